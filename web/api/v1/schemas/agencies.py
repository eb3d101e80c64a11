"""Who does what in a municipality."""

from __future__ import annotations

from marshmallow import fields

from web.api.v1.schemas.shapes import Answer, coded, day, many, number, part, text


class TranslatedSchema(Answer):
    """A text in both languages; either may be missing."""

    sv = fields.String(metadata={"description": "Swedish."})
    en = fields.String(metadata={"description": "English."})


class AgesSchema(Answer):
    """Ages in full years, both inclusive."""

    from_ = number("Youngest.", data_key="from")
    to = number("Oldest.")


class UnitSchema(Answer):
    """A unit of an agency, as a source describes it."""

    name = text("Its name.")
    way_in = part(TranslatedSchema, "How to enter.")
    note = part(TranslatedSchema, "What else to know.")
    phone = text("Phone number.", allow_none=True)
    web = text("Web address.", allow_none=True)
    ages = part(AgesSchema, "Ages it takes; null for all.", allow_none=True)
    covers = many(fields.String(), "Codes of the municipalities it serves; empty for all of its principal.")
    source = text("Where this is from.")
    mark = coded("How well it is verified; see the code list `verification`.")
    checked_on = day("When it was last checked.")


class AgencySchema(Answer):
    """An agency in this municipality."""

    agency = coded("The agency; see the code list `agency`.")
    principal_type = coded("Kind of principal; see the code list `principal_type`.")
    principal_code = coded("Code of the principal.")
    name = text("What it is called here, in Swedish.")
    name_en = text("The same in English.")
    units = many(UnitSchema, "Its units that serve this municipality, when known.")


class MunicipalitySchema(Answer):
    """The municipality asked for."""

    code = coded("Four digits.")
    name = text("Name.")
    region = coded("Code of the region.")


class AgenciesSchema(Answer):
    """Who does what in a municipality."""

    municipality = part(MunicipalitySchema, "The municipality asked for.")
    agencies = many(AgencySchema, "Every agency, in the order of the code list.")
