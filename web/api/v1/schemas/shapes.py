"""Short names for the fields of an answer: all are always present, and nothing else is."""

from __future__ import annotations

from typing import Any

from marshmallow import RAISE, Schema, fields, validate


class Answer(Schema):
    """An object of an answer, with exactly the fields it names."""

    class Meta:
        """No field but those described."""

        unknown = RAISE


def text(description: str, **more: Any) -> fields.String:
    """Text that is always there."""
    return fields.String(required=True, metadata={"description": description}, **more)


def coded(description: str, *allowed: str, **more: Any) -> fields.String:
    """A code, of the list of those allowed when one is given."""
    return text(description, validate=validate.OneOf(allowed) if allowed else None, **more)


def flag(description: str, **more: Any) -> fields.Boolean:
    """Yes or no."""
    return fields.Boolean(required=True, metadata={"description": description}, **more)


def number(description: str, **more: Any) -> fields.Integer:
    """A whole number."""
    return fields.Integer(required=True, metadata={"description": description}, **more)


def day(description: str, **more: Any) -> fields.Date:
    """A date."""
    return fields.Date(required=True, metadata={"description": description}, **more)


def moment(description: str, **more: Any) -> fields.DateTime:
    """A time, in UTC."""
    return fields.DateTime(required=True, metadata={"description": description}, **more)


def part(schema: type[Schema], description: str, **more: Any) -> fields.Nested:
    """An object in the answer."""
    return fields.Nested(schema, required=True, metadata={"description": description}, **more)


def many(item: type[Schema] | fields.Field[Any], description: str, **more: Any) -> fields.List:
    """A list, which may be empty."""
    inner = item if isinstance(item, fields.Field) else fields.Nested(item)
    return fields.List(inner, required=True, metadata={"description": description}, **more)


def texts(description: str, **more: Any) -> fields.List:
    """A list of text."""
    return many(fields.String(), description, **more)
