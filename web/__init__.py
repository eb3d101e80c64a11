"""The web: pages for people, an API for programs. What responsibility is, `router` knows."""

from __future__ import annotations

from datetime import timedelta

from flask import Flask

from router.bootstrap import Router
from router.reading.case_json import MOST_BYTES
from router.settings import Settings
from web import api, health, pages
from web.access import refuse_undeclared, register_access
from web.errors import register_errors
from web.logs import register_access_log
from web.metrics import register_metrics
from web.security import register_security
from web.wiring import EXTENSION


def create_app(router: Router, settings: Settings) -> Flask:
    """The app that answers with this router."""
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=settings.secret_key,
        SECRET_KEY_FALLBACKS=list(settings.secret_keys_before),
        # A body of unknown length is cut here: one byte over is enough to see that it is too large.
        MAX_CONTENT_LENGTH=MOST_BYTES + 1,
        MAX_FORM_MEMORY_SIZE=MOST_BYTES,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SEND_FILE_MAX_AGE_DEFAULT=timedelta(days=1),
    )
    app.extensions[EXTENSION] = router
    register_access_log(app)
    register_metrics(app)
    register_security(app)
    register_errors(app)
    register_access(app)
    app.register_blueprint(health.blueprint)
    api.register(app)
    pages.register(app, router)
    refuse_undeclared(app)
    return app
