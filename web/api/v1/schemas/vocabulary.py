"""What the code lists look like."""

from __future__ import annotations

from marshmallow import fields

from web.api.v1.schemas.shapes import Answer, many, text


class TermSchema(Answer):
    """One code and its labels."""

    code = text("The code, as it stands in cases and decisions.")
    sv = text("Label in Swedish.")
    en = text("Label in English.")


class CodeListSchema(Answer):
    """The codes of one kind, in the order in which they are to be shown."""

    heading = text("What the list is of, in Swedish.")
    terms = many(TermSchema, "The codes.")


class VocabularySchema(Answer):
    """Every code list."""

    lists = fields.Dict(
        keys=fields.String(),
        values=fields.Nested(CodeListSchema),
        required=True,
        metadata={"description": "The code lists by name, such as `need_domain` and `agency`."},
    )
