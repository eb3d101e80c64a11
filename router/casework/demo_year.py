"""The fictional year of the demo, written some cases at a time.

Each time it is told how far the year has come, in the transaction of the cases: what was killed goes on from there,
and two that write at the same time do not write twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from router.access.actor import SYSTEM
from router.audit import Action, By, Event
from router.casework.demo_playing import Decided, Played, Policies, decided
from router.demo import FilledIn
from router.demo_year.chances import Chances
from router.demo_year.life import Life
from router.demo_year.situations import DAYS_OF_YEAR, Batch, Planned, Situation, Year, moved
from router.demo_year.staged import Staged, begins, intents, staged
from router.demo_year.wishes import staff
from router.follow_up.case_file import CaseFile
from router.places import Places
from router.storage import CaseFilling, FilledBefore, Filling, ToWrite

AT_ONCE = 60


class NothingToFill(Exception):
    """The database has cases already that are not of this year."""


@dataclass(frozen=True)
class DemoYear:
    """Every method raises `DatabaseUnavailable` when the database cannot answer."""

    filling: CaseFilling
    filled: Callable[[], FilledIn | None]
    chances: Chances
    children: Sequence[Mapping[str, Any]]
    places: Places
    policies: Policies
    clock: Callable[[], datetime]
    today: Callable[[], date]

    def fill(self, cases: int | None = None, seed: int | None = None) -> Iterator[FilledIn]:
        """Writes what is missing, and tells after each part how far the year has come.

        What was begun is finished as it was begun, whatever is asked for. Raises `NothingToFill`.
        """
        standing = self._begun(cases, seed)
        yield standing
        while not standing.is_whole:
            standing = self._more(standing)
            yield standing

    def year(self, day: date, seed: int) -> Year:
        """The plan of the year that ends on `day`; it begins where the policies do, if that is later."""
        first = max(day - timedelta(days=DAYS_OF_YEAR), self.policies.first_day)
        return Year(self.chances, self.children, self.places, seed, first, day)

    def cases(self, year: Year, begin: int, end: int) -> Iterator[tuple[CaseFile, list[dict[str, object]]]]:
        """The cases with these numbers as they stand at the end of the year, and the decisions that they rest on."""
        batch = year.batch(begin, end)
        known = self._decided(batch)
        waiting = staged(self.chances)
        for number, planned in zip(range(begin, end), batch.cases, strict=True):
            if number < len(waiting):
                yield self._waits(year, waiting[number], planned, known)
            else:
                yield self._lives(year, planned, known[planned.situation])

    def _begun(self, cases: int | None, seed: int | None) -> FilledIn:
        standing = self.filled()
        if standing is None:
            if self.filling.any_cases():
                raise NothingToFill("the database has cases already")
            wanted, chosen = cases or self.chances.cases, self.chances.seed if seed is None else seed
            standing = FilledIn(self.today(), chosen, 0, wanted)
            self.filling.write(Filling((), (), self._event(standing)))
        return standing

    def _more(self, standing: FilledIn) -> FilledIn:
        end = min(standing.cases + AT_ONCE, standing.of)
        year = self.year(standing.day, standing.seed)
        made = list(self.cases(year, standing.cases, end))
        after = replace(standing, cases=end)
        rows = [row for _case, rows in made for row in rows]
        new = [ToWrite(case, 0, fictional=True) for case, _rows in made]
        try:
            self.filling.write(Filling(rows, new, self._event(after)))
        except FilledBefore:
            # Another process writes the same year: it may have come further than this one.
            return self.filled() or standing
        return after

    def _event(self, standing: FilledIn) -> Event:
        return Event(By(SYSTEM, self.clock()), Action.DEMO_FILLED, details=standing.details())

    def _decided(self, batch: Batch) -> list[Decided]:
        """Each situation decided; in the place of one that cannot be, the next that can."""
        found = [decided(situation, self.policies) for situation in batch.situations]
        usable = [one for one in found if one is not None]
        if not usable:
            raise ValueError("no example case of the demo can be decided")
        return [one or usable[number % len(usable)] for number, one in enumerate(found)]

    def _lives(self, year: Year, planned: Planned, about: Decided) -> tuple[CaseFile, list[dict[str, object]]]:
        played = Played(self.policies, self.places, about)
        opened_on = max(planned.opened_on, about.situation.day)
        case = played.opened(planned.reference, opened_on)
        return Life(planned.luck, played).lived(case, year.last), played.rows

    def _waits(
        self, year: Year, one: Staged, planned: Planned, known: Sequence[Decided]
    ) -> tuple[CaseFile, list[dict[str, object]]]:
        """A case in which nothing has happened but that somebody was asked."""
        town = one.waiting.municipality
        terms = self.policies.terms(year.today, self.places.region_of(town), town)
        day = begins(one, year.today, terms)
        child = known[planned.situation].situation.facts
        about = decided(Situation(moved(child, day, town, self.places), day), self.policies)
        played = Played(self.policies, self.places, about or known[planned.situation])
        case = played.opened(planned.reference, day, staff(one.waiting.sender))
        life = Life(planned.luck, played, react=False)
        life.intend(intents(one, day, case, planned.luck))
        return life.lived(case, year.last), played.rows
