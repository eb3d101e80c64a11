"""`POST /api/v1/cases/{reference}/lines`: write what happened in a case."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from flask import Response, request

from router.access import Permission
from router.casework.checking import WRITABLE, Known, read_told
from router.casework.filling import CannotBeWritten
from router.follow_up.happening import Happening
from router.follow_up.obstacle import Obstacle
from router.reading import case_findings as findings
from router.reading.case_problems import CaseRefused, Finding, Problem
from router.storage import CaseMovedOn
from router.vocabulary import nearest
from web.access import access
from web.api.v1.blueprint import ACCEPT_LANGUAGE, JSON, answer, refusals, v1
from web.api.v1.bodies import Body, json_body
from web.api.v1.cases import LOCATION, ONCE, moved_on, once_sent, written
from web.api.v1.draft_json import BODY, WHO
from web.api.v1.schemas.case_lines import LINE_REFERENCE
from web.api.v1.schemas.cases import CaseFileSchema, CaseProblemSchema
from web.case_access import ensure_keeps, the_case, write_line
from web.problems import (
    CANNOT_BE_WRITTEN,
    CASE_MOVED_ON,
    INVALID_PARAMETER,
    UNKNOWN_CASE,
    Refused,
    language_of,
)
from web.wiring import the_router

WHAT, ON, SEEN = "what", "on", "seen"


@v1.route("/cases/<string:reference>/lines", methods=["POST"])
@v1.doc(
    operationId="writeInCase",
    parameters=[ONCE, ACCEPT_LANGUAGE],
    requestBody={"required": True, "content": {JSON: {"schema": LINE_REFERENCE}}},
    responses={
        "201": answer(
            "The case with the line, and what follows of it.", CaseFileSchema, headers={"Location": LOCATION}
        ),
        **refusals(
            UNKNOWN_CASE, CASE_MOVED_ON, INVALID_PARAMETER, CANNOT_BE_WRITTEN, *BODY, *WHO, schema=CaseProblemSchema
        ),
    },
)
@access(Permission.KEEP_CASE)
def write_in_case(reference: str) -> Response:
    """Write what happened

    One line: its kind, the day, and codes. What the service knows itself (numbers, due dates) it fills in, and what
    follows of the line it writes. What a manager decides is written by a manager, on the pages.
    """
    once, case = once_sent(), the_case(reference)
    ensure_keeps(case)
    body = json_body()
    sent: Mapping[str, Any] = body if isinstance(body, dict) else {}
    what = sent.get(WHAT)
    kind = WRITABLE.get(what) if isinstance(what, str) else None
    if kind is not None:
        ensure_keeps(case, kind)
    told, on, seen = _read(body, kind)
    try:
        return written(write_line(case, told[0], told[1], on, seen, once))
    except CannotBeWritten as refused:
        raise _cannot(refused.obstacle) from None
    except CaseMovedOn:
        raise moved_on(case.reference, seen) from None


def _read(body: Any, kind: type[Happening] | None) -> tuple[tuple[type[Happening], dict[str, Any]], date, int]:
    """The kind with what is told, the day, and the last line that the caller saw. Raises Refused."""
    read = Body.of(body, body if isinstance(body, dict) else ())
    read.refuse_wrong()
    on, seen = read.day(ON), read.number(SEEN)
    if on is None and read.values.get(ON) is None:
        read.wrong(ON, "missing")
    if kind is None:
        read.errors.append(_said(_unknown_kind(read.values.get(WHAT)).at(f"/{WHAT}")))
        read.refuse_wrong()
    assert kind is not None
    rest = {name: value for name, value in read.values.items() if name not in (WHAT, ON, SEEN)}
    told: dict[str, Any] = {}
    try:
        told = read_told(kind, rest, _known(), language_of(request))
    except CaseRefused as refused:
        read.errors += [_said(problem) for problem in refused.problems]
    read.refuse_wrong()
    assert on is not None
    return (kind, told), on, seen


def _known() -> Known:
    router = the_router()
    return Known(router.vocabulary, router.places, lambda rule: router.rule_page(rule) is not None)


def _unknown_kind(sent: Any) -> Finding:
    if not isinstance(sent, str):
        return findings.wrong_type("text")
    near = nearest(sent[:64], list(WRITABLE))
    return findings.unless_personal(sent, findings.unknown_code("happening", WRITABLE, near))


def _said(problem: Problem) -> dict[str, str | None]:
    return {
        "pointer": problem.pointer,
        "code": problem.code,
        "message": problem.message(language_of(request)),
        "suggestion": problem.suggestion,
    }


def _cannot(obstacle: Obstacle) -> Refused:
    error = {
        "pointer": f"/{obstacle.field}" if obstacle.field else "",
        "code": obstacle.code,
        "message": obstacle.text(language_of(request)),
        "suggestion": None,
    }
    return Refused(CANNOT_BE_WRITTEN, errors=[error])
