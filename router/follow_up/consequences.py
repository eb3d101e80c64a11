"""What follows of itself when a line is written: a no that stands is passed on, a silence climbs the ladder."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.handover import Referral
from router.follow_up.happening import Entry, Happening
from router.follow_up.seat import Seat
from router.follow_up.terms import Terms
from router.working_days import after_working_days

SILENCES = ("referral_answer", "decline_confirmation", "first_visit")
"""Clocks of a handover: when they run out, the line managers of both are asked."""


def consequences(case: CaseFile, entry: Entry, terms: Terms) -> Iterator[Happening]:
    """What follows of the line, which `case` already has."""
    told = entry.happening
    match told:
        case h.DeclineConfirmed():
            yield from _passed_on(case, case.handover.referrals[told.referral], entry, terms)
        case h.Accepted(disputed=True):
            referral = case.handover.referrals[told.referral]
            yield from _climb(case, entry, "kept_disputed", referral.told.receiver, referral.told.sender)
        case h.RanOut(clock="step"):
            yield from _next_rung(case, entry, "no_answer")
        case h.RanOut() if told.clock in SILENCES:
            referral = case.handover.referrals[told.number]
            yield from _climb(case, entry, told.clock, referral.told.receiver, referral.told.sender)
        case h.StepAnswered(outcome="not_agreed"):
            yield from _next_rung(case, entry, "not_agreed")
        case h.Ruled(need=None):
            yield from _ruled(case, told, entry, terms)


def _passed_on(case: CaseFile, referral: Referral, entry: Entry, terms: Terms) -> Iterator[Happening]:
    """To whom the no pointed; where it points back at the sender, or has come back too often, managers decide."""
    declined = referral.declined
    assert declined is not None
    asked = case.handover.is_asked(declined.instead)
    if case.handover.passed_on >= terms.most_passed_on:
        # Two were asked at once: it is not passed on once for each.
        yield from _climb(case, entry, "bounces", referral.told.receiver, referral.told.sender)
        return
    if declined.instead not in (referral.told.sender, case.holder) and not asked:
        yield refer(
            case,
            referral.told.sender,
            declined.instead,
            referral.told.need,
            entry.on,
            terms,
            passed_on_from=referral.number,
        )
    elif not asked:
        yield from _climb(case, entry, "returned", referral.told.receiver, referral.told.sender)
        return
    if case.handover.bounces >= terms.most_bounces:
        yield from _climb(case, entry, "bounces", referral.told.receiver, referral.told.sender)


def refer(  # noqa: PLR0913  what a referral is made of
    case: CaseFile,
    sender: Seat,
    receiver: Seat,
    need: str | None,
    on: date,
    terms: Terms,
    *,
    passed_on_from: int | None = None,
    binding: bool = False,
) -> h.Referred:
    """A new referral, with what the agreement says of its time and of how often one may say no."""
    passed = case.handover.passed_on + (passed_on_from is not None)
    return h.Referred(
        referral=case.next_number("referral"),
        sender=sender,
        receiver=receiver,
        need=need,
        answer_by=terms.answer_by(on),
        may_decline=not binding and passed < terms.most_passed_on,
        sender_holds=terms.sender_holds and sender == case.holder,
        passed_on_from=passed_on_from,
    )


def _climb(case: CaseFile, entry: Entry, cause: str, owner: Seat, against: Seat | None) -> Iterator[Happening]:
    """The first rung, unless one is being acted on already."""
    if case.dispute.open_rung is None and case.answer.rungs:
        yield open_rung(case, 0, entry.on, cause, owner, against)


def _next_rung(case: CaseFile, entry: Entry, cause: str) -> Iterator[Happening]:
    """The rung above the one that did not help; above the last there is none."""
    last = case.dispute.rungs[-1].told
    steps = [rung.step for rung in case.answer.rungs]
    above = steps.index(last.step) + 1 if last.step in steps and last.ladder == case.answer.ladder else 0
    if above < len(steps):
        yield open_rung(case, above, entry.on, cause, last.owner, last.against)


def open_rung(case: CaseFile, at: int, on: date, cause: str, owner: Seat, against: Seat | None) -> h.StepOpened:
    """The rung at this place of the ladder; its days count from the day it is opened."""
    rungs = case.answer.rungs
    before = rungs[at - 1].working_days if at else 0
    assert case.answer.ladder is not None
    return h.StepOpened(
        rung=case.next_number("rung"),
        ladder=case.answer.ladder,
        step=rungs[at].step,
        owner=owner,
        against=against,
        due=after_working_days(on, max(0, rungs[at].working_days - before)),
        cause=cause,
    )


def _ruled(case: CaseFile, told: h.Ruled, entry: Entry, terms: Terms) -> Iterator[Happening]:
    """Whom the ruling names takes over and cannot say no; whoever has the child already keeps it."""
    asked = case.handover.is_asked(told.responsible)
    if case.holder != told.responsible and not asked:
        yield refer(case, case.holder, told.responsible, None, entry.on, terms, binding=True)
