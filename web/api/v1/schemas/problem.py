"""What a refusal looks like (RFC 9457)."""

from __future__ import annotations

from marshmallow import fields

from web.api.v1.schemas.shapes import Answer, coded, number, text


class FieldErrorSchema(Answer):
    """One field that was refused."""

    pointer = text("JSON pointer to the field, such as `/needs/0/domain`; empty for the case as a whole.")
    code = coded("Stable code of the reason.")
    message = text("What is wrong and what to do, in the language asked for.")
    suggestion = text("The nearest allowed word, if any.", allow_none=True)


class ProblemSchema(Answer):
    """A problem (RFC 9457)."""

    type = text("Where the problem is described.")
    title = text("The problem in a few words, in the language asked for.")
    status = number("The HTTP status.")
    code = coded("Stable code of the problem, for programs.")
    detail = text("What to do, in the language asked for.")
    errors = fields.List(
        fields.Nested(FieldErrorSchema), metadata={"description": "Each refused field; only with status 422."}
    )
    reference = fields.String(metadata={"description": "Reference to the log; only with status 5xx."})
