"""A run through the questions, one at a time: which is put next, what is left, and the way back.

Everything a run knows travels in the body of its form, so that a run survives a restart of the server.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from flask_babel import gettext as _

from web.forms.answers import compacted, filled_rows
from web.forms.field_errors import FieldError
from web.forms.intake_sections import ASKED_TOGETHER, SECTIONS
from web.forms.questions import ASKED, UNKNOWN, Rows
from web.forms.steps import Step, step_named
from web.pages.intake_left import DANGER, left_to_ask
from web.pages.intake_standing import Matter, Standing, standing

STEP, TRAIL = "step", "trail"
SUMMARY = "sammanfattning"
LONGEST_TRAIL = 100


@dataclass
class Run:
    """The answers so far, the step shown (a question's name or the summary), and the steps before it."""

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
    def shown(self) -> Step:
        """The question shown; not to be asked on the summary."""
        step = step_named(self.step, SECTIONS)
        assert step is not None
        return step

    @cached_property
    def left(self) -> list[Matter]:
        """What is left to ask, in the order it is put."""
        return left_to_ask(self.standing)

    @property
    def number(self) -> int:
        """Which question in order this is, counting each once."""
        seen = list(dict.fromkeys(step for step in self.trail if step != SUMMARY))
        return seen.index(self.step) + 1 if self.step in seen else len(seen) + 1

    def changes(self) -> tuple[str, ...]:
        """What the answer to the question shown could change; empty when it could change nothing."""
        open_ = self if not self.shown.answered(self.answers) else replace(self, answers=self._without_shown())
        return next((matter.changes for matter in open_.left if matter.step.name == self.step), ())

    @property
    def remaining(self) -> int:
        """How many questions after this one could change the answer, as far as is known now."""
        return sum(matter.step.name != self.step for matter in self.left)

    def names_shown(self) -> tuple[str, ...]:
        """The question shown, and what is asked on the same page."""
        return (self.step, *ASKED_TOGETHER.get(self.step, ()))

    def here(self, name: str) -> bool:
        """Whether the field stands on the page shown."""
        steps = (step_named(shown, SECTIONS) for shown in self.names_shown())
        return self.step != SUMMARY and any(step is not None and step.holds(name) for step in steps)

    def answered(self) -> Run:
        """After "go on": to the next question, or here again when the answer is missing or cannot be read."""
        if not self.shown.answered(self.answers):
            message = _("Svara, eller tryck på ”Vet inte”.")
            return self.with_errors([FieldError(self._first_field(), message)])
        if isinstance(self.shown.asked, Rows) and filled_rows(self.answers, self.shown.asked):
            return replace(self, answers=_without(self.answers, self.shown.mark)).forward()
        return self.forward()

    def not_known(self) -> Run:
        """After "do not know": whatever was filled in gives way to that."""
        return self._marked(UNKNOWN)

    def there_are_none(self) -> Run:
        """After "there are none"."""
        return self._marked("yes")

    def _marked(self, value: str) -> Run:
        return replace(self, answers={**self._without_shown(), self.shown.mark: [value]}).forward()

    def _without_shown(self) -> dict[str, list[str]]:
        step = self.shown
        return {name: values for name, values in self.answers.items() if not step.holds(name)}

    def forward(self) -> Run:
        """To what is to be asked next; first to what cannot be read."""
        if self.standing.errors:
            return self.with_errors(list(self.standing.errors))
        return self.to(self.left[0].step.name if self.left else SUMMARY)

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
        asked = self.shown.asked
        return asked.fields[0].name(0) if isinstance(asked, Rows) else self.step


def _without(answers: Mapping[str, list[str]], name: str) -> dict[str, list[str]]:
    return {other: values for other, values in answers.items() if other != name}


def run_from(form: Mapping[str, list[str]]) -> Run:
    """The run that a form was sent from; what is no step of ours leads to the beginning."""
    answers = compacted(form, SECTIONS)
    trail = [step for step in form.get(TRAIL, ()) if is_step(step, answers)]
    step = (form.get(STEP) or [DANGER])[0]
    return Run(answers, step if is_step(step, answers) else DANGER, trail)


def is_step(name: str, answers: Mapping[str, list[str]]) -> bool:
    """Whether this names a question of ours, of a row that is there, or the summary."""
    step = step_named(name, SECTIONS)
    if step is None or step.name != name:
        return name == SUMMARY
    return step.index is None or any(other.startswith(f"{name.rpartition('-')[0]}-") for other in answers)
