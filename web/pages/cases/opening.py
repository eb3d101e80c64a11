"""A decision becomes a case that is followed up, or a later answer in one that is followed up already."""

from __future__ import annotations

import secrets
from typing import Any

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission
from router.casework.opening import NotRoutable
from router.follow_up.case_file import CaseFile
from router.follow_up.reference import read_reference
from router.storage import CaseMovedOn
from web.access import access, by
from web.case_access import ensure_keeps, the_case
from web.pages import language
from web.pages.cases.work import pages
from web.pages.decision_view import DecisionView
from web.recorded import Recorded, look_up
from web.wiring import the_router


@pages.post("/arenden/oppna")
@access(Permission.KEEP_CASE)
def open_case() -> ResponseReturnValue:
    """A new case on a decision; the same form sent twice opens one."""
    found, once = _decision(), _once()
    try:
        case = the_router().cases.open(found.decision, found.case, by(), once)
    except NotRoutable:
        return _not_routable(found), 422
    return redirect(url_for("cases.opened", reference=case.reference), 303)


@pages.get("/arenden/<reference>/oppnat")
@access(Permission.SEE_CASE)
def opened(reference: str) -> str:
    """The reference, to be written down."""
    return render_template("cases/opened.html", case=the_case(reference))


@pages.post("/arenden/nytt-svar")
@access(Permission.KEEP_CASE)
def decide_again() -> ResponseReturnValue:
    """A later decision in the case of a typed reference."""
    found, typed = _decision(), request.form.get("reference", "").strip()
    if read_reference(typed) is None:
        told = _("Det är ingen referens. Den har tolv bokstäver och siffror, till exempel K7F3-9QXM-2A00.")
        return render_template(
            "cases/which.html", decision=found.decision, typed=typed, once=_once(), error=told
        ), 422
    case = the_case(typed)
    ensure_keeps(case)
    try:
        after = _decided_again(case, found)
    except NotRoutable:
        return _not_routable(found), 422
    return redirect(url_for("cases.show", reference=after.reference, skrivet=case.version), 303)


def _decided_again(case: CaseFile, found: Recorded) -> CaseFile:
    """The case with the later answer, whatever somebody else writes in the same moment."""
    cases, once = the_router().cases, _once()
    try:
        return cases.decide_again(case, found.decision, found.case, by(), once)
    except CaseMovedOn:
        return cases.decide_again(cases.find(case.reference) or case, found.decision, found.case, by(), once)


def _decision() -> Recorded:
    found = look_up(the_router(), request.form.get("decision", ""))
    if found is None:
        abort(404)
    return found


def _once() -> str:
    return request.form.get("once", "")[:40] or secrets.token_urlsafe(16)


def _not_routable(found: Recorded) -> str:
    """Which question to answer first, so that the decision says who is responsible."""
    view = DecisionView(found.decision, the_router().vocabulary, language.current())
    asked: list[Any] = [one for one in found.decision["ask"] if "responsible" in one["could_change"]]
    return render_template("cases/not_routable.html", view=view, decision=found.decision, asked=asked)
