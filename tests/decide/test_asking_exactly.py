"""What is not asked changes nothing, alone or two at a time: tried on cases with holes, through the case itself."""

from __future__ import annotations

import copy
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from router.reading.case_schema import CaseRefused
from tests.decide.answering import Answering
from tests.decide.conftest import VIGNETTES
from tests.decide.world import World, with_
from tests.generated_cases import CaseGenerator

Json = dict[str, Any]
ALWAYS_TOLD = ("as_of", "municipality", "region", "municipality_name", "principal_code", "placement")
PAIRS = 60

seeds = st.integers(0, 10**6)
holes = st.sampled_from([0.03, 0.1, 0.3, 0.6, 0.9])


@pytest.fixture(scope="module")
def answering(world: World) -> Answering:
    return Answering(world.vocabulary)


def case(world: World, seed: int, share: float) -> Json:
    """An example child or a generated one, with this share of its answers taken out again."""
    chance = random.Random(seed)
    made = CaseGenerator(seed, world.vocabulary, world.places, unknown=0.02).case()
    facts = copy.deepcopy(chance.choice([made, chance.choice(VIGNETTES)["facts"]]))
    _take_out(facts, chance, share)
    return facts


def _take_out(part: Any, chance: random.Random, share: float) -> None:
    """Answers, items' answers too, and now and then a whole list; of the needs only what is said of each."""
    for name, value in part.items():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                _take_out(item, chance, share)
        listed = isinstance(value, list) and name != "needs"
        if name not in ALWAYS_TOLD and (listed or not isinstance(value, dict | list)) and chance.random() < share:
            part[name] = None


def unasked(world: World, answering: Answering, facts: Json) -> dict[str, list[Any]]:
    asked = {question["pointer"] for question in world.decide(facts)["ask"]}
    return {pointer: values for pointer, values in answering.unanswered(facts).items() if pointer not in asked}


def shown(world: World, facts: Json) -> object:
    """What is decided; nothing when the case contradicts itself."""
    try:
        return world.shown(facts)
    except CaseRefused:
        return None


@settings(max_examples=40)
@given(seed=seeds, share=holes)
def test_no_answer_to_what_is_not_asked_changes_anything(
    world: World, answering: Answering, seed: int, share: float
) -> None:
    facts = case(world, seed, share)
    usual = world.shown(facts)
    for pointer, values in unasked(world, answering, facts).items():
        for value in values:
            assert shown(world, with_(facts, pointer, value)) in (usual, None), (pointer, value, facts)


@settings(max_examples=40)
@given(seed=seeds, share=holes)
def test_no_two_answers_to_what_is_not_asked_change_anything(
    world: World, answering: Answering, seed: int, share: float
) -> None:
    facts, chance = case(world, seed, share), random.Random(seed)
    usual, left = world.shown(facts), unasked(world, answering, facts)
    for _ in range(PAIRS if len(left) > 1 else 0):
        one, other = chance.sample(sorted(left), 2)
        told = with_(with_(facts, one, chance.choice(left[one])), other, chance.choice(left[other]))
        assert shown(world, told) in (usual, None), (one, other, told)


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"registration": {"municipality": "1880"}},
        {"needs": []},
        {"needs": [{}]},
        {"needs": [{"domain": "mood"}]},
        {"needs": [{"domain": "school_absence"}], "registration": {"municipality": "1880"}},
        {"needs": [{"domain": "mood"}, {"domain": "respite"}], "registration": {"municipality": "2380"}},
        {"risk": {"immediate_danger": True}},
        {"child": {"age_years": 17}, "needs": [{"domain": "psychosis"}], "registration": {"municipality": "0980"}},
        {"ongoing_contacts": [{"status": "waiting"}, {"agency": "bup"}], "needs": [{"domain": "mood"}]},
    ],
)
def test_of_the_child_that_next_to_nothing_is_known_about(world: World, answering: Answering, told: Json) -> None:
    facts: Json = {"as_of": "2026-11-21", **told}
    usual = world.shown(facts)
    for pointer, values in unasked(world, answering, facts).items():
        for value in values:
            assert shown(world, with_(facts, pointer, value)) in (usual, None), (pointer, value)


def test_danger_is_asked_for_first_with_what_else_is_urgent(world: World) -> None:
    first = world.decide({"as_of": "2026-11-21"})["ask"][0]
    assert first["pointer"] == "/risk/immediate_danger"
    assert {"/risk/suicide_risk", "/home/violence_suspected"} == set(first["with"])
    assert first["together"] != first["question"]


def test_what_is_asked_in_the_same_breath_is_asked_by_itself_too(world: World) -> None:
    """But for a placement and a stay elsewhere, which a case can only leave out to say no."""
    for facts in CaseGenerator(76, world.vocabulary, world.places, unknown=0.5).cases(20):
        questions = {question["pointer"]: question for question in world.decide(facts)["ask"]}
        for pointer, question in questions.items():
            along = set(question["with"]) - questions.keys()
            assert along <= ({"/placement", "/stay_municipality"} if "municipality" in pointer else set())
            assert pointer not in question["with"]
            for other in set(question["with"]) & questions.keys():
                assert pointer in questions[other]["with"]
                assert questions[other]["together"] == question["together"]


def test_a_question_alone_is_asked_in_its_own_words(world: World) -> None:
    for question in world.decide({"as_of": "2026-11-21"})["ask"]:
        assert question["with"] or question["together"] == question["question"]
        assert question["with"] or question["together_en"] == question["question_en"]
