"""The web: pages for people, an API for programs. What responsibility is, `router` knows."""

from __future__ import annotations

from flask import Flask

from router.bootstrap import Router
from router.settings import Settings
from router.unsafe_settings import refuse_unsafe
from web import api, health, oidc, pages
from web.access import refuse_undeclared, register_access
from web.configuration import configuration
from web.errors import register_errors
from web.logs import register_access_log
from web.metrics import register_metrics
from web.proxies import trust_proxies
from web.rate_limits import register_rate_limits
from web.security import register_security
from web.wiring import EXTENSION


def create_app(router: Router, settings: Settings) -> Flask:
    """The app that answers with this router. Raises SettingsError for settings that must not be served with."""
    refuse_unsafe(settings)
    app = Flask(__name__)
    app.config.update(configuration(settings))
    app.extensions[EXTENSION] = router
    register_access_log(app)
    register_metrics(app)
    register_security(app, settings)
    register_errors(app)
    register_rate_limits(app, settings)
    register_access(app)
    app.register_blueprint(health.blueprint)
    api.register(app)
    trust_proxies(app, settings)
    pages.register(app, router)
    oidc.register(app, settings)
    refuse_undeclared(app)
    return app
