"""The change log (/andringar): what was changed in the policies, why, for whom and from when; and its Atom feed."""

from __future__ import annotations

import re

from flask import Blueprint, make_response, render_template, request
from flask.typing import ResponseReturnValue

from router.access import Permission
from web.access import access
from web.pages.serving import the_router

pages = Blueprint("change_log", __name__)
ON_A_PAGE = 50
FEED = "application/atom+xml; charset=utf-8"
NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@pages.get("/andringar")
@access(Permission.OPEN)
def show() -> ResponseReturnValue:
    """The newest entries; `fore` gives those before the one of that number."""
    before = request.args.get("fore", type=int)
    entries = [entry for entry in the_router().change_log() if before is None or entry.seq < before]
    older = entries[ON_A_PAGE - 1].seq if len(entries) > ON_A_PAGE else None
    today = the_router().clock().date()
    return render_template("change_log.html", entries=entries[:ON_A_PAGE], older=older, today=today)


@pages.get("/andringar.atom")
@access(Permission.OPEN)
def feed() -> ResponseReturnValue:
    """The newest entries as a feed, answered only when it has changed since the reader last had it."""
    answer = make_response(
        render_template("change_log.xml", entries=the_router().change_log()[:ON_A_PAGE], plain=_plain)
    )
    answer.headers["Content-Type"] = FEED
    answer.add_etag()
    answer.make_conditional(request)
    return answer


def _plain(text: str) -> str:
    """The text without signs that XML has no place for."""
    return NOT_IN_XML.sub(" ", text)
