"""What the answer to "why not this agency?" looks like. `docs/contract.md` says what it means."""

from __future__ import annotations

from marshmallow import fields

from router.policy import LAYERS
from web.api.v1.schemas.reasons import CitationSchema
from web.api.v1.schemas.shapes import Answer, coded, day, flag, many, number, part, text, texts

HOLDS = "Whether it holds; null when the fact is unknown."


class WhoseSchema(Answer):
    """An agency of one principal."""

    agency = coded("The agency; see the code list `agency`.")
    principal_type = coded("Kind of principal; see the code list `principal_type`.")
    principal_code = coded("Code of the principal; null while the place is unknown.", allow_none=True)
    name = text("What the agency is called there, in Swedish.")
    name_en = text("The same in English.")


class RuleTestSchema(Answer):
    """One test of a rule."""

    fact = coded("The fact, or the list, that is tested.")
    label = text("The fact in words, in Swedish.")
    label_en = text("The same in English.")
    wanted = text("What it has to be, in Swedish.")
    wanted_en = text("The same in English.")
    value = text("What it is, in Swedish; null when unknown.", allow_none=True)
    value_en = text("The same in English.", allow_none=True)
    holds = flag(HOLDS, allow_none=True)


class BeforeSchema(Answer):
    """A rule that goes before another."""

    rule = coded("Identifier of the rule.")
    title = text("Title, in Swedish.")
    because = text("Why, in Swedish prose.")
    mandate = text("By what right it goes before, in Swedish.")
    references = many(CitationSchema, "The grounds.")


class RuleToldSchema(Answer):
    """A rule, test by test."""

    rule = coded("Identifier of the rule.")
    title = text("Title, in Swedish.")
    layer = coded("Layer.", *LAYERS)
    question = coded("What it answers; see the code list `question`.")
    because = text("Why, in Swedish prose.")
    references = many(CitationSchema, "The grounds.")
    status = coded(
        "`decides`; `gives_way` to those in `before`; `open` while a fact is unknown; `lacks` a condition.",
        "decides",
        "gives_way",
        "open",
        "lacks",
    )
    tests = many(RuleTestSchema, "Tests that must all hold.")
    alternatives = many(
        fields.List(fields.Nested(RuleTestSchema)), "Where there are any: of one of them all must hold."
    )
    before = many(BeforeSchema, "The rules that go before it here.")


class RoleSchema(Answer):
    """What the agency is in the answer."""

    role = coded("As what.", "main", "need", "co_responsible", "interim_holder")
    whose = part(WhoseSchema, "The agency with its principal.")
    needs = many(fields.Integer(), "Indexes of the needs it answers for.")
    rules = many(RuleToldSchema, "The rules that say so.")


class NeedToldSchema(Answer):
    """One need, and the rules that would give it to the agency."""

    need = number("Index of the need.")
    domain = coded("The need; see the code list `need_domain`.", allow_none=True)
    severity = coded("See the code list `severity`.", allow_none=True)
    responsible = part(WhoseSchema, "Who answers for it.")
    decided_by = many(RuleToldSchema, "The rules that say so.")
    rules = many(RuleToldSchema, "The rules that would give it to the agency asked about, the nearest first.")


class LeadBeforeSchema(Answer):
    """A rule by which another need leads."""

    need = number("Index of the need that leads.")
    rule = part(BeforeSchema, "The rule, and by what right.")


class NotLeadingSchema(Answer):
    """A need that the agency has and that does not lead."""

    need = number("Index of the need.")
    claims = many(RuleToldSchema, "The rules by which it would lead.")
    before = many(LeadBeforeSchema, "What stands before them.")


class OtherPrincipalSchema(Answer):
    """The right agency, which the case names as another principal's."""

    named = part(WhoseSchema, "As the case names it.")
    instead = part(WhoseSchema, "As the answer does.")
    rules = many(RuleToldSchema, "The rules about places that say so.")


class NamedElsewhereSchema(Answer):
    """A rule that would make the agency responsible in another place or on another day."""

    rule = coded("Identifier of the rule.")
    title = text("Title, in Swedish.")
    place = text("Where it applies, in Swedish; null in the whole country.", allow_none=True)
    valid_from = day("First day.")
    valid_to = day("Last day, inclusive; null until further notice.", allow_none=True)


class NamedSchema(Answer):
    """Where the policies name the agency at all."""

    here = texts("Questions in which a rule in force names it.")
    elsewhere = many(NamedElsewhereSchema, "Told where no rule in force makes it responsible for a need.")


class ChangeToldSchema(Answer):
    """One changed answer."""

    pointer = text("JSON pointer to it in the case; `/-` ends that of a new item of a list.")
    kind = coded(
        "`answer` to something unknown, or what happens to what is told.", "answer", "change", "add", "remove"
    )
    before = text("What is told, in Swedish; null when unknown.", allow_none=True)
    before_en = text("The same in English.", allow_none=True)
    after = text("What it would be, in Swedish; null when there would be none.", allow_none=True)
    after_en = text("The same in English.", allow_none=True)
    words = text("The change as a clause, in Swedish.")
    words_en = text("The same in English.")


class PossibilitySchema(Answer):
    """Changes that together lead there; the routing of the changed case has confirmed it."""

    changes = many(ChangeToldSchema, "The changes.")
    only_answers = flag("Whether nothing told would be otherwise, only more be known.")
    unlikely = flag("Whether it cannot sensibly come about, such as a younger child.")
    main = coded("The agency that would be main responsible.")
    words = text("All of it in one sentence, in Swedish.")
    words_en = text("The same in English.")


class PossibilitiesSchema(Answer):
    """The smallest changes towards one goal."""

    goal = coded(
        "That the agency is main responsible, answers for some need, or no longer is main responsible.",
        "main",
        "need",
        "not_main",
    )
    tried = number("Up to how many at once every change was tried.")
    found = many(PossibilitySchema, "The smallest, best first.")
    nothing = text("That nothing was found and how far it was looked for, in Swedish.", allow_none=True)
    nothing_en = text("The same in English.", allow_none=True)


class RevisionsSchema(Answer):
    """By which policies the decision was made, and by which this is answered."""

    revision = text("Hash of the policy content in force, which this answer follows.")
    recorded_revision = text("Hash of the policy content that the decision was made by.")
    same_revision = flag("Whether they are the same.")
    notice = text("What it means when they differ, in Swedish.", allow_none=True)
    notice_en = text("The same in English.", allow_none=True)


class WhyNotSchema(Answer):
    """Why an agency is not responsible, or is, and what would change that."""

    id = fields.UUID(required=True, metadata={"description": "The recorded decision."})
    as_of = day("The day the rules are applied for.")
    policy = part(RevisionsSchema, "Which policies.")
    agency = part(WhoseSchema, "The agency asked about.")
    main = part(WhoseSchema, "The main responsible.")
    roles = many(RoleSchema, "What the agency is in the answer; empty when it is nothing.")
    needs = many(NeedToldSchema, "Each need of the case.")
    not_leading = many(NotLeadingSchema, "Needs that the agency has and that do not lead.")
    other_principals = many(OtherPrincipalSchema, "Where the case names the agency of another principal.")
    named = part(NamedSchema, "Where the policies name the agency at all.")
    what_if = many(PossibilitiesSchema, "The smallest changes that would make it responsible, or move it.")
