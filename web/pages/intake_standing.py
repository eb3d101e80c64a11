"""The answer so far: the case decided in memory. Nothing is recorded and nothing is logged."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from router.reading.case_schema import CaseRefused, Problem
from web.forms.answers import Typed, case_from, filled_rows
from web.forms.field_errors import FieldError, errors_from
from web.forms.intake_sections import SECTIONS
from web.forms.questions import MATTERS, Answers, Question
from web.forms.spoken import Speaker
from web.forms.steps import Step, step_at
from web.pages import language
from web.pages.decision_view import DecisionView
from web.pages.place_names import typed_names
from web.pages.serving import the_router

MOST_TRIES = 8


@dataclass(frozen=True, slots=True)
class Matter:
    """A question that could still change the answer, in words, and what it could change (parts of the decision).

    `beside` is what is best asked in the same breath, and `together` the question that asks for all of it.
    """

    step: Step
    question: str
    changes: tuple[str, ...]
    together: str
    beside: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """What is decided by the answers that can be read, and what is wrong with the others."""

    answers: Answers
    case: Mapping[str, Any]
    decision: Mapping[str, Any] | None
    errors: tuple[FieldError, ...]

    @property
    def view(self) -> DecisionView | None:
        """The decision in the reader's words."""
        if self.decision is None:
            return None
        return DecisionView(self.decision, the_router().vocabulary, language.current())

    def matters(self) -> list[Matter]:
        """What the answer asks for and nobody has answered, in its own order."""
        found: dict[str, Matter] = {}
        for asked in self.decision["ask"] if self.decision else ():
            step = step_at(asked["pointer"], SECTIONS)
            if step is not None and not step.answered(self.answers):
                found.setdefault(step.name, self._matter(step, asked))
        return list(found.values())

    def _matter(self, step: Step, asked: Mapping[str, Any]) -> Matter:
        about = self.about(step)
        question = f"{step.label} ({about})" if about else step.label
        together = str(asked["together_en" if language.current() == language.ENGLISH else "together"])
        beside = (step_at(pointer, SECTIONS) for pointer in asked["with"])
        found = tuple(other for other in beside if other is not None)
        return Matter(step, question, tuple(asked["could_change"]), together, found)

    def about(self, step: Step) -> str:
        """The row of a list that the question is about; empty when it is about the case."""
        if step.row_of is None or step.index is None:
            return ""
        return Speaker(the_router().vocabulary, language.current(), self.answers).item(step.row_of, step.index)

    def asked_and_answered(self) -> list[str]:
        """What this answer asked for before and has been told: it stays part of the case."""
        return [name for name in self.answers.get(MATTERS, ()) if name in self.answers]

    def settled(self) -> set[str]:
        """The unanswered questions that can no longer change the answer."""
        if self.decision is None:
            return set()
        left = {matter.step.name for matter in self.matters()}
        return {name for name in self._open() if name not in left}

    def _open(self) -> Iterator[str]:
        for section in SECTIONS:
            for question in section.questions():
                if not question.unasked and question.name() not in self.answers:
                    yield question.name()
            for rows in section.rows():
                if rows.none_name not in self.answers and not filled_rows(self.answers, rows):
                    yield rows.name
                for index in filled_rows(self.answers, rows):
                    yield from self._open_in_row(rows.fields, index)

    def _open_in_row(self, fields: Collection[Question], index: int) -> Iterator[str]:
        names = (field.name(index) for field in fields if not field.unasked)
        return (name for name in names if name not in self.answers)


def standing(answers: Answers) -> Standing:
    """Decides by what can be read; an answer that is refused is left out, and told."""
    typed, readable = typed_names(), dict(answers)
    told: tuple[FieldError, ...] = ()
    for _try in range(MOST_TRIES):
        case = case_from(readable, SECTIONS, typed)
        try:
            return Standing(answers, case, _decided(case), told)
        except CaseRefused as refused:
            errors = _errors(refused.problems, readable, typed)
            told = told or tuple(errors)
            wrong = {error.field for error in errors} & readable.keys()
            if not wrong:
                break
            readable = {name: values for name, values in readable.items() if name not in wrong}
    return Standing(answers, {}, None, told)


def _decided(case: Mapping[str, Any]) -> Mapping[str, Any]:
    router = the_router()
    found: Mapping[str, Any] = router.decide(router.load_case(case, language.current()))
    return found


def _errors(problems: Collection[Problem], answers: Answers, typed: Typed) -> list[FieldError]:
    return errors_from(problems, answers, SECTIONS, typed, language.current())
