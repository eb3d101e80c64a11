"""Which region, municipality or school authority: the policies name the place, the case says where it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from router.agency_reference import AgencyReference
from router.conditions import Scalar
from router.facts import CaseFacts
from router.layering import PolicyConflict, PolicyGap, Standing
from router.places import Places
from router.policies import Policies
from router.vocabulary import Vocabulary

INDEPENDENT = "independent"
STATE = "SE"


@dataclass
class Territory:
    """Finds the principal of an agency for one case; remembers what it has worked out."""

    facts: CaseFacts
    policies: Policies
    places: Places
    vocabulary: Vocabulary
    used: dict[tuple[str, str | None], Standing] = field(default_factory=dict)

    def of(self, agency: str, area: str | None = None) -> AgencyReference:
        """The agency with its principal. `area` is the area of need that it answers for, when there is one."""
        term = self.vocabulary["agency"][agency]
        principal = term.text("huvudman")
        return AgencyReference(agency, principal, self._code(agency, principal, area))

    def in_region(self, agency: str, region: str | None) -> AgencyReference:
        """The same kind of agency in another region."""
        return AgencyReference(agency, self.vocabulary["agency"][agency].text("huvudman"), region)

    def source(self, agency: str, area: str | None) -> str:
        """The place that decides: registration, stay, placing, open_case. Raises on a gap or a conflict."""
        found = self.standing(agency, area)
        sources = {rule.outcome.place for rule in found.rules}
        if not sources:
            raise PolicyGap("territory", agency)
        if len(sources) > 1:
            raise PolicyConflict(found.rules[0], found.rules[1], agency)
        return str(sources.pop())

    def standing(self, agency: str, area: str | None) -> Standing:
        key = (agency, area)
        if key not in self.used:
            self.used[key] = self._standing(self._place_facts(agency, area))
        return self.used[key]

    def _standing(self, own: Mapping[str, Scalar]) -> Standing:
        """Worked out once for all cases that say the same of what the rules about places look at."""
        stage = self.policies.stages["place"]
        if stage.quantifiers:
            return self.policies.standing("territory", stage.fired(self.facts.with_lists(stage.list_tests, own)))
        facts = {**self.facts.facts, **own}
        seen = tuple(facts.get(fact) for fact in stage.looks_at)
        found = self.policies.territories.get(seen)
        if found is None:
            found = self.policies.standing("territory", stage.fired(facts))
            self.policies.keep_territory(seen, found)
        return found

    def _place_facts(self, agency: str, area: str | None) -> Mapping[str, Scalar]:
        own: dict[str, Scalar] = {
            "place.agency": agency,
            "place.sector": self.vocabulary["agency"][agency].text("gren"),
            "place.area": area or "none",
        }
        return own

    def _code(self, agency: str, principal: str, area: str | None) -> str | None:
        if principal == "state":
            return STATE
        if principal == "school_authority" and self.facts.facts.get("school_operator") == INDEPENDENT:
            return INDEPENDENT
        source, where = self.source(agency, area), self.facts.places
        if principal == "region":
            return where.region(source, self.places)
        return where.municipality(source) or where.registration
