"""A recorded decision, shown so that a tired reader knows what to do next."""

from __future__ import annotations

from flask import Blueprint, abort, render_template

from web.pages import language
from web.pages.agency_choice import choices
from web.pages.decision_view import DecisionView
from web.pages.serving import the_router
from web.pages.today import todo_list

pages = Blueprint("decisions", __name__)


@pages.get("/beslut/<decision_id>")
def show(decision_id: str) -> str:
    router = the_router()
    decision = router.log.get(decision_id)
    if decision is None:
        abort(404)
    view = DecisionView(decision, router.vocabulary, language.current())
    asked_about = choices(router.log.get_case(decision_id))
    return render_template("decision.html", decision=decision, view=view, todos=todo_list(view), choices=asked_about)
