"""Cases of one need each, routed once: who leads, in what situation, and what else follows from the need."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from router.conditions import Atom, Facts, Scalar
from router.item_facts import need_facts
from router.policy import Rule
from router.reasoning.standpoints import Standpoint
from router.reasoning.trying import Trying
from router.routing import Routing

AGE = "age"
USUAL_AGES = (10, 18)


@dataclass(frozen=True)
class Entry:
    """A need at an age, the facts that it gives, and the place questions that were asked for it."""

    age: int
    need: dict[str, Any]
    facts: Facts
    places: tuple[Facts, ...]


def build_library(trying: Trying, at: Standpoint, ages: Iterable[int]) -> tuple[Entry, ...]:
    """Every domain, severity and age; a need that the policies do not answer is reported by `trying`."""
    vocabulary, found = trying.vocabulary, []
    for age in ages:
        for domain in vocabulary["need_domain"]:
            for severity in (None, *vocabulary["severity"].terms):
                need = {"domain": domain.code, "severity": severity}
                found.append(_entry(trying, at, age, need))
        found.append(_entry(trying, at, age, {}))
    return tuple(entry for entry in found if entry is not None)


def _entry(trying: Trying, at: Standpoint, age: int, need: dict[str, Any]) -> Entry | None:
    routing = trying.route(at, {"child": {"age_years": age}, "needs": [need]})
    if routing is None:
        return None
    return Entry(age, need, _facts(trying, age, routing), _places(trying, routing))


def _facts(trying: Trying, age: int, routing: Routing) -> Facts:
    lead, agencies = routing.lead, trying.vocabulary["agency"]
    sector = agencies[lead.agency].text("gren")
    facts: dict[str, Scalar] = {**need_facts(routing.needs[0].need, trying.vocabulary), AGE: age}
    facts |= {"lead.agency": lead.agency, "lead.sector": sector, "lead.principal_type": lead.principal_type}
    facts |= {"agency.code": lead.agency, "agency.sector": sector, "owner": lead.agency, "owner_sector": sector}
    return facts | ({"lead.situation": routing.situation} if routing.situation else {})


def _places(trying: Trying, routing: Routing) -> tuple[Facts, ...]:
    agencies = trying.vocabulary["agency"]
    return tuple(
        {"place.agency": agency, "place.sector": agencies[agency].text("gren"), "place.area": area or "none"}
        for agency, area in routing.territories
    )


def ages_that_matter(rules: Iterable[Rule]) -> tuple[int, ...]:
    """The usual ages, and those on each side of every age limit that one of the rules names."""
    limits = {
        value
        for rule in rules
        for clauses in rule.when
        for clause in clauses
        if isinstance(clause, Atom) and clause.fact == AGE and isinstance(clause.value, int)
        for value in (clause.value - 1, clause.value)
    }
    return tuple(sorted({*USUAL_AGES, *(age for age in limits if 0 <= age <= 20)}))
