"""The log: one JSON object a line on standard error, and never a fact of a case."""

from __future__ import annotations

import logging
import time
from datetime import UTC, datetime
from typing import Any

import orjson
from flask import Flask, Response, g, request

FIELDS = ("method", "route", "status", "ms", "reference", "where", "reason")

access = logging.getLogger("envag.access")


class JsonLines(logging.Formatter):
    """A log record as one line of JSON, with the fields of ours that it carries."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": record.getMessage(),
        }
        line |= {name: value for name in FIELDS if (value := getattr(record, name, None)) is not None}
        if record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__qualname__
        return orjson.dumps(line).decode()


def configure_logging(level: str) -> None:
    """Send every logger of the process to standard error as JSON lines."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    # These say more than a log may hold: which database is spoken to, and what proves that a sign-in is ours.
    for talkative in ("alembic", "authlib", "urllib3"):
        logging.getLogger(talkative).setLevel(logging.WARNING)


def register_access_log(app: Flask) -> None:
    """Log each request by its route, not its address: an address may hold what somebody typed."""
    app.before_request(_start)
    app.after_request(_finish)


def _start() -> None:
    g.started = time.perf_counter()


def _finish(response: Response) -> Response:
    if access.isEnabledFor(logging.INFO):
        access.info("request", extra=_facts_of(response))
    return response


def _facts_of(response: Response) -> dict[str, Any]:
    return {
        "method": request.method if request.url_rule else None,
        "route": request.url_rule.rule if request.url_rule else "unmatched",
        "status": response.status_code,
        "ms": round((time.perf_counter() - g.started) * 1000, 2),
    }
