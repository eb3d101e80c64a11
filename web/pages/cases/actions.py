"""What the reader can do in a case now: everything that nothing stands in the way of for the role it acts in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from flask import current_app, url_for
from flask_babel import gettext as _

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.clock import Clock
from router.follow_up.happening import Hand, Happening
from router.follow_up.obstacles import obstacle
from router.follow_up.seat import Seat
from web.pages.cases import words
from web.pages.cases.asked import GIVEN, asked_of
from web.pages.cases.kind_words import kind_words
from web.pages.cases.seats import own_seats

ANSWERS: dict[str, tuple[type[Happening], ...]] = {
    "referral_answer": (h.Accepted, h.Declined, h.PreconditionSet),
    "decline_confirmation": (h.DeclineConfirmed, h.DeclineOverridden),
    "first_visit": (h.FirstVisit,),
    "precondition": (h.PreconditionMet,),
    "step": (h.StepAnswered,),
    "deviation_answer": (h.DeviationAnswered,),
    "sip_consent": (h.SipConsented, h.SipDeclined),
    "sip_call": (h.SipCalled,),
    "sip_meeting": (h.SipDrawnUp,),
    "sip_follow_up": (h.SipFollowedUp,),
    "concern_decision": (h.ConcernDecided,),
    "concern_feedback": (h.ConcernFedBack,),
}
"""The lines by which one does what a clock asks for."""
PLAN = (h.SipOffered, h.SipConsented, h.SipDeclined, h.SipCalled, h.SipDrawnUp, h.SipFollowedUp)


@dataclass(frozen=True, slots=True)
class Try:
    """A line that might be written: as the trial has it, the number that it is about, and what the link says more."""

    told: Happening
    number: int = 0
    about: str = ""
    seat: Seat | None = None
    measure: str | None = None


@dataclass(frozen=True, slots=True)
class Doing:
    """Something that can be done: where it leads, and what it says."""

    kind: type[Happening]
    number: int
    text: str
    about: str
    href: str


@dataclass(frozen=True, slots=True)
class Group:
    """What can be done, under a heading."""

    heading: str
    doings: Sequence[Doing]


def doings(case: CaseFile, hand: Hand, today: date) -> list[Doing]:
    """Everything that the hand can do now."""
    return [
        _doing(case, one) for one in _tries(case, hand, today) if obstacle(case, one.told, hand, today, today) is None
    ]


def answers_to(clock: Clock, possible: Sequence[Doing]) -> list[Doing]:
    """What does that which the clock asks for."""
    numbered = not clock.what.startswith("sip_")
    return [
        one for one in possible if one.kind in ANSWERS[clock.what] and (not numbered or one.number == clock.number)
    ]


def grouped(possible: Sequence[Doing]) -> list[Group]:
    """The same by what it is about, each once."""
    groups = {
        _("Vem som tar över"): (
            h.Accepted, h.Declined, h.DeclineConfirmed, h.DeclineOverridden, h.FirstVisit, h.Withdrawn,
            h.PreconditionSet, h.PreconditionMet, h.Referred,
        ),
        _("Oenighet"): (h.StepAnswered, h.StepOpened, h.Ruled),
        _("Kontakter, insatser och väntan"): (
            h.ContactNoted, h.AskedAboutContacts, h.MeasureBegun, h.MeasureEnded, h.WaitBegun, h.WaitEnded,
        ),
        _("Samordnad individuell plan (SIP)"): () if plan_has_a_page() else PLAN,
        _("Avvikelser"): (h.DeviationAnswered, h.DeviationClosed, h.DeviationReported),
        _("Orosanmälan"): (h.ConcernDecided, h.ConcernFedBack, h.ConcernReported),
        _("Uppföljningen"): (h.Closed, h.Reopened),
    }  # fmt: skip
    found = [Group(heading, [one for one in possible if one.kind in kinds]) for heading, kinds in groups.items()]
    return [group for group in found if group.doings]


def plan_has_a_page() -> bool:
    """Whether there is a page for the plan."""
    return "case_plan.show" in current_app.view_functions


def _doing(case: CaseFile, one: Try) -> Doing:
    kind, more = type(one.told), dict[str, Any]()
    if one.number:
        more[next(field.name for field in asked_of(kind) if field.name in GIVEN)] = one.number
    if one.seat is not None and one.measure is not None:
        more |= {"seat": str(one.seat), "measure": one.measure}
    href = url_for("cases.write", reference=case.reference, what=kind.what, **more)
    return Doing(kind, one.number, kind_words(kind.what).link, one.about, href)


def _tries(case: CaseFile, hand: Hand, today: date) -> Iterator[Try]:
    own = own_seats(case, hand)
    yield from _of_referrals(case, today)
    for seat in own[:1]:
        yield from _by_own(case, seat, today)
    yield from _of_dispute(case, own, today)
    yield from _of_reports(case, today)
    yield from _of_plan(case, today)
    yield Try(h.Closed("helped"))
    yield Try(h.Reopened())


def _of_referrals(case: CaseFile, today: date) -> Iterator[Try]:
    for number, one in case.handover.referrals.items():
        sender, receiver = one.told.sender, one.told.receiver
        several = len(case.handover.referrals) > 1
        about = _(
            "%(sender)s frågar %(receiver)s", sender=words.seat_name(sender), receiver=words.seat_name(receiver)
        )
        for told in (
            h.Accepted(number, today),
            h.Declined(number, "", sender, today),
            h.DeclineConfirmed(number),
            h.DeclineOverridden(number, today),
            h.FirstVisit(number),
            h.PreconditionSet(0, number, "", sender, date.max),
            h.Withdrawn(number),
        ):
            yield Try(told, number, about if several else "")
    for number, waited in case.handover.preconditions.items():
        yield Try(h.PreconditionMet(number), number, words.label("precondition", waited.kind))


def _by_own(case: CaseFile, own: Seat, today: date) -> Iterator[Try]:
    """What one may do for one's own agency; `nobody` stands for whoever one chooses."""
    nobody = Seat("", "", "")
    yield Try(h.Referred(0, own, nobody, None, today, may_decline=True, sender_holds=True))
    yield Try(h.ContactNoted(own, ""))
    yield Try(h.AskedAboutContacts(own, ()))
    yield Try(h.MeasureBegun(own, ""))
    yield Try(h.WaitBegun(own, ""))
    for period in case.engagements.periods:
        if period.ended is None and period.measure is not None:
            about = words.label("measure", period.measure)
            told: Happening = h.MeasureEnded(period.seat, period.measure, "")
            if period.kind == "wait":
                told = h.WaitEnded(period.seat, period.measure)
            yield Try(told, 0, about, period.seat, period.measure)
    yield Try(h.DeviationReported(0, own, nobody, ("",), (), today))
    yield Try(h.ConcernReported(0, own, nobody, feedback_asked=False, decide_by=today))
    if not case.plan.offered or case.plan.declined_on:
        yield Try(h.SipOffered(own, today))


def _of_dispute(case: CaseFile, own: Sequence[Seat], today: date) -> Iterator[Try]:
    for rung in case.dispute.rungs:
        yield Try(h.StepAnswered(rung.told.rung, ""), rung.told.rung)
    for seat in own[:1]:
        if _steps_left(case):
            yield Try(h.StepOpened(0, "", "", seat, None, today, ""))
        yield Try(h.Ruled(None, seat, None, ""))


def _steps_left(case: CaseFile) -> bool:
    taken = {rung.told.step for rung in case.dispute.rungs if rung.told.ladder == case.answer.ladder}
    return any(rung.step not in taken for rung in case.answer.rungs)


def _of_reports(case: CaseFile, today: date) -> Iterator[Try]:
    for number in case.deviations.reports:
        yield Try(h.DeviationAnswered(number, (), (), agrees=True), number)
        yield Try(h.DeviationClosed(number, ""), number)
    for number in case.concerns.reports:
        yield Try(h.ConcernDecided(number, "", today), number)
        yield Try(h.ConcernFedBack(number), number)


def _of_plan(case: CaseFile, today: date) -> Iterator[Try]:
    answered = case.plan.consented_on or case.plan.declined_on
    if not answered:
        yield Try(h.SipConsented(("",), "", today))
        yield Try(h.SipDeclined(("",), "", ""))
    if not case.plan.drawn_up_on:
        yield Try(h.SipCalled(date.max, ()))
    yield Try(h.SipDrawnUp())
    yield Try(h.SipFollowedUp("", None))
