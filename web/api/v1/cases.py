"""`/api/v1/cases`: cases that are followed up, opened, read and decided again."""

from __future__ import annotations

import re
from collections.abc import Callable

from flask import Response, request

from router.access import Permission
from router.casework.opening import NotRoutable
from router.follow_up.case_file import CaseFile
from router.storage import CaseMovedOn
from router.storage.case_lists import AT_MOST
from web.access import access, actor, by, ensure
from web.api.v1.blueprint import ACCEPT_LANGUAGE, JSON, answer, json_answer, refusals, v1
from web.api.v1.bodies import Body, json_body
from web.api.v1.case_json import Json, case_json, line_json
from web.api.v1.draft_json import BODY, WHO
from web.api.v1.schemas.cases import CaseFileSchema, CaseProblemSchema, CasesSchema, NewCaseSchema
from web.case_access import ensure_keeps, the_case
from web.problems import (
    CASE_MOVED_ON,
    INVALID_PARAMETER,
    NOT_ROUTABLE,
    UNKNOWN_CASE,
    UNKNOWN_DECISION,
    Refused,
    language_of,
)
from web.recorded import Recorded, look_up
from web.wiring import the_router

OPEN, CLOSED = "open", "closed"
KEY = re.compile(r"[!-~]{1,100}")
NUMBER = re.compile(r"[0-9]{1,6}")
ONCE = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "Your own word for this sending, 1 to 100 visible ASCII characters: what is sent again with the "
    "same word is done once, and answered with the case as it stands.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 100, "pattern": "^[!-~]+$"},
}
STATE = {
    "name": "state",
    "in": "query",
    "required": False,
    "description": "Which cases; the open ones when left out.",
    "schema": {"type": "string", "enum": [OPEN, CLOSED]},
}
AFTER = {
    "name": "after",
    "in": "query",
    "required": False,
    "description": "`next` of the page before.",
    "schema": {"type": "string", "pattern": "^[0-9]{1,6}$"},
}
LOCATION = {"description": "Where the case is found.", "schema": {"type": "string"}}


@v1.route("/cases")
@v1.doc(
    operationId="listCases",
    parameters=[STATE, AFTER, ACCEPT_LANGUAGE],
    responses={"200": answer("The cases.", CasesSchema), **refusals(INVALID_PARAMETER, *WHO)},
)
@access(Permission.SEE_CASE)
def list_cases() -> Response:
    """Cases that are followed up

    Those that your principal is or was involved in, fifty at a time.
    """
    state, after = request.args.get("state", OPEN), request.args.get("after", "0")
    if state not in (OPEN, CLOSED):
        raise refused_parameter("/state", f"Välj {OPEN} eller {CLOSED}.", f"Choose {OPEN} or {CLOSED}.")
    if not NUMBER.fullmatch(after):
        raise refused_parameter("/after", "Skicka next från sidan före.", "Send next of the page before.")
    principal = actor().principal
    found = (
        the_router().case_lists.cases(principal, None, is_open=state == OPEN, skip=int(after)) if principal else []
    )
    cases = [
        {
            "reference": one.reference,
            "opened_on": one.opened_on,
            "closed_on": one.closed_on,
            "municipality": one.municipality,
            "fictional": one.fictional,
        }
        for one in found
    ]
    return json_answer({"cases": cases, "next": str(int(after) + AT_MOST) if len(found) == AT_MOST else None})


@v1.route("/cases", methods=["POST"])
@v1.doc(
    operationId="openCase",
    parameters=[ONCE, ACCEPT_LANGUAGE],
    requestBody={"required": True, "content": {JSON: {"schema": NewCaseSchema}}},
    responses={
        "201": answer("The case.", CaseFileSchema, headers={"Location": LOCATION}),
        **refusals(UNKNOWN_DECISION, NOT_ROUTABLE, INVALID_PARAMETER, *BODY, *WHO),
    },
)
@access(Permission.KEEP_CASE)
def open_case() -> Response:
    """Follow a decision up

    Opens a case under a random reference. Keep the reference in your own record: nothing else leads to it.
    """
    once = once_sent()
    found = _decision()
    ensure(Permission.KEEP_CASE, the_router().log.concerned(found.decision["id"]))
    case = _routed(lambda: the_router().cases.open(found.decision, found.case, by(), once))
    return written(case)


@v1.route("/cases/<string:reference>")
@v1.doc(
    operationId="getCase",
    parameters=[ACCEPT_LANGUAGE],
    responses={"200": answer("The case.", CaseFileSchema), **refusals(UNKNOWN_CASE, *WHO)},
)
@access(Permission.SEE_CASE)
def get_case(reference: str) -> Response:
    """A case as it stands

    Who is responsible, who holds the child, what was asked and answered, what is due, and every line.
    """
    return json_answer(_told(the_case(reference)))


@v1.route("/cases/<string:reference>/decisions", methods=["POST"])
@v1.doc(
    operationId="decideCaseAgain",
    parameters=[ONCE, ACCEPT_LANGUAGE],
    requestBody={"required": True, "content": {JSON: {"schema": NewCaseSchema}}},
    responses={
        "201": answer("The case.", CaseFileSchema, headers={"Location": LOCATION}),
        **refusals(
            UNKNOWN_CASE,
            UNKNOWN_DECISION,
            CASE_MOVED_ON,
            NOT_ROUTABLE,
            INVALID_PARAMETER,
            *BODY,
            *WHO,
            schema=CaseProblemSchema,
        ),
    },
)
@access(Permission.KEEP_CASE)
def decide_again(reference: str) -> Response:
    """A later decision in a case

    Decide the later facts first (`POST /decisions`); then this is what is followed up from now on.
    """
    once, case = once_sent(), the_case(reference)
    ensure_keeps(case)
    found = _decision()
    try:
        after = _routed(lambda: the_router().cases.decide_again(case, found.decision, found.case, by(), once))
    except CaseMovedOn:
        raise moved_on(case.reference, case.version) from None
    return written(after)


def written(case: CaseFile) -> Response:
    """The answer to what was written."""
    return json_answer(_told(case), 201, {"Location": f"/api/v1/cases/{case.reference}"})


def _told(case: CaseFile) -> Json:
    fictional = the_router().case_lists.fictional([case.reference])
    return case_json(case, fictional=case.reference in fictional)


def moved_on(reference: str, seen: int) -> Refused:
    """What is told of a case in which somebody else has written since."""
    case = the_router().cases.find(reference)
    assert case is not None
    since = [line_json(case, entry) for entry in case.entries if entry.number > seen]
    return Refused(CASE_MOVED_ON, version=case.version, since=since)


def once_sent() -> str | None:
    """What tells this sending from another, of this caller's alone. Raises Refused."""
    key = request.headers.get("Idempotency-Key")
    if key is None:
        return None
    if not KEY.fullmatch(key):
        raise refused_parameter(
            "/Idempotency-Key", "Skicka 1 till 100 synliga ASCII-tecken.", "Send 1 to 100 visible ASCII characters."
        )
    return f"{actor().id}:{key}"


def refused_parameter(pointer: str, sv: str, en: str) -> Refused:
    """What is told of a parameter that cannot be accepted."""
    message = en if language_of(request) == "en" else sv
    error = {"pointer": pointer, "code": "wrong_format", "message": message, "suggestion": None}
    return Refused(INVALID_PARAMETER, errors=[error])


def _decision() -> Recorded:
    body = Body.of(json_body(), ("decision",))
    decision = body.text("decision")
    body.refuse_wrong()
    found = look_up(the_router(), decision) if decision.isprintable() else None
    if found is None:
        raise Refused(UNKNOWN_DECISION)
    return found


def _routed(write: Callable[[], CaseFile]) -> CaseFile:
    try:
        return write()
    except NotRoutable:
        raise Refused(NOT_ROUTABLE) from None
