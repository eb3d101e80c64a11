"""A case told in the steps of scenarios, and read back from them, says the same to every rule."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from router.case import Case, case_to_json
from router.facts import case_facts
from router.reading.case_schema import CaseRefused, CaseSchema
from router.reading.problems import Problems
from router.reasoning.findings import Finding
from router.scenarios.feature_checks import check_feature
from router.scenarios.feature_file import read_feature
from router.scenarios.runner import run_scenario
from router.scenarios.steps import perform
from router.scenarios.told import Telling
from router.scenarios.witness_text import witness_texts, write_witnesses
from router.scenarios.world import Content, World
from tests.generated_cases import AS_OF, CaseGenerator

TODAY = date.fromisoformat(AS_OF)


def seen(case: Case, content: Content) -> tuple[Any, ...]:
    """All that rules see of a case."""
    facts = case_facts(case, content.places, content.directory, content.vocabulary, True)
    lists = (facts.needs, facts.contacts, facts.referrals, facts.diagnoses)
    return dict(facts.facts), [(items.rows, items.complete) for items in lists], facts.places


@pytest.mark.parametrize("seed, unknown", [(21, 0.1), (22, 0.5), (23, 0.9)])
def test_every_case_can_be_told_and_read_back(content: Content, seed: int, unknown: float) -> None:
    told, telling = 0, Telling(content)
    for document in CaseGenerator(seed, content.vocabulary, content.places, unknown=unknown).cases(150):
        try:
            case = CaseSchema(content.vocabulary, content.places, TODAY).load(document)
        except CaseRefused:
            continue
        world = World(content)
        for sentence in telling.given(case_to_json(case)):
            perform(world, "given", sentence)
        assert seen(world.case(), content) == seen(case, content)
        told += 1
    assert told > 100


CASE = {
    "as_of": AS_OF,
    "child": {"age_years": 13},
    "registration": {"municipality": "1880"},
    "needs": [{"domain": "anxiety", "severity": "mild"}],
    "ongoing_contacts": [],
}


def finding(**changed: Any) -> Finding:
    told = {"rules": ("orebro.ansvar.a", "orebro.ansvar.b"), "case": CASE, "question": "responsible"}
    return Finding("conflict", "rules/regional/18-orebro/ansvar.yaml", 12, 3, "De säger olika.", **told | changed)


def test_a_witness_is_a_sound_scenario_at_the_rules_own_place_and_waits_for_its_owners(
    content: Content, tmp_path: Path
) -> None:
    (path,) = write_witnesses(witness_texts([finding()], content), tmp_path)
    assert path.startswith("features/policies/regional/18-orebro/ansvar_vittne_")
    problems = Problems()
    feature = read_feature(tmp_path / path, problems, tmp_path)
    assert feature is not None
    check_feature(feature, None, problems)
    assert not list(problems)
    (scenario,) = feature.scenarios
    result = run_scenario(scenario, content)
    assert result.stopped_at is not None
    assert result.stopped_at.step.text == "väntar svaret på reglernas ägare"
    assert "första linjen" in (result.stopped_at.got or "")


def test_the_same_witness_has_the_same_name_and_what_owners_wrote_is_kept(content: Content, tmp_path: Path) -> None:
    (path,) = write_witnesses(witness_texts([finding()], content), tmp_path)
    (tmp_path / path).write_text("ägarnas svar", encoding="utf-8")
    assert write_witnesses(witness_texts([finding()], content), tmp_path) == [path]
    assert (tmp_path / path).read_text(encoding="utf-8") == "ägarnas svar"
    other = finding(case={**CASE, "child": {"age_years": 14}})
    assert write_witnesses(witness_texts([other], content), tmp_path) != [path]


def test_a_hole_has_its_witness_with_the_national_rules(content: Content) -> None:
    gap = Finding("gap", "", 0, 0, "Ingen regel svarar.", (), case=CASE, question="ladder")
    (witness,) = witness_texts([gap], content)
    assert witness.path.startswith("features/policies/national/luckor_vittne_")
    assert "Scenario: Ingen regel svarar: Hur löses en oenighet?" in witness.text
    assert list(witness_texts([Finding("dead", "rules/national/x.yaml", 1, 1, "Död.")], content)) == []
