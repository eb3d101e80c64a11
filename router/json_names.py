"""The names that a dataclass's fields have in JSON, looked up once for each kind."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

_KNOWN: dict[type, tuple[tuple[str, str], ...]] = {}


def json_names(kind: type[Any]) -> tuple[tuple[str, str], ...]:
    """Attribute and JSON name of each field: `from_` and `for_` lose what Python makes them carry."""
    known = _KNOWN.get(kind)
    if known is None:
        known = _KNOWN[kind] = tuple((part.name, part.name.rstrip("_")) for part in fields(kind))
    return known
