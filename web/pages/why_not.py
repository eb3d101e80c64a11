"""Why an agency is not the one, and what would have to be otherwise, for a recorded decision. Changes nothing."""

from __future__ import annotations

from flask import Blueprint, abort, render_template, request
from flask.typing import ResponseReturnValue

from router.access import Permission
from router.reasoning.why_not_agencies import UnknownAgency, agency_named
from web.access import access
from web.pages import language
from web.pages.agency_choice import choices
from web.pages.decision_view import DecisionView
from web.pages.serving import the_router
from web.pages.why_not_view import WhyNotView
from web.recorded import Recorded, ask_again, look_up

pages = Blueprint("why_not", __name__)
AGENCY = "verksamhet"


@pages.get("/beslut/<decision_id>/varfor-inte")
@access(Permission.SEE_DECISION)
def show(decision_id: str) -> ResponseReturnValue:
    """The explanation for the agency in the address; the question which one, when it names none."""
    router = the_router()
    found = look_up(router, decision_id)
    if found is None:
        abort(404)
    text = request.args.get(AGENCY, "")
    try:
        agency = agency_named(text, router.vocabulary["agency"])
    except UnknownAgency as unknown:
        return _ask(found, unknown if text else None), 422 if text else 200
    view = WhyNotView(ask_again(router, found, agency), router.vocabulary, language.current())
    return render_template("why_not.html", view=view, decision=found.decision, choices=choices(found.case, agency))


def _ask(found: Recorded, unknown: UnknownAgency | None) -> str:
    view = DecisionView(found.decision, the_router().vocabulary, language.current())
    return render_template(
        "why_not_which.html", view=view, decision=found.decision, choices=choices(found.case), unknown=unknown
    )
