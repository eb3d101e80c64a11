"""What one case says of the indicators: docs/indicators.md has every definition."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.deviations import Deviation
from router.follow_up.engagements import ACTIVE
from router.follow_up.gaps import days_of, gaps_of, met_on
from router.follow_up.happening import Entry, Happening
from router.follow_up.plan import missing_of

HEALTH, SOCIAL = "health", "social"
"""Codes of the list `sector`: the two whose contacts with the child are asked for."""
MISTAKE = "mistake"
"""The reason (`close_reason`) that makes a case count for nothing."""
CONTENTS = ("measures_needed", "measures_per_principal", "measures_by_others", "overall_responsibility", "follow_up")
"""What a plan is to say: codes of the list `sip_content`."""

Sectors = Mapping[str, str]
"""The sector of each agency, by their codes."""


@dataclass(frozen=True, slots=True)
class Group:
    """What a case, and all that belongs to it, is counted under; `month` is the opening month as 202603."""

    month: int
    region: str | None
    municipality: str | None
    lead_need: str | None
    age_band: str | None
    agency: str


@dataclass(frozen=True, slots=True)
class OfReferral:
    """A referral: days to the first visit, or the day since which it is waited for, or the no that stands."""

    number: int
    sender: str
    receiver: str
    visited_after: int | None = None
    waiting_since: date | None = None
    reason: str | None = None
    instead: str | None = None


@dataclass(frozen=True, slots=True)
class OfDeviation:
    """A deviation report; `answered_after` None: it is not answered."""

    number: int
    report: Deviation
    answered_after: int | None

    @property
    def boundary(self) -> tuple[str, str]:
        """The agencies that sent and got it."""
        return self.report.told.sender.agency, self.report.told.receiver.agency


@dataclass(frozen=True, slots=True)
class OfFeedback:
    """A decided report of concern whose reporter asked to be told; `in_time` None: not told yet."""

    number: int
    due: date
    in_time: bool | None


@dataclass(frozen=True, slots=True)
class Indicators:
    """What a case says. What grows by a day each day is told by the day since which it does."""

    group: Group
    both_contacts: bool
    sip_offered: bool
    sip_drawn_up: bool
    sip_contents: frozenset[str] | None
    """What the plan says, of CONTENTS; None while nothing is written."""
    days_to_sip: int | None
    bounces: int
    gap_days: int
    """The days of gaps that have ended."""
    gap_since: date | None
    """The first day of a gap that goes on."""
    no_agreement: bool
    asked_contacts: bool
    ran_out: Mapping[str, int]
    """How many times each clock ran out."""
    referrals: tuple[OfReferral, ...]
    deviations: tuple[OfDeviation, ...]
    feedback: tuple[OfFeedback, ...]


def indicators_of(case: CaseFile, sectors: Sectors) -> Indicators | None:
    """What the case says; None when it was opened by mistake."""
    lines = [entry for entry in case.entries if entry.number not in case.struck]
    told = [line.happening for line in lines]
    if case.closed_on and _last(told, h.Closed).reason == MISTAKE:
        return None
    plans = [one for one in told if isinstance(one, h.SipWritten)]
    gap_days, gap_since = _gaps(case)
    return Indicators(
        group=_group(case),
        both_contacts=_both(case, sectors),
        sip_offered=_any(told, h.SipOffered),
        sip_drawn_up=_any(told, h.SipDrawnUp),
        sip_contents=frozenset(CONTENTS) - set(missing_of(plans[-1])) if plans else None,
        days_to_sip=_days_to_sip(lines),
        bounces=case.handover.bounces,
        gap_days=gap_days,
        gap_since=gap_since,
        no_agreement=not case.answer.agreement_exists,
        asked_contacts=_any(told, h.AskedAboutContacts),
        ran_out=Counter(one.clock for one in told if isinstance(one, h.RanOut)),
        referrals=tuple(_referrals(case)),
        deviations=tuple(_deviations(case)),
        feedback=tuple(_feedback(case)),
    )


def _group(case: CaseFile) -> Group:
    opened, on = case.opened, case.opened_on
    month = on.year * 100 + on.month
    return Group(
        month, opened.region, opened.municipality, opened.lead_need, opened.age_band, case.responsible.agency
    )


def _any(told: list[Happening], kind: type[Happening]) -> bool:
    return any(isinstance(one, kind) for one in told)


def _last(told: list[Happening], kind: type[h.Closed]) -> h.Closed:
    return next(one for one in reversed(told) if isinstance(one, kind))


def _both(case: CaseFile, sectors: Sectors) -> bool:
    met = {sectors.get(period.seat.agency) for period in case.engagements.periods if period.kind in ACTIVE}
    return {HEALTH, SOCIAL} <= met


def _days_to_sip(lines: list[Entry]) -> int | None:
    drawn_up = next((line.on for line in lines if isinstance(line.happening, h.SipDrawnUp)), None)
    return None if drawn_up is None else _days(lines[0].on, drawn_up)


def _gaps(case: CaseFile) -> tuple[int, date | None]:
    """Days of the gaps that have ended, and the day from which one goes on: whatever the day is today."""
    begin = case.opened_on
    if case.closed_on is not None:
        return days_of(gaps_of(case, begin, case.closed_on)), None
    active = [one for one in case.engagements.periods if one.kind in ACTIVE]
    reopened = [entry.on for entry in case.entries if isinstance(entry.happening, h.Reopened)]
    met = [on + timedelta(days=1) for on in met_on(case)]
    last = max((begin, *reopened, *met, *(one.ended or one.begun for one in active)))
    goes_on = any(one.ended is None for one in active)
    return days_of(gaps_of(case, begin, last)), None if goes_on else last


def _referrals(case: CaseFile) -> Iterator[OfReferral]:
    is_open = case.closed_on is None
    for number, one in case.handover.referrals.items():
        told, visited = one.told, one.first_visit_on
        waits = is_open and one.state in ("pending", "accepted")
        bounced = one.declined if one.was_bounced else None
        yield OfReferral(
            number,
            told.sender.agency,
            told.receiver.agency,
            None if visited is None else _days(one.sent_on, visited),
            one.sent_on if waits else None,
            bounced.reason if bounced else None,
            bounced.instead.agency if bounced else None,
        )


def _deviations(case: CaseFile) -> Iterator[OfDeviation]:
    for number, one in case.deviations.reports.items():
        after = None if one.answered_on is None else _days(one.reported_on, one.answered_on)
        yield OfDeviation(number, one, after)


def _feedback(case: CaseFile) -> Iterator[OfFeedback]:
    for number, one in case.concerns.reports.items():
        if one.told.feedback_asked and one.decided is not None:
            due = one.decided.feedback_by
            yield OfFeedback(number, due, None if one.fed_back_on is None else one.fed_back_on <= due)


def _days(begin: date, end: date) -> int:
    return max((end - begin).days, 0)
