"""What every answer of the site must tell a browser to refrain from."""

from __future__ import annotations

from werkzeug.wrappers import Response

EXACT = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
IN_POLICY = (
    "default-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "script-src 'self'",
)
SWITCHED_OFF = ("camera=()", "geolocation=()", "microphone=()")


def missing_headers(answer: Response) -> list[str]:
    """The headers that are missing, say less than they must, or are there twice."""
    headers = answer.headers
    missing = [name for name, value in EXACT.items() if headers.getlist(name) != [value]]
    policy = headers.get("Content-Security-Policy", "")
    missing += [f"CSP {part}" for part in IN_POLICY if part not in policy]
    missing += [f"CSP {part}" for part in ("unsafe-inline", "unsafe-eval", "*", "http:") if part in policy]
    missing += [part for part in SWITCHED_OFF if part not in headers.get("Permissions-Policy", "")]
    if not headers.get("Cache-Control"):
        missing.append("Cache-Control")
    if (
        answer.get_data()
        and "charset" not in headers.get("Content-Type", "charset")
        and "text/" in answer.content_type
    ):
        missing.append("charset")
    return missing
