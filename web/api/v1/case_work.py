"""`GET /api/v1/work`: what the caller's principal has to do in its cases."""

from __future__ import annotations

import re
from datetime import date

from flask import Response, request

from router.access import Permission
from router.storage.case_lists import AT_MOST, DueItem
from web.access import access, actor
from web.api.v1.blueprint import ACCEPT_LANGUAGE, answer, json_answer, refusals, v1
from web.api.v1.case_json import clock_json
from web.api.v1.cases import refused_parameter
from web.api.v1.draft_json import WHO
from web.api.v1.schemas.cases import WorkSchema
from web.problems import INVALID_PARAMETER
from web.wiring import the_router

PLACE = re.compile(r"(\d{4}-\d\d-\d\d)~([0-9A-Z-]{14})~([a-z_]{1,40}:\d{1,6})")
AFTER = {
    "name": "after",
    "in": "query",
    "required": False,
    "description": "`next` of the page before.",
    "schema": {"type": "string", "maxLength": 80},
}


@v1.route("/work")
@v1.doc(
    operationId="listWork",
    parameters=[AFTER, ACCEPT_LANGUAGE],
    responses={"200": answer("What is due.", WorkSchema), **refusals(INVALID_PARAMETER, *WHO)},
)
@access(Permission.SEE_CASE)
def list_work() -> Response:
    """What is due

    Everything that your principal has to do by a day, in all of its cases; what is overdue comes first.
    """
    after = _after(request.args.get("after"))
    router, principal = the_router(), actor().principal
    if principal is None:
        return json_answer({"due": 0, "overdue": 0, "items": [], "next": None})
    today = router.today()
    due, overdue = router.case_lists.counted(principal, None, today)
    items = router.case_lists.work(principal, None, after=after)
    told = [{"reference": one.reference, "overdue": one.clock.due < today, **clock_json(one.clock)} for one in items]
    following = _place(items[-1]) if len(items) == AT_MOST else None
    return json_answer({"due": due, "overdue": overdue, "items": told, "next": following})


def _place(item: DueItem) -> str:
    return f"{item.clock.due.isoformat()}~{item.reference}~{item.clock.key}"


def _after(sent: str | None) -> tuple[date, str, str] | None:
    if sent is None:
        return None
    found = PLACE.fullmatch(sent) if sent.isascii() else None
    try:
        if found is not None:
            return date.fromisoformat(found[1]), found[2], found[3]
    except ValueError:
        pass
    raise refused_parameter("/after", "Skicka next från sidan före.", "Send next of the page before.")
