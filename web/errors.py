"""Every error becomes an answer here: a problem document for programs, a page for people.

An outsider learns nothing of a fault but a reference; the log has the same reference and where in the
code it happened. The text of an exception is never logged: it may repeat facts of a case.
"""

from __future__ import annotations

import logging
import secrets
import traceback
from collections.abc import Mapping
from typing import Any

from flask import Flask, Response, current_app, render_template, request
from jinja2 import TemplateNotFound
from werkzeug.exceptions import HTTPException, SecurityError
from werkzeug.wrappers import Response as BaseResponse

from router.problem_document import ProblemKind, refusal_document
from router.reading.case_schema import CaseRefused
from router.storage import DatabaseUnavailable, DraftChanged
from web.access import AccessRefused
from web.metrics import metrics
from web.problems import (
    BAD_REQUEST,
    BY_STATUS,
    DRAFT_CLOSED,
    INTERNAL,
    UNAVAILABLE,
    WRONG_HOST,
    Refused,
    language_of,
    problem_response,
)
from web.refusals import access_refused

FOR_PROGRAMS = ("/api/", "/health/", "/metrics")
KEPT_HEADERS = ("Allow", "Retry-After")
RETRY_AFTER_SECONDS = "5"
PAGES = (404, 429)
"""The refusals that have a page of their own."""
PLAIN_PAGE = (
    "<!doctype html><title>{{ p.title }}</title><h1>{{ p.title }}</h1><p>{{ p.detail }} {{ p.reference }}</p>"
)

log = logging.getLogger("envag.error")


def register_errors(app: Flask) -> None:
    """Let every error of the app be answered by this module."""
    app.register_error_handler(CaseRefused, _case_refused)
    app.register_error_handler(Refused, _refused)
    app.register_error_handler(AccessRefused, access_refused)
    app.register_error_handler(SecurityError, _wrong_host)
    app.register_error_handler(HTTPException, http_error)
    app.register_error_handler(DatabaseUnavailable, _unavailable)
    app.register_error_handler(DraftChanged, _draft_changed)
    app.register_error_handler(Exception, _fault)


def _case_refused(refused: CaseRefused) -> Response:
    return _answer(refusal_document(refused, language_of(request)))


def _refused(refused: Refused) -> Response:
    metrics().refused.labels(refused.kind.code).inc()
    return _answer(refused.kind.document(language_of(request), **refused.more), refused.headers)


def _draft_changed(_error: DraftChanged) -> Response:
    """Somebody else was faster: what was about to be changed is closed, or another."""
    return _answer(DRAFT_CLOSED.document(language_of(request)))


def _wrong_host(_error: SecurityError) -> Response:
    """Without a page of ours: what leads on from it would stand on a site that is not this one."""
    metrics().refused.labels(WRONG_HOST.code).inc()
    problem = WRONG_HOST.document(language_of(request))
    if request.path.startswith(FOR_PROGRAMS):
        return problem_response(problem)
    return Response(_plain_page(problem), problem["status"], content_type="text/html; charset=utf-8")


def http_error(error: HTTPException) -> BaseResponse:
    """What the framework refuses: unknown address, wrong method, too large …"""
    status = error.code or 500
    if status < 400:
        return error.get_response()
    if status >= 500:
        return _fault(error)
    kind = BY_STATUS.get(status, BAD_REQUEST)
    headers = {name: value for name, value in error.get_headers() if name in KEPT_HEADERS}
    return _answer(kind.document(language_of(request)) | {"status": status}, headers)


def _unavailable(error: Exception) -> Response:
    return _with_reference(UNAVAILABLE, error, {"Retry-After": RETRY_AFTER_SECONDS})


def _fault(error: Exception) -> Response:
    return _with_reference(INTERNAL, error)


def _with_reference(kind: ProblemKind, error: Exception, headers: Mapping[str, str] | None = None) -> Response:
    reference = secrets.token_hex(6)
    log.error(kind.code, extra={"reference": reference, "route": _route(), "where": _where(error)})
    return _answer(kind.document(language_of(request), reference=reference), headers)


def _route() -> str | None:
    return request.url_rule.rule if request.url_rule else None


def _where(error: BaseException | None) -> list[str]:
    """The kinds of error, outermost first, each with the lines of code it passed."""
    told: list[str] = []
    while error is not None and len(told) < 8:
        frames = traceback.extract_tb(error.__traceback__)
        path = " < ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in reversed(frames))
        told.append(f"{type(error).__module__}.{type(error).__qualname__} at {path}")
        error = error.__cause__ or error.__context__
    return told


def _answer(problem: dict[str, Any], headers: Mapping[str, str] | None = None) -> Response:
    if request.path.startswith(FOR_PROGRAMS):
        return problem_response(problem, headers)
    return Response(_page(problem), problem["status"], headers, content_type="text/html; charset=utf-8")


def _page(problem: Mapping[str, Any]) -> str:
    """A page in the style of the site; plain text markup when the site's templates cannot be used."""
    status = problem["status"]
    name = "500" if status >= 500 else str(status) if status in PAGES else "422"
    try:
        return render_template(f"errors/{name}.html", problem=problem, reference=problem.get("reference"))
    except TemplateNotFound:
        pass
    except Exception as error:  # noqa: BLE001  a fault in the error page must not hide the error
        log.error("error_page", extra={"where": _where(error)})
    return _plain_page(problem)


def _plain_page(problem: Mapping[str, Any]) -> str:
    return current_app.jinja_env.from_string(PLAIN_PAGE).render(p=problem)
