"""`GET /api/v1/decisions/{id}`: a decision as it was recorded, unchanged for ever."""

from __future__ import annotations

import orjson
from flask import Response

from router.access import Permission
from web.access import access
from web.api.v1.blueprint import ACCEPT_LANGUAGE, JSON, answer, refusals, v1
from web.api.v1.schemas.decision import DecisionSchema
from web.problems import FORBIDDEN, NOT_SIGNED_IN, UNKNOWN_DECISION, Refused
from web.recorded import look_up
from web.wiring import the_router


@v1.route("/decisions/<string:decision_id>")
@v1.doc(
    operationId="getDecision",
    parameters=[ACCEPT_LANGUAGE],
    responses={
        "200": answer("The recorded decision.", DecisionSchema),
        **refusals(UNKNOWN_DECISION, NOT_SIGNED_IN, FORBIDDEN),
    },
)
@access(Permission.SEE_DECISION)
def get_decision(decision_id: str) -> Response:
    """Fetch a recorded decision

    Never computed again: policies that have changed since do not change it.
    """
    found = look_up(the_router(), decision_id)
    if found is None:
        raise Refused(UNKNOWN_DECISION)
    return Response(orjson.dumps(found.decision), content_type=JSON)
