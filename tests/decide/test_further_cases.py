"""Cases at the boundaries of the rules get the answers that law and the order of needs lead to."""

from __future__ import annotations

import json
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.decide.world import FIXTURES, World, party

Json = dict[str, Any]


def _cases() -> list[Json]:
    told = YAML(typ="safe").load(FIXTURES / "further_cases.yaml")
    cases: list[Json] = json.loads(json.dumps(told["cases"], default=str))
    if len(cases) != told["count"] or len({case["id"] for case in cases}) != told["count"]:
        raise ValueError("further_cases.yaml has another number of cases than it says")
    return cases


each_case = pytest.mark.parametrize("case", _cases(), ids=lambda case: str(case["id"]))


@each_case
def test_who_leads_who_else_and_who_holds_meanwhile(case: Json, world: World) -> None:
    decision, expected = world.decide(case["facts"]), case["expected"]
    accepted = [expected["responsible"], *expected["acceptable_alternatives"]]
    assert party(decision["responsible"]) in [party(one) for one in accepted]
    named = {party(one) for one in [decision["responsible"], *decision["co_responsible"]]}
    assert {party(one) for one in expected["co_responsible"]} <= named
    assert party(decision["interim_holder"]) == party(expected["interim_holder"])


@each_case
def test_the_plan_the_report_and_the_ladder(case: Json, world: World) -> None:
    decision, expected = world.decide(case["facts"]), case["expected"]
    assert {name: decision["sip"][name] for name in expected["sip"]} == expected["sip"]
    assert decision["report_of_concern"]["required"] is expected["report_of_concern_required"]
    assert decision["escalation"]["ladder"] == expected["escalation_ladder"]
    steps = [step["step"] for step in decision["escalation"]["steps"]]
    assert steps[:3] == expected["escalation_first_three"]


@each_case
def test_who_leads_when_no_agreement_is_signed(case: Json, signed_world: World) -> None:
    expected = case["expected"]
    accepted = [expected["without_agreement"] or expected["responsible"]]
    if expected["without_agreement"] is None:
        accepted += expected["acceptable_alternatives"]
    decision = signed_world.decide(case["facts"])
    assert party(decision["responsible"]) in [party(one) for one in accepted]
