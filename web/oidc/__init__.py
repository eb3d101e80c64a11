"""Signing in through an OpenID Connect provider: the code flow with PKCE, and signing out at both ends.

Nothing of the provider's tokens is kept: once they have said who it is and in which roles, they are forgotten.
"""

from __future__ import annotations

from flask import Flask

from router.settings import Settings
from web.oidc import routes
from web.oidc.provider import EXTENSION, provider_of


def register(app: Flask, settings: Settings) -> None:
    """Adds the routes; without a provider they answer 404. It is asked nothing before that is needed."""
    app.extensions[EXTENSION] = provider_of(app, settings)
    app.jinja_env.globals["provider_name"] = settings.oidc_name if settings.oidc_issuer else None
    app.register_blueprint(routes.pages)
