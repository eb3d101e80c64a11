"""Why a decision is as it is, and what could still change it."""

from __future__ import annotations

from router.policy import LAYERS
from web.api.v1.schemas.shapes import Answer, coded, day, flag, many, text, texts


class CitationSchema(Answer):
    """What a rule rests on."""

    kind = coded("What kind of ground.", "law", "agreement", "source")
    label = text("The law with its section, the agreement, or the source.")
    section = text("Section of the law, or point of the agreement.", allow_none=True)
    mark = coded("How well it is verified; see the code list `verification`.", allow_none=True)
    verified = flag("Whether the text or the claim has been checked.")
    checked_on = day("When it was last checked.", allow_none=True)
    note = text("What else to know, in Swedish.", allow_none=True)


class UsedFactSchema(Answer):
    """A fact that a rule used."""

    fact = coded("The fact.")
    label = text("The fact in words, in Swedish.")
    value = text("Its value in words, in Swedish.")


class DefeatedRuleSchema(Answer):
    """A rule that gave way."""

    rule = coded("The rule that gave way.")
    title = text("Its title, in Swedish.")
    mandate = text("By what right, in Swedish.")


class ExplainedRuleSchema(Answer):
    """A rule that decided something."""

    rule = coded("Identifier of the rule.")
    title = text("Title, in Swedish.")
    layer = coded("Layer.", *LAYERS)
    question = coded("What it answers; see the code list `question`.")
    because = text("Why, in Swedish prose.")
    references = many(CitationSchema, "The grounds.")
    facts = many(UsedFactSchema, "The facts it used.")
    defeated = many(DefeatedRuleSchema, "The rules that gave way to it.")


class AskSchema(Answer):
    """An unanswered fact that could still change the answer."""

    pointer = text("JSON pointer to where the answer belongs in the case.")
    fact = coded("The fact.")
    question = text("The question in words, in Swedish.")
    question_en = text("The question in words, in English.")
    could_change = texts("What it could change.")
    together = text("The question that asks for this and all of `with` at once, in Swedish.")
    together_en = text("The same in English.")
    with_ = texts("JSON pointers of what is best asked in the same breath.", data_key="with")
