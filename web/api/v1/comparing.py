"""`GET /api/v1/decisions/{id}/compare?with=…`: what differs between two recorded decisions."""

from __future__ import annotations

import orjson
from flask import Response, request

from router.access import Permission
from web.access import access
from web.api.v1.blueprint import ACCEPT_LANGUAGE, JSON, answer, refusals, v1
from web.api.v1.schemas.comparing import ComparisonSchema
from web.problems import FORBIDDEN, INVALID_PARAMETER, NOT_SIGNED_IN, UNKNOWN_DECISION, Refused, language_of
from web.recorded import look_up, side_by_side
from web.wiring import the_router

WITH = {
    "name": "with",
    "in": "query",
    "required": True,
    "description": "Identifier of the other decision.",
    "schema": {"type": "string"},
}
NO_SUCH = {
    "sv": "Inget beslut är sparat under detta id. Kontrollera att hela id:t är med.",
    "en": "No decision is recorded under this id. Check that the whole id is there.",
}


@v1.route("/decisions/<string:decision_id>/compare")
@v1.doc(
    operationId="compareDecisions",
    parameters=[WITH, ACCEPT_LANGUAGE],
    responses={
        "200": answer("What differs.", ComparisonSchema),
        **refusals(UNKNOWN_DECISION, INVALID_PARAMETER, NOT_SIGNED_IN, FORBIDDEN),
    },
)
@access(Permission.SEE_DECISION)
def compare_decisions(decision_id: str) -> Response:
    """Compare two recorded decisions

    Facts, rules and parts of the answer that are not the same. Nothing is decided again.
    """
    router, other_id = the_router(), request.args.get("with", "")
    first, second = look_up(router, decision_id), look_up(router, other_id)
    if first is None:
        raise Refused(UNKNOWN_DECISION)
    if second is None:
        message = NO_SUCH[language_of(request)]
        error = {"pointer": "/with", "code": "unknown_decision", "message": message, "suggestion": None}
        raise Refused(INVALID_PARAMETER, errors=[error])
    found = side_by_side(router, first, second)
    same = found.revisions[0] == found.revisions[1]
    told = {"first": decision_id, "second": other_id, "same_revision": same, **found.to_json()}
    return Response(orjson.dumps(told), content_type=JSON)
