"""The router that the application was created with."""

from __future__ import annotations

from typing import Any

from flask import current_app

EXTENSION = "router"


def the_router() -> Any:
    return current_app.extensions[EXTENSION]
