"""What Prometheus may count: answers, decisions, and whether the clocks of cases go; never anything of a case."""

from __future__ import annotations

import hmac
import os
import time

from flask import Blueprint, Flask, Response, current_app, g, request
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Histogram,
    disable_created_metrics,
    generate_latest,
    values,
)
from prometheus_client.multiprocess import MultiProcessCollector

from router.access import Permission
from web.access import BEARER, access
from web.case_metrics import case_metrics
from web.problems import NOT_SIGNED_IN, Refused
from web.wiring import the_router

METRICS = "metrics"
SHARED = "PROMETHEUS_MULTIPROC_DIR"
"""The folder where the workers of one server keep their counts, so that they can be added up."""

BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Seconds: a decision that was made before takes a few thousandths, one with very much to ask a few tenths."""

blueprint = Blueprint("metrics", __name__)


class Metrics:
    """The counters of one app, which is one worker, in a registry of their own."""

    def __init__(self) -> None:
        disable_created_metrics()  # type: ignore[no-untyped-call]
        if SHARED in os.environ:
            # prometheus_client looks at the environment when it is imported, which is before it is set.
            values.ValueClass = values.MultiProcessValue()  # type: ignore[no-untyped-call]
        self.registry = CollectorRegistry()
        self.decisions = Counter(
            "envag_decisions", "Decisions recorded, by status.", ["status"], registry=self.registry
        )
        labels = ["route", "method", "code"]
        self.requests = Counter(
            "envag_http_requests", "Answers, by route and status code.", labels, registry=self.registry
        )
        self.seconds = Histogram(
            "envag_http_request_seconds",
            "Time to an answer, by route.",
            ["route"],
            buckets=BUCKETS,
            registry=self.registry,
        )
        self.starts = Counter("envag_worker_starts", "Workers that were begun.", registry=self.registry)
        self.starts.inc()

        self.sign_ins = Counter(
            "envag_sign_ins", "Tries to sign in, by outcome.", ["outcome"], registry=self.registry
        )
        self.refused = Counter(
            "envag_refused", "Requests that were refused, by what was wrong.", ["reason"], registry=self.registry
        )
        self.rate_limited = Counter(
            "envag_rate_limited", "Requests over a limit, by whose limit.", ["by"], registry=self.registry
        )

    def text(self) -> bytes:
        """The counts in Prometheus' format: of all worker processes when there are several."""
        registry = self.registry
        if SHARED in os.environ:
            registry = CollectorRegistry()
            MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
        return generate_latest(registry)


def register_metrics(app: Flask) -> None:
    """Count every answer of the app, and serve the counts."""
    app.extensions[METRICS] = Metrics()
    app.register_blueprint(blueprint)
    app.after_request(_count)


def metrics() -> Metrics:
    """The counters of the app that answers now."""
    found = current_app.extensions[METRICS]
    assert isinstance(found, Metrics)
    return found


def _count(response: Response) -> Response:
    # What no route knows is counted together: a caller must not be able to make new labels.
    route, method = (request.url_rule.rule, request.method) if request.url_rule else ("unmatched", "any")
    metrics().requests.labels(route, method, str(response.status_code)).inc()
    metrics().seconds.labels(route).observe(time.perf_counter() - g.started)
    return response


def _may_read(shown: str) -> bool:
    settings = the_router().settings
    if settings.metrics_token is None:
        return settings.mode != "PRODUCTION"
    return hmac.compare_digest(shown.encode(), f"{BEARER}{settings.metrics_token}".encode())


@blueprint.get("/metrics")
@access(Permission.OPEN)
def show() -> Response:
    """The counts, for Prometheus to fetch. They tell outsiders how much the service is used: not in production."""
    if not _may_read(request.headers.get("Authorization", "")):
        raise Refused(NOT_SIGNED_IN, headers={"WWW-Authenticate": "Bearer"})
    return Response(metrics().text() + case_metrics(the_router()), content_type=CONTENT_TYPE_LATEST)
