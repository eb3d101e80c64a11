"""The fields that give a role: which, for whom, and in which agency."""

from __future__ import annotations

from typing import Any

from flask import request
from flask_babel import gettext as _

from router.access import Grant
from router.access.permissions import WHOLE_SITE
from router.grant_rules import HELD_BY_PEOPLE, GrantRules
from web.forms.checked import Wrong
from web.pages import language
from web.pages.role_words import role_name
from web.pages.serving import the_router

NOBODY = ""
"""The choice of no principal: the role is held for the whole site."""


def chosen_principal(rules: GrantRules, wrong: Wrong) -> str:
    """The principal of the form as "type:code"; "" when none is chosen, or it cannot be used."""
    kind, place = request.form.get("principal_type", ""), request.form.get("principal", "").strip()
    if kind and not place:
        wrong.add("principal", _("Skriv huvudmannens namn eller kod."))
    if not (kind and place):
        return NOBODY
    return str(wrong.usable(lambda: rules.principal(rules.named(kind, place))) or NOBODY)


def read_grant(rules: GrantRules, wrong: Wrong) -> Grant | None:
    """The role of the form; None when it cannot be used."""
    role, kind, agency = (request.form.get(name, "") for name in ("role", "principal_type", "agency"))
    if not role:
        wrong.add("role", _("Välj en roll."))
    elif not kind and role not in WHOLE_SITE:
        wrong.add("principal_type", _("Rollen gäller för en huvudman. Välj vilken sort."))
    principal = chosen_principal(rules, wrong)
    if wrong.messages.keys() & {"role", "principal_type", "principal"}:
        return None
    grant = wrong.usable(lambda: rules.grant(role, principal, agency))
    if "agency" in wrong.messages:
        wrong.messages["agency"] = _(
            "Rollen och huvudmannen har ingen sådan verksamhet. Välj en annan, eller ingen särskild."
        )
    return grant


def role_choices() -> list[dict[str, Any]]:
    """Every role that a person can hold, for a select."""
    none = {"value": "", "text": _("Välj roll"), "selected": not request.form.get("role")}
    return [none, *(_choice("role", str(role), role_name(role)) for role in HELD_BY_PEOPLE)]


def principal_type_choices(*, required: bool = False) -> list[dict[str, Any]]:
    """The kinds of principals that have codes here, and none of them where that can be."""
    types = the_router().vocabulary["principal_type"].terms
    kinds = [kind for kind in the_router().grant_rules.types() if kind in types]
    none = _choice("principal_type", "", _("Välj") if required else _("Hela webbplatsen"))
    return [none, *(_choice("principal_type", kind, types[kind].label(language.current())) for kind in kinds)]


def examples() -> dict[str, str]:
    """How a principal can be named: a region, a municipality, and a code."""
    places = the_router().places
    region, municipality = next(iter(places.regions.values())), next(iter(places.municipalities.values()))
    return {"region": region.name, "municipality": municipality.name, "code": municipality.code}


def agency_choices() -> list[dict[str, Any]]:
    """Every agency, and none."""
    terms = the_router().vocabulary["agency"].terms.values()
    none = _choice("agency", "", _("Ingen särskild"))
    return [none, *(_choice("agency", term.code, term.label(language.current())) for term in terms)]


def _choice(name: str, value: str, text: str) -> dict[str, Any]:
    return {"value": value, "text": text, "selected": request.form.get(name, "") == value}
