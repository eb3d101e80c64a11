"""One showing of the intake with all questions on one page: what the buttons do, and what the page then holds."""

from __future__ import annotations

from dataclasses import dataclass, field

from flask import g, render_template, request

from router.follow_up.reference import read_reference
from web.forms.answers import compacted, number_in
from web.forms.field_errors import FieldError
from web.forms.form_view import FormView
from web.forms.intake_sections import SECTIONS
from web.forms.questions import ASKED, Answers
from web.pages import language
from web.pages.intake_buttons import FormAction
from web.pages.intake_standing import Standing, standing
from web.pages.place_names import typed_names
from web.pages.serving import the_router


@dataclass
class IntakePage:
    """The answers so far, and what is wrong with them."""

    answers: dict[str, list[str]]
    errors: list[FieldError] = field(default_factory=list)
    extra_row: str | None = None

    def after(self, action: FormAction) -> IntakePage:
        """The page that a button leads to, other than the one that decides."""
        match action.verb:
            case "add":
                self.extra_row = action.name
            case "remove":
                self.answers = without_row(self.answers, action)
            case "language" if action.name in language.LANGUAGES:
                g.language = action.name
        return self

    def render(self) -> str:
        found = self._standing()
        return render_template(
            "intake.html",
            sections=self._view(found).sections(SECTIONS),
            asked=self.answers.get(ASKED, []),
            errors=self.errors,
            standing=found,
            age=age_in(self.answers),
            danger=self.answers.get("risk-immediate_danger") == ["yes"],
            typed=typed_names(),
            followed=read_reference(request.values.get("arende", "")),
        )

    def render_standing(self) -> str:
        """Only what the answers so far come to, for a page that is being filled in."""
        return render_template("intake_standing.html", standing=self._standing())

    def _standing(self) -> Standing | None:
        """None before anything is told that an answer could rest on."""
        said = any(name.startswith("needs-") for name in self.answers) or "risk-immediate_danger" in self.answers
        return standing(self.answers) if said else None

    def _view(self, found: Standing | None) -> FormView:
        told = {error.field: error.message for error in self.errors if error.field}
        settled = found.settled() if found else ()
        return FormView(the_router().vocabulary, language.current(), self.answers, told, self.extra_row, settled)


def age_in(answers: Answers) -> int | None:
    """The child's age, when it can be read."""
    age = number_in((answers.get("child-age_years") or [""])[0])
    return age if isinstance(age, int) else None


def without_row(answers: Answers, action: FormAction) -> dict[str, list[str]]:
    """The answers without one row; the rows after it move up."""
    gone = f"{action.name}-{action.index}-"
    return compacted({name: values for name, values in answers.items() if not name.startswith(gone)}, SECTIONS)
