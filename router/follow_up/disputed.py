"""Disagreements of a case: which agencies, over which need, and how it was settled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.seat import Seat

GOES_ON = ("no_answer", "not_agreed")
"""Causes of a rung that is only the next one of the same disagreement."""


@dataclass(frozen=True, slots=True)
class Disputed:
    """One disagreement: `agencies` in the order of their codes; `ruling` where it was settled by one."""

    line: int
    on: date
    agencies: tuple[str, str]
    answered: Seat
    """Who was responsible by the answer that they disagreed about."""
    decision: str
    need: str | None = None
    """The need that leads; of a ruling, the one that it is about, None for the whole case."""
    ruling: h.Ruled | None = None


def disputes_of(case: CaseFile) -> Iterator[Disputed]:
    """Every disagreement that climbed the ladder, and every ruling, in the order of the file."""
    answer: h.Opened | h.DecidedAgain = case.opened
    pair: tuple[str, str] | None = None
    for entry in case.entries:
        told = entry.happening
        if isinstance(told, h.DecidedAgain):
            answer = told
        elif isinstance(told, h.StepOpened) and told.against is not None and told.cause not in GOES_ON:
            pair = _pair(told.owner.agency, told.against.agency)
            yield Disputed(entry.number, entry.on, pair, _responsible(answer), answer.decision, case.opened.lead_need)
        elif isinstance(told, h.Ruled):
            answered = _responsible(answer)
            agencies = pair or _pair(answered.agency, told.responsible.agency)
            yield Disputed(entry.number, entry.on, agencies, answered, answer.decision, told.need, told)


def _responsible(answer: h.Opened | h.DecidedAgain) -> Seat:
    return next(party.seat for party in answer.parties if party.part == "responsible")


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one <= other else (other, one)
