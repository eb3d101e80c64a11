"""The question that a part of the case belongs to, when questions are put one at a time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from web.forms.answers import filled_rows
from web.forms.questions import Answers, Question, Rows, Section

CHOSEN = ("radios", "select", "yes_no", "checkboxes")


@dataclass(frozen=True, slots=True)
class Step:
    """One question to put: a question (of a row, when it has an index), or a whole list."""

    name: str
    asked: Question | Rows
    index: int | None = None
    row_of: Rows | None = None

    @property
    def label(self) -> str:
        """The question in words."""
        return str(self.asked.asking if isinstance(self.asked, Rows) else self.asked.label)

    def answered(self, answers: Answers) -> bool:
        """Whether somebody has said something to it, if only that they do not know."""
        if isinstance(self.asked, Rows):
            return self.asked.none_name in answers or bool(filled_rows(answers, self.asked))
        return self.name in answers

    @property
    def blank_says_no(self) -> bool:
        """Whether to leave it blank is an answer: no decision asks for it, and it is typed."""
        return isinstance(self.asked, Question) and self.asked.unasked and self.asked.kind not in CHOSEN

    @property
    def mark(self) -> str:
        """The field that says "none" or "do not know" to it."""
        return self.asked.none_name if isinstance(self.asked, Rows) else self.name

    def holds(self, name: str) -> bool:
        """Whether the field belongs to it."""
        if isinstance(self.asked, Rows):
            return name == self.asked.none_name or name.startswith(f"{self.asked.name}-")
        return name == self.name


def step_named(name: str, sections: Sequence[Section]) -> Step | None:
    """The question with this field name, the list of that name, or the first question of that part of the case."""
    below: Step | None = None
    for section in sections:
        for question in section.questions():
            if question.name() == name:
                return Step(name, question)
            if below is None and question.name().startswith(f"{name}-"):
                below = Step(question.name(), question)
        for rows in section.rows():
            if rows.name == name:
                return Step(name, rows)
            if (found := _in_row(name, rows)) is not None:
                return found
    return below


def in_order(steps: Iterable[Step], sections: Sequence[Section]) -> tuple[Step, ...]:
    """The same questions as they follow on each other in the form."""
    items = [item for section in sections for item in section.items]
    fields = [field for item in items for field in (item.fields if isinstance(item, Rows) else (item,))]
    places = {field.path: place for place, field in enumerate(fields)}
    return tuple(sorted(steps, key=lambda step: places[step.asked.path] if isinstance(step.asked, Question) else -1))


def step_at(pointer: str, sections: Sequence[Section]) -> Step | None:
    """The question that a JSON pointer of the case stands for."""
    return step_named(field_name(pointer), sections)


def field_name(pointer: str) -> str:
    """A JSON pointer as the name of a field."""
    return pointer.strip("/").replace("/", "-")


def _in_row(name: str, rows: Rows) -> Step | None:
    match = re.fullmatch(rf"{re.escape(rows.name)}-([0-9]{{1,4}})-.+", name)
    if match is None:
        return None
    index = int(match[1])
    return next((Step(name, field, index, rows) for field in rows.fields if field.name(index) == name), None)
