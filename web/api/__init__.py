"""The API for programs: its version 1, its OpenAPI document and its page."""

from __future__ import annotations

from flask import Flask

from web.api.docs import blueprint as docs
from web.api.openapi import Document
from web.api.short_way import ShortWay
from web.api.v1 import v1
from web.metrics import METRICS
from web.wiring import EXTENSION


def register(app: Flask) -> None:
    """Add the API to the app."""
    Document(app).register_blueprint(v1)
    app.register_blueprint(docs)
    app.wsgi_app = ShortWay(app, app.extensions[EXTENSION], app.extensions[METRICS])  # type: ignore[method-assign]
