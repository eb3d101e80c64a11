"""The pages that only some roles have, for the navigation."""

from __future__ import annotations

from typing import Any

from flask import current_app, request
from flask_babel import gettext as _

from web.access import access_of, may, signed_in


def pages_of_the_role() -> list[dict[str, Any]]:
    """What whoever is signed in may open beside what is for everybody, as items of the navigation."""
    if not signed_in():
        return []
    named = {
        "/arenden": _("Ärenden"),
        "/granska-sip": _("Granska planer (SIP)"),
        "/statistik": _("Statistik"),
        "/verkstad": _("Regelverkstad"),
        "/drift": _("Drift"),
        "/granskning": _("Granskning"),
    }
    return [
        {"href": path, "text": name, "active": request.path.startswith(path)}
        for path, name in named.items()
        if _may_open(path)
    ]


def _may_open(path: str) -> bool:
    endpoints = (rule.endpoint for rule in current_app.url_map.iter_rules() if rule.rule == path)
    asked = [access_of(current_app, endpoint) for endpoint in endpoints]
    return any(access is not None and may(access.permission) for access in asked)
