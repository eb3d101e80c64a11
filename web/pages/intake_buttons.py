"""The buttons of the intake, and whether its form is ours."""

from __future__ import annotations

from dataclasses import dataclass

from flask import request
from flask_wtf.csrf import CSRFError, validate_csrf
from wtforms import ValidationError


@dataclass(frozen=True, slots=True)
class FormAction:
    """The pressed button: what to do, and with what."""

    verb: str
    name: str = ""
    index: int = 0


def action_of(pressed: str) -> FormAction:
    """The button by its value ("add:needs", "remove:needs:1", "language:en"); none pressed means decide."""
    verb, _colon, rest = pressed.partition(":")
    name, _colon, index = rest.partition(":")
    return FormAction(verb or "decide", name, int(index) if index.isdigit() else 0)


def form_is_ours() -> bool:
    """Whether the form was sent from our own page, not long ago."""
    try:
        validate_csrf(request.form.get("csrf_token"))
    except (ValidationError, CSRFError):
        return False
    return True
