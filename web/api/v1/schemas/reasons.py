"""Why a decision is as it is, and what could still change it."""

from __future__ import annotations

from marshmallow import fields

from router.policy import LAYERS
from web.api.v1.schemas.shapes import Answer, coded, day, many, text


class GroundSchema(Answer):
    """The law or agreement that a rule rests on."""

    source = text("Law, agreement or other source.")
    section = text("Section or point.", allow_none=True)
    checked_on = day("When it was last checked.", allow_none=True)


class DefeatedSchema(Answer):
    """A rule that gave way."""

    rule = coded("The rule that gave way.")
    mandate = text("By what right, in Swedish.")


class ExplanationSchema(Answer):
    """A rule that decided something."""

    rule = coded("Identifier of the rule.")
    title = text("Title, in Swedish.")
    layer = coded("Layer.", *LAYERS)
    question = coded("What it answers; see the code list `question`.")
    because = text("Why, in Swedish prose.")
    references = many(GroundSchema, "The grounds.")
    facts = fields.Dict(
        keys=fields.String(), required=True, metadata={"description": "The facts it used, by name."}
    )
    defeated = many(DefeatedSchema, "The rules that gave way to it.")


class AskSchema(Answer):
    """An unanswered fact that could still change the answer."""

    fact = coded("The fact, or the pointer to the field of the case.")
    question = text("The question in words, in Swedish.")
    could_change = text("What it could change, in Swedish.")
