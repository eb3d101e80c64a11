"""The buttons of the intake."""

from __future__ import annotations

from dataclasses import dataclass


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
