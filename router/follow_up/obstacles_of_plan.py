"""What stands in the way of a step of the coordinated plan (SIP)."""

from __future__ import annotations

from datetime import date

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.happening import Hand, Happening
from router.follow_up.obstacle import Obstacle

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
NOT_YOURS = Obstacle(
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


def obstacle_of_plan(case: CaseFile, told: Happening, hand: Hand, on: date) -> Obstacle | None:  # noqa: C901, PLR0911, PLR0912  a line for each kind
    """Why the step cannot be taken, or None."""
    plan = case.plan
    match told:
        case h.SipOffered():
            return None if hand.may_act_for(told.seat) else NOT_YOURS
        case h.SipConsented() | h.SipDeclined():
            if plan.offered is None:
                return NOT_OFFERED
            if plan.drawn_up_on:
                return IS_DRAWN_UP
            return None if told.by else NO_CONSENTER
        case h.SipCalled():
            if plan.offered is None:
                return NOT_OFFERED
            return None if plan.consented_on and not plan.declined_on else NOT_CONSENTED
        case h.SipWritten():
            if plan.drawn_up_on:
                return IS_DRAWN_UP
            if told.follow_up_on is not None and told.follow_up_on <= on:
                return TOO_SOON
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
