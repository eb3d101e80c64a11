"""The API for programs: its version 1, its OpenAPI document and its page."""

from __future__ import annotations

from flask import Flask

from web.api.docs import blueprint as docs
from web.api.openapi import Document
from web.api.v1 import v1


def register(app: Flask) -> None:
    """Add the API to the app."""
    Document(app).register_blueprint(v1)
    app.register_blueprint(docs)
