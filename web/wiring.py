"""The one router of an app, for its endpoints."""

from __future__ import annotations

from flask import current_app

from router.bootstrap import Router

EXTENSION = "router"


def the_router() -> Router:
    """The router that the app was created with."""
    router: Router = current_app.extensions[EXTENSION]
    return router
