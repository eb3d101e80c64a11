"""The municipalities and regions that a child has to do with: registered, staying, placed, with an open case."""

from __future__ import annotations

from dataclasses import dataclass

from router.case import Case, Contact
from router.places import Places
from router.vocabulary import Vocabulary

MUNICIPAL = "municipality"


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Municipality codes by what ties the child to them; None where unknown or not so."""

    registration: str | None
    stay: str | None
    placing: str | None
    placed_in: str | None
    open_case: str | None
    registration_region: str | None
    stay_region: str | None
    placing_region: str | None
    placed_in_region: str | None
    single_body: bool | None

    def municipality(self, source: str) -> str | None:
        """The municipality of a source (registration, stay, placing, open_case)."""
        found = {
            "registration": self.registration,
            "stay": self.stay,
            "placing": self.placing,
            "open_case": self.open_case,
        }
        return found[source]

    def region(self, source: str, places: Places) -> str | None:
        if source == "registration":
            return self.registration_region
        municipality = self.municipality(source)
        return places.region_of(municipality) if municipality else None


def whereabouts(case: Case, places: Places, vocabulary: Vocabulary) -> Whereabouts:
    """Works the places out of the case. A child that is said to be nowhere else stays where it is registered."""
    placement = case.placement
    registration = case.registration.municipality
    placed_in = placement.placed_in_municipality if placement else None
    stay = case.stay_municipality or placed_in or registration
    placing = placement.placing_municipality if placement else None

    def region(code: str | None) -> str | None:
        return places.region_of(code) if code else None

    registered_in = region(registration) or case.registration.region
    body = places.region(registered_in) if registered_in else None
    return Whereabouts(
        registration,
        stay,
        placing,
        placed_in,
        None if placement else open_case_elsewhere(case, registration, vocabulary),
        registered_in,
        region(stay) or registered_in,
        region(placing),
        region(placed_in),
        None if body is None else body.municipality_code is not None,
    )


def open_case_elsewhere(case: Case, home: str | None, vocabulary: Vocabulary) -> str | None:
    """The other municipality whose social sector has an active case, while the home municipality has none.

    With several, the one that has had its case longest: who opened it first has to finish it.
    """
    active = [contact for contact in case.ongoing_contacts or () if _municipal_case(contact, vocabulary)]
    if home is None or any(contact.principal_code == home for contact in active):
        return None
    dated = sorted(active, key=lambda c: (c.since is None, str(c.since or ""), c.principal_code or ""))
    return dated[0].principal_code if dated else None


def _municipal_case(contact: Contact, vocabulary: Vocabulary) -> bool:
    if contact.status != "active" or contact.agency is None or contact.principal_code is None:
        return False
    agency = vocabulary["agency"][contact.agency]
    return agency.text("huvudman") == MUNICIPAL and agency.text("gren") == "social"
