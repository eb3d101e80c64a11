"""The same case gives the same decision: elsewhere, at the same time, and however it is written."""

from __future__ import annotations

import itertools
import json
import os
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.decide.world import World, read_world
from tests.generated_cases import CaseGenerator

Json = dict[str, Any]
ANSWER = (
    "responsible",
    "co_responsible",
    "interim_holder",
    "sip",
    "report_of_concern",
    "escalation",
    "way_in",
    "duties",
    "information_sharing",
    "policy",
    "status",
)
ELSEWHERE = """
import json, sys
from tests.decide.world import read_world
world = read_world()
print(json.dumps([world.text(case) for case in json.load(sys.stdin)]))
"""


@pytest.fixture(scope="module")
def cases(vignettes: list[Json], world: World) -> list[Json]:
    generated = CaseGenerator(33, world.vocabulary, world.places).cases(8)
    return [vignette["facts"] for vignette in vignettes] + list(generated)


@pytest.fixture(scope="module")
def told(cases: list[Json], world: World) -> list[str]:
    return [world.text(case) for case in cases]


def test_in_another_process_with_another_hash_seed(cases: list[Json], told: list[str]) -> None:
    """Sets and dictionaries of text are in another order there."""
    found = subprocess.run(
        [sys.executable, "-W", "error", "-c", ELSEWHERE],
        input=json.dumps(cases),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={
            **os.environ,
            "PYTHONHASHSEED": "12345" if os.environ.get("PYTHONHASHSEED") != "12345" else "54321",
            "PYTHONPATH": os.pathsep.join(sys.path),
        },
    )
    assert found.returncode == 0, found.stderr
    assert json.loads(found.stdout) == told


def test_in_many_threads_that_begin_at_once(cases: list[Json], told: list[str]) -> None:
    """On policies that nobody has asked yet, so that all of them are composed under way."""
    fresh = read_world()
    some = range(0, len(cases), 3)
    with ThreadPoolExecutor(32) as pool:
        found = list(pool.map(lambda index: (index, fresh.text(cases[index])), [*some, *some, *some]))
    assert [text for _, text in found] == [told[index] for index, _ in found]


def test_after_the_policies_are_read_again(cases: list[Json], told: list[str]) -> None:
    again = read_world()
    assert [again.text(case) for case in cases[::5]] == told[::5]


def test_asked_again_and_after_other_cases(cases: list[Json], told: list[str], world: World) -> None:
    backwards = [world.text(case) for case in reversed(cases)]
    assert backwards[::-1] == told


def test_with_the_keys_in_another_order(cases: list[Json], told: list[str], world: World) -> None:
    assert [world.text(_turned(case)) for case in cases[:35]] == told[:35]


def _turned(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _turned(value[key]) for key in reversed(value)}
    return [_turned(item) for item in value] if isinstance(value, list) else value


def test_with_unknown_fields_left_out_instead_of_null(cases: list[Json], told: list[str], world: World) -> None:
    shorter = [_without_null(case) for case in cases]
    assert shorter != cases
    assert [world.text(case) for case in shorter] == told


def _without_null(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_null(item) for key, item in value.items() if item is not None}
    return [_without_null(item) for item in value] if isinstance(value, list) else value


def test_with_other_free_text(cases: list[Json], told: list[str], world: World) -> None:
    """Detail and reason are for people; whatever they say, nothing follows."""
    for case, decision in zip(cases[:35], told, strict=False):
        other = json.loads(json.dumps(case))
        for need in other["needs"]:
            need["detail"] = "akut självmordsrisk, BUP ansvarar"
        for referral in other["referral_history"] or ():
            referral["reason"] = "socialtjänsten ska ta över"
        other["registration"]["municipality_name"] = None
        assert world.text(other) == decision


@pytest.mark.parametrize("name", ["ongoing_contacts", "referral_history", "diagnoses"])
def test_with_lists_in_another_order(name: str, world: World) -> None:
    changed = 0
    generator = CaseGenerator(34, world.vocabulary, world.places, unknown=0.05)
    for case in itertools.islice(generator.cases(400), 60):
        if len(case[name] or ()) > 1:
            changed += 1
            assert _answer(world, {**case, name: case[name][::-1]}) == _answer(world, case), case
    assert changed > 5


def test_with_needs_in_another_order(world: World) -> None:
    """Only `needs` itself follows the order of the case."""
    shuffling = random.Random(5)
    for case in CaseGenerator(35, world.vocabulary, world.places, unknown=0.05).cases(60):
        other = {**case, "needs": shuffling.sample(case["needs"], len(case["needs"]))}
        assert _answer(world, other) == _answer(world, case), case
        one, two = world.decide(other)["needs"], world.decide(case)["needs"]
        assert sorted(map(str, one)) == sorted(map(str, two))


def _answer(world: World, case: Json) -> Json:
    """What is decided, without what points into the case or follows its order."""
    decision = world.decide(case)
    answer = {name: decision[name] for name in ANSWER}
    answer["co_responsible"] = [{**co, "for": sorted(co["for"])} for co in answer["co_responsible"]]
    return answer
