"""A case file: what has happened, and how everything stands after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import date

from router.follow_up import happenings as h
from router.follow_up.clock import Clock
from router.follow_up.concerns import Concerns
from router.follow_up.deviations import Deviations
from router.follow_up.dispute import Dispute
from router.follow_up.engagements import Engagements
from router.follow_up.handover import Handover
from router.follow_up.happening import Entry
from router.follow_up.plan import Plan
from router.follow_up.seat import Seat

CAN_BE_STRUCK = (
    h.ContactNoted, h.AskedAboutContacts, h.MeasureBegun, h.MeasureEnded, h.WaitBegun, h.WaitEnded,
)  # fmt: skip
"""Lines on which nothing else rests."""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """The case by its reference, which tells nothing. `entries` are all lines; struck ones count for nothing else."""

    reference: str
    opened: h.Opened
    opened_on: date
    answer: h.Opened | h.DecidedAgain
    """The latest decision's answer."""
    entries: tuple[Entry, ...] = ()
    struck: frozenset[int] = frozenset()
    parties: Mapping[Seat, frozenset[str]] = field(default_factory=dict)
    """Everybody who is or was involved, and in what."""
    handover: Handover = field(default_factory=Handover)
    dispute: Dispute = field(default_factory=Dispute)
    deviations: Deviations = field(default_factory=Deviations)
    plan: Plan = field(default_factory=Plan)
    concerns: Concerns = field(default_factory=Concerns)
    engagements: Engagements = field(default_factory=Engagements)
    closed_on: date | None = None

    @property
    def version(self) -> int:
        """The number of the last line: whoever adds says which one was the last that they saw."""
        return self.entries[-1].number

    @property
    def responsible(self) -> Seat:
        """Who answers for the child: by a ruling, else by the latest decision."""
        rulings = [one.told for one in self.dispute.rulings if one.told.need is None]
        if rulings:
            return rulings[-1].responsible
        return next(party.seat for party in self.answer.parties if party.part == "responsible")

    @property
    def holder(self) -> Seat:
        """Who holds the child now."""
        return self.handover.holder or self.responsible

    @property
    def principals(self) -> frozenset[tuple[str, str]]:
        """Type and code of everybody's principal: those who may see the file."""
        hands = {
            (entry.hand.principal_type, entry.hand.principal_code)
            for entry in self.entries
            if entry.hand.principal_type and entry.hand.principal_code
        }
        return frozenset({seat.principal for seat in self.parties} | hands)

    def clocks(self) -> Iterator[Clock]:
        """Everything that somebody has to do by a day; a closed file asks only for what was reported."""
        if self.closed_on is None:
            yield from self.handover.clocks()
            yield from self.dispute.clocks()
            yield from self.plan.clocks()
            yield from self.concerns.clocks()
        yield from self.deviations.clocks()

    def next_number(self, of: str) -> int:
        """The number of the next referral, precondition, rung, deviation or concern."""
        counted = {
            "referral": len(self.handover.referrals),
            "precondition": len(self.handover.preconditions),
            "rung": len(self.dispute.rungs),
            "deviation": len(self.deviations.reports),
            "concern": len(self.concerns.reports),
        }
        return counted[of] + 1

    def after(self, entry: Entry) -> CaseFile:
        """The file with one more line."""
        told = entry.happening
        if isinstance(told, h.Struck):
            lines = (*self.entries, entry)
            return fold(self.reference, lines)
        changed = replace(
            self,
            entries=(*self.entries, entry),
            parties=_with_parties(self.parties, told),
            handover=self.handover.after(entry),
            dispute=self.dispute.after(entry),
            deviations=self.deviations.after(entry),
            plan=self.plan.after(entry),
            concerns=self.concerns.after(entry),
            engagements=self.engagements.after(entry),
        )
        match told:
            case h.DecidedAgain():
                return replace(changed, answer=told)
            case h.Closed():
                return replace(changed, closed_on=entry.on)
            case h.Reopened():
                return replace(changed, closed_on=None)
            case h.FirstVisit() if self.handover.referrals[told.referral].told.receiver == self.responsible:
                # Whoever is responsible and has met the child holds it, whoever held it while it was waited for.
                return replace(changed, handover=replace(changed.handover, holder=self.responsible))
        return changed


def fold(reference: str, entries: Iterable[Entry]) -> CaseFile:
    """The file that the lines tell, the first of which opens it. Raises ValueError when it does not."""
    lines = tuple(entries)
    struck = struck_of(lines)
    *_, (_, case) = stages(reference, lines)
    return replace(case, entries=lines, struck=struck)


def stages(reference: str, lines: tuple[Entry, ...]) -> Iterator[tuple[Entry, CaseFile]]:
    """Every line that counts, with the file as it stood after it. Raises ValueError when the first opens nothing."""
    if not lines or not isinstance(lines[0].happening, h.Opened):
        raise ValueError(f"case {reference} does not begin with being opened")
    struck, opened = struck_of(lines), lines[0].happening
    case = CaseFile(reference, opened, lines[0].on, opened)
    for line in lines:
        if line.number not in struck and not isinstance(line.happening, h.Struck):
            case = case.after(line)
            yield line, case


def struck_of(lines: Iterable[Entry]) -> frozenset[int]:
    """The numbers of the lines that were struck."""
    return frozenset(line.happening.number for line in lines if isinstance(line.happening, h.Struck))


def _with_parties(parties: Mapping[Seat, frozenset[str]], told: object) -> Mapping[Seat, frozenset[str]]:
    found = {seat: set(parts) for seat, parts in parties.items()}
    for party in getattr(told, "parties", ()):
        found.setdefault(party.seat, set()).add(party.part)
    for seat in seats_in(told):
        found.setdefault(seat, set())
    return {seat: frozenset(parts) for seat, parts in found.items()}


def seats_in(told: object) -> Iterator[Seat]:
    """Every seat that a happening names and thereby involves; who is only pointed at in a no is not involved yet."""
    if isinstance(told, Seat):
        yield told
    elif isinstance(told, tuple):
        for part in told:
            yield from seats_in(part)
    elif is_dataclass(told):
        for one in fields(told):
            if one.name != "instead":
                yield from seats_in(getattr(told, one.name))
