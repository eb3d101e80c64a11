"""Where a run begins, and where a sent form goes on: nobody else's words lead to a page that is not there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from web.forms.answers import compacted
from web.forms.intake_sections import SECTIONS
from web.forms.steps import step_named
from web.pages.intake_left import AND, DANGER
from web.pages.intake_run import SUMMARY, Run

STEP, TRAIL = "step", "trail"


def first_run() -> Run:
    """A run at its first question."""
    run = Run({})
    return replace(run, step=run.left[0].name) if run.left else run


def run_from(form: Mapping[str, list[str]]) -> Run:
    """The run that a form was sent from; what is no step of ours leads to the beginning."""
    answers = compacted(form, SECTIONS)
    trail = [step for step in form.get(TRAIL, ()) if is_step(step, answers)]
    step = (form.get(STEP) or [DANGER])[0]
    return Run(answers, step if is_step(step, answers) else DANGER, trail)


def is_step(name: str, answers: Mapping[str, list[str]]) -> bool:
    """Whether this names a question of ours, of a row that is there, or the summary."""
    return name == SUMMARY or all(_is_field(part, answers) for part in name.split(AND))


def _is_field(name: str, answers: Mapping[str, list[str]]) -> bool:
    step = step_named(name, SECTIONS)
    if step is None or step.name != name:
        return False
    return step.index is None or any(other.startswith(f"{name.rpartition('-')[0]}-") for other in answers)
