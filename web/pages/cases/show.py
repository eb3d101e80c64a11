"""One case: who is responsible, who holds the child, and what has to be done next."""

from __future__ import annotations

from flask import render_template

from router.access import Permission
from web.access import access
from web.case_access import the_case
from web.pages.cases import words
from web.pages.cases.work import pages


@pages.get("/arenden/<reference>")
@access(Permission.SEE_CASE)
def show(reference: str) -> str:
    """The case as it stands."""
    return render_template("cases/case.html", case=the_case(reference), words=words)
