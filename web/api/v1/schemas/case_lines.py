"""The lines of a case file as a program sends them: one shape a kind, made from the fields that are read."""

from __future__ import annotations

import types
from collections.abc import Iterable
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from apispec import APISpec

from router.bootstrap import Router
from router.casework.checking import MOST, WRITABLE, written_fields
from router.follow_up import happenings
from router.follow_up.happening import Coded
from router.follow_up.seat import Seat
from router.reading.happening_schema import LONGEST_CODE, MOST_ITEMS
from router.vocabulary import Vocabulary

Shape = dict[str, Any]
NAME = "CaseLineToWrite"
LINE_REFERENCE = {"$ref": f"#/components/schemas/{NAME}"}
SEAT_CODE = "Seat"
SEAT_REFERENCE = {"$ref": f"#/components/schemas/{SEAT_CODE}"}
DAY: Shape = {"type": "string", "format": "date"}
NUMBER: Shape = {"type": "integer", "minimum": 0, "maximum": MOST}


def describe_lines(spec: APISpec, router: Router) -> None:
    """Add the lines to the document, with the codes that this router knows."""
    agencies = "|".join(term.code for term in router.vocabulary["agency"])
    kinds = "|".join(term.code for term in router.vocabulary["principal_type"])
    spec.components.schema(
        SEAT_CODE,
        {
            "type": "string",
            "pattern": f"^({agencies})@({kinds}):[0-9A-Za-z]+$",
            "description": "An agency of a principal: `agency@principal_type:code`.",
        },
    )
    for what, kind in WRITABLE.items():
        shape = _object(kind, written_fields(kind), router.vocabulary)
        shape["properties"] = {**_common(what), **shape["properties"]}
        shape["required"] = ["what", "on", "seen", *shape["required"]]
        spec.components.schema(_name(kind), {**shape, "description": _about(router.vocabulary, what)})
    told = {what: f"#/components/schemas/{_name(kind)}" for what, kind in WRITABLE.items()}
    union = [{"$ref": place} for place in told.values()]
    spec.components.schema(NAME, {"oneOf": union, "discriminator": {"propertyName": "what", "mapping": told}})


def _common(what: str) -> Shape:
    return {
        "what": {"type": "string", "enum": [what], "description": "The kind of line."},
        "on": {**DAY, "description": "The day on which it happened."},
        "seen": {**NUMBER, "description": "`version` of the case as you saw it last."},
    }


def _about(vocabulary: Vocabulary, what: str) -> str:
    return f"{vocabulary['happening'].terms[what].en}."


def _name(kind: type) -> str:
    return f"CaseLine{kind.__name__}"


def _object(kind: type, named: Iterable[Field[Any]], vocabulary: Vocabulary) -> Shape:
    hints = get_type_hints(kind, vars(happenings), include_extras=True)
    asked = list(named)
    return {
        "type": "object",
        "properties": {one.name: _shape(hints[one.name], vocabulary) for one in asked},
        "required": [one.name for one in asked if one.default is MISSING and not _optional(hints[one.name])],
        "additionalProperties": False,
    }


def _shape(hint: Any, vocabulary: Vocabulary, listed: str | None = None) -> Shape:
    if get_origin(hint) is Annotated:
        hint, coded = get_args(hint)
        assert isinstance(coded, Coded)
        return _shape(hint, vocabulary, coded.listed)
    if _optional(hint):
        inner = next(part for part in get_args(hint) if part is not type(None))
        return {"anyOf": [_shape(inner, vocabulary, listed), {"type": "null"}]}
    if get_origin(hint) is tuple:
        items = _shape(get_args(hint)[0], vocabulary, listed)
        return {"type": "array", "maxItems": MOST_ITEMS, "items": items}
    simple: dict[Any, Shape] = {bool: {"type": "boolean"}, int: NUMBER, date: DAY, Seat: SEAT_REFERENCE}
    if hint in simple:
        return simple[hint]
    if is_dataclass(hint) and isinstance(hint, type):
        return _object(hint, fields(hint), vocabulary)
    if listed is None:
        return {"type": "string", "maxLength": LONGEST_CODE}
    codes = [term.code for term in vocabulary[listed]]
    return {"type": "string", "enum": codes, "description": f"A code of the list `{listed}`."}


def _optional(hint: Any) -> bool:
    if get_origin(hint) is Annotated:
        return _optional(get_args(hint)[0])
    return get_origin(hint) in (Union, types.UnionType) and type(None) in get_args(hint)
