"""Those that a decision names: who is responsible, who shares it, who holds the child."""

from __future__ import annotations

from web.api.v1.schemas.shapes import Answer, coded, part, text, texts


class ContactCardSchema(Answer):
    """The unit to turn to, from the directory."""

    name = text("Its name.")
    way_in = text("How to enter, in Swedish.", allow_none=True)
    phone = text("Phone number.", allow_none=True)
    web = text("Web address.", allow_none=True)


class HolderSchema(Answer):
    """An agency of one particular principal."""

    agency = coded("The agency; see the code list `agency`.")
    principal_type = coded("Kind of principal; see the code list `principal_type`.")
    principal_code = coded("Code of the principal; null when not known yet.", allow_none=True)
    name = text("What the agency is called there, in Swedish.")
    unit = part(ContactCardSchema, "The unit to turn to; null when none is known.", allow_none=True)


class CoResponsibleSchema(HolderSchema):
    """An agency that shares the responsibility."""

    for_ = texts("The need domains it answers for.", data_key="for")


class InterimHolderSchema(HolderSchema):
    """The agency that holds the child until the responsible one has started."""

    why = text("Why it, in Swedish.")
    until = text("Until when, in Swedish.")


class NeedResponsibilitySchema(Answer):
    """One need of the case and who is responsible for it."""

    domain = coded("The need; see the code list `need_domain`.", allow_none=True)
    responsible = part(HolderSchema, "Who is responsible for it.")
    rule = coded("The rule that says so.")
