"""Each example child told of by answering questions only: few, none in vain, and the same answer in the end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product
from statistics import median
from typing import Any

import pytest

from tests.asked_children import Asked, Intake, intake, said, told
from tests.decide.answering import Answering
from tests.decide.world import World, party

Json = dict[str, Any]
FEW = 8
SHOWN = ("responsible", "needs", "co_responsible", "interim_holder", "sip", "report_of_concern", "way_in")
PART_OF_WHERE_IT_LIVES = {"/stay_municipality", "/placement"}
TRIED_TOGETHER = 12
"""At most about so many answers to each of the other questions, when several must be answered to matter."""


@pytest.fixture(scope="module")
def intakes(world: World, vignettes: list[Json]) -> dict[str, Intake]:
    return {vignette["id"]: intake(world.decide, vignette["facts"]) for vignette in vignettes}


def test_half_of_the_children_need_eight_questions_or_fewer(intakes: dict[str, Intake]) -> None:
    counts = sorted(len(found.asked) for found in intakes.values())
    assert median(counts) <= FEW, counts


def test_the_first_question_is_whether_the_child_is_in_danger(intakes: dict[str, Intake]) -> None:
    assert {found.asked[0].pointers[0] for found in intakes.values()} == {"/risk/immediate_danger"}


def test_the_answer_is_the_one_that_the_whole_story_gives(
    vignette: Json, intakes: dict[str, Intake], world: World
) -> None:
    asked, whole = intakes[vignette["id"]].decision, world.decide(vignette["facts"])
    assert {part: asked[part] for part in SHOWN} == {part: whole[part] for part in SHOWN}
    assert asked["escalation"]["ladder"] == whole["escalation"]["ladder"]
    expected = vignette["expected"]
    accepted = [party(expected["responsible"]), *map(party, expected["acceptable_alternatives"])]
    assert party(asked["responsible"]) in accepted
    assert party(asked["interim_holder"]) == party(expected["interim_holder"])
    assert asked["escalation"]["ladder"] == expected["escalation_ladder"]
    assert asked["report_of_concern"]["required"] is expected["report_of_concern_required"]


def test_what_nobody_knew_is_all_that_is_left(vignette: Json, intakes: dict[str, Intake]) -> None:
    decision = intakes[vignette["id"]].decision
    assert all(said(vignette["facts"], question["pointer"]) is None for question in decision["ask"])
    assert decision["status"] == ("provisional" if decision["ask"] else "decided")


def test_no_field_is_asked_for_in_vain(vignette: Json, intakes: dict[str, Intake], world: World) -> None:
    """Some answer to it changes what is shown at that moment, or does so with another that is asked for.

    Where the child stays or is placed is part of the answer to where it lives: there is no later moment to tell it.
    """
    answering = Answering(world.vocabulary)
    for asked in intakes[vignette["id"]].asked:
        for pointer in set(asked.pointers) - PART_OF_WHERE_IT_LIVES:
            assert _could_matter(world, answering, asked, pointer), (pointer, asked.case)


def _could_matter(world: World, answering: Answering, asked: Asked, pointer: str) -> bool:
    """Alone first; then with answers to what is asked in the same breath, then with any of the others."""
    values = answering.answers(asked.case, pointer)
    others = [question["pointer"] for question in world.decide(asked.case)["ask"] if question["pointer"] != pointer]
    others.sort(key=lambda other: other not in asked.pointers)
    return any(
        _differs(world, before, [told(before, pointer, value) for value in values])
        for number in range(4)
        for chosen in combinations(others, number)
        for before in _answered(answering, asked.case, chosen)
    )


def _differs(world: World, case: Json, others: list[Json]) -> bool:
    usual = world.shown(case)
    return any(world.shown(other) != usual for other in others)


def _answered(answering: Answering, case: Json, pointers: tuple[str, ...]) -> Iterator[Json]:
    for values in product(*(_some(answering.answers(case, pointer)) for pointer in pointers)):
        answered = case
        for pointer, value in zip(pointers, values, strict=True):
            answered = told(answered, pointer, value)
        yield answered


def _some(values: list[Any]) -> list[Any]:
    """So many of them, from beginning to end."""
    return values[:: -(-len(values) // TRIED_TOGETHER)]
