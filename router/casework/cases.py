"""The cases that are followed up: opening one, finding it, and writing in it, one line and what follows of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from router.access import Actor
from router.audit import By
from router.casework.filling import NOT_WRITTEN, CannotBeWritten, filled
from router.casework.opening import decided_again, opened
from router.follow_up.case_file import CaseFile, fold
from router.follow_up.clock_runs_out import passed, run_out
from router.follow_up.consequences import consequences
from router.follow_up.happening import SERVICE, Entry, Hand, Happening
from router.follow_up.obstacles import ONCE_USED, ONLY_SERVICE, obstacle
from router.follow_up.obstacles_of_days import obstacle_of_day
from router.follow_up.reference import new_reference
from router.follow_up.terms import Terms
from router.storage import CaseFiles, CaseLists, CaseMovedOn, ToWrite, WrittenBefore
from router.vocabulary import Vocabulary

TermsOf = Callable[[date, str | None, str | None], Terms]
"""The terms on a day in a region and a municipality."""


@dataclass(frozen=True, slots=True)
class Line:
    """What somebody wants to write: a kind of happening, what it tells, the day, and the last line they saw.

    `told` leaves out what the service fills in (`filling.FILLED`). `once` tells one sending from another.
    """

    kind: type[Happening]
    told: Mapping[str, Any]
    on: date
    seen: int
    once: str | None = None


@dataclass(frozen=True)
class Cases:
    """Every method raises `DatabaseUnavailable` when the database cannot answer."""

    files: CaseFiles
    lists: CaseLists
    terms: TermsOf
    vocabulary: Callable[[], Vocabulary]
    clock: Callable[[], datetime]
    today: Callable[[], date]

    def find(self, reference: str) -> CaseFile | None:
        """The case as it stands; None when there is none."""
        return self.files.find(reference)

    def open(
        self, decision: Mapping[str, Any], facts: Mapping[str, Any], by: By, once: str | None = None
    ) -> CaseFile:
        """A new case on a recorded decision and the facts it was made on.

        Raises `NotRoutable`. What was sent before with the same `once` is not opened again: that case is returned.
        """
        told = opened(decision, facts, self.vocabulary())
        case = fold(new_reference(), [Entry(1, self.today(), by.at, hand_of(by.actor), told)])
        return self._kept(ToWrite(case, 0, once), by)

    def decide_again(
        self, case: CaseFile, decision: Mapping[str, Any], facts: Mapping[str, Any], by: By, once: str | None = None
    ) -> CaseFile:
        """The case with a later decision. Raises `NotRoutable`, `CaseMovedOn`."""
        entry = Entry(case.version + 1, self.today(), by.at, hand_of(by.actor), decided_again(decision, facts))
        return self._kept(ToWrite(case.after(entry), case.version, once), by)

    def write(self, case: CaseFile, line: Line, by: By) -> CaseFile:
        """The case with the line, and with what follows of it.

        Raises `CannotBeWritten` with the reason, `CaseMovedOn` when somebody else has written since `line.seen`.
        """
        if (before := self._written(line.once, case.reference)) is not None:
            return before
        if line.seen != case.version:
            raise CaseMovedOn("somebody else has written in the case since")
        hand, today = hand_of(by.actor), self.today()
        told = self._told(case, line, hand, today)
        entry = Entry(case.version + 1, line.on, by.at, hand, told)
        after = grown(case, entry, self.terms_of(case, today), today)
        return self._kept(ToWrite(after, case.version, line.once), by)

    def _told(self, case: CaseFile, line: Line, hand: Hand, today: date) -> Happening:
        """The whole line. The day is looked at first: nothing is counted from one that the calendar does not have."""
        found = ONLY_SERVICE if line.kind in NOT_WRITTEN else obstacle_of_day(case, line.kind, line.on, today)
        if found is not None:
            raise CannotBeWritten(found)
        told = filled(line.kind, line.told, case, line.on, self.terms_of(case, line.on))
        if stands_in_the_way := obstacle(case, told, hand, line.on, today):
            raise CannotBeWritten(stands_in_the_way)
        return told

    def let_time_pass(self, reference: str, today: date, by: By) -> CaseFile | None:
        """Writes of every day that has passed, with what follows; None when there was nothing to write.

        Raises `CaseMovedOn`: somebody wrote meanwhile, and may have done what was waited for.
        """
        case = before = self.files.find(reference)
        if case is None or before is None:
            return None
        while (clock := next(passed(case, today), None)) is not None:
            entry = Entry(case.version + 1, today, by.at, SERVICE, run_out(clock))
            case = grown(case, entry, self.terms_of(case, today))
        return None if case is before else self._kept(ToWrite(case, before.version), by)

    def terms_of(self, case: CaseFile, on: date) -> Terms:
        """The terms where the child lives, on a day."""
        return self.terms(on, case.opened.region, case.opened.municipality)

    def _kept(self, wanted: ToWrite, by: By) -> CaseFile:
        try:
            self.files.write(wanted, by)
        except (WrittenBefore, CaseMovedOn):
            # A new case has a reference that nobody knows yet: whatever was opened with the same `once` is meant.
            found = self._written(wanted.once, wanted.case.reference if wanted.seen else None)
            if found is None:
                raise
            return found
        return wanted.case

    def _written(self, once: str | None, reference: str | None) -> CaseFile | None:
        """The case as it stands, when it was written in with this `once` already: what was sent twice is no mistake.

        Raises CannotBeWritten when it was used for something else.
        """
        written = self.files.written_by(once) if once is not None else None
        if written is not None and reference not in (None, written):
            raise CannotBeWritten(ONCE_USED)
        return self.files.find(written) if written is not None else None


def grown(case: CaseFile, entry: Entry, terms: Terms, today: date | None = None) -> CaseFile:
    """The case with a line and everything that follows of it, each line after the one that it follows of.

    What follows happens `today` (left out: on the day of the line): nobody is given a day that has passed already
    because somebody else told of something late. The terms are those of that day.
    """
    case = case.after(entry)
    on = max(entry.on, today or entry.on)
    # A generator: the number of the next referral or rung is taken when the one before is there.
    for told in consequences(case, replace(entry, on=on), terms):
        case = grown(case, Entry(case.version + 1, on, entry.at, SERVICE, told), terms)
    return case


def hand_of(actor: Actor) -> Hand:
    """In what capacity an actor writes."""
    grant = actor.grant
    principal = actor.principal
    return Hand(
        str(actor.kind),
        str(grant.role) if grant else None,
        principal.type if principal else None,
        principal.code if principal else None,
        grant.agency if grant else None,
    )
