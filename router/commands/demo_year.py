"""What writes the fictional year of the demo, wired to an installation."""

from __future__ import annotations

from router.bootstrap import Router
from router.casework.demo_playing import Policies
from router.casework.demo_year import DemoYear
from router.demo import filled_in
from router.reading.demo_year_file import example_facts, read_demo_year


def demo_year_of(router: Router) -> DemoYear:
    """The year of this installation. Raises ReadingErrors."""
    fixtures = router.settings.fixtures_dir
    return DemoYear(
        filling=router.case_filling,
        filled=lambda: filled_in(router.trail),
        chances=read_demo_year(fixtures, router.vocabulary),
        children=example_facts(fixtures),
        places=router.places,
        policies=Policies(
            load=router.load_case,
            conclude=router.conclude,
            terms=router.terms,
            vocabulary=router.vocabulary,
            first_day=router.base.book.first_day,
        ),
        clock=router.clock,
        today=router.today,
    )
