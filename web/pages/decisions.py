"""A recorded decision, shown so that a tired reader knows what to do next."""

from __future__ import annotations

import secrets

from flask import Blueprint, abort, render_template, request

from router.access import Permission
from router.follow_up.reference import read_reference
from web.access import access, may
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
    return render_template("decision.html", view=view, follow_up=_follow_up(), **shown)


def _follow_up() -> dict[str, str] | None:
    """What the forms that follow the decision up begin with; None for whoever keeps no cases."""
    if not may(Permission.KEEP_CASE):
        return None
    # Whoever came from a case to answer anew brings its reference along.
    case = read_reference(request.args.get("arende", "")) or ""
    return {"once": secrets.token_urlsafe(16), "again": secrets.token_urlsafe(16), "case": case}
