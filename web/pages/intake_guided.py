"""The intake for those who are unsure: one question a page, chosen by what still matters, until that is nothing."""

from __future__ import annotations

from dataclasses import replace

from flask import g, render_template, request
from flask.typing import ResponseReturnValue

from router.access import Permission
from web.access import access
from web.forms.form_view import FieldView, FormView, RowsView
from web.forms.intake_sections import SECTIONS
from web.forms.questions import ASKED, MATTERS, UNKNOWN, Rows
from web.forms.spoken import Speaker
from web.forms.steps import Step
from web.pages import language
from web.pages.intake_buttons import FormAction, action_of
from web.pages.intake_page import age_in, without_row
from web.pages.intake_recording import NotRecorded, recorded
from web.pages.intake_run import SUMMARY, Run
from web.pages.intake_sent import first_run, is_step, run_from
from web.pages.place_names import typed_names
from web.pages.serving import the_router

FEW = 8
REPLIES = {"next": Run.answered, "unknown": Run.not_known, "none": Run.there_are_none}


@access(Permission.DECIDE)
def first_question() -> str:
    """Safety first."""
    return _render(first_run())


@access(Permission.DECIDE, checks_form=True)
def answered() -> ResponseReturnValue:
    """Goes where the pressed button leads; nothing that was filled in is lost."""
    run = run_from(request.form.to_dict(flat=False))
    action = action_of(request.form.get("action", "next"))
    if action.verb == "decide":
        return _record(run)
    after = _after(run, action)
    return _render(after), 422 if after.errors else 200


def _record(run: Run) -> ResponseReturnValue:
    try:
        return recorded({**run.answers, ASKED: list(run.answers)})
    except NotRecorded as refused:
        return _render(run.with_errors(refused.errors)), refused.status


def _after(run: Run, action: FormAction) -> Run:
    """The run after a button that records nothing."""
    if run.step != SUMMARY and action.verb in REPLIES:
        return REPLIES[action.verb](run)
    match action.verb:
        case "next":
            return run.forward()
        case "back":
            return run.back()
        case "show":
            return run.to(SUMMARY)
        case "change" if is_step(action.name, run.answers):
            return run.to(action.name)
        case _:
            return _kept(run, action)


def _kept(run: Run, action: FormAction) -> Run:
    """The same step, with another row, one row less, or in the other language."""
    match action.verb:
        case "add":
            return replace(run, extra_row=action.name)
        case "remove":
            return replace(run, answers=without_row(run.answers, action))
        case "language" if action.name in language.LANGUAGES:
            g.language = action.name
    return run


def _render(run: Run) -> str:
    known = Speaker(the_router().vocabulary, language.current(), run.answers).said(SECTIONS)
    view = run.standing.view
    shared = {
        "run": run,
        "carried": _carried(run),
        "known": known,
        "danger": run.answers.get("risk-immediate_danger") == ["yes"],
        "view": view,
        "decision": run.standing.decision,
    }
    if run.step == SUMMARY:
        return render_template("intake_summary.html", **shared)
    return render_template(
        "intake_question.html",
        **shared,
        fields_shown=_fields(run),
        about=run.standing.about(run.steps[0]),
        why=view.could_change({"could_change": run.put.changes}) if view else "",
        age=age_in(run.answers),
        typed=typed_names(),
    )


def _fields(run: Run) -> list[FieldView | RowsView]:
    told = {error.field: error.message for error in run.errors if error.field}
    form = FormView(the_router().vocabulary, language.current(), run.answers, told, run.extra_row)
    return [_field(form, step) for step in run.steps]


def _field(form: FormView, step: Step) -> FieldView | RowsView:
    """A list opens with few fields, a choice between few things is shown whole; what is asked is never hidden."""
    if isinstance(step.asked, Rows):
        return form.rows(step.asked, step.asked.opening or len(step.asked.fields))
    view = form.field(step.asked, None if step.index is None else str(step.index))
    few = view.kind == "select" and len(view.options) <= FEW
    return replace(view, kind="radios" if few else view.kind, hidden=False, fits=[])


def _carried(run: Run) -> list[tuple[str, str]]:
    """What travels along unseen: the answers to other questions, and what is not known or not there of this one."""
    told = ((name, values) for name, values in run.answers.items() if name not in (ASKED, MATTERS))
    return [(name, value) for name, values in told if _unseen(run, name, values) for value in values]


def _unseen(run: Run, name: str, values: list[str]) -> bool:
    if not run.here(name):
        return True
    return name == run.list_shown.none_name if run.list_shown else values == [UNKNOWN]
