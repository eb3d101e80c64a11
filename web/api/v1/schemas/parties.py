"""Those that a decision names: who is responsible, who shares it, who holds the child."""

from __future__ import annotations

from web.api.v1.schemas.shapes import Answer, coded, day, part, text, texts


class UnitCardSchema(Answer):
    """The unit to turn to, from the directory."""

    name = text("Its name.")
    way_in = text("How to enter, in Swedish.", allow_none=True)
    phone = text("Phone number.", allow_none=True)
    web = text("Web address.", allow_none=True)
    note = text("What else to know, in Swedish.", allow_none=True)
    source = text("Where this is from.")
    mark = coded("How well it is verified; see the code list `verification`.")
    checked_on = day("When it was last checked.")


class PartySchema(Answer):
    """An agency of one particular principal."""

    agency = coded("The agency; see the code list `agency`.")
    principal_type = coded("Kind of principal; see the code list `principal_type`.")
    principal_code = coded("Code of the principal; null while the place is unknown.", allow_none=True)
    name = text("What the agency is called there, in Swedish.")
    unit = part(UnitCardSchema, "The unit to turn to; null when none is known.", allow_none=True)


class CoPartySchema(PartySchema):
    """An agency that shares the responsibility."""

    for_ = texts("The need domains it answers for.", data_key="for")


class HolderSchema(PartySchema):
    """The agency that holds the child until the responsible one has started."""

    why = text("Why it, in Swedish.")
    until = text("Until when, in Swedish.")


class DecidedNeedSchema(Answer):
    """One need of the case and who is responsible for it."""

    domain = coded("The need; see the code list `need_domain`.", allow_none=True)
    severity = coded("As told in the case; see the code list `severity`.", allow_none=True)
    responsible = part(PartySchema, "Who is responsible for it.")
    rule = coded("The rule that says so.")
    because = text("Why, in Swedish.")
