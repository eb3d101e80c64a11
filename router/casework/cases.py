"""The cases that are followed up: opening one, finding it, and writing in it, one line and what follows of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from router.access import Actor
from router.audit import By
from router.casework.filling import CannotBeWritten, filled
from router.casework.opening import decided_again, opened
from router.follow_up.case_file import CaseFile, fold
from router.follow_up.clock_runs_out import passed, run_out
from router.follow_up.consequences import consequences
from router.follow_up.happening import SERVICE, Entry, Hand, Happening
from router.follow_up.obstacles import obstacle
from router.follow_up.reference import new_reference
from router.follow_up.terms import Terms
from router.storage import CaseFiles, CaseLists, ToWrite, WrittenBefore
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
        hand, terms = hand_of(by.actor), self.terms_of(case, line.on)
        told = filled(line.kind, line.told, case, line.on, terms)
        if stands_in_the_way := obstacle(case, told, hand, line.on, self.today()):
            # What was sent twice is no mistake, and what it did is there.
            if line.once is not None and self.files.written_by(line.once) == case.reference:
                return case
            raise CannotBeWritten(stands_in_the_way)
        entry = Entry(line.seen + 1, line.on, by.at, hand, told)
        after = grown(case, entry, terms) if line.seen == case.version else case.after(entry)
        return self._kept(ToWrite(after, line.seen, line.once), by)

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
        except WrittenBefore:
            before = self.files.written_by(wanted.once) if wanted.once else None
            found = self.files.find(before) if before else None
            if found is None:
                raise
            return found
        return wanted.case


def grown(case: CaseFile, entry: Entry, terms: Terms) -> CaseFile:
    """The case with a line and everything that follows of it, each line after the one that it follows of."""
    case = case.after(entry)
    # A generator: the number of the next referral or rung is taken when the one before is there.
    for told in consequences(case, entry, terms):
        case = grown(case, Entry(case.version + 1, entry.on, entry.at, SERVICE, told), terms)
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
