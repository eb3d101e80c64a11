"""Each rule is tried where it applies and where it does not; one with an end, also before, after and next door."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from router.case import Case
from router.content import content_root
from router.policy import Rule
from router.policy_book import NoPolicyOnDay
from router.reasoning.trying import deciding
from router.routing import advise, route
from router.scenarios.cases import told_case
from router.scenarios.feature import Scenario, rule_id
from router.scenarios.folder import read_features
from router.scenarios.world import Content
from router.whereabouts import whereabouts

ROOT = content_root()
POLICIES = ROOT / "features" / "policies"
FEATURES = read_features(POLICIES, None, ROOT).sound
WITH_SCENARIOS = sorted({rule_id(heading) for feature in FEATURES for heading, _, _ in feature.rule_lines})


@dataclass(frozen=True)
class Tried:
    """What one scenario of a rule shows: `decides` is None on a day without policies."""

    day: date
    region: str | None
    municipality: str | None
    decides: bool | None


@pytest.fixture(scope="module")
def tried(content: Content) -> Mapping[str, list[Tried]]:
    found: dict[str, list[Tried]] = {}
    for feature in FEATURES:
        for scenario in feature.scenarios:
            if scenario.rule is not None:
                found.setdefault(rule_id(scenario.rule), []).append(_try(scenario, content))
    return found


def _try(scenario: Scenario, content: Content) -> Tried:
    case = told_case(scenario, content)
    municipality = case.registration.municipality
    region = content.places.region_of(municipality) if municipality else None
    return Tried(case.as_of, region, municipality, _decides(case, rule_id(scenario.rule or ""), content))


def _decides(case: Case, rule: str, content: Content) -> bool | None:
    where = whereabouts(case, content.places, content.vocabulary)
    try:
        policies = content.book.in_force(case.as_of, where.registration_region, where.registration)
    except NoPolicyOnDay:
        return None
    routing = route(case, policies, content.places, content.directory, content.vocabulary)
    advice = advise(routing, content.vocabulary)
    advised = [advice.way_in, *advice.standings.values()]
    return rule in deciding(routing) | {found.id for standing in advised for found in standing.rules}


@pytest.mark.parametrize("rule_id", WITH_SCENARIOS)
def test_it_is_tried_where_it_applies_and_where_it_does_not(
    rule_id: str, tried: Mapping[str, list[Tried]], content: Content
) -> None:
    rule = content.book.rule(rule_id)
    assert rule is not None
    cases = tried[rule_id]
    assert any(case.decides is True for case in cases), "no scenario in which it applies"
    assert any(case.decides is False for case in cases), "no scenario in which it does not"
    if rule.layer == "national":
        assert any(case.decides is None for case in cases), "no scenario before the first day"
    else:
        _assert_at_its_borders(rule, cases, content)


def _assert_at_its_borders(rule: Rule, cases: list[Tried], content: Content) -> None:
    ends = [rule.validity.end, *(content.book.agreements[name].validity.end for name in rule.agreements)]
    last = min(end for end in ends if end is not None)
    elsewhere = [case for case in cases if case.decides is not True]
    days = {case.day for case in elsewhere}
    assert rule.validity.start - timedelta(days=1) in days, "not tried the day before"
    assert last + timedelta(days=1) in days, "not tried the day after"
    assert any(rule.place not in (case.region, case.municipality) for case in elsewhere), "not tried next door"


def test_no_rule_of_responsibility_is_without_scenarios(content: Content) -> None:
    files = {rule.origin.file: set[str]() for rule in content.book.rules}
    for rule in content.book.rules:
        files[rule.origin.file].add(rule.id)
    begun = {file: ids for file, ids in files.items() if ids & set(WITH_SCENARIOS)}
    missing = {file: sorted(ids - set(WITH_SCENARIOS)) for file, ids in begun.items() if ids - set(WITH_SCENARIOS)}
    assert not missing


def test_the_scenarios_of_a_rule_lie_where_the_rule_lies(content: Content) -> None:
    for feature in FEATURES:
        for heading, _, _ in feature.rule_lines:
            rule = content.book.rule(rule_id(heading))
            assert rule is not None
            expected = rule.origin.file.replace("rules/", "features/policies/").replace(".yaml", ".feature")
            assert feature.file == expected
