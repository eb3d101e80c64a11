"""A recorded decision, shown so that a tired reader knows what to do next."""

from __future__ import annotations

from flask import Blueprint, abort, render_template

from router.access import Permission
from web.access import access
from web.pages import language
from web.pages.agency_choice import choices
from web.pages.decision_view import DecisionView
from web.pages.serving import the_router
from web.pages.today import todo_list
from web.recorded import look_up

pages = Blueprint("decisions", __name__)


@pages.get("/beslut/<decision_id>")
@access(Permission.SEE_DECISION)
def show(decision_id: str) -> str:
    router = the_router()
    found = look_up(router, decision_id)
    if found is None:
        abort(404)
    view = DecisionView(found.decision, router.vocabulary, language.current())
    shown = {"decision": found.decision, "todos": todo_list(view), "choices": choices(found.case)}
    return render_template("decision.html", view=view, **shown)
