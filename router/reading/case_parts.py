"""Marshmallow fields for the parts of a case: an object, and a list of at most fifty.

`Part` is an ordinary nested field for whoever describes the schema, but reads its object in one
pass over the keys that are there; marshmallow's own walk over every field of every nested schema
took most of the time of a request. A refused part still yields what could be read of it, so that
contradictions in the rest are told in the same answer.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields

from router.reading import case_findings as findings
from router.reading.case_fields import Reading, refused

MOST_ITEMS = 50
UNKNOWN_FIELD = "unknown_field"


class PartSchema(Schema):
    """A schema that says of an unknown field only that it is one; the words come with its place."""

    error_messages = {"unknown": UNKNOWN_FIELD}  # noqa: RUF012  # marshmallow's hook has this form

    class Meta:
        unknown = RAISE


def reader_of(field: fields.Field[Any]) -> Callable[[Any], Any]:
    assert isinstance(field, Reading), f"{field} does not read by itself"
    return field.read


class Part(Reading, fields.Nested):
    """One object, read into `make(**fields)`."""

    def __init__(self, schema: type[Schema], make: Callable[..., Any], **kwargs: Any) -> None:
        self.make = make
        super().__init__(schema, **kwargs)

    @cached_property
    def readers(self) -> dict[str, tuple[str, Callable[[Any], Any]]]:
        return {field.data_key or name: (name, reader_of(field)) for name, field in self.schema.fields.items()}

    def read(self, value: Any) -> Any:
        if not isinstance(value, dict):
            raise ValidationError([findings.wrong_type("object")], valid_data=self.make())
        kept: dict[str, Any] = {}
        errors: dict[str, Any] = {}
        for key, raw in value.items():
            reader = self.readers.get(key)
            if reader is None:
                errors[key] = [UNKNOWN_FIELD]
            elif raw is not None:
                try:
                    kept[reader[0]] = reader[1](raw)
                except ValidationError as refusal:
                    errors[key] = refusal.messages
                    if refusal.valid_data is not None:
                        kept[reader[0]] = refusal.valid_data
        if errors:
            raise ValidationError(errors, valid_data=self.make(**kept))
        return self.make(**kept)


class Several(Reading, fields.List[Any]):
    """A list of at most fifty; a null in it is refused, as nothing is known of what is not there."""

    def __init__(self, item: Part | fields.String, **kwargs: Any) -> None:
        super().__init__(item, allow_none=True, metadata={"maxItems": MOST_ITEMS}, **kwargs)

    def read(self, value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise refused(findings.wrong_type("list"))
        if len(value) > MOST_ITEMS:
            raise refused(findings.too_many(MOST_ITEMS))
        kept: list[Any] = []
        errors: dict[int, Any] = {}
        read = reader_of(self.inner)
        for index, item in enumerate(value):
            try:
                kept.append(read(item))
            except ValidationError as refusal:
                errors[index] = refusal.messages
                kept.append(refusal.valid_data)
        if errors:
            raise ValidationError(errors, valid_data=kept)
        return tuple(kept)
