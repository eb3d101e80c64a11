"""The intake: questions in, a decision out. Answers travel in the body of a request, never in an address."""

from __future__ import annotations

from flask import Blueprint, abort, request
from flask.typing import ResponseReturnValue

from router.access import Permission
from web.access import access
from web.forms.answers import compacted
from web.forms.intake_sections import SECTIONS
from web.forms.prefill import answers_of
from web.forms.questions import ASKED
from web.forms.steps import field_name
from web.pages.intake_buttons import action_of
from web.pages.intake_guided import answered, first_question
from web.pages.intake_page import IntakePage
from web.pages.intake_recording import NotRecorded, recorded
from web.pages.place_names import typed_names
from web.pages.serving import the_router
from web.recorded import look_up

pages = Blueprint("intake", __name__)
pages.add_url_rule("/fragor", "ask_in_steps", first_question)
pages.add_url_rule("/fragor", "answer_in_steps", answered, methods=["POST"])


@pages.get("/bedom")
@access(Permission.DECIDE)
def ask_all() -> str:
    """All questions on one page, empty or with the answers of an earlier assessment."""
    return IntakePage(_earlier_answers()).render()


@pages.post("/bedom")
@access(Permission.DECIDE, checks_form=True)
def answer_all() -> ResponseReturnValue:
    """Goes where the pressed button leads; nothing that was filled in is lost."""
    page = _sent()
    action = action_of(request.form.get("action", ""))
    if action.verb != "decide":
        return page.after(action).render()
    try:
        return recorded(page.answers)
    except NotRecorded as refused:
        page.errors = refused.errors
        return page.render(), refused.status


@pages.post("/bedom/laget")
@access(Permission.DECIDE, checks_form=True)
def stand() -> str:
    """What the answers come to so far, while the page is being filled in. Nothing is recorded."""
    return _sent().render_standing()


def _sent() -> IntakePage:
    return IntakePage(compacted(request.form.to_dict(flat=False), SECTIONS))


def _earlier_answers() -> dict[str, list[str]]:
    """The answers of the assessment that `fran` names, when somebody wants to change one."""
    earlier = request.args.get("fran")
    if earlier is None:
        return {}
    found = look_up(the_router(), earlier)
    if found is None:
        abort(404)
    asked = [field_name(item["pointer"]) for item in found.decision["ask"]]
    return {**answers_of(found.case, SECTIONS, typed_names()), ASKED: asked}
