"""The short way for the one busy call: a valid case goes straight to its recorded decision.

The framework's own work on a request costs more than deciding does. What is in any way unusual (a refused
case, another media type, a caller with a token, a site that asks everybody for an identity, a fault) takes the
long way through the app, which gives the same answers.
"""

from __future__ import annotations

import io
import logging
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

from flask import Flask

from router.bootstrap import RecordedText, Router
from router.reading.case_json import MOST_BYTES
from web.logs import access
from web.metrics import Metrics
from web.rate_limits import LIMITS, RateLimits
from web.security import HEADERS, NOT_KEPT, TRANSPORT

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

PATH = "/api/v1/decisions"
MEDIA_TYPE = "application/json"
CREATED = "201 CREATED"
VARY = ("Vary", "Accept-Language")


class ShortWay:
    """A WSGI application in front of the app."""

    def __init__(self, app: Flask, router: Router, metrics: Metrics) -> None:
        self._long_way = app.wsgi_app
        self._router, self._metrics = router, metrics
        self._limits: RateLimits = app.extensions[LIMITS]
        self._hosts = frozenset(app.config["TRUSTED_HOSTS"])
        self._tls = [TRANSPORT] if router.settings.mode == "PRODUCTION" else []
        self._answered = metrics.requests.labels(PATH, "POST", "201")
        self._seconds = metrics.seconds.labels(PATH)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        size = _size_of_case(environ) if self._router.settings.visitors_decide else None
        if size is None or not self._usual_caller(environ):
            return self._long_way(environ, start_response)
        started = time.perf_counter()
        body = environ["wsgi.input"].read(size)
        decision = self._decide(body)
        if decision is None:
            environ["wsgi.input"] = io.BytesIO(body)
            return self._long_way(environ, start_response)
        self._note(decision, started)
        start_response(CREATED, [*_headers(decision.id, len(decision.text)), *self._tls])
        return [decision.text]

    def _usual_caller(self, environ: WSGIEnvironment) -> bool:
        """Whether it calls us by our name, and not too often."""
        host = environ.get("HTTP_HOST", "").partition(":")[0]
        return host in self._hosts and not self._limits.of_visitor(environ)

    def _decide(self, body: bytes) -> RecordedText | None:
        try:
            return self._router.record_text(self._router.read_case(body))
        except Exception:  # noqa: BLE001  not hidden: the long way meets it again, and tells and logs it
            return None

    def _note(self, decision: RecordedText, started: float) -> None:
        spent = time.perf_counter() - started
        self._answered.inc()
        self._seconds.observe(spent)
        self._metrics.decisions.labels(decision.status).inc()
        if access.isEnabledFor(logging.INFO):
            told = {"method": "POST", "route": PATH, "status": 201, "ms": round(spent * 1000, 2)}
            access.info("request", extra=told)


def _size_of_case(environ: WSGIEnvironment) -> int | None:
    """The bytes of the body when this is the busy call and nothing is unusual about it."""
    if environ["PATH_INFO"] != PATH or environ["REQUEST_METHOD"] != "POST" or "HTTP_AUTHORIZATION" in environ:
        return None
    size = environ.get("CONTENT_LENGTH", "")
    if environ.get("CONTENT_TYPE") != MEDIA_TYPE or not (size.isascii() and size.isdigit()):
        return None
    return int(size) if int(size[:9]) <= MOST_BYTES else None


def _headers(decision_id: str, size: int) -> list[tuple[str, str]]:
    return [
        ("Location", f"{PATH}/{decision_id}"),
        ("Content-Type", MEDIA_TYPE),
        ("Content-Length", str(size)),
        *HEADERS.items(),
        NOT_KEPT,
        VARY,
    ]
