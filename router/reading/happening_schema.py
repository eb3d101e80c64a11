"""JSON to a happening and back, by the types of its fields: one schema a kind, for the database and for programs."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from marshmallow import RAISE, Schema, validate
from marshmallow import fields as ma

from router.follow_up import happenings
from router.follow_up.happening import KNOWN, Coded, Happening
from router.follow_up.seat import Seat

LONGEST_CODE = 80
MOST_ITEMS = 100
_MADE: dict[type, Schema] = {}
WHAT = "what"


class SeatField(ma.Field[Seat]):
    """A seat as "agency@type:code"."""

    default_error_messages = {"seat": "Not agency@principal_type:code."}  # noqa: RUF012  marshmallow's own way

    def _deserialize(self, value: Any, *_where: Any, **_more: Any) -> Seat:
        try:
            return Seat.of(value)
        except (ValueError, AttributeError, TypeError) as error:
            raise self.make_error("seat") from error


class PartField(ma.Nested):
    """A part of a happening that has fields of its own."""

    def __init__(self, kind: type, **more: Any) -> None:
        super().__init__(schema_of(kind), **more)
        self.kind = kind

    def _deserialize(self, *arguments: Any, **more: Any) -> Any:
        return self.kind(**super()._deserialize(*arguments, **more))


def happening_kept(document: Mapping[str, Any]) -> Happening:
    """The happening in what `happening_to_json` made: it was checked when it was written, and is not checked again.

    Many times as fast as by its schema: pages read thousands of lines.
    """
    kind = KNOWN[document[WHAT]]
    found: Happening = _kept(kind, document)
    return found


def happening_to_json(happening: Happening) -> dict[str, Any]:
    """The happening as JSON values; what is as if left out is left out."""
    return {WHAT: happening.what, **_told(happening)}


def schema_of(kind: type) -> Schema:
    """The schema of a kind of happening, or of a part of one, made once from the types of its fields."""
    found = _MADE.get(kind)
    if found is None:
        found = _MADE[kind] = _schema(kind)
    return found


def _schema(kind: type) -> Schema:
    hints = get_type_hints(kind, vars(happenings), include_extras=True)
    made = {one.name: _field(hints[one.name], one.default) for one in fields(kind)}
    return Schema.from_dict(made, name=f"{kind.__name__}Schema")(unknown=RAISE)


def _told(part: Any) -> dict[str, Any]:
    return {
        one.name: _plain(getattr(part, one.name)) for one in fields(part) if getattr(part, one.name) != one.default
    }


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Seat):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    return _told(value) if is_dataclass(value) else value


def _field(hint: Any, default: Any) -> ma.Field[Any]:
    listed = None
    if get_origin(hint) is Annotated:
        hint, coded = get_args(hint)
        assert isinstance(coded, Coded)
        listed = coded.listed
    optional = type(None) in get_args(hint) and get_origin(hint) in (Union, types.UnionType)
    if optional:
        hint = next(part for part in get_args(hint) if part is not type(None))
    more: dict[str, Any] = {"required": True} if default is MISSING else {"load_default": default}
    return _of_type(hint, {**more, "allow_none": optional, "metadata": {"list": listed} if listed else {}})


def _of_type(hint: Any, more: dict[str, Any]) -> ma.Field[Any]:
    if get_origin(hint) is tuple:
        inner = _of_type(get_args(hint)[0], {"metadata": more.pop("metadata")})
        return _Tuple(inner, validate=validate.Length(max=MOST_ITEMS), **more)
    if hint is str:
        return ma.String(validate=validate.Length(max=LONGEST_CODE), **more)
    if hint is int:
        return ma.Integer(strict=True, validate=validate.Range(0, 10_000), **more)
    simple: dict[Any, type[ma.Field[Any]]] = {bool: ma.Boolean, date: ma.Date, Seat: SeatField}
    return simple[hint](**more) if hint in simple else PartField(hint, **more)


Converter = Callable[[Any], Any]
_CONVERTERS: dict[type, dict[str, Converter | None]] = {}


def _kept(kind: type, document: Mapping[str, Any]) -> Any:
    """The happening, or a part of one; what needs no converting is taken as it is."""
    converters = _CONVERTERS.get(kind)
    if converters is None:
        hints = get_type_hints(kind, vars(happenings))
        converters = _CONVERTERS[kind] = {one.name: _converter(hints[one.name]) for one in fields(kind)}
    told = {name: value for name, value in document.items() if name != WHAT}
    for name, convert in converters.items():
        if convert is not None and told.get(name) is not None:
            told[name] = convert(told[name])
    return kind(**told)


def _converter(hint: Any) -> Converter | None:
    plain = [part for part in get_args(hint) if part is not type(None)]
    if get_origin(hint) is tuple:
        inner = _converter(plain[0])
        return tuple if inner is None else lambda values: tuple(map(inner, values))
    if plain:
        return _converter(plain[0])
    simple: dict[Any, Converter | None] = {str: None, int: None, bool: None, date: date.fromisoformat, Seat: Seat.of}
    return simple[hint] if hint in simple else lambda document: _kept(hint, document)


class _Tuple(ma.List[Any]):
    def _deserialize(self, *arguments: Any, **more: Any) -> Any:
        return tuple(super()._deserialize(*arguments, **more))
