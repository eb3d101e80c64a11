"""The intake: questions in, a decision out. Answers travel in the body of a request, never in an address."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.reading.case_schema import CaseRefused
from web.forms.answers import case_from, compacted
from web.forms.field_errors import FieldError, errors_from
from web.forms.intake_sections import SECTIONS
from web.forms.prefill import answers_of
from web.forms.questions import ASKED
from web.metrics import metrics
from web.pages import language
from web.pages.intake_page import STEPS, IntakePage, action_of, form_is_ours
from web.pages.place_names import typed_names
from web.pages.serving import the_router

pages = Blueprint("intake", __name__)


@pages.get("/bedom")
def ask_all() -> str:
    """All questions on one page, empty or with the answers of an earlier assessment."""
    return IntakePage(_earlier_answers()).render()


@pages.get("/fragor")
def ask_in_steps() -> str:
    """The same questions, a few at a time."""
    return IntakePage({}, step=STEPS[0]).render()


@pages.post("/bedom")
@pages.post("/fragor")
def answer() -> ResponseReturnValue:
    """Goes where the pressed button leads; nothing that was filled in is lost."""
    page = IntakePage(compacted(request.form.to_dict(flat=False), SECTIONS), step=_step())
    if not form_is_ours():
        page.errors = [
            FieldError(None, _("Sidan hade varit öppen länge. Dina svar finns kvar – tryck en gång till."))
        ]
        return page.render(), 400
    action = action_of(request.form.get("action", ""))
    return _decide(page) if action.verb == "decide" else page.after(action).render()


def _decide(page: IntakePage) -> ResponseReturnValue:
    typed = typed_names()
    try:
        decision = the_router().decide_recorded(case_from(page.answers, SECTIONS, typed), language.current())
    except CaseRefused as refused:
        page.errors = errors_from(refused.problems, page.answers, SECTIONS, typed, language.current())
        return page.at_first_error().render(), 422
    metrics().decisions.labels(decision["status"]).inc()
    return redirect(url_for("decisions.show", decision_id=decision["id"]), 303)


def _step() -> str | None:
    """The step a form was sent from; the whole form has none."""
    if request.path == url_for("intake.ask_all"):
        return None
    step = request.form.get("step", STEPS[0])
    return step if step in STEPS else STEPS[0]


def _earlier_answers() -> dict[str, list[str]]:
    """The answers of the assessment that `fran` names, when somebody wants to change one."""
    earlier = request.args.get("fran")
    if earlier is None:
        return {}
    case = the_router().log.get_case(earlier)
    if case is None:
        abort(404)
    asked = [item["pointer"].strip("/").replace("/", "-") for item in the_router().log.get(earlier)["ask"]]
    return {**answers_of(case, SECTIONS, typed_names()), ASKED: asked}
