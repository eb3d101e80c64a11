"""Makes facts of the case as a whole true: those said directly, and those that follow from something else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from router.case import Disputant
from router.conditions import Atom
from router.fact_words import FactWord
from router.facts import dispute_kind
from router.reasoning.choosing import UNKNOWN, value_for
from router.reasoning.library import Entry
from router.reasoning.standpoints import Standpoint
from router.reasoning.trying import Trying

MONTHS_A_YEAR = 12


@dataclass(frozen=True)
class Making:
    """A case in the making. `true` is False when it is not known how to make the tests hold."""

    document: dict[str, Any]
    entry: Entry
    at: Standpoint
    trying: Trying

    def true(self, word: FactWord, atoms: Sequence[Atom]) -> bool:
        value = value_for(atoms, word, self.trying.vocabulary)
        if value is None or value is UNKNOWN:
            return value is UNKNOWN
        make = DERIVED.get(word.code)
        if make is not None:
            make(self, value)
        elif word.pointer is not None:
            self._put(word.pointer, value)
        return True

    def _put(self, pointer: str, value: object) -> None:
        *way, last = pointer.removeprefix("/").split("/")
        here = self.document
        for key in way:
            here = here.setdefault(key, {})
        here[last] = value

    def as_the_place_is(self, wanted: object) -> None:
        """Other places and days are tried as well, so nothing is done for it here."""

    def months(self, left: object) -> None:
        assert isinstance(left, int)
        years, over = divmod(18 * MONTHS_A_YEAR - left, MONTHS_A_YEAR)
        self.document["child"] = {"age_years": years, "age_months": over}

    def placed(self, wanted: object) -> None:
        if wanted and "placement" not in self.document:
            self.document["placement"] = {"placing_municipality": self.at.municipality.code}

    def placed_across(self, wanted: object) -> None:
        if wanted:
            self.placed(True)
            self.document["placement"]["placed_in_municipality"] = self._elsewhere(same_region=False)

    def stays_elsewhere(self, wanted: object, *, same_region: bool) -> None:
        if wanted and "stay_municipality" not in self.document:
            self.document["stay_municipality"] = self._elsewhere(same_region=same_region)

    def interpreter(self, wanted: object) -> None:
        self.document["interpreter_language"] = "ar" if wanted else None

    def dispute(self, kind: object) -> None:
        for parties in self._disputes():
            if dispute_kind(parties, self.trying.vocabulary) == kind:
                self.document["disputed_between"] = [str(party) for party in parties]
                return

    def several(self, wanted: object, *, principal: str) -> None:
        self.dispute(f"between_{principal}" if wanted else "none")

    def referrals(self, count: object, *, outcome: str) -> None:
        assert isinstance(count, int)
        agency = str(self.entry.facts["lead.agency"])
        self.document["referral_history"] = [{"from": "other", "to": agency, "outcome": outcome}] * count

    def contact_of(self, principal: object) -> None:
        agencies = self.trying.vocabulary["agency"]
        fits = [agency.code for agency in agencies if agency.text("huvudman") == principal]
        self._contacts([{"agency": agency, "status": "active"} for agency in fits[:1]])

    def case_elsewhere(self, wanted: object) -> None:
        agencies = self.trying.vocabulary["agency"]
        if wanted:
            social = next(
                a.code for a in agencies if (a.text("huvudman"), a.text("gren")) == ("municipality", "social")
            )
            code = self._elsewhere(same_region=True)
            self._contacts([{"agency": social, "status": "active", "principal_code": code}])

    def lead_contact(self, wanted: object, *, status: str) -> None:
        if wanted:
            self._contacts([{"agency": self.entry.facts["lead.agency"], "status": status}])

    def _contacts(self, more: list[dict[str, Any]]) -> None:
        self.document["ongoing_contacts"] = [*self.document.get("ongoing_contacts", ()), *more]

    def _disputes(self) -> Iterator[tuple[Disputant, ...]]:
        """Nobody, any two agencies, and one agency of two places."""
        yield ()
        agencies, home = list(self.trying.vocabulary["agency"]), self.at.municipality
        for one, other in combinations(agencies, 2):
            yield (Disputant(one.code), Disputant(other.code))
        away = self.trying.places.municipalities[self._elsewhere(same_region=False)]
        for agency in agencies:
            of_region = agency.text("huvudman") == "region"
            codes = (home.region_code, away.region_code) if of_region else (home.code, away.code)
            yield tuple(Disputant(agency.code, code) for code in codes)

    def _elsewhere(self, *, same_region: bool) -> str:
        home = self.at.municipality
        for place in self.trying.places.municipalities.values():
            if place.code != home.code and (place.region_code == home.region_code) == same_region:
                return place.code
        return next(code for code in self.trying.places.municipalities if code != home.code)


DERIVED: Mapping[str, Callable[[Making, object], None]] = {
    "months_to_18": Making.months,
    "placed": Making.placed,
    "placing_known": Making.placed,
    "placed_across_regions": Making.placed_across,
    "stays_in_other_region": lambda made, wanted: made.stays_elsewhere(wanted, same_region=False),
    "stays_in_other_municipality": lambda made, wanted: made.stays_elsewhere(wanted, same_region=True),
    "single_body": Making.as_the_place_is,
    "has_agreement": Making.as_the_place_is,
    "interpreter": Making.interpreter,
    "dispute": Making.dispute,
    "several_municipalities": lambda made, wanted: made.several(wanted, principal="municipalities"),
    "several_regions": lambda made, wanted: made.several(wanted, principal="regions"),
    "rejected_referrals": lambda made, count: made.referrals(count, outcome="rejected"),
    "lapsed_referrals": lambda made, count: made.referrals(count, outcome="lapsed"),
    "most_measures": Making.contact_of,
    "open_case_elsewhere": Making.case_elsewhere,
    "lead.active_contact": lambda made, wanted: made.lead_contact(wanted, status="active"),
    "lead.waiting": lambda made, wanted: made.lead_contact(wanted, status="waiting"),
}
"""How to make each fact true that follows from something else in the case, or from the place."""
