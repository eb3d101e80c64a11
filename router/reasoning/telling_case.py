"""From what the solver found to a case that can be tried: the JSON of a child with these facts and items."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from typing import Any

from router.case import Disputant
from router.conditions import Scalar
from router.fact_words import FactWord
from router.facts import ADULT_YEARS, LAPSED, MONTHS_A_YEAR, REJECTED, dispute_kind
from router.places import Municipality, Places
from router.policy_content import PolicyContent
from router.reasoning.case_space import CaseSpace
from router.reasoning.fact_space import Value, by_variable
from router.reasoning.item_choices import AWAY, HOME, NEAR
from router.reasoning.list_space import Item

Json = dict[str, Any]
SPOKEN = "ar"
FROM_ELSEWHERE = (
    "dispute",
    "months_to_18",
    "rejected_referrals",
    "lapsed_referrals",
    "most_measures",
    "open_case_elsewhere",
)
"""Facts with a place in the case that is filled in by something else here."""


@dataclass(frozen=True)
class TellingCase:
    """Tells cases of children of one municipality (None: not known) on one day."""

    space: CaseSpace
    content: PolicyContent
    places: Places
    home: Municipality | None
    region: str | None
    day: date

    def document(self, true: frozenset[str]) -> Json:
        """The case in which these variables are true, as JSON for the case schema."""
        facts = self._facts(true)
        told: Json = {"as_of": self.day.isoformat(), "registration": {}}
        if self.home is not None:
            told["registration"]["municipality"] = self.home.code
        elif self.region is not None:
            told["registration"]["region"] = self.region
        for fact, value in facts.items():
            self._tell(told, fact, value, facts)
        self._tell_lists(told, true, facts)
        return told

    def _facts(self, true: frozenset[str]) -> Mapping[str, Scalar]:
        variables = by_variable(self.space.facts, self.space.circuit)
        found = (variables[name] for name in sorted(true) if name in variables)
        return {value.fact: value.first for value in found if value.first is not None}

    def _tell(self, told: Json, fact: str, value: Scalar, facts: Mapping[str, Scalar]) -> None:
        word = self.content.sheet.facts["case"][fact]
        make = DERIVED.get(fact)
        if make is not None:
            make(self, told, value, facts)
        elif word.pointer is not None and fact not in FROM_ELSEWHERE:
            _put(told, word.pointer, self._said(word, value))

    def _said(self, word: FactWord, value: Scalar) -> object:
        if word.kind != "ranked":
            return value
        assert word.code_list is not None
        return next(term.code for term in self.content.vocabulary[word.code_list] if term.number("rang") == value)

    def months(self, told: Json, left: Scalar, facts: Mapping[str, Scalar]) -> None:
        """Some months of age that leave this many until adulthood, as far as tests can tell."""
        if "age" not in facts:
            return
        fitting = self._ages(facts["age"], left)
        years, months = next(fitting, (facts["age"], None))
        told["child"] = {"age_years": years} | ({} if months is None else {"age_months": months})

    def _ages(self, age: Scalar, left: Scalar) -> Iterator[tuple[int, int | None]]:
        ages, lefts = self._value("age", age), self._value("months_to_18", left)
        for years in range(21):
            for months in (None, *range(MONTHS_A_YEAR)):
                if not ages.covers(years) or (months is None and years == ADULT_YEARS - 1):
                    continue
                spent = MONTHS_A_YEAR - 1 if months is None else months
                if lefts.covers(max(0, (ADULT_YEARS - years) * MONTHS_A_YEAR - spent)):
                    yield years, months

    def _value(self, fact: str, first: Scalar) -> Value:
        return next(value for value in self.space.facts.values[fact] if value.first == first)

    def placed(self, told: Json, value: Scalar, facts: Mapping[str, Scalar]) -> None:
        if not value:
            return
        placement = told.setdefault("placement", {})
        if facts.get("placing_known") and self.home is not None:
            placement["placing_municipality"] = self.home.code
        across = facts.get("placed_across_regions")
        if across is not None:
            placement["placed_in_municipality"] = self._elsewhere(same_region=not across)
        if not placement:
            placement["form"] = None

    def stays(self, told: Json, value: Scalar, facts: Mapping[str, Scalar]) -> None:
        if value:
            told["stay_municipality"] = self._elsewhere(same_region=not facts.get("stays_in_other_region"))

    def interpreter(self, told: Json, value: Scalar, _facts: Mapping[str, Scalar]) -> None:
        told["interpreter_language"] = SPOKEN if value else None

    def dispute(self, told: Json, kind: Scalar, _facts: Mapping[str, Scalar]) -> None:
        for parties in self._disputes():
            if dispute_kind(parties, self.content.vocabulary) == kind:
                told["disputed_between"] = [str(party) for party in parties]
                return

    def _disputes(self) -> Iterator[tuple[Disputant, ...]]:
        """Nobody, any two agencies, and one agency of two places."""
        yield ()
        agencies = list(self.content.vocabulary["agency"])
        for one, other in combinations(agencies, 2):
            yield (Disputant(one.code), Disputant(other.code))
        home, away = self._some_home(), self.places.municipalities[self._elsewhere(same_region=False)]
        for agency in agencies:
            regional = agency.text("huvudman") == "region"
            codes = (home.region_code, away.region_code) if regional else (home.code, away.code)
            yield tuple(Disputant(agency.code, code) for code in codes)

    def _some_home(self) -> Municipality:
        return self.home or next(iter(self.places.municipalities.values()))

    def _elsewhere(self, *, same_region: bool) -> str:
        """Another municipality, in the same region or not, where there is one."""
        home = self._some_home()
        others = [place for place in self.places.municipalities.values() if place.code != home.code]
        fitting = (place.code for place in others if (place.region_code == home.region_code) == same_region)
        return next(fitting, home.code)

    def _tell_lists(self, told: Json, true: frozenset[str], facts: Mapping[str, Scalar]) -> None:
        names = self.space.circuit.names
        for space, key in (
            (self.space.needs, "needs"),
            (self.space.contacts, "ongoing_contacts"),
            (self.space.referrals, "referral_history"),
            (self.space.diagnoses, "diagnoses"),
        ):
            if f"{space.name} told" not in true:
                continue
            present = [item for item in space.items if names[item.present] in true]
            documents = [self._item(item) for item in present if item.choices[0].document is not None]
            twice = [d for item, d in zip(present, documents, strict=False) if f"needs#{item.index} twice" in true]
            told[key] = [*documents, *(twice if key == "needs" else ())]
        self._repeat(told, facts)

    def _item(self, item: Item) -> Json:
        told = dict(item.choices[0].document or {})
        whose, waited = item.marks.get("whose"), item.marks.get("waited")
        if whose in (HOME, NEAR, AWAY):
            told["principal_code"] = self._principal(item, str(whose))
        if isinstance(waited, int) and told.get("status") == "waiting":
            told["since"] = (self.day - timedelta(days=waited)).isoformat()
        return {name: value for name, value in told.items() if value is not None}

    def _principal(self, item: Item, whose: str) -> str | None:
        agency, home = item.marks.get("agency"), self._some_home()
        if agency is None:
            return None
        place = home if whose == HOME else self.places.municipalities[self._elsewhere(same_region=False)]
        principal = self.content.vocabulary["agency"][str(agency)].text("huvudman")
        return place.region_code if principal == "region" else place.code if principal == "municipality" else None

    def _repeat(self, told: Json, facts: Mapping[str, Scalar]) -> None:
        """As many referrals as are counted: any one of the kind, again."""
        for fact, outcomes in (("rejected_referrals", REJECTED), ("lapsed_referrals", (LAPSED,))):
            counted = facts.get(fact)
            such = [r for r in told.get("referral_history") or () if r.get("outcome") in outcomes]
            if isinstance(counted, int) and such:
                told["referral_history"] += [such[0]] * max(0, counted - len(such))


def _put(told: Json, pointer: str, value: object) -> None:
    *way, last = pointer.removeprefix("/").split("/")
    here = told
    for key in way:
        here = here.setdefault(key, {})
    here[last] = value


def _nothing(_telling: TellingCase, _told: Json, _value: Scalar, _facts: Mapping[str, Scalar]) -> None:
    """Follows from the place, or from something else that is told."""


DERIVED: Mapping[str, Callable[[TellingCase, Json, Scalar, Mapping[str, Scalar]], None]] = {
    "months_to_18": TellingCase.months,
    "placed": TellingCase.placed,
    "placing_known": _nothing,
    "placed_across_regions": _nothing,
    "stays_in_other_municipality": TellingCase.stays,
    "stays_in_other_region": _nothing,
    "single_body": _nothing,
    "has_agreement": _nothing,
    "interpreter": TellingCase.interpreter,
    "dispute": TellingCase.dispute,
    "several_municipalities": _nothing,
    "several_regions": _nothing,
}
"""Facts that are told by something else than their own place in the case."""
