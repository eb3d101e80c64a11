"""Response headers that limit what a browser may do with our pages, and with what is sent to them."""

from __future__ import annotations

import secrets

from flask import Flask, Response, g, request

from router.settings import Settings

POLICY = (
    "default-src 'none'; script-src 'self'{nonce}; style-src 'self'{styles}; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
FEATURES = (
    "accelerometer autoplay browsing-topics camera display-capture encrypted-media fullscreen geolocation "
    "gyroscope hid idle-detection local-fonts magnetometer microphone midi payment picture-in-picture "
    "publickey-credentials-get screen-wake-lock serial storage-access usb window-management "
    "xr-spatial-tracking"
).split()
"""What browsers let pages ask for. None of ours does."""
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in FEATURES),
    "Content-Security-Policy": POLICY.format(nonce="", styles=""),
}
# Answers are about children: no copy stays in browsers or between here and there.
NOT_KEPT = ("Cache-Control", "no-store")
TRANSPORT = ("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
FORGET = ("Clear-Site-Data", '"cache", "storage"')
"""After signing out: also what a browser keeps to show on going back. The cookie of the language stays."""


def register_security(app: Flask, settings: Settings) -> None:
    """Set the headers on every answer.

    Templates get `csp_nonce()` for a script that must be inline, and `csp_style_nonce()` for styles that a script
    of ours makes.
    """
    app.jinja_env.globals.update(csp_nonce=csp_nonce, csp_style_nonce=csp_style_nonce)
    app.after_request(_headers)
    if settings.mode == "PRODUCTION":
        app.after_request(_only_over_tls)


def csp_nonce() -> str:
    """The one word by which this answer's inline scripts are allowed."""
    if "csp_nonce" not in g:
        g.csp_nonce = secrets.token_urlsafe(16)
    return str(g.csp_nonce)


def csp_style_nonce() -> str:
    """The one word by which this answer's scripts may add style elements; never the word for scripts."""
    if "csp_style_nonce" not in g:
        g.csp_style_nonce = secrets.token_urlsafe(16)
    return str(g.csp_style_nonce)


def _headers(response: Response) -> Response:
    response.headers.update(HEADERS)
    words = {"nonce": g.get("csp_nonce"), "styles": g.get("csp_style_nonce")}
    allowed = {name: f" 'nonce-{word}'" if word else "" for name, word in words.items()}
    response.headers["Content-Security-Policy"] = POLICY.format(**allowed)
    # Files that are the same for everybody say themselves how long they may be kept.
    response.headers.setdefault(*NOT_KEPT)
    if response.headers["Cache-Control"] == NOT_KEPT[1]:
        response.vary.add("Accept-Language" if request.path.startswith("/api/") else "Cookie")
    return response


def _only_over_tls(response: Response) -> Response:
    response.headers.set(*TRANSPORT)
    return response
