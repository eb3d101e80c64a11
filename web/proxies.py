"""Whom to believe about where a call comes from: the proxies that the operator says stand in front."""

from __future__ import annotations

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

from router.settings import Settings


def trust_proxies(app: Flask, settings: Settings) -> None:
    """Take the caller's address and scheme from that many proxies; from none, and headers are only words.

    The name of the site is what the call is addressed to, which a proxy passes on: it is checked, not believed.
    """
    count = settings.trusted_proxies
    if count:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=count, x_proto=count, x_host=0, x_port=0, x_prefix=0
        )
