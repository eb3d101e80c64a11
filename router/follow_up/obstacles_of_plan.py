"""What stands in the way of a step of the coordinated plan (SIP)."""

from __future__ import annotations

from datetime import date

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.happening import Hand, Happening
from router.follow_up.obstacle import Obstacle

ADULT = "adult"
"""The code of the young person alone, of the lists `consenting` and `maturity`."""

NOT_OFFERED = Obstacle("sip_not_offered", "Erbjud en SIP först.", "Offer a plan first.")
NOT_CONSENTED = Obstacle(
    "sip_not_consented",
    "Ingen har samtyckt ännu. Skriv först vem som har samtyckt.",
    "Nobody has consented yet. Write first who has.",
)
NOT_CALLED = Obstacle("sip_not_called", "Kalla till mötet först.", "Call the meeting first.")
IS_DRAWN_UP = Obstacle("sip_drawn_up", "Planen är redan upprättad.", "The plan is drawn up already.")
NOT_DRAWN_UP = Obstacle("sip_not_drawn_up", "Planen är inte upprättad ännu.", "The plan is not drawn up yet.")
INCOMPLETE = Obstacle(
    "sip_incomplete",
    "Planen saknar något som lagen eller uppföljningen kräver. Se vad som saknas, och fyll i det.",
    "The plan lacks something that the law or the follow-up asks for. See what is missing, and fill it in.",
)
OFFERER_CALLS = Obstacle(
    "not_yours",
    "Den som erbjuder en SIP kallar också till mötet. Välj en roll hos den, eller be dem göra det.",
    "Whoever offers a plan also calls the meeting. Choose a role there, or ask them.",
)
NO_CONSENTER = Obstacle("nobody", "Välj minst en som har svarat.", "Choose at least one who answered.", "by")
TOO_SOON = Obstacle(
    "follow_up_passed",
    "Uppföljningen ska vara en kommande dag. Skriv en senare dag i planen.",
    "The follow-up is to be on a later day. Write a later one in the plan.",
    "follow_up_on",
)


IS_OFFERED = Obstacle(
    "sip_offered",
    "En SIP är redan erbjuden. Skriv vad familjen svarade.",
    "A plan is offered already. Write what the family answered.",
)
NOBODY_INVITED = Obstacle("nobody_invited", "Välj minst en som kallas.", "Choose at least one to invite.", "invited")
GROWN_AND_CHILD = Obstacle(
    "adult_or_child",
    "Den som är myndig svarar själv. Välj antingen den unga själv, eller barnet och vårdnadshavarna.",
    "Whoever is of age answers alone. Choose either the young person, or the child and the guardians.",
    "by",
)
TWO_ANSWER = Obstacle(
    "two_answer",
    "En åtgärd har en som svarar för den. Välj en verksamhet, eller någon annan.",
    "A measure has one who answers for it. Choose an agency, or someone else.",
    "measures",
)


def obstacle_of_plan(case: CaseFile, told: Happening, hand: Hand, on: date) -> Obstacle | None:  # noqa: C901, PLR0911, PLR0912  a line for each kind
    """Why the step cannot be taken, or None."""
    plan = case.plan
    match told:
        case h.SipOffered():
            if not hand.may_act_for(told.seat):
                return OFFERER_CALLS
            return None if plan.may_be_offered else IS_OFFERED
        case h.SipConsented() | h.SipDeclined():
            if plan.offered is None:
                return NOT_OFFERED
            return IS_DRAWN_UP if plan.drawn_up_on else _of_answer(told)
        case h.SipCalled():
            if plan.offered is None:
                return NOT_OFFERED
            if plan.drawn_up_on:
                return IS_DRAWN_UP
            if not plan.consented_on or plan.declined_on:
                return NOT_CONSENTED
            return None if told.invited else NOBODY_INVITED
        case h.SipWritten():
            if plan.drawn_up_on:
                return IS_DRAWN_UP
            if told.follow_up_on is not None and told.follow_up_on <= on:
                return TOO_SOON
            if any(one.seat is not None and one.other is not None for one in told.measures):
                return TWO_ANSWER
            return None if plan.offered else NOT_OFFERED
        case h.SipDrawnUp():
            if plan.drawn_up_on:
                return IS_DRAWN_UP
            if not plan.consented_on or plan.declined_on:
                return NOT_CONSENTED
            if plan.missing:
                return INCOMPLETE
            return TOO_SOON if plan.written and (plan.written.follow_up_on or on) <= on else None
        case h.SipFollowedUp():
            return None if plan.drawn_up_on else NOT_DRAWN_UP
    return None


def _of_answer(told: h.SipConsented | h.SipDeclined) -> Obstacle | None:
    """Somebody answers, and it is told of a child how its maturity was judged; an adult needs no judging."""
    if not told.by:
        return NO_CONSENTER
    alone = tuple(told.by) == (ADULT,)
    return None if alone == (told.maturity == ADULT) and (alone or ADULT not in told.by) else GROWN_AND_CHILD
