"""Whether a form was sent from our own page: no page of others can make a browser do something here."""

from __future__ import annotations

from flask import request
from flask_wtf.csrf import CSRFError, validate_csrf
from wtforms import ValidationError

from web.problems import FORM_TOO_OLD, Refused


def form_is_ours() -> bool:
    """Whether the form was sent from our own page, not long ago, in the same session.

    A page that sends something by itself says the token in a header, which no page of others can set.
    """
    try:
        validate_csrf(request.form.get("csrf_token") or request.headers.get("X-CSRFToken"))
    except (ValidationError, CSRFError):
        return False
    return True


def check_form() -> None:
    """Raises Refused for a form that is not ours, or was open for long."""
    if not form_is_ours():
        raise Refused(FORM_TOO_OLD)
