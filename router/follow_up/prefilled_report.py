"""A deviation report prefilled from what happened: what went wrong, between whom, and the lines that show it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.gaps import gaps_of
from router.follow_up.seat import Seat

OF_REFERRAL = ("referral_answer", "decline_confirmation", "first_visit")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that went wrong: a code of the list `deviation_pattern`, by whom, and the lines that show it.

    `by` None: nobody's alone.
    """

    pattern: str
    by: Seat | None
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Prefilled:
    """What a report would begin with; `receiver` None: there is no counterpart yet."""

    receiver: Seat | None
    patterns: tuple[str, ...]
    lines: tuple[int, ...]


def prefilled(case: CaseFile, sender: Seat, today: date) -> Prefilled:
    """The report of an agency on its counterpart: whoever most went wrong at, else whom it last dealt with."""
    found = [one for one in findings(case, today) if one.by != sender]
    receiver = _receiver(case, sender, found)
    about = [one for one in found if one.by in (None, receiver)]
    return Prefilled(
        receiver,
        tuple(dict.fromkeys(one.pattern for one in about)),
        tuple(sorted({number for one in about for number in one.lines})),
    )


def findings(case: CaseFile, today: date) -> Iterator[Finding]:
    """Everything that went wrong in the case, as its lines tell it, with what is true of it today."""
    for entry in case.entries:
        told = entry.happening
        if isinstance(told, h.Declined) and case.handover.referrals[told.referral].was_bounced:
            yield Finding("referral_returned", case.handover.referrals[told.referral].told.receiver, (entry.number,))
        if isinstance(told, h.RanOut):
            yield from _of_run_out(case, told, entry.number)
        if isinstance(told, h.ConcernDecided) and told.outcome == "not_opened":
            yield Finding("concern_not_acted_on", case.concerns.reports[told.concern].told.receiver, (entry.number,))
    yield from _of_plan(case)
    end = case.closed_on or today
    if gaps_of(case, case.opened_on, end) and any(case.engagements.periods):
        yield Finding("no_holder", None, ())
    for _measure, _start, _stop, _seats in case.engagements.overlaps(end):
        yield Finding("double_measures", None, ())
        break


def _of_run_out(case: CaseFile, told: h.RanOut, line: int) -> Iterator[Finding]:
    if told.clock in OF_REFERRAL:
        receiver = case.handover.referrals[told.number].told.receiver
        yield Finding("long_wait" if told.clock == "first_visit" else "no_answer", receiver, (line,))
    elif told.clock == "step":
        yield Finding(
            "no_answer", next(r.told.owner for r in case.dispute.rungs if r.told.rung == told.number), (line,)
        )
    elif told.clock == "concern_feedback":
        yield Finding("no_feedback", case.concerns.reports[told.number].told.receiver, (line,))
    elif told.clock == "deviation_answer":
        yield Finding("no_answer", case.deviations.reports[told.number].told.receiver, (line,))
    elif told.clock == "sip_follow_up":
        yield Finding("sip_not_followed", None, (line,))


def _of_plan(case: CaseFile) -> Iterator[Finding]:
    """A plan that was needed, and that nobody offered."""
    decided = next(e for e in reversed(case.entries) if isinstance(e.happening, h.Opened | h.DecidedAgain))
    if case.answer.sip_needed and case.plan.first_offered_on is None:
        yield Finding("no_sip", case.responsible, (decided.number,))


def _receiver(case: CaseFile, sender: Seat, found: list[Finding]) -> Seat | None:
    named = [one.by for one in found if one.by is not None]
    if named:
        return max(named, key=named.count)
    dealt = [
        other
        for referral in reversed(list(case.handover.referrals.values()))
        for other in (referral.told.receiver, referral.told.sender)
        if sender in (referral.told.receiver, referral.told.sender) and other != sender
    ]
    others = [seat for seat in case.parties if seat != sender]
    return next(iter([*dealt, *others]), None)
