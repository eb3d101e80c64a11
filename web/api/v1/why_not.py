"""`GET /api/v1/decisions/{id}/why-not?agency=…`: why an agency is not the one, and what would change that."""

from __future__ import annotations

from typing import Any

import orjson
from flask import Response, request

from router.access import Permission
from router.reasoning.why_not_agencies import UnknownAgency, agency_named
from web.access import access
from web.api.v1.blueprint import ACCEPT_LANGUAGE, JSON, answer, refusals, v1
from web.api.v1.schemas.case import AGENCY_CODE_REFERENCE
from web.api.v1.schemas.why_not import WhyNotSchema
from web.problems import FORBIDDEN, INVALID_PARAMETER, NOT_SIGNED_IN, UNKNOWN_DECISION, Refused, language_of
from web.recorded import AskedAgain, ask_again, look_up
from web.wiring import the_router

AGENCY = {
    "name": "agency",
    "in": "query",
    "required": True,
    "description": "Code of the agency asked about; see the code list `agency`.",
    "schema": AGENCY_CODE_REFERENCE,
}
NOTICE = {
    "sv": "Beslutet fattades med en annan version av reglerna än den som gäller nu. Svaret följer den som gäller nu.",
    "en": "The decision was made by another version of the rules than that in force. This answer follows the latter.",
}


@v1.route("/decisions/<string:decision_id>/why-not")
@v1.doc(
    operationId="getWhyNot",
    parameters=[AGENCY, ACCEPT_LANGUAGE],
    responses={
        "200": answer("Why not, and what if.", WhyNotSchema),
        **refusals(UNKNOWN_DECISION, INVALID_PARAMETER, NOT_SIGNED_IN, FORBIDDEN),
    },
)
@access(Permission.SEE_DECISION)
def get_why_not(decision_id: str) -> Response:
    """Why an agency is not responsible

    Its rules test by test, what goes before them, and the smallest change that would make it responsible. Answered
    by the policies in force; `policy` says when the decision was made by others. Nothing is recorded.
    """
    router = the_router()
    found = look_up(router, decision_id)
    if found is None:
        raise Refused(UNKNOWN_DECISION)
    try:
        agency = agency_named(request.args.get("agency", ""), router.vocabulary["agency"])
    except UnknownAgency as unknown:
        raise Refused(INVALID_PARAMETER, errors=[_problem(unknown)]) from unknown
    return Response(orjson.dumps(told(decision_id, ask_again(router, found, agency))), content_type=JSON)


def told(decision_id: str, again: AskedAgain) -> dict[str, Any]:
    """The answer with the decision it is about, and both revisions."""
    said = again.answer.to_json()
    revision = said.pop("revision")
    policy = {
        "revision": revision,
        "recorded_revision": again.recorded_revision,
        "same_revision": again.same_revision,
        "notice": None if again.same_revision else NOTICE["sv"],
        "notice_en": None if again.same_revision else NOTICE["en"],
    }
    return {"id": decision_id, "as_of": said.pop("as_of"), "policy": policy, **said}


def _problem(unknown: UnknownAgency) -> dict[str, str | None]:
    message = unknown.message(language_of(request))
    return {"pointer": "/agency", "code": "unknown_code", "message": message, "suggestion": unknown.suggestion}
