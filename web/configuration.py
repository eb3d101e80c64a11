"""What Flask is told of an installation: cookies, hosts, sizes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from router.reading.case_json import MOST_BYTES
from router.settings import Settings

LOOPBACK_NAMES = ("127.0.0.1", "localhost")


def configuration(settings: Settings) -> dict[str, Any]:
    """Flask's settings for these."""
    in_production = settings.mode == "PRODUCTION"
    return {
        "SECRET_KEY": settings.secret_key,
        "SECRET_KEY_FALLBACKS": list(settings.secret_keys_before),
        # So that a form that is open while the key is changed can still be sent.
        "WTF_CSRF_SECRET_KEY": [*settings.secret_keys_before, settings.secret_key],
        "TRUSTED_HOSTS": trusted_hosts(settings),
        # A body of unknown length is cut here: one byte over is enough to see that it is too large.
        "MAX_CONTENT_LENGTH": MOST_BYTES + 1,
        "MAX_FORM_MEMORY_SIZE": MOST_BYTES,
        # The prefix makes browsers refuse the cookie from another host, another path or without TLS.
        "SESSION_COOKIE_NAME": "__Host-session" if in_production else "session",
        "SESSION_COOKIE_SECURE": in_production,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_COOKIE_PATH": "/",
        # A little longer than the session in the database, so that whoever comes late is told that it ended.
        "PERMANENT_SESSION_LIFETIME": timedelta(hours=settings.session_hours + 1),
        "SEND_FILE_MAX_AGE_DEFAULT": timedelta(days=1),
    }


def trusted_hosts(settings: Settings) -> list[str]:
    """The names that the site is called by. The machine's own probes use the loopback names in production too:
    no address is ever made from what a caller says the site is called.
    """
    public = urlsplit(settings.public_url or "").hostname
    return [*LOOPBACK_NAMES, public.encode("idna").decode()] if public else list(LOOPBACK_NAMES)
