"""What stands in the way of writing a line: the state of the case, the day, and who may speak for whom."""

from __future__ import annotations

from datetime import date

from router.follow_up import happenings as h
from router.follow_up.case_file import CAN_BE_STRUCK, CaseFile
from router.follow_up.handover import Referral
from router.follow_up.happening import Hand, Happening
from router.follow_up.obstacle import Obstacle
from router.follow_up.obstacles_of_plan import obstacle_of_plan
from router.follow_up.obstacles_of_reports import obstacle_of_reports
from router.follow_up.seat import Seat

MANAGER = "manager"
BEFORE_OPENING = (h.ContactNoted, h.MeasureBegun, h.MeasureEnded, h.WaitBegun, h.WaitEnded, h.AskedAboutContacts)
"""What may have happened before anybody began to follow the case up."""
WHEN_CLOSED = (h.Reopened, h.DeviationReported, h.DeviationAnswered, h.DeviationClosed, h.DecidedAgain)

FUTURE = Obstacle(
    "in_the_future", "Dagen har inte varit ännu. Skriv den dag då det hände.", "That day has not been yet.", "on"
)
TOO_EARLY = Obstacle(
    "before_the_case",
    "Ärendet fanns inte den dagen. Skriv en senare dag.",
    "The case was not open on that day.",
    "on",
)
CLOSED = Obstacle(
    "closed", "Ärendet är avslutat. Öppna det igen för att fortsätta.", "The case is closed. Reopen it to go on."
)
NOT_CLOSED = Obstacle("not_closed", "Ärendet är redan öppet.", "The case is open already.")
NOT_YOURS = Obstacle(
    "not_yours",
    "Det här gör den verksamhet som det gäller. Välj en roll hos den, eller be dem göra det.",
    "The agency concerned does this. Choose a role there, or ask them.",
)
MANAGER_ONLY = Obstacle(
    "manager_only", "Det här beslutar en chef. Be chefen logga in och göra det.", "A manager decides this."
)
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
    "Verksamheten är redan tillfrågad och har inte svarat.",
    "It has been asked and has not answered.",
    "receiver",
)
NO_LADDER = Obstacle("no_ladder", "Det finns inget steg högre upp.", "There is no step further up.")
CLIMBING = Obstacle(
    "step_open", "Ett steg är redan öppet. Svara på det först.", "A step is open already. Answer it first."
)
NOT_RUNNING = Obstacle("not_running", "Det pågår inte hos verksamheten.", "It is not going on there.")
RUNNING = Obstacle("running", "Det pågår redan hos verksamheten.", "It is going on there already.")
CANNOT_BE_STRUCK = Obstacle(
    "cannot_be_struck",
    "Annat i ärendet bygger på raden. Skriv i stället vad som gäller nu.",
    "Other lines rest on this one. Write what holds now instead.",
)


def obstacle(case: CaseFile, told: Happening, hand: Hand, on: date, today: date) -> Obstacle | None:
    """Why the line cannot be written by this hand, or None: it can."""
    if on > today:
        return FUTURE
    if on < case.opened_on and not isinstance(told, BEFORE_OPENING):
        return TOO_EARLY
    if case.closed_on is not None and not isinstance(told, WHEN_CLOSED):
        return CLOSED
    found = _of_handover(case, told, hand) or _of_dispute(case, told, hand) or _of_engagements(case, told, hand)
    return found or obstacle_of_plan(case, told, hand, on) or obstacle_of_reports(case, told, hand)


def _of_handover(case: CaseFile, told: Happening, hand: Hand) -> Obstacle | None:
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
            return None if hand.may_act_for(referral.told.receiver) else NOT_YOURS
        case h.PreconditionMet():
            one = case.handover.preconditions.get(told.precondition)
            return NO_SUCH if one is None else None if one.is_open else ANSWERED
    return None


def _of_referring(case: CaseFile, told: h.Referred, hand: Hand) -> Obstacle | None:
    if told.sender == told.receiver:
        return TO_ITSELF
    if any(r.told.receiver == told.receiver and r.state == "pending" for r in case.handover.referrals.values()):
        return WAITING_ALREADY
    return None if hand.may_act_for(told.sender) else NOT_YOURS


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


def _of_dispute(case: CaseFile, told: Happening, hand: Hand) -> Obstacle | None:  # noqa: PLR0911
    match told:
        case h.StepOpened():
            if case.dispute.open_rung is not None:
                return CLIMBING
            return None if case.answer.rungs else NO_LADDER
        case h.StepAnswered():
            rung = next((one for one in case.dispute.rungs if one.told.rung == told.rung), None)
            if rung is None:
                return NO_SUCH
            if not rung.is_open:
                return ANSWERED
            return None if _speaks_for_one(hand, rung.told.owner, rung.told.against) else NOT_YOURS
        case h.Ruled():
            if hand.role != MANAGER:
                return MANAGER_ONLY
            return None if _speaks_for_one(hand, *case.parties) else NOT_YOURS
    return None


def _of_engagements(case: CaseFile, told: Happening, hand: Hand) -> Obstacle | None:  # noqa: PLR0911
    running = case.engagements.is_running
    match told:
        case h.Reopened():
            return NOT_CLOSED if case.closed_on is None else None
        case h.Struck():
            struck = next((e.happening for e in case.entries if e.number == told.number), None)
            if struck is None:
                return NO_SUCH
            if told.number in case.struck:
                return ANSWERED
            return None if isinstance(struck, CAN_BE_STRUCK) else CANNOT_BE_STRUCK
        case h.MeasureBegun() | h.WaitBegun():
            kind = "measure" if isinstance(told, h.MeasureBegun) else "wait"
            return RUNNING if running(told.seat, kind, told.measure) else _own(told.seat, hand)
        case h.MeasureEnded() | h.WaitEnded():
            kind = "measure" if isinstance(told, h.MeasureEnded) else "wait"
            return _own(told.seat, hand) if running(told.seat, kind, told.measure) else NOT_RUNNING
        case h.ContactNoted() | h.AskedAboutContacts():
            return _own(told.seat, hand)
    return None


def _own(seat: Seat, hand: Hand) -> Obstacle | None:
    return None if hand.may_act_for(seat) else NOT_YOURS


def _speaks_for_one(hand: Hand, *seats: Seat | None) -> bool:
    return any(seat is not None and hand.may_act_for(seat) for seat in seats)
