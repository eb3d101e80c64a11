"""What the service fills in of a line: numbers, due dates, and what the agreement says of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.consequences import open_rung, refer
from router.follow_up.happening import Happening
from router.follow_up.obstacle import Obstacle
from router.follow_up.obstacles import NOT_WRITTEN
from router.follow_up.obstacles_of_dispute import NO_LADDER
from router.follow_up.terms import Terms

FILLED: Mapping[type[Happening], tuple[str, ...]] = {
    h.Referred: ("referral", "answer_by", "may_decline", "sender_holds", "passed_on_from"),
    h.Accepted: ("first_visit_by",),
    h.Declined: ("confirm_by",),
    h.DeclineOverridden: ("first_visit_by",),
    h.PreconditionSet: ("precondition",),
    h.StepOpened: ("rung", "ladder", "step", "due", "cause"),
    h.Ruled: ("rung",),
    h.DeviationReported: ("deviation", "answer_by"),
    h.SipOffered: ("consent_by",),
    h.SipConsented: ("call_by",),
    h.ConcernReported: ("concern", "decide_by"),
    h.ConcernDecided: ("feedback_by",),
}
"""The fields that nobody writes, by kind of happening; kinds that only the service writes are in `NOT_WRITTEN`."""
__all__ = ["FILLED", "NOT_WRITTEN", "CannotBeWritten", "filled"]

Filler = Callable[[type[Happening], Mapping[str, Any], CaseFile, date, Terms], Happening]


class CannotBeWritten(Exception):
    """The line cannot be written; `obstacle` says why."""

    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(obstacle.code)
        self.obstacle = obstacle


def filled(kind: type[Happening], told: Mapping[str, Any], case: CaseFile, on: date, terms: Terms) -> Happening:
    """The whole line of what somebody wrote (`told`, without the filled fields). Raises CannotBeWritten."""
    fill: Filler = FILLERS.get(kind, _as_told)
    return fill(kind, told, case, on, terms)


def _as_told(kind: type[Happening], told: Mapping[str, Any], case: CaseFile, on: date, terms: Terms) -> Happening:
    values = _values(case, on, terms)
    more = {name: values[kind, name]() for name in FILLED.get(kind, ())}
    return kind(**told, **more)


def _values(case: CaseFile, on: date, terms: Terms) -> Mapping[tuple[type[Happening], str], Callable[[], Any]]:
    rung = case.dispute.open_rung
    return {
        (h.Accepted, "first_visit_by"): lambda: terms.first_visit_by(on),
        (h.Declined, "confirm_by"): lambda: terms.confirm_by(on),
        (h.DeclineOverridden, "first_visit_by"): lambda: terms.first_visit_by(on),
        (h.PreconditionSet, "precondition"): lambda: case.next_number("precondition"),
        (h.Ruled, "rung"): lambda: rung.told.rung if rung else None,
        (h.DeviationReported, "deviation"): lambda: case.next_number("deviation"),
        (h.DeviationReported, "answer_by"): lambda: terms.deviation_answer_by(on),
        (h.SipOffered, "consent_by"): lambda: terms.sip_consent_by(on),
        (h.SipConsented, "call_by"): lambda: terms.sip_call_by(on),
        (h.ConcernReported, "concern"): lambda: case.next_number("concern"),
        (h.ConcernReported, "decide_by"): lambda: terms.concern_decision_by(on),
        (h.ConcernDecided, "feedback_by"): lambda: terms.feedback_by(on),
    }


def _referred(kind: type[Happening], told: Mapping[str, Any], case: CaseFile, on: date, terms: Terms) -> Happening:
    del kind
    return refer(case, told["sender"], told["receiver"], told.get("need"), on, terms)


def _step(kind: type[Happening], told: Mapping[str, Any], case: CaseFile, on: date, terms: Terms) -> Happening:
    """The next rung, at somebody's wish."""
    del kind, terms
    taken = [rung.told.step for rung in case.dispute.rungs if rung.told.ladder == case.answer.ladder]
    at = next((at for at, rung in enumerate(case.answer.rungs) if rung.step not in taken), None)
    if at is None:
        raise CannotBeWritten(NO_LADDER)
    return open_rung(case, at, on, "asked", told["owner"], told.get("against"))


FILLERS: Mapping[type[Happening], Filler] = {h.Referred: _referred, h.StepOpened: _step}
