"""The number of a case's class: equal when no rule can see a difference, and only then."""

from __future__ import annotations

import copy
import random
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from router.asking import ask
from router.bootstrap import Router
from router.case import case_to_json
from router.decide import way_in
from router.facts_class import facts_class
from router.reading.case_schema import CaseSchema
from router.routing import advise, route
from tests.generated_cases import CaseGenerator

Json = dict[str, Any]
DAY = date(2026, 11, 21)
PLENTY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def answer(shipped: Router, document: Json) -> tuple[object, ...]:
    """Everything that an impact tells apart, under the policies of one day, whatever day the case is about."""
    case = CaseSchema(shipped.vocabulary, shipped.places, date(2030, 1, 1)).load(document)
    region = shipped.places.region_of(case.registration.municipality) if case.registration.municipality else None
    policies = shipped.book.in_force(DAY, region, case.registration.municipality)
    routing = route(case, policies, shipped.places, shipped.directory, shipped.vocabulary)
    asked = {question.pointer for question in ask(case, routing, shipped.places, shipped.vocabulary)}
    return (*routing.answer(), way_in(advise(routing, shipped.vocabulary), routing), asked)


def kept(shipped: Router, document: Json) -> Json:
    """The case as it is recorded."""
    return case_to_json(CaseSchema(shipped.vocabulary, shipped.places, date(2030, 1, 1)).load(document))


def generated(shipped: Router, seed: int) -> Json:
    return CaseGenerator(seed, shipped.vocabulary, shipped.places).case()


def moved(document: Json, days: int) -> Json:
    """The same case told on another day: whole days move along; months, of which no day is known, are left out."""
    other = copy.deepcopy(document)
    other["as_of"] = _later(other["as_of"], days)
    for contact in other["ongoing_contacts"] or ():
        contact["since"] = _later(contact["since"], days)
    for referral in other["referral_history"] or ():
        referral["date"] = _later(referral["date"], days)
    if other["placement"]:
        other["placement"]["since"] = None
    return other


def _later(day: str | None, days: int) -> str | None:
    return (date.fromisoformat(day) + timedelta(days)).isoformat() if day and len(day) > 7 else None


@PLENTY
@given(seed=st.integers(0, 10**6), days=st.integers(-700, 700))
def test_what_no_rule_looks_at_makes_no_other_class(shipped: Router, seed: int, days: int) -> None:
    one = moved(generated(shipped, seed), 0)
    other = moved(one, days)
    other["home"] = {**(other["home"] or {}), "guardians": 1, "concerns": ["other"]}
    other["supply"]["distance_km"] = 400
    other["interpreter_language"] = other["interpreter_language"] and "ar"
    for need in other["needs"]:
        need["detail"] = "berättar själv"
    assert facts_class(kept(shipped, one)) == facts_class(kept(shipped, other))
    assert answer(shipped, one) == answer(shipped, other)


@PLENTY
@given(seed=st.integers(0, 10**6), choice=st.integers(0, 10**6))
def test_cases_of_one_class_have_one_answer(shipped: Router, seed: int, choice: int) -> None:
    """One part of the case is taken from another: either the class tells, or the answer is the same."""
    one, donor = generated(shipped, seed), generated(shipped, seed + 1)
    other = copy.deepcopy(one)
    part = random.Random(choice).choice(sorted(one))
    other[part] = donor[part]
    if part == "school" and one["school"] and donor["school"]:
        field = random.Random(choice).choice(sorted(one["school"]))
        other["school"] = {**one["school"], field: donor["school"][field]}
    same = facts_class(kept(shipped, one)) == facts_class(kept(shipped, other))
    assert not same or answer(shipped, one) == answer(shipped, other)


@pytest.mark.parametrize(
    "one, other, same",
    [
        ({"since": "2026-09-01"}, {"since": "2026-09-02"}, True),
        ({"since": "2026-09-01", "status": "waiting"}, {"since": "2026-09-02", "status": "waiting"}, False),
        ({"since": "2026-11-21"}, {"since": "2026-11-20"}, False),
        ({"since": "2026-09"}, {"since": None}, False),
    ],
    ids=["longer known", "longer waiting", "since the day itself", "unknown"],
)
def test_days_count_only_as_far_as_rules_see_them(one: Json, other: Json, same: bool) -> None:
    def told(contact: Json) -> int:
        return facts_class({"as_of": "2026-11-21", "ongoing_contacts": [contact]})

    assert (told(one) == told(other)) is same


def test_a_placement_of_which_nothing_is_known_is_a_placement() -> None:
    assert facts_class({"placement": {"form": None}}) != facts_class({"placement": None})
