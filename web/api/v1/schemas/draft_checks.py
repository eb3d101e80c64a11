"""What the checks of a draft and the obstacles of publishing it look like."""

from __future__ import annotations

from marshmallow import fields

from web.api.v1.schemas.drafts import ObstacleSchema, PrincipalSchema
from web.api.v1.schemas.shapes import Answer, coded, day, flag, many, moment, part, text

RESULT = (
    "Of `scenarios`: `count`, `failed` with each step, `problems`, `seconds`. Of `proof`: `findings`, each with a "
    "case, and `certificate`. Of a content that cannot be read: `problems`. Null until it is done."
)


class CheckSchema(Answer):
    """A check of what the draft would bring into force from a day."""

    kind = coded("What is checked.", "scenarios", "proof")
    start = day("The day.", data_key="from")
    state = coded("How far it has come.", "not_asked", "waiting", "running", "done", "failed")
    share = fields.Float(required=True, metadata={"description": "How much is done, 0 to 1."})
    doing = text("What is being done, in Swedish.")
    verdict = coded(
        "What came of it; null until it is done.",
        *("green", "red", "unreadable", "proved", "failed", "undecided"),
        None,  # type: ignore[arg-type]
        allow_none=True,
    )
    result = fields.Dict(required=True, allow_none=True, metadata={"description": RESULT})


class ChecksSchema(Answer):
    """The checks of a draft as it is now."""

    checks = many(CheckSchema, "Two for each day on which something would begin to apply.")


class PartyToSignSchema(Answer):
    """A party that has to sign."""

    party = part(PrincipalSchema, "The party.")
    signed_at = moment("When it signed; null while it has not.", allow_none=True)


class ToSignSchema(Answer):
    """A version of an agreement that its parties have to sign."""

    agreement = text("Identifier of the agreement.")
    title = text("Its title, in Swedish.")
    folder = text("The folder that holds it.")
    version = text("Hash of what is signed: the agreement and its rules, without the signatures.")
    ends = flag("Whether it is signed that the agreement ends.")
    parties = many(PartyToSignSchema, "The parties.")


class ObstaclesSchema(Answer):
    """What stands in the way of publishing a draft."""

    publishable = flag("Whether nothing does.")
    obstacles = many(ObstacleSchema, "Everything that does.")
    to_sign = many(ToSignSchema, "What has to be signed.")
