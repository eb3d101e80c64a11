"""What is hidden in one table is not given away by another."""

from __future__ import annotations

from collections import Counter

from router.follow_up.figures import Figures
from router.follow_up.indicator_tables import HIDDEN, indicator_tables


def test_rejections_do_not_give_away_how_often_cases_bounced() -> None:
    """Twenty-five cases that bounced once and one twice are 26 cases and 27 rejections: one equation each."""
    bounced = Figures(counts=Counter(cases=106, bounces=27, bounces_0=80, bounces_1=25, bounces_2=1))
    noes = Counter({("a", "b", "age", "c"): 17, ("b", "a", "age", "a"): 10})
    tables = {one.code: one for one in indicator_tables({1: bounced}, Figures(rejections=noes))}
    assert tables["rejections"].rows[-1][1][-1] is HIDDEN
    assert sum(cells[0] for _, cells in tables["flows"].rows if isinstance(cells[0], int)) < 27
