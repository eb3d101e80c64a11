"""The timeline of a case, to be printed and laid on the table when everybody around a child meets."""

from __future__ import annotations

from flask import Blueprint, render_template

from router.access import Permission
from router.follow_up.timeline import timeline
from web.access import access
from web.case_access import the_case
from web.pages.cases.timeline_picture import picture_of
from web.pages.cases.timeline_tables import periods_of, rows_of, sentences_of
from web.wiring import the_router

pages = Blueprint("case_timeline", __name__)


@pages.get("/arenden/<reference>/tidslinje")
@access(Permission.SEE_CASE)
def show(reference: str) -> str:
    """The case so far in numbers, as a picture and in tables."""
    found = timeline(the_case(reference), the_router().today())
    return render_template(
        "cases/timeline.html",
        found=found,
        days=(found.last - found.first).days + 1,
        sentences=sentences_of(found),
        picture=picture_of(found),
        periods=periods_of(found),
        rows=rows_of(found),
    )
