"""What a refusal looks like (RFC 9457)."""

from __future__ import annotations

from marshmallow import fields

from web.api.v1.schemas.draft_files import UpdateSchema
from web.api.v1.schemas.drafts import ObstacleSchema
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
    lacks = fields.String(metadata={"description": "What the caller lacks; only with status 403."})
    reference = fields.String(metadata={"description": "Reference to the log; only with status 5xx."})


class DraftProblemSchema(ProblemSchema):
    """A problem with a draft: what others wrote, or what stands in the way."""

    version = fields.Integer(
        metadata={"description": "The version that the file has now; only with `draft_conflict`, as the next two."}
    )
    text = fields.String(
        allow_none=True, metadata={"description": "What the file says now; null when there is none any more."}
    )
    since = fields.List(
        fields.Nested(UpdateSchema), metadata={"description": "What was written since the version of the call."}
    )
    obstacles = fields.List(
        fields.Nested(ObstacleSchema),
        metadata={"description": "All that stands in the way of publishing; only with `not_publishable`."},
    )
