"""`GET /api/v1/map?municipality=…&date=…`: who does what there, for every need, severity and age."""

from __future__ import annotations

import orjson
from flask import Response, request

from router.access import Permission
from router.policy_book import NoPolicyOnDay
from router.reasoning.responsibility_map_json import map_to_json
from web.access import access
from web.api.v1.agencies import MUNICIPALITY
from web.api.v1.blueprint import ACCEPT_LANGUAGE, JSON, answer, refusals, v1
from web.api.v1.days import day_asked_for, day_parameter, refused_day
from web.api.v1.schemas.map import MapSchema
from web.problems import INVALID_PARAMETER, UNKNOWN_MUNICIPALITY, Refused, language_of
from web.wiring import the_router

DAY = day_parameter("date", "The day whose rules are applied; today when left out.")
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
        day = day_asked_for("date") or router.today()
        found = router.edition_on(day).maps.of(municipality, day)
    except NoPolicyOnDay as early:
        first = early.first.isoformat()
        raise refused_day(
            "date", "no_policy_on_day", TOO_EARLY[language_of(request)].format(first=first), first
        ) from early
    return Response(orjson.dumps(map_to_json(found, router.directory)), content_type=JSON)
