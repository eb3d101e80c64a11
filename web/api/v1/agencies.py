"""`GET /api/v1/agencies?municipality=…`: who does what there."""

from __future__ import annotations

from datetime import date
from typing import Any

import orjson
from flask import Response, request

from router.access import Permission
from router.bootstrap import Router
from router.directory import Unit
from router.places import Municipality
from router.territory import STATE
from router.vocabulary import Term
from web.access import access
from web.api.v1.blueprint import ACCEPT_LANGUAGE, JSON, answer, refusals, v1
from web.api.v1.schemas.agencies import AgenciesSchema
from web.problems import UNKNOWN_MUNICIPALITY, Refused
from web.wiring import the_router

MUNICIPALITY = {
    "name": "municipality",
    "in": "query",
    "required": True,
    "description": "Code of the municipality.",
    "schema": {"type": "string", "pattern": "^[0-9]{4}$"},
}


@v1.route("/agencies")
@v1.doc(
    operationId="getAgencies",
    parameters=[MUNICIPALITY, ACCEPT_LANGUAGE],
    responses={"200": answer("Who does what there.", AgenciesSchema), **refusals(UNKNOWN_MUNICIPALITY)},
)
@access(Permission.OPEN)
def get_agencies() -> Response:
    """Who does what in a municipality

    Every agency with its principal, its name there and the units that are known, today.
    """
    router = the_router()
    municipality = router.places.municipality(request.args.get("municipality", ""))
    if municipality is None:
        raise Refused(UNKNOWN_MUNICIPALITY)
    place = {"code": municipality.code, "name": municipality.name, "region": municipality.region_code}
    agencies = [_agency(term, municipality, router) for term in router.vocabulary["agency"]]
    return Response(orjson.dumps({"municipality": place, "agencies": agencies}), content_type=JSON)


def _agency(term: Term, municipality: Municipality, router: Router) -> dict[str, Any]:
    principal = term.text("huvudman")
    codes = {"region": municipality.region_code, "state": STATE}
    code = codes.get(principal, municipality.code)
    return {
        "agency": term.code,
        "principal_type": principal,
        "principal_code": code,
        "name": router.directory.name(term.code, code),
        "name_en": router.directory.name(term.code, code, "en"),
        "units": [
            _unit(unit)
            for unit in router.directory.units_of(principal, code)
            if unit.agency == term.code and _serves(unit, municipality, router.today())
        ],
    }


def _serves(unit: Unit, municipality: Municipality, today: date) -> bool:
    return unit.serves(municipality.code, age=None, on=today)


def _unit(unit: Unit) -> dict[str, Any]:
    return {
        "name": unit.name,
        "way_in": dict(unit.way_in),
        "note": dict(unit.note),
        "phone": unit.phone,
        "web": unit.web,
        "ages": {"from": unit.ages[0], "to": unit.ages[1]} if unit.ages else None,
        "covers": sorted(unit.covers),
        "source": unit.source,
        "mark": unit.mark,
        "checked_on": unit.checked_on,
    }
