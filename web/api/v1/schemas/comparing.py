"""What a comparison of two recorded decisions looks like."""

from __future__ import annotations

from marshmallow import fields

from web.api.v1.schemas.shapes import Answer, coded, flag, many, text, texts


class FactDiffersSchema(Answer):
    """An answer that is not the same in both."""

    pointer = text("JSON pointer to it in the case.")
    fact = coded("The fact as rules call it; null when no rule looks at it.", allow_none=True)
    label = text("The fact in words, in Swedish.")
    label_en = text("The same in English.")
    first = text("In the first, in Swedish; null when unknown.", allow_none=True)
    first_en = text("The same in English.", allow_none=True)
    second = text("In the second, in Swedish; null when unknown.", allow_none=True)
    second_en = text("The same in English.", allow_none=True)


class RuleDiffersSchema(Answer):
    """A rule that decides in one of them alone."""

    rule = coded("Identifier of the rule.")
    title = text("Title, in Swedish.")
    question = coded("What it answers; see the code list `question`.")
    decides_in = coded("In which.", "first", "second")
    because = text("Why, in Swedish prose.")
    because_of = texts("The different facts that it used, in Swedish.")
    gives_way_to = texts("Titles of the rules that go before it in the other, in Swedish.")


class PartDiffersSchema(Answer):
    """A part of the answer that is not the same."""

    part = coded("The field of the decision.")
    first = text("In the first, in Swedish.")
    second = text("In the second, in Swedish.")


class ComparisonSchema(Answer):
    """What differs between two recorded decisions, as they were recorded."""

    first = fields.UUID(required=True, metadata={"description": "The first decision."})
    second = fields.UUID(required=True, metadata={"description": "The second decision."})
    revisions = texts("Hashes of the policies that each was made by.")
    same_revision = flag("Whether they are the same.")
    facts = many(FactDiffersSchema, "Answers that differ.")
    rules = many(RuleDiffersSchema, "Rules that decide in one alone.")
    parts = many(PartDiffersSchema, "Parts of the answer that differ.")
