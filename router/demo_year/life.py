"""One case from its opening to the last day: people act when they meant to, and what nobody did in time runs out."""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Protocol

from router.demo_year import care, dispute, handover, plan, reports
from router.demo_year.chances import Luck
from router.demo_year.wishes import Intent, Wish
from router.follow_up.case_file import CaseFile

AREAS = (handover, dispute, plan, reports, care)


class Writing(Protocol):
    """What writes a wish, with everything that follows of it."""

    def write(self, case: CaseFile, wish: Wish, on: date) -> CaseFile:
        """The case with the line; the same case when something stands in its way."""

    def let_time_pass(self, case: CaseFile, today: date) -> CaseFile:
        """The case with all that has run out by then; the same case when nothing has."""


@dataclass
class Life:
    """What is meant to be done in a case, first the first."""

    luck: Luck
    writing: Writing
    react: bool = True
    """Without, people do what is intended from the start and no more."""
    _agenda: list[tuple[date, int, Intent]] = field(default_factory=list)
    _number: int = 0

    def intend(self, intents: Iterable[Intent]) -> None:
        """Puts it on the agenda; what is meant for the same day is done in the order it was meant."""
        for intent in intents:
            self._number += 1
            heapq.heappush(self._agenda, (intent.on, self._number, intent))

    def lived(self, case: CaseFile, last: date) -> CaseFile:
        """The case as it stands when the last day is over."""
        self._notice(case, 0)
        day = case.opened_on
        while (day := self._next(case, day)) <= last:
            case = self._noticed(case, self.writing.let_time_pass(case, day))
            while self._agenda and self._agenda[0][0] <= day:
                wish = heapq.heappop(self._agenda)[2].act(case, day)
                if wish is not None:
                    case = self._noticed(case, self.writing.write(case, wish, day))
        return case

    def _noticed(self, before: CaseFile, after: CaseFile) -> CaseFile:
        if after is not before:
            self._notice(after, before.version)
        return after

    def _notice(self, case: CaseFile, seen: int) -> None:
        """People read what is new, and mean to do something about it."""
        if self.react:
            for entry in case.entries:
                if entry.number > seen:
                    for area in AREAS:
                        self.intend(area.reactions(case, entry, self.luck))

    def _next(self, case: CaseFile, day: date) -> date:
        """The next day on which something is to be done or runs out; far away when there is none."""
        days = [self._agenda[0][0]] if self._agenda else []
        days += [clock.due + timedelta(days=1) for clock in case.clocks() if not clock.has_run_out]
        return max(min(days, default=date.max), day)
