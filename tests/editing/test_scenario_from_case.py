"""A recorded decision becomes a scenario that is green as long as the rules say the same."""

from __future__ import annotations

from datetime import date

import pytest

from router.case import case_to_json
from router.decide import decide
from router.decision import decision_to_json
from router.editing.scenario_from_case import open_scenario, scenario_from_case
from router.editing.scenarios import new_feature, with_scenario
from router.reading.case_schema import CaseRefused, CaseSchema
from router.reading.problems import Problems
from router.scenarios.feature_checks import check_feature
from router.scenarios.feature_file import feature_of
from router.scenarios.runner import run_scenario
from tests.editing.shipped import content
from tests.generated_cases import AS_OF, CaseGenerator


def cases(seed, unknown, amount):
    shipped = content()
    schema = CaseSchema(shipped.vocabulary, shipped.places, date.fromisoformat(AS_OF))
    for document in CaseGenerator(seed, shipped.vocabulary, shipped.places, unknown=unknown).cases(amount):
        try:
            yield schema.load(document)
        except CaseRefused:
            continue


def only_scenario(text):
    problems = Problems()
    whole = with_scenario(new_feature("x", AS_OF), "a.b", "", text)
    feature = feature_of(whole, "x.feature", problems)
    check_feature(feature, None, problems)
    problems.raise_if_any()
    (scenario,) = feature.scenarios
    return scenario


@pytest.mark.parametrize("seed, unknown", [(31, 0.1), (32, 0.5), (33, 0.9)])
def test_a_recorded_decision_becomes_a_green_scenario(seed, unknown):
    shipped, ran = content(), 0
    for case in cases(seed, unknown, 12):
        answer = decide(case, shipped.book, shipped.directory, shipped.places, shipped.vocabulary)
        decision = decision_to_json(answer)
        rule = answer.explanation[0].rule
        text = scenario_from_case(case_to_json(case), decision, shipped, "Ett inspelat beslut", rule)
        result = run_scenario(only_scenario(text), shipped)
        assert [step for step in result.steps if step.result != "passed"] == []
        ran += 1
    assert ran > 5


def test_a_witness_waits_for_its_answer():
    (case, *_) = cases(34, 0.1, 5)
    result = run_scenario(only_scenario(open_scenario(case_to_json(case), content(), "Ett vittne")), content())
    assert [step.result for step in result.steps][-1] == "failed"
    assert {step.result for step in result.steps[:-1]} == {"passed"}
