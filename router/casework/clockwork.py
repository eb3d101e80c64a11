"""What happens in cases when nobody does anything: days pass, and those who have to act are reminded.

Time is an argument. A service that was down over due dates catches up when it is asked the next time, and nothing is
told or made twice, by however many servers.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from router.access.actor import SYSTEM
from router.audit import By
from router.casework.cases import Cases
from router.storage import CaseMovedOn, Reminders, StorageError

AHEAD = timedelta(days=60)
"""How far one looks for what to remind of: longer than any number of working days that parties agree on."""
log = logging.getLogger("envag.clocks")


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run did: in how many cases a day had passed, and how many reminders it made.

    `left` counts cases that somebody wrote in meanwhile, or that could not be moved on: they wait for the next run.
    """

    told: int = 0
    left: int = 0
    reminders: int = 0


@dataclass(frozen=True)
class Clockwork:
    """Every method raises `DatabaseUnavailable` when the database cannot answer; what was done by then stays done."""

    cases: Cases
    reminders: Reminders
    day_of: Callable[[datetime], date]
    by_mail: bool
    """Whether reminders are sent by e-mail too."""

    def run(self, now: datetime) -> Ran:
        """Tells every case of the days that have passed, and makes the reminders that are due by now."""
        today, by = self.day_of(now), By(SYSTEM, now)
        told = left = 0
        for reference in self._passed(today):
            moved_on = self._let_pass(reference, today, by)
            told, left = told + moved_on, left + (not moved_on)
        return Ran(told, left, self._remind(now, today))

    def _passed(self, today: date) -> Iterator[str]:
        """In batches, each after the one before: a case that is left behind is not met again in this run."""
        after = ""
        while batch := self.cases.lists.passed(today, after=after):
            yield from batch
            after = batch[-1]

    def _let_pass(self, reference: str, today: date, by: By) -> bool:
        try:
            self.cases.let_time_pass(reference, today, by)
        except CaseMovedOn:
            return False
        except StorageError:
            raise
        except Exception as fault:
            # One case that cannot go on must not stop the others. Its reference is nobody's business here.
            log.exception("case_stands_still", extra={"fault": type(fault).__name__})
            return False
        return True

    def _remind(self, now: datetime, today: date) -> int:
        remind_on = lru_cache(maxsize=None)(self._remind_on)
        made, after = 0, ("", "")
        while batch := self.reminders.nearing(today, today + AHEAD, after):
            wanted = [one for one in batch if remind_on(today, one.region, one.municipality, one.due) <= today]
            made += self.reminders.make(wanted, now, today, by_mail=self.by_mail)
            after = (batch[-1].reference, batch[-1].key)
        return made

    def _remind_on(self, today: date, region: str | None, municipality: str | None, due: date) -> date:
        return due if due < today else self.cases.terms(today, region, municipality).remind_on(due)
