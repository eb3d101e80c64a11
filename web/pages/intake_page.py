"""One showing of the intake, whole or a step of it: what the buttons do, and what the page then holds."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from flask import g, render_template, request
from flask_wtf.csrf import CSRFError, validate_csrf
from wtforms import ValidationError

from web.forms.answers import compacted, number_in
from web.forms.field_errors import FieldError
from web.forms.form_view import FormView
from web.forms.intake_sections import SECTIONS
from web.forms.questions import ASKED, Answers, Section
from web.pages import language
from web.pages.place_names import typed_names
from web.pages.serving import the_router

STEPS = tuple(section.code for section in SECTIONS)


@dataclass(frozen=True, slots=True)
class FormAction:
    """The pressed button: what to do, and with what."""

    verb: str
    name: str = ""
    index: int = 0


def action_of(pressed: str) -> FormAction:
    """The button by its value ("add:needs", "remove:needs:1", "language:en"); none pressed means decide."""
    verb, _colon, rest = pressed.partition(":")
    name, _colon, index = rest.partition(":")
    return FormAction(verb or "decide", name, int(index) if index.isdigit() else 0)


def form_is_ours() -> bool:
    """Whether the form was sent from our own page, not long ago."""
    try:
        validate_csrf(request.form.get("csrf_token"))
    except (ValidationError, CSRFError):
        return False
    return True


@dataclass
class IntakePage:
    """The answers so far, the step shown (None: all), and what is wrong."""

    answers: dict[str, list[str]]
    step: str | None = None
    errors: list[FieldError] = field(default_factory=list)
    extra_row: str | None = None

    def after(self, action: FormAction) -> IntakePage:
        """The page that a button leads to, other than the one that decides."""
        match action.verb:
            case "add":
                self.extra_row = action.name
            case "remove":
                self.answers = without_row(self.answers, action)
            case "next" | "back":
                self.step = self._step_beside(1 if action.verb == "next" else -1)
            case "language" if action.name in language.LANGUAGES:
                g.language = action.name
        return self

    def at_first_error(self) -> IntakePage:
        """In steps: the step where the first error stands."""
        first = next((error.field for error in self.errors if error.field), None)
        if self.step and first:
            self.step = next((section.code for section in SECTIONS if _holds(section, first)), self.step)
        return self

    def render(self) -> str:
        sections = [section for section in SECTIONS if self.step in (None, section.code)]
        if self.step:
            sections = [replace(section, folded=False) for section in sections]
        return render_template(
            "intake.html",
            sections=self._view().sections(sections),
            carried=self._carried(sections),
            errors=self.errors,
            step=self.step,
            step_number=STEPS.index(self.step) + 1 if self.step else None,
            step_count=len(STEPS),
            may_decide=self.step is None or STEPS.index(self.step) >= STEPS.index("behoven"),
            age=self._age(),
            danger=self.answers.get("risk-immediate_danger") == ["yes"],
            typed=typed_names(),
        )  # fmt: skip

    def _view(self) -> FormView:
        told = {error.field: error.message for error in self.errors if error.field}
        return FormView(the_router().vocabulary, language.current(), self.answers, told, self.extra_row)

    def _carried(self, shown: list[Section]) -> list[tuple[str, str]]:
        """What travels along unseen: the answers on other steps, and which questions a decision asked for."""
        here = compacted({name: values for name, values in self.answers.items() if name != ASKED}, shown)
        return [(name, value) for name, values in self.answers.items() if name not in here for value in values]

    def _age(self) -> int | None:
        age = number_in((self.answers.get("child-age_years") or [""])[0])
        return age if isinstance(age, int) else None

    def _step_beside(self, distance: int) -> str | None:
        if self.step is None:
            return None
        return STEPS[min(max(STEPS.index(self.step) + distance, 0), len(STEPS) - 1)]


def without_row(answers: Answers, action: FormAction) -> dict[str, list[str]]:
    """The answers without one row; the rows after it move up."""
    gone = f"{action.name}-{action.index}-"
    return compacted({name: values for name, values in answers.items() if not name.startswith(gone)}, SECTIONS)


def _holds(section: Section, name: str) -> bool:
    rows = any(name.startswith(f"{rows.name}-") for rows in section.rows())
    return rows or any(question.name() == name for question in section.questions())
