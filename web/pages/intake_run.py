"""A run through the questions, one at a time: which is put next, what is left, and the way back.

Everything a run knows travels in the body of its form, so that a run survives a restart of the server.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property

from flask_babel import gettext as _

from web.forms.answers import filled_rows
from web.forms.field_errors import FieldError
from web.forms.intake_sections import SECTIONS
from web.forms.questions import ASKED, UNKNOWN, Rows
from web.forms.steps import Step, step_named
from web.pages.intake_left import AND, DANGER, Put, left_to_ask
from web.pages.intake_standing import Standing, standing

SUMMARY = "sammanfattning"
LONGEST_TRAIL = 100


@dataclass
class Run:
    """The answers so far, the step shown (the fields of a question, or the summary), and the steps before it."""

    answers: dict[str, list[str]]
    step: str = DANGER
    trail: list[str] = field(default_factory=list)
    errors: list[FieldError] = field(default_factory=list)
    extra_row: str | None = None

    @cached_property
    def standing(self) -> Standing:
        """What the answers decide: every answer counts, as each was given to a question that was put."""
        return standing({**self.answers, ASKED: list(self.answers)})

    @property
    def steps(self) -> tuple[Step, ...]:
        """The fields of the question shown; none on the summary."""
        found = (step_named(name, SECTIONS) for name in self.step.split(AND))
        return tuple(step for step in found if step is not None)

    @property
    def list_shown(self) -> Rows | None:
        """The list that the page asks for, when it asks for one."""
        asked = self.steps[0].asked if self.steps else None
        return asked if isinstance(asked, Rows) else None

    @cached_property
    def left(self) -> list[Put]:
        """What is left to ask, in the order it is put."""
        return left_to_ask(self.standing)

    @property
    def number(self) -> int:
        """Which question in order this is, counting each once."""
        seen = list(dict.fromkeys(step for step in self.trail if step != SUMMARY))
        return seen.index(self.step) + 1 if self.step in seen else len(seen) + 1

    @cached_property
    def put(self) -> Put:
        """The question shown as it is put, also when it has been answered already."""
        open_ = replace(self, answers=self._without(self.steps)) if self._answered() else self
        put = next((put for put in open_.left if {step.name for step in self.steps} <= put.names), None)
        if put is None:
            return Put(self.steps, self.steps[0].label, ())
        return put if len(self.steps) > 1 else replace(put, steps=self.steps, question=self.steps[0].label)

    @property
    def remaining(self) -> int:
        """How many questions after this one could change the answer, as far as is known now."""
        return sum(not any(step.name in put.names for step in self.steps) for put in self.left)

    def here(self, name: str) -> bool:
        """Whether the field stands on the page shown."""
        return any(step.holds(name) for step in self.steps)

    def _answered(self) -> bool:
        return any(step.answered(self.answers) for step in self.steps)

    def answered(self) -> Run:
        """After "go on": to the next question, or here again when the answer is missing or cannot be read."""
        if not self._answered():
            return self.with_errors([FieldError(self._first_field(), _("Svara, eller tryck på ”Vet inte”."))])
        rows = self.list_shown
        if rows and filled_rows(self.answers, rows):
            kept = {name: values for name, values in self.answers.items() if name != rows.none_name}
            return replace(self, answers=kept).forward()
        return replace(self, answers=self._marked(self.answers)).forward()

    def not_known(self) -> Run:
        """After "do not know": what was filled in gives way; beside others, only what cannot be read."""
        wrong = [error.field or "" for error in self.standing.errors]
        alone = len(self.steps) == 1
        given_up = [step for step in self.steps if alone or any(step.holds(name) for name in wrong)]
        return replace(self, answers=self._marked(self._without(given_up))).forward()

    def there_are_none(self) -> Run:
        """After "there are none"."""
        answers = {**self._without(self.steps), self.steps[0].mark: ["yes"]}
        return replace(self, answers=answers).forward()

    def _marked(self, answers: dict[str, list[str]]) -> dict[str, list[str]]:
        """What was left blank on this page is not known, except where to leave it blank says "no"."""
        blank = (step for step in self.steps if not step.answered(answers) and not step.blank_says_no)
        return {**answers, **{step.mark: [UNKNOWN] for step in blank}}

    def _without(self, steps: Iterable[Step]) -> dict[str, list[str]]:
        gone = list(steps)
        return {name: told for name, told in self.answers.items() if not any(step.holds(name) for step in gone)}

    def forward(self) -> Run:
        """To what is to be asked next; first to what cannot be read."""
        if self.standing.errors:
            return self.with_errors(list(self.standing.errors))
        return self.to(self.left[0].name if self.left else SUMMARY)

    def to(self, step: str) -> Run:
        """To a question or the summary, remembering the way."""
        trail = self.trail if self.trail[-1:] == [self.step] else [*self.trail, self.step]
        return replace(self, step=step, trail=trail[-LONGEST_TRAIL:], errors=[])

    def back(self) -> Run:
        """To where the reader came from; what was filled in here stays filled in."""
        if not self.trail:
            return self
        return replace(self, step=self.trail[-1], trail=self.trail[:-1], errors=[])

    def with_errors(self, errors: list[FieldError]) -> Run:
        """At the question where the first error stands, with all of them told."""
        first = next((error.field for error in errors if error.field), None)
        if first is None or self.here(first):
            return replace(self, errors=errors)
        step = step_named(first, SECTIONS)
        return replace(self.to(step.name if step else self.step), errors=errors)

    def _first_field(self) -> str:
        return self.list_shown.fields[0].name(0) if self.list_shown else self.steps[0].name
