"""What the reader's principal has to do in cases, overdue first, and the cases that it is involved in."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from router.access import Permission
from router.follow_up.reference import read_reference
from web.access import access

pages = Blueprint("cases", __name__)


@pages.get("/arenden")
@access(Permission.SEE_CASE)
def work() -> ResponseReturnValue:
    """The way into a case by its reference, and what has to be done."""
    typed = request.args.get("referens", "").strip()
    reference = read_reference(typed) if typed else None
    if reference is not None:
        return redirect(url_for("cases.show", reference=reference), 303)
    return render_template("cases/work.html", typed=typed)
