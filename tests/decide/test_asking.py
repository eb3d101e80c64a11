"""What is asked is what matters: found again by giving the case every answer, one field at a time."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import combinations, product
from typing import Any

import pytest

from router.asking import PARTS, ask
from router.routing import Routing, route
from tests.decide.answering import Answering
from tests.decide.world import World, with_
from tests.generated_cases import CaseGenerator

Json = dict[str, Any]
Answer = dict[str, object]
ROUNDS = 6


@pytest.fixture(scope="module")
def answering(world: World) -> Answering:
    return Answering(world.vocabulary)


def asked(world: World, facts: Json) -> dict[str, tuple[str, ...]]:
    """What is asked for, and what each answer is said to change."""
    case = world.load(facts)
    routing = route(case, world.policies(case), world.places, world.directory, world.vocabulary)
    questions = ask(case, routing, world.places, world.vocabulary)
    return {question.pointer: question.could_change for question in questions}


def answer(world: World, facts: Json) -> Answer:
    """Who and what, whatever the needs are called."""
    routing: Routing = world.route(facts)
    said: Answer = dict(zip(PARTS, routing.answer(), strict=True))
    said["needs"] = [need.owner for need in routing.needs]
    said["co_responsible"] = {co.reference for co in routing.co_responsible}
    return said


def different(one: Answer, other: Answer) -> set[str]:
    return {part for part in PARTS if one[part] != other[part]}


def mattering(world: World, facts: Json, fields: dict[str, list[Any]]) -> dict[str, set[str]]:
    """The fields of which some answer changes something, and what it changes."""
    usual = answer(world, facts)
    found: dict[str, set[str]] = {}
    for pointer, values in fields.items():
        for value in values:
            changed = different(usual, answer(world, with_(facts, pointer, value)))
            if changed:
                found.setdefault(pointer, set()).update(changed)
    return found


def cases(world: World, unknown: float, count: int) -> Iterator[Json]:
    """Cases whose municipality is known: without it nothing else need be asked."""
    for facts in CaseGenerator(71, world.vocabulary, world.places, unknown=unknown).cases(count):
        if facts["registration"]["municipality"]:
            yield facts


@pytest.mark.parametrize("unknown, count", [(0.04, 220), (0.12, 25)])
def test_whatever_matters_is_asked(unknown: float, count: int, world: World, answering: Answering) -> None:
    found = 0
    for facts in cases(world, unknown, count):
        matter = mattering(world, facts, answering.unanswered(facts))
        assert set(matter) <= set(asked(world, facts)), facts
        found += len(matter)
    assert found > count / 4


def test_whatever_is_asked_matters(world: World, answering: Answering) -> None:
    """By itself, or when one or two of the others are answered first."""
    found = 0
    for facts in cases(world, 0.04, 220):
        fields = answering.unanswered(facts)
        questions = asked(world, facts)
        assert set(questions) <= set(fields), facts
        for pointer in questions:
            found += 1
            assert _could_matter(world, facts, pointer, fields, list(questions)), (pointer, facts)
    assert found > 100


def _could_matter(
    world: World, facts: Json, pointer: str, fields: dict[str, list[Any]], questions: list[str]
) -> bool:
    others = [other for other in questions if other != pointer]
    return any(
        mattering(world, before, {pointer: fields[pointer]})
        for number in range(3)
        for chosen in combinations(others, number)
        for before in _answered(facts, {other: fields[other] for other in chosen})
    )


def _answered(facts: Json, fields: dict[str, list[Any]]) -> Iterator[Json]:
    """The case with each combination of these answers."""
    for values in product(*fields.values()):
        case = facts
        for pointer, value in zip(fields, values, strict=True):
            case = with_(case, pointer, value)
        yield case


def test_who_answers_is_told_among_what_a_question_could_change(world: World, answering: Answering) -> None:
    for facts in cases(world, 0.04, 120):
        questions = asked(world, facts)
        for pointer, changed in mattering(world, facts, answering.unanswered(facts)).items():
            assert ("responsible" in changed) <= ("responsible" in questions[pointer]), (pointer, facts)


def test_answering_everything_that_is_asked_ends_in_a_decided_case(world: World, answering: Answering) -> None:
    answered = random.Random(72)
    rounds = []
    for facts in CaseGenerator(73, world.vocabulary, world.places, unknown=0.2).cases(25):
        case = facts
        for number in range(ROUNDS):
            questions = asked(world, case)
            rounds.append(number)
            if not questions:
                break
            for pointer in questions:
                fields = answering.unanswered(case)
                if pointer in fields:
                    case = with_(case, pointer, answered.choice(fields[pointer]))
        assert world.decide(case)["status"] == "decided", case
    assert max(rounds) >= 2


def test_an_answered_field_is_never_asked_for_again(world: World, answering: Answering) -> None:
    for facts in CaseGenerator(74, world.vocabulary, world.places, unknown=0.4).cases(40):
        assert set(asked(world, facts)) <= set(answering.unanswered(facts)), facts


def test_the_most_deciding_question_comes_first(world: World) -> None:
    for facts in CaseGenerator(75, world.vocabulary, world.places, unknown=0.3).cases(40):
        moving = ["responsible" in changes for changes in asked(world, facts).values()]
        assert moving == sorted(moving, reverse=True)


def test_questions_are_asked_in_both_languages(world: World, anxious: Json) -> None:
    questions = world.decide(anxious)["ask"]
    assert questions
    for question in questions:
        assert question["question"].endswith("?")
        assert question["question_en"].endswith("?")
        assert question["question"] != question["question_en"]
        assert question["fact"]
        assert set(question["could_change"]) <= set(PARTS)


@pytest.fixture
def told(anxious: Json) -> Json:
    """The anxious child with everything told that could matter."""
    return {
        **anxious,
        "child": {"age_years": 13, "age_months": 2},
        "needs": [{**anxious["needs"][0], "cause": "none_known"}],
        "diagnoses": [],
        "school": {
            "form": "compulsory",
            "operator": "municipal",
            "absence_percent_last_30_days": 0,
            "extra_adaptations_given": False,
            "special_support_investigated": False,
            "action_programme": False,
            "pupil_health_contact": False,
        },
        "home": {"guardians": 2, "parental_capacity": "adequate", "violence_suspected": False, "stable": True},
        "consent": {
            "guardians": "all",
            "child": "yes",
            "child_maturity_assessed": True,
            "information_sharing": "all",
        },
        "ongoing_contacts": [],
        "referral_history": [],
        "risk": {"suicide_risk": "none", "immediate_danger": False},
        "supply": {"recommended_measure_available_locally": True},
        "disputed_between": [],
    }


def test_nothing_is_asked_when_everything_is_told(world: World, told: Json) -> None:
    assert asked(world, told) == {}
    assert world.decide(told)["status"] == "decided"


@pytest.mark.parametrize(
    "pointer",
    ["/child/age_years", "/needs/0/severity", "/needs/0/domain", "/ongoing_contacts", "/risk/immediate_danger"],
)
def test_one_open_fact_that_decides_is_the_one_that_is_asked_for(pointer: str, world: World, told: Json) -> None:
    decision = world.decide(with_(told, pointer, None))
    assert decision["status"] == "provisional"
    assert [question["pointer"] for question in decision["ask"]] == [pointer]


@pytest.mark.parametrize("pointer", ["/consent/information_sharing", "/home/guardians", "/supply/distance_km"])
def test_an_open_fact_that_decides_nothing_is_not_asked_for(pointer: str, world: World, told: Json) -> None:
    assert asked(world, with_(told, pointer, None)) == {}


def test_contacts_that_are_not_known_are_asked_for_even_beside_one_that_is(world: World, told: Json) -> None:
    """An active contact takes part whoever else does, so one of unknown status might."""
    contacts = [{"agency": "vardcentral", "status": "active"}, {"agency": "lss"}]
    assert list(asked(world, {**told, "ongoing_contacts": contacts})) == ["/ongoing_contacts/1/status"]


def test_whose_school_it_is_is_asked_for_when_the_school_answers(world: World, told: Json) -> None:
    facts = with_(with_(told, "/needs/0/domain", "school_learning_support"), "/school/operator", None)
    assert "responsible" in asked(world, facts)["/school/operator"]
    assert "/school/operator" not in asked(world, with_(told, "/school/operator", None))


def test_the_municipality_that_placed_the_child_is_asked_for(world: World, told: Json) -> None:
    placed = {"form": "family_home", "legal_basis": "SoL", "placed_in_municipality": "0580"}
    facts = {**with_(told, "/needs/0/domain", "parenting_support"), "placement": placed}
    assert "responsible" in asked(world, facts)["/placement/placing_municipality"]
    whole = with_(facts, "/placement/placing_municipality", "0580")
    assert "/placement/placing_municipality" not in asked(world, whole)


def test_who_disagrees_is_asked_for_as_they_would_take_part(world: World, told: Json) -> None:
    assert "co_responsible" in asked(world, {**told, "disputed_between": None})["/disputed_between"]
