"""`GET /api/v1/map?municipality=…&date=…`: who does what there, for every need, severity and age."""

from __future__ import annotations

from datetime import date

import orjson
from flask import Response, request

from router.access import Permission
from router.policy_book import NoPolicyOnDay
from router.reasoning.responsibility_map_json import map_to_json
from web.access import access
from web.api.v1.agencies import MUNICIPALITY
from web.api.v1.blueprint import ACCEPT_LANGUAGE, JSON, answer, refusals, v1
from web.api.v1.policies import NO_DATE
from web.api.v1.schemas.map import MapSchema
from web.problems import INVALID_PARAMETER, UNKNOWN_MUNICIPALITY, Refused, language_of
from web.wiring import the_router

DAY = {
    "name": "date",
    "in": "query",
    "required": False,
    "description": "The day whose rules are applied; today when left out.",
    "schema": {"type": "string", "format": "date"},
}
TOO_EARLY = {
    "sv": "Inga regler gäller den dagen. Välj {first} eller senare.",
    "en": "No rules apply on that day. Choose {first} or later.",
}


@v1.route("/map")
@v1.doc(
    operationId="getMap",
    parameters=[MUNICIPALITY, DAY, ACCEPT_LANGUAGE],
    responses={"200": answer("Who does what there.", MapSchema), **refusals(UNKNOWN_MUNICIPALITY, INVALID_PARAMETER)},
)
@access(Permission.OPEN)
def get_map() -> Response:
    """Who does what, by need, severity and age

    Each cell is the answer for one plain child: that one need, and all else known and unremarkable. What else could
    change it is listed in the cell, and what could do so everywhere is listed once.
    """
    router = the_router()
    municipality = router.places.municipality(request.args.get("municipality", ""))
    if municipality is None:
        raise Refused(UNKNOWN_MUNICIPALITY)
    try:
        found = router.maps.of(municipality, _day_asked_for() or router.today())
    except NoPolicyOnDay as early:
        first = early.first.isoformat()
        raise _refused("no_policy_on_day", TOO_EARLY[language_of(request)].format(first=first), first) from early
    return Response(orjson.dumps(map_to_json(found, router.directory)), content_type=JSON)


def _day_asked_for() -> date | None:
    text = request.args.get("date")
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise _refused("wrong_format", NO_DATE[language_of(request)]) from None


def _refused(code: str, message: str, suggestion: str | None = None) -> Refused:
    error = {"pointer": "/date", "code": code, "message": message, "suggestion": suggestion}
    return Refused(INVALID_PARAMETER, errors=[error])
