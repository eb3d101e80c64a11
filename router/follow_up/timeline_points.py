"""What happened on a day in a case, as points in time: each line of the file, in the lane of whoever it is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.happening import Entry, Happening
from router.follow_up.seat import Seat

WHOLE, PLAN = "whole", "plan"
"""Lanes of what concerns everybody: the case itself, and the coordinated plan."""
Where = Seat | str
TOLD_BY_BARS = (h.MeasureBegun, h.MeasureEnded, h.WaitBegun, h.WaitEnded)
"""Lines that a picture shows as the ends of a bar."""
OF_PLAN = (
    h.SipOffered, h.SipConsented, h.SipDeclined, h.SipCalled, h.SipWritten, h.SipDrawnUp, h.SipFollowedUp,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Point:
    """Line `number` of the file. A struck line stays readable, and is in no picture."""

    number: int
    on: date
    told: Happening
    where: Where
    struck: bool = False

    @property
    def is_drawn(self) -> bool:
        """Whether a picture shows it as a point."""
        return not self.struck and not isinstance(self.told, (*TOLD_BY_BARS, h.Struck))


def points_of(case: CaseFile) -> tuple[Point, ...]:
    """The point in time of every line of the file, earliest day first."""
    found = [_point(case, entry) for entry in case.entries]
    return tuple(sorted(found, key=lambda point: (point.on, point.number)))


def _point(case: CaseFile, entry: Entry) -> Point:
    return Point(
        entry.number, entry.on, entry.happening, where_of(case, entry.happening), entry.number in case.struck
    )


def where_of(case: CaseFile, told: Happening) -> Where:  # noqa: PLR0911  an area each
    """The seat whose lane it belongs in, or WHOLE, or PLAN."""
    match told:
        case _ if isinstance(told, OF_PLAN):
            return PLAN
        case h.Referred() | h.DeviationReported():
            return told.sender
        case h.ConcernReported():
            return told.reporter
        case h.StepOpened() | h.PreconditionSet():
            return told.owner
        case h.ContactNoted() | h.AskedAboutContacts() | h.MeasureBegun() | h.MeasureEnded() | h.WaitBegun():
            return told.seat
        case h.WaitEnded():
            return told.seat
        case h.RanOut():
            return _whose_clock(case, told)
    return _by_number(case, told)


def _by_number(case: CaseFile, told: Happening) -> Where:  # noqa: PLR0911
    """Of a line that tells by its number which referral, rung or report it is about: whoever it is about there."""
    match told:
        case h.Withdrawn():
            return case.handover.referrals[told.referral].told.sender
        case h.Accepted() | h.Declined() | h.DeclineConfirmed() | h.DeclineOverridden() | h.FirstVisit():
            return case.handover.referrals[told.referral].told.receiver
        case h.PreconditionMet():
            return case.handover.preconditions[told.precondition].owner
        case h.StepAnswered():
            return _owner(case, told.rung)
        case h.DeviationAnswered():
            return case.deviations.reports[told.deviation].told.receiver
        case h.DeviationClosed():
            return case.deviations.reports[told.deviation].told.sender
        case h.ConcernDecided() | h.ConcernFedBack():
            return case.concerns.reports[told.concern].told.receiver
    return WHOLE


def _whose_clock(case: CaseFile, told: h.RanOut) -> Where:
    """Whoever did not act in time."""
    if told.clock == "step":
        return _owner(case, told.number)
    if told.clock == "precondition":
        return case.handover.preconditions[told.number].owner
    if told.clock == "deviation_answer":
        return case.deviations.reports[told.number].told.receiver
    if told.clock.startswith("concern"):
        return case.concerns.reports[told.number].told.receiver
    return PLAN if told.clock.startswith("sip") else case.handover.referrals[told.number].told.receiver


def _owner(case: CaseFile, rung: int) -> Where:
    return next(one.told.owner for one in case.dispute.rungs if one.told.rung == rung)
