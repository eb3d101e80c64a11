"""The plan of a case, one step at a time: what has been done, what is to be done now, and by when."""

from __future__ import annotations

import secrets
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from router.access import Permission
from router.casework.filling import CannotBeWritten
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.storage import CaseMovedOn
from web.access import access, may
from web.case_access import ensure_keeps, the_case, write_line
from web.forms.case_line import LineForm
from web.forms.checked import Wrong
from web.forms.policy_sent import Sent
from web.pages import language
from web.pages.case_plan import words
from web.pages.case_plan.steps import STEPS, step_of
from web.pages.case_plan.view import OF_PLAN, PlanView
from web.wiring import the_router

pages = Blueprint("case_plan", __name__, url_prefix="/arenden/<reference>/sip")

TOP = "steg"
"""Where a message stands that is about no field."""


@pages.get("")
@access(Permission.SEE_CASE)
def show(reference: str) -> ResponseReturnValue:
    """How far the plan has come, and the form of the next step (or of the one in `steg`)."""
    return _page(the_case(reference), request.args.get("steg", ""), Wrong(language.current()))


@pages.post("/<step>")
@access(Permission.KEEP_CASE)
def take(reference: str, step: str) -> ResponseReturnValue:
    """Writes one step in the file."""
    case, wrong = the_case(reference), Wrong(language.current())
    ensure_keeps(case)
    router, sent = the_router(), Sent.of(request.form)
    if step not in STEPS:
        return redirect(url_for("case_plan.show", reference=case.reference), 303)
    form = LineForm(sent, wrong, router.today())
    on = form.happened_on()
    kind, told = STEPS[step].told(form, case, router.vocabulary)
    if wrong:
        return _page(case, step, wrong, 422, sent)
    try:
        write_line(case, kind, told, on, seen_by(case, form.seen), form.once)
    except CannotBeWritten as stopped:
        wrong.add(stopped.obstacle.field or TOP, stopped.obstacle.text(language.current()))
        return _page(case, step, wrong, 422, sent)
    except CaseMovedOn:
        return _page(the_case(reference), step, wrong, 409, sent, moved_since=form.seen)
    return redirect(url_for("case_plan.show", reference=case.reference, klart=step), 303)


def seen_by(case: CaseFile, seen: int) -> int:
    """The last line that the writer may count as seen: all of them, unless one since then is about the plan."""
    since = (entry.happening for entry in case.entries if entry.number > seen)
    return seen if any(isinstance(told, (*OF_PLAN, h.Closed)) for told in since) else case.version


def _page(
    case: CaseFile, asked: str, wrong: Wrong, status: int = 200, sent: Sent | None = None, moved_since: int = 0
) -> ResponseReturnValue:
    router = the_router()
    view = PlanView(case, router.today())
    step = step_of(case, asked)
    shown: dict[str, Any] = {
        "case": case,
        "plan": case.plan,
        "view": view,
        "words": words,
        "step": step,
        "is_next": step == step_of(case, ""),
        "values": STEPS[step].shown(sent, case) if step in STEPS else {},
        "wrong": wrong,
        "once": secrets.token_urlsafe(16),
        "may_write": may(Permission.KEEP_CASE) and case.closed_on is None,
        "done": request.args.get("klart", "") if request.method == "GET" else "",
        "moved": view.lines_since(moved_since) if moved_since else (),
    }
    return render_template("case_plan/show.html", **shown), status
