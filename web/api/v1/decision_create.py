"""`POST /api/v1/decisions`: decide a case and record the decision.

The hot route of the service: the body goes straight from bytes to a case and the decision straight to
bytes; marshmallow only describes them.
"""

from __future__ import annotations

import orjson
from flask import Response, request

from router.access import Permission
from router.bootstrap import Router
from router.problem_document import INVALID_CASE, MALFORMED_JSON, TOO_LARGE
from router.reading.case_json import MOST_BYTES
from web.access import access
from web.api.v1.blueprint import ACCEPT_LANGUAGE, JSON, answer, refusals, v1
from web.api.v1.schemas.case import CASE_REFERENCE
from web.api.v1.schemas.decision import DecisionSchema
from web.problems import FORBIDDEN, NOT_SIGNED_IN, UNSUPPORTED_MEDIA_TYPE, Refused, language_of
from web.recorded import record
from web.wiring import the_router

LOCATION = {"description": "Where the recorded decision is found.", "schema": {"type": "string"}}


@v1.route("/decisions", methods=["POST"])
@v1.doc(
    operationId="createDecision",
    parameters=[ACCEPT_LANGUAGE],
    requestBody={"required": True, "content": {JSON: {"schema": CASE_REFERENCE}}},
    responses={
        "201": answer("Decided and recorded.", DecisionSchema, headers={"Location": LOCATION}),
        **refusals(MALFORMED_JSON, TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, INVALID_CASE, NOT_SIGNED_IN, FORBIDDEN),
    },
)
@access(Permission.DECIDE)
def create_decision() -> Response:
    """Decide a case

    Who is responsible, why, who holds the child until then. The decision is recorded and answered.
    """
    return decided(the_router(), case_text(), language_of(request))


def case_text() -> bytes:
    """The body of the request. Raises Refused unless it is JSON of a size that a case may have."""
    if request.mimetype != JSON:
        raise Refused(UNSUPPORTED_MEDIA_TYPE)
    if (request.content_length or 0) > MOST_BYTES:
        raise Refused(TOO_LARGE)
    return request.get_data(cache=False)


def decided(router: Router, text: bytes, language: str) -> Response:
    """The recorded decision of a case, as a response."""
    decision = record(router, router.read_case(text, language))
    place = f"/api/v1/decisions/{decision['id']}"
    return Response(orjson.dumps(decision), 201, {"Location": place}, content_type=JSON)
