"""How many questions it takes from nothing told to an answer that nothing more can change, and what asking costs."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from typing import Any

from bench.parts import TODAY, heading, read, router, sampled, vignettes
from router.asking import ask
from router.case import Case
from router.decide import decide
from router.decision import decision_to_json
from router.routing import Routing, route
from router.whereabouts import whereabouts
from tests.asked_children import intake
from tests.generated_cases import CaseGenerator

UNKNOWN = (0.15, 0.5, 0.9)
NEEDS = ("anxiety", "school_absence", "protection_neglect", "coordination", "neurodevelopmental_assessment")


def run(count: int) -> None:
    """Prints the questions of each example child, and the time to find what to ask."""
    heading("Questions from nothing told to an answer that nothing more can change")
    numbers = []
    for place, facts in enumerate(vignettes(), start=1):
        found = intake(_decide, facts)
        numbers.append(len(found.asked))
        fields = sum(len(asked.pointers) for asked in found.asked)
        asked = "; ".join(" ".join(asked.pointers) for asked in found.asked)
        print(f"child {place:2}: {len(found.asked):2} questions, {fields:2} fields: {asked}")
    print(f"median {statistics.median(numbers)}, fewest {min(numbers)}, most {max(numbers)}")
    for name, cases in (("nearly empty", _nearly_empty()), *_generated(count)):
        routed = [(case, _route(case)) for case in cases]
        spent = sampled(_ask, routed)
        print(f"what to ask, {name}: median {spent.median / 1000:.1f} ms, p95 {spent.p95 / 1000:.1f} ms")


def _decide(document: dict[str, Any]) -> dict[str, Any]:
    built = router()
    return decision_to_json(decide(read(document), built.book, built.directory, built.places, built.vocabulary))


def _route(case: Case) -> Routing:
    built = router()
    where = whereabouts(case, built.places, built.vocabulary)
    policies = built.book.in_force(case.as_of, where.registration_region, where.registration)
    return route(case, policies, built.places, built.directory, built.vocabulary)


def _ask(routed: tuple[Case, Routing]) -> object:
    return ask(*routed, router().places, router().vocabulary)


def _nearly_empty() -> list[Case]:
    """Nothing but the day; a place; one or two needs, with and without a place and an age."""
    day = {"as_of": TODAY.isoformat()}
    places: list[dict[str, Any]] = [{}, {"registration": {"municipality": "1880"}}]
    told = [[{"domain": domain}] for domain in NEEDS] + [[{"domain": one}, {"domain": NEEDS[0]}] for one in NEEDS]
    needs: list[dict[str, Any]] = [{}, *({"needs": some} for some in told)]
    ages: list[dict[str, Any]] = [{}, {"child": {"age_years": 13}}]
    return [read({**day, **place, **need, **age}) for place in places for need in needs for age in ages]


def _generated(count: int) -> list[tuple[str, list[Case]]]:
    return [(f"{unknown:.0%} unknown", [read(case) for case in _cases(unknown, count)]) for unknown in UNKNOWN]


def _cases(unknown: float, count: int) -> Iterator[dict[str, Any]]:
    return CaseGenerator(81, router().vocabulary, router().places, unknown=unknown).cases(count)
