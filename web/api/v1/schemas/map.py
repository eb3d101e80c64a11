"""Who does what in a municipality: every need, severity and age."""

from __future__ import annotations

from router.reasoning.responsibility_map import PARTS
from web.api.v1.schemas.agencies import AgesSchema, MunicipalitySchema
from web.api.v1.schemas.plans import WayInSchema
from web.api.v1.schemas.shapes import Answer, coded, day, flag, many, part, text, texts


class MapPartySchema(Answer):
    """An agency of one particular principal."""

    agency = coded("The agency; see the code list `agency`.")
    principal_type = coded("Kind of principal; see the code list `principal_type`.")
    principal_code = coded("Code of the principal.")
    name = text("What the agency is called there, in Swedish.")
    name_en = text("The same in English.")


class MapRuleSchema(Answer):
    """A rule behind a cell."""

    for_ = coded("The part of the cell that it decides.", *PARTS, data_key="for")
    rule = coded("The rule; its page is `/regler/{rule}`.")
    title = text("What it is about, in Swedish.")
    layer = coded("Who decided it; see the code list `layer`.")
    proposal = flag("Whether it rests on an agreement that not all parties have signed.")
    unverified = flag("Whether nobody has confirmed it.")


class LookedAtSchema(Answer):
    """A fact, or a list of the case, that could be otherwise than in the plain case."""

    fact = coded("Its name.")
    pointer = text(
        "Where in a case it is told; null for a list, or what follows from something else.", allow_none=True
    )
    label = text("What it is called, in Swedish.")
    label_en = text("The same in English.")


class ChangeSchema(Answer):
    """What else could give the need another owner."""

    facts = many(LookedAtSchema, "Those that would be otherwise; several must be so together.")
    leads_to = texts("The agencies that could then be responsible.")


class MapCellSchema(Answer):
    """What the service answers for these severities and ages when all else is known and unremarkable."""

    severities = texts("Severities beside each other; see the code list `severity`.")
    ages = part(AgesSchema, "Ages in full years.")
    responsible = part(MapPartySchema, "The main responsible.")
    shared = many(MapPartySchema, "Those who share the responsibility.")
    first_contact = part(WayInSchema, "How to enter.")
    rules = many(MapRuleSchema, "The rules behind the cell.")
    could_change = many(ChangeSchema, "What else could change who is responsible here.")


class MapNeedSchema(Answer):
    """One need."""

    domain = coded("The need; see the code list `need_domain`.")
    cells = many(MapCellSchema, "All its severities, at the ages it is asked about.")


class MapSchema(Answer):
    """Who does what in one municipality on one day."""

    municipality = part(MunicipalitySchema, "The municipality asked for.")
    as_of = day("The day the rules are applied for.")
    revision = coded("Hash of the policy content in force.")
    agreements = texts("The agreements in force there.")
    could_change_everywhere = many(ChangeSchema, "What could change who is responsible in every cell.")
    needs = many(MapNeedSchema, "Every need.")
