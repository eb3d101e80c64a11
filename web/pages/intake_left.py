"""What is left to ask when questions are put one at a time: safety first, then what decides most.

What belongs together in a conversation is one question, on one page; the decision's `ask` says what does.
A list has a page of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from web.forms.intake_sections import SECTIONS
from web.forms.questions import Rows
from web.forms.steps import Step, in_order
from web.pages.intake_standing import Matter, Standing

DANGER = "risk-immediate_danger"
AND = "+"


@dataclass(frozen=True, slots=True)
class Put:
    """One question as it is put: in words, with the fields it is answered in, and what it could change."""

    steps: tuple[Step, ...]
    question: str
    changes: tuple[str, ...]

    @property
    def names(self) -> set[str]:
        return {step.name for step in self.steps}

    @property
    def name(self) -> str:
        return AND.join(step.name for step in self.steps)


def left_to_ask(standing: Standing) -> list[Put]:
    """The questions that could still change the answer, in the order they are put."""
    matters = sorted(standing.matters(), key=lambda matter: matter.step.name != DANGER)
    changes = {matter.step.name: matter.changes for matter in matters}
    found: list[Put] = []
    for matter in matters:
        if not any(matter.step.name in put.names for put in found):
            found.append(_put(matter, standing, changes))
    return found


def _put(matter: Matter, standing: Standing, changes: dict[str, tuple[str, ...]]) -> Put:
    beside = [
        step for step in matter.beside if _fits_beside(step, matter.step) and not step.answered(standing.answers)
    ]
    steps = in_order((matter.step, *beside), SECTIONS)
    parts = dict.fromkeys(part for step in steps for part in changes.get(step.name, ()))
    return Put(steps, matter.together if beside else matter.step.label, tuple(parts))


def _fits_beside(step: Step, first: Step) -> bool:
    """Whether it can stand on the same page: no list, and of two needs or contacts one at a time."""
    lists = isinstance(step.asked, Rows) or isinstance(first.asked, Rows)
    return not lists and (step.row_of, step.index) == (first.row_of, first.index)
