"""The example children get the answers that their stories expect, with proposals and without."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.decide.world import World, party

Json = dict[str, Any]


@pytest.fixture(scope="session")
def answered(world: World) -> Callable[[Json], Json]:
    """The decision of a vignette, made once."""
    known: dict[str, Json] = {}

    def answer(vignette: Json) -> Json:
        if vignette["id"] not in known:
            known[vignette["id"]] = world.decide(vignette["facts"])
        return known[vignette["id"]]

    return answer


def test_all_vignettes_are_there(vignettes: list[Json]) -> None:
    assert len(vignettes) == len({vignette["id"] for vignette in vignettes}) == 35


def test_the_main_responsible(vignette: Json, answered: Callable[[Json], Json]) -> None:
    expected = vignette["expected"]
    accepted = [party(expected["responsible"]), *map(party, expected["acceptable_alternatives"])]
    assert party(answered(vignette)["responsible"]) in accepted


def test_all_co_responsible_are_named(vignette: Json, answered: Callable[[Json], Json]) -> None:
    decision = answered(vignette)
    named = {party(co) for co in decision["co_responsible"]} | {party(decision["responsible"])}
    assert {party(co) for co in vignette["expected"]["co_responsible"]} <= named


def test_the_coordinated_plan(vignette: Json, answered: Callable[[Json], Json]) -> None:
    said, expected = answered(vignette)["sip"], vignette["expected"]["sip"]
    asked = ("needed", "lead_principal_type", "may_be_drawn_up_now")
    assert {name: said[name] for name in asked} == {name: expected[name] for name in asked}
    assert bool(said["contents"]) is expected["needed"]
    assert said["why"]


def test_who_holds_the_child_meanwhile(vignette: Json, answered: Callable[[Json], Json]) -> None:
    holder = answered(vignette)["interim_holder"]
    assert party(holder) == party(vignette["expected"]["interim_holder"])
    assert holder["why"]
    assert holder["until"]


def test_the_escalation_path(vignette: Json, answered: Callable[[Json], Json]) -> None:
    said, expected = answered(vignette)["escalation"], vignette["expected"]
    assert said["ladder"] == expected["escalation_ladder"]
    assert [step["step"] for step in said["steps"]][:3] == expected["escalation_first_three"]


def test_the_report_of_concern(vignette: Json, answered: Callable[[Json], Json]) -> None:
    said = answered(vignette)["report_of_concern"]
    assert said["required"] is vignette["expected"]["report_of_concern_required"]
    assert said["why"]


def test_without_signed_agreements_the_law_answers(vignette: Json, signed_world: World) -> None:
    decision, expected = signed_world.decide(vignette["facts"]), vignette["expected"]
    accepted = [expected["without_agreement"] or expected["responsible"]]
    if expected["without_agreement"] is None:
        accepted += expected["acceptable_alternatives"]
    assert party(decision["responsible"]) in [party(one) for one in accepted]


def test_without_signed_agreements_none_is_told_of(vignette: Json, signed_world: World) -> None:
    decision = signed_world.decide(vignette["facts"])
    assert decision["policy"]["agreements"] == []
    assert decision["policy"]["agreement_exists"] is False
    assert "Ingen överenskommelse" in decision["policy"]["notice"]
    assert {rule["layer"] for rule in decision["explanation"]} == {"national"}


def test_a_proposal_is_told_as_one(vignette: Json, answered: Callable[[Json], Json]) -> None:
    policy = answered(vignette)["policy"]
    assert not any(agreement["signed"] for agreement in policy["agreements"])
    assert ("förslag" in policy["notice"]) is bool(policy["agreements"])


def test_with_and_without_proposals_are_different_revisions(world: World, signed_world: World) -> None:
    assert world.book.revision != signed_world.book.revision
