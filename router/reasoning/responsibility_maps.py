"""Draws the maps: routes every plain child of a place and day, and keeps the latest maps by the rules that apply."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property

from router.case import Case, Need
from router.conditions import Facts
from router.decide import way_in
from router.directory import Directory
from router.facts import case_facts
from router.item_facts import need_facts
from router.places import Municipality, Places
from router.policies import Policies
from router.policy import Rule
from router.policy_book import PolicyBook
from router.reading.case_schema import CaseSchema
from router.reasoning.draft import Draft
from router.reasoning.responsibility_map import Ground, Part, ResponsibilityMap, Says, mapped
from router.reasoning.responsibility_map_ages import age_bands
from router.reasoning.responsibility_map_changes import Changes
from router.reasoning.responsibility_map_merging import Cell
from router.reasoning.unremarkable import fill_in
from router.routing import Advice, Routing, advise, route
from router.selecting import Selecting
from router.territory import Territory
from router.vocabulary import Vocabulary

AGES = range(21)
MOST_KEPT = 32


class ResponsibilityMaps:
    """The maps of one revision. Places of a region to which the same rules apply share one. Safe between threads."""

    def __init__(self, book: PolicyBook, directory: Directory, places: Places) -> None:
        self._book, self._directory, self._places = book, directory, places
        self._kept: dict[tuple[int, str, bool], ResponsibilityMap] = {}
        self._lock = threading.Lock()

    def of(self, municipality: Municipality, day: date) -> ResponsibilityMap:
        """The map of a place on a day.

        Raises NoPolicyOnDay before the policies begin, and PolicyGap or PolicyConflict when they have a hole or
        quarrel about some plain child.
        """
        policies = self._book.in_force(day, municipality.region_code, municipality.code)
        region = self._places.region(municipality.region_code)
        alone = region is not None and region.municipality_code is not None
        key = (id(policies), municipality.region_code, alone)
        with self._lock:
            found = self._kept.pop(key, None) or self._drawn(municipality, day, policies)
            self._kept[key] = found
            while len(self._kept) > MOST_KEPT:
                self._kept.pop(next(iter(self._kept)))
        return found.at(municipality, day)

    def _drawn(self, municipality: Municipality, day: date, policies: Policies) -> ResponsibilityMap:
        drawing = _Drawing(municipality, day, policies, self._directory, self._places, self._book.vocabulary)
        return mapped(municipality, day, policies, drawing.cells())


class _Drawing:
    def __init__(
        self,
        municipality: Municipality,
        day: date,
        policies: Policies,
        directory: Directory,
        places: Places,
        vocabulary: Vocabulary,
    ) -> None:
        self._municipality, self._day, self._policies = municipality, day, policies
        self._directory, self._places, self._vocabulary = directory, places, vocabulary
        self._changes = Changes(policies, vocabulary)

    def cells(self) -> Iterator[Cell[Says]]:
        """Every need at the ages it is asked about, by need, severity and age."""
        for need in self._vocabulary["need_domain"]:
            own = need_facts(Need(domain=need.code), self._vocabulary)
            bands = age_bands(own, self._by_age, need.span("åldrar"), self._policies)
            for severity in self._vocabulary["severity"]:
                for ages in bands:
                    case = self._case(plain_case(self._municipality, self._day, need.code, severity.code, ages[0]))
                    yield Cell(need.code, severity.code, ages, self._says(case))

    @cached_property
    def _by_age(self) -> Mapping[int, Facts]:
        """What is known of a plain child of each age, whatever it needs."""
        agreed = bool(self._policies.agreements)
        cases = {age: self._case(plain_case(self._municipality, self._day, None, None, age)) for age in AGES}
        return {
            age: case_facts(case, self._places, self._directory, self._vocabulary, agreed).facts
            for age, case in cases.items()
        }

    def _case(self, document: dict[str, object]) -> Case:
        return CaseSchema(self._vocabulary, self._places, self._day).load(document)

    def _says(self, case: Case) -> Says:
        routing = route(case, self._policies, self._places, self._directory, self._vocabulary)
        advice = advise(routing, self._vocabulary)
        owned = routing.needs[0]
        return Says(
            routing.lead,
            tuple(co.reference for co in routing.co_responsible),
            way_in(advice, routing),
            (
                *_grounds("responsible", owned.standing.rules),
                *_grounds("shared", self._sharing(case, routing)),
                *_grounds("first_contact", _entry(advice, routing)),
            ),
            self._changes.of(owned),
        )

    def _sharing(self, case: Case, routing: Routing) -> tuple[Rule, ...]:
        """The rules that name somebody who shares; most name agencies that a plain child has not met."""
        territory = Territory(routing.facts, self._policies, self._places, self._vocabulary)
        selecting = Selecting(case, routing.facts, territory, routing.lead, (routing.needs[0].owner,))
        shared = {co.reference for co in routing.co_responsible}
        return tuple(
            rule
            for rule in (*routing.needs[0].standing.rules, *routing.standings["co_responsible"].rules)
            if any(shared & set(selecting.all(word)) for word in rule.outcome.also)
        )


def _entry(advice: Advice, routing: Routing) -> tuple[Rule, ...]:
    """The rule that says how one gets in; where there is none, whoever holds the child shows the way."""
    return advice.way_in.rules[:1] or routing.standings["interim_holder"].rules[:1]


def _grounds(part: Part, rules: tuple[Rule, ...]) -> tuple[Ground, ...]:
    return tuple(Ground(part, rule.id) for rule in rules)


def plain_case(
    municipality: Municipality, day: date, need: str | None, severity: str | None, age: int
) -> dict[str, object]:
    """The child of a cell as a case in JSON: registered there, with that one need, and unremarkable in all else."""
    draft = Draft(
        {
            "as_of": day.isoformat(),
            "child": {"age_years": age},
            "registration": {"municipality": municipality.code},
            "needs": [{"domain": need, "severity": severity}] if need else None,
        }
    )
    fill_in(draft)
    return draft.document
