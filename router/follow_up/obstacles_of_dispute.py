"""What stands in the way of climbing the ladder, of answering a step, and of ruling."""

from __future__ import annotations

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.happening import Hand, Happening
from router.follow_up.obstacle import Obstacle
from router.follow_up.seat import Seat

MANAGER = "manager"
RULED = "ruled"

MANAGER_ONLY = Obstacle(
    "manager_only", "Det här beslutar en chef. Be chefen logga in och göra det.", "A manager decides this."
)
NO_LADDER = Obstacle("no_ladder", "Det finns inget steg högre upp.", "There is no step further up.")
CLIMBING = Obstacle(
    "step_open", "Ett steg är redan öppet. Svara på det först.", "A step is open already. Answer it first."
)
NO_SUCH = Obstacle("no_such", "Det finns inget sådant i ärendet.", "The case has no such thing.")
ANSWERED = Obstacle(
    "answered", "Det är redan besvarat. Läs vad som står i ärendet.", "It is answered already. Read the case."
)
NOT_A_SIDE = Obstacle(
    "not_a_side",
    "Det här gör någon av de verksamheter som är oense. Välj en roll hos en av dem, eller be dem göra det.",
    "One of the agencies that disagree does this. Choose a role there, or ask them.",
)
NOT_INVOLVED = Obstacle(
    "not_involved",
    "Verksamheten är inte inblandad i ärendet. Fråga den först om den kan ta över.",
    "The agency is not involved in the case. Ask it first whether it can take over.",
    "owner",
)
BY_ITSELF = Obstacle(
    "to_itself", "De som är oense är samma verksamhet. Välj en annan.", "Both sides are the same.", "against"
)
RULE_INSTEAD = Obstacle(
    "rule_instead",
    "Skriv avgörandet som ett eget beslut, så att det framgår vem som ansvarar.",
    "Write the ruling as a decision of its own, so that it says who is responsible.",
    "outcome",
)
STEP_FIRST = Obstacle(
    "step_first",
    "En chef kan på egen hand bara ta på sig ansvaret. För att lägga det på någon annan: ta upp oenigheten i ett"
    " steg, och skriv vad ni kom fram till där.",
    "Alone a manager can only take the responsibility on. To lay it on somebody else: take a step of the ladder,"
    " and write what was settled there.",
    "responsible",
)


def obstacle_of_dispute(case: CaseFile, told: Happening, hand: Hand) -> Obstacle | None:
    """Why it cannot be written, or None."""
    match told:
        case h.StepOpened():
            return _of_step(case, told, hand)
        case h.StepAnswered():
            rung = next((one for one in case.dispute.rungs if one.told.rung == told.rung), None)
            if rung is None or not rung.is_open:
                return NO_SUCH if rung is None else ANSWERED
            if not _speaks_for_one(hand, rung.told.owner, rung.told.against):
                return NOT_A_SIDE
            return RULE_INSTEAD if told.outcome == RULED else None
        case h.Ruled():
            return _of_ruling(case, told, hand)
    return None


def _of_step(case: CaseFile, told: h.StepOpened, hand: Hand) -> Obstacle | None:
    if case.dispute.open_rung is not None:
        return CLIMBING
    if not case.answer.rungs:
        return NO_LADDER
    if told.owner not in case.parties:
        return NOT_INVOLVED
    if told.against == told.owner:
        return BY_ITSELF
    sides = (told.owner, told.against, case.holder, case.responsible)
    return None if _speaks_for_one(hand, *sides) else NOT_A_SIDE


def _of_ruling(case: CaseFile, told: h.Ruled, hand: Hand) -> Obstacle | None:
    """Alone a manager may only take the responsibility on for those it speaks for.

    To lay it on somebody else takes a step, and a manager of one of its sides, who writes what was settled
    there: a step is where both are heard, and the ruling tells in which one it was made.
    """
    if hand.role != MANAGER:
        return MANAGER_ONLY
    if hand.may_act_for(told.responsible):
        return None
    rung = next(reversed(case.dispute.rungs), None)
    if rung is None:
        return STEP_FIRST
    return None if _speaks_for_one(hand, rung.told.owner, rung.told.against) else NOT_A_SIDE


def _speaks_for_one(hand: Hand, *seats: Seat | None) -> bool:
    return any(seat is not None and hand.may_act_for(seat) for seat in seats)
