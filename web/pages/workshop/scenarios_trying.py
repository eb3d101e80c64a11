"""Whether a typed scenario can be kept: every word filled in and known, and nobody pointed out."""

from __future__ import annotations

from collections.abc import Iterator

from flask_babel import gettext as _

from router.assisting.scenario_words import check_words
from router.editing.scenario_form import scenario_text
from router.editing.step_form import sentences
from router.privacy import personal_data_in
from router.reading.problems import Problem, Problems
from router.scenarios.feature_checks import check_feature
from router.scenarios.feature_file import LANGUAGE, feature_of
from router.scenarios.world import Content
from web.forms.checked import Wrong
from web.pages.workshop.scenarios_fields import label_of
from web.pages.workshop.scenarios_typed import ScenarioTyped, StepTyped

BEFORE = f"{LANGUAGE}\nEgenskap: x\n\n  Bakgrund:\n    Givet dagen är {{day}}\n\n"
FIRST_STEP = BEFORE.count("\n") + 2
"""The line of the first sentence, when a scenario stands alone in a file."""


def check_typed(typed: ScenarioTyped, content: Content, day: str, wrong: Wrong) -> None:
    """Adds what is wrong, beside the sentence that it is about."""
    if not typed.name:
        wrong.add("name", _("Ge scenariot ett namn som säger vad det prövar."))
    for field, text in texts_of(typed):
        if personal_data_in(text) is not None:
            wrong.add(field, _("Texten ser ut att peka ut en person. Skriv om den utan namn, nummer och adresser."))
    for number, step in enumerate(typed.steps):
        _check_words(number, step, wrong)
    if not any(step.kind == "then" for step in typed.steps):
        wrong.add("add-then", _("Lägg till minst en mening om vilket svar som väntas."))
    if not wrong:
        _check_meaning(typed, content, day, wrong)


def texts_of(typed: ScenarioTyped) -> Iterator[tuple[str, str]]:
    """Everything that was typed, with its field: rows one by one, as numbers of one row say nothing of the next."""
    yield "name", typed.name
    yield from ((f"step-{number}", step.said) for number, step in enumerate(typed.steps))
    yield from (("examples", row) for row in typed.examples.split("\n"))


def _check_words(number: int, step: StepTyped, wrong: Wrong) -> None:
    if step.template is None:
        return
    sentence = next(one for one in sentences(step.kind) if one.template == step.template)
    for hole in sentence.holes:
        if not hole.optional and not step.words.get(hole.name, "").strip():
            wrong.add(f"step-{number}-word-{hole.name}", _("Fyll i %(what)s.", what=label_of(hole)))


def _check_meaning(typed: ScenarioTyped, content: Content, day: str, wrong: Wrong) -> None:
    """Tries the scenario in a file of its own: what the readers say is told beside the sentence."""
    problems = Problems()
    feature = feature_of(BEFORE.format(day=day) + scenario_text(typed.form) + "\n", "scenariot", problems)
    if feature is not None:
        check_feature(feature, None, problems)
        if not len(problems):
            check_words(feature, content, problems)
    written = [
        number for kind in ("given", "when", "then") for number, step in enumerate(typed.steps) if step.kind == kind
    ]
    if not any(step.kind == "when" for step in typed.steps):
        given = sum(step.kind == "given" for step in typed.steps)
        written.insert(given, -1)
    for problem in problems:
        wrong.add(_field(problem, written), _said(problem))


def _field(problem: Problem, written: list[int]) -> str:
    """The field of the sentence on the problem's line."""
    at = problem.line - FIRST_STEP
    if at >= len(written):
        return "examples"
    return f"step-{written[at]}" if at >= 0 and written[at] >= 0 else "name"


def _said(problem: Problem) -> str:
    return f"{problem.message} Menade du ”{problem.suggestion}”?" if problem.suggestion else problem.message
