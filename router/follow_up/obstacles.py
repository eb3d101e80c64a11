"""What stands in the way of writing a line: the state of the case, the day, and who may speak for whom."""

from __future__ import annotations

from datetime import date

from router.follow_up import happenings as h
from router.follow_up.case_file import CAN_BE_STRUCK, CaseFile
from router.follow_up.handover import Precondition, Referral
from router.follow_up.happening import Hand, Happening
from router.follow_up.obstacle import NOT_YOURS, Obstacle, unless_own
from router.follow_up.obstacles_of_days import obstacle_of_day, obstacle_of_order
from router.follow_up.obstacles_of_dispute import MANAGER, MANAGER_ONLY, obstacle_of_dispute
from router.follow_up.obstacles_of_plan import obstacle_of_plan
from router.follow_up.obstacles_of_reports import obstacle_of_reports

NOT_WRITTEN = (h.Opened, h.DecidedAgain, h.RanOut)
"""Kinds that only the service writes."""
WHEN_CLOSED = (h.Reopened, h.DeviationReported, h.DeviationAnswered, h.DeviationClosed, h.DecidedAgain)

ONLY_SERVICE = Obstacle(
    "only_the_service",
    "Den raden skriver tjänsten själv när det händer.",
    "The service writes this line by itself when it happens.",
)
ONCE_USED = Obstacle(
    "once_used",
    "Samma sändningsnummer har redan använts till något annat. Skicka med ett nytt.",
    "The same once was used for something else already. Send a new one.",
)
CLOSED = Obstacle(
    "closed", "Ärendet är avslutat. Öppna det igen för att fortsätta.", "The case is closed. Reopen it to go on."
)
HOLDER_CLOSES = Obstacle(
    "holder_closes",
    "Den som håller i barnet eller ansvarar avslutar uppföljningen. Be dem göra det.",
    "Whoever holds the child or is responsible closes the case. Ask them.",
)
NOT_CLOSED = Obstacle("not_closed", "Ärendet är redan öppet.", "The case is open already.")
NO_SUCH = Obstacle("no_such", "Det finns inget sådant i ärendet.", "The case has no such thing.")
ANSWERED = Obstacle(
    "answered", "Det är redan besvarat. Läs vad som står i ärendet.", "It is answered already. Read the case."
)
NOT_ANSWERED = Obstacle("not_answered", "Mottagaren har inte svarat ja ännu.", "The receiver has not said yes yet.")
KEEPS_IT = Obstacle(
    "may_not_decline",
    "Ärendet har redan skickats vidare så ofta som avtalet tillåter. Ta emot barnet, och ta upp oenigheten efteråt.",
    "The case has been passed on as often as the agreement allows. Take the child on, then raise the dispute.",
)
TO_ITSELF = Obstacle(
    "to_itself",
    "Avsändare och mottagare är samma verksamhet. Välj en annan.",
    "Sender and receiver are the same.",
    "receiver",
)
NAMES_ITSELF = Obstacle(
    "names_itself", "Den som säger nej kan inte peka på sig själv.", "Whoever says no cannot name itself.", "instead"
)
WAITING_ALREADY = Obstacle(
    "asked_already",
    "Verksamheten är redan tillfrågad, eller har sagt ja och väntar på det första besöket.",
    "It has been asked already, or has said yes and waits for the first visit.",
    "receiver",
)
HOLDS_ALREADY = Obstacle(
    "holds_already",
    "Verksamheten håller redan i barnet. Välj en annan.",
    "It holds the child already. Choose another.",
    "receiver",
)
NOT_RUNNING = Obstacle("not_running", "Det pågår inte hos verksamheten.", "It is not going on there.")
RUNNING = Obstacle("running", "Det pågår redan hos verksamheten.", "It is going on there already.")
UNTIL_PASSED = Obstacle(
    "until_passed", "Dagen har redan varit. Skriv en kommande dag.", "That day has been already.", "until"
)
CANNOT_BE_STRUCK = Obstacle(
    "cannot_be_struck",
    "Annat i ärendet bygger på raden. Skriv i stället vad som gäller nu.",
    "Other lines rest on this one. Write what holds now instead.",
)


def obstacle(case: CaseFile, told: Happening, hand: Hand, on: date, today: date) -> Obstacle | None:
    """Why the line cannot be written by this hand, or None: it can."""
    if isinstance(told, NOT_WRITTEN) and not hand.is_system:
        return ONLY_SERVICE
    found = obstacle_of_day(case, type(told), on, today)
    if found is None and case.closed_on is not None and not isinstance(told, WHEN_CLOSED):
        return CLOSED
    found = found or _of_handover(case, told, hand, on) or obstacle_of_dispute(case, told, hand)
    found = found or _of_engagements(case, told, hand) or obstacle_of_plan(case, told, hand, on)
    return found or obstacle_of_reports(case, told, hand) or obstacle_of_order(case, told, on)


def _of_handover(case: CaseFile, told: Happening, hand: Hand, on: date) -> Obstacle | None:
    match told:
        case h.Referred():
            return _of_referring(case, told, hand)
        case (
            h.Accepted()
            | h.Declined()
            | h.DeclineConfirmed()
            | h.DeclineOverridden()
            | h.FirstVisit()
            | h.Withdrawn()
        ):
            referral = case.handover.referrals.get(told.referral)
            return NO_SUCH if referral is None else _of_answer(referral, told, hand)
        case h.PreconditionSet():
            referral = case.handover.referrals.get(told.referral)
            if referral is None or referral.state not in ("pending", "accepted"):
                return NO_SUCH if referral is None else ANSWERED
            if told.until < on:
                return UNTIL_PASSED
            return unless_own(referral.told.receiver, hand)
        case h.PreconditionMet():
            one = case.handover.preconditions.get(told.precondition)
            return _of_precondition(case, one, hand)
    return None


def _of_precondition(case: CaseFile, one: Precondition | None, hand: Hand) -> Obstacle | None:
    """Its owner says that it is done, or whoever waits for it: for anybody else it would only hurry the receiver."""
    if one is None or not one.is_open:
        return NO_SUCH if one is None else ANSWERED
    receiver = case.handover.referrals[one.referral].told.receiver
    return None if hand.may_act_for(one.owner) or hand.may_act_for(receiver) else NOT_YOURS


def _of_referring(case: CaseFile, told: h.Referred, hand: Hand) -> Obstacle | None:
    if told.sender == told.receiver:
        return TO_ITSELF
    if case.handover.is_asked(told.receiver):
        return WAITING_ALREADY
    return unless_own(told.sender, hand)


ALLOWED_IN = {
    h.Accepted: ("pending",),
    h.Declined: ("pending",),
    h.Withdrawn: ("pending",),
    h.DeclineConfirmed: ("decline_unconfirmed",),
    h.DeclineOverridden: ("decline_unconfirmed",),
    h.FirstVisit: ("accepted",),
}


def _of_answer(referral: Referral, told: Happening, hand: Hand) -> Obstacle | None:
    if referral.state not in ALLOWED_IN[type(told)]:
        return NOT_ANSWERED if isinstance(told, h.FirstVisit) and referral.state == "pending" else ANSWERED
    who = referral.told.sender if isinstance(told, h.Withdrawn) else referral.told.receiver
    if not hand.may_act_for(who):
        return NOT_YOURS
    if isinstance(told, h.DeclineConfirmed | h.DeclineOverridden) and hand.role != MANAGER:
        return MANAGER_ONLY
    if isinstance(told, h.Declined):
        if not referral.told.may_decline:
            return KEEPS_IT
        return NAMES_ITSELF if told.instead == referral.told.receiver else None
    return None


def _of_engagements(case: CaseFile, told: Happening, hand: Hand) -> Obstacle | None:  # noqa: C901, PLR0911  a line for each kind
    running = case.engagements.is_running
    match told:
        case h.Closed():
            # Whoever was asked cannot get rid of the question in this way.
            holds = hand.may_act_for(case.holder) or hand.may_act_for(case.responsible)
            return None if holds else HOLDER_CLOSES
        case h.Reopened():
            return NOT_CLOSED if case.closed_on is None else None
        case h.Struck():
            struck = next((e.happening for e in case.entries if e.number == told.number), None)
            if struck is None:
                return NO_SUCH
            if told.number in case.struck:
                return ANSWERED
            return unless_own(struck.seat, hand) if isinstance(struck, CAN_BE_STRUCK) else CANNOT_BE_STRUCK
        case h.MeasureBegun() | h.WaitBegun():
            kind = "measure" if isinstance(told, h.MeasureBegun) else "wait"
            return RUNNING if running(told.seat, kind, told.measure) else unless_own(told.seat, hand)
        case h.MeasureEnded() | h.WaitEnded():
            kind = "measure" if isinstance(told, h.MeasureEnded) else "wait"
            return unless_own(told.seat, hand) if running(told.seat, kind, told.measure) else NOT_RUNNING
        case h.ContactNoted() | h.AskedAboutContacts():
            return unless_own(told.seat, hand)
    return None
