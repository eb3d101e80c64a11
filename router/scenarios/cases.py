"""The cases that scenarios tell, without what they expect: examples for other checks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from router.case import Case
from router.scenarios.failures import NotUnderstood
from router.scenarios.feature import Feature, Scenario
from router.scenarios.steps import perform
from router.scenarios.world import Content, World


def cases_of(features: Iterable[Feature], content: Content) -> Iterator[Case]:
    """The case of each scenario; those that make no sense are left out, as the scenarios' own run tells of them."""
    for feature in features:
        for scenario in feature.scenarios:
            if scenario.about_all:
                continue
            try:
                yield told_case(scenario, content)
            except NotUnderstood:
                continue


def told_case(scenario: Scenario, content: Content) -> Case:
    """The case that the scenario tells. Raises NotUnderstood."""
    world = World(content)
    for step in scenario.steps:
        if step.kind == "given":
            perform(world, "given", step.text)
    return world.case()
