"""The words that fill the steps of a feature file, tried one scenario after another: unknown ones are problems."""

from __future__ import annotations

from router.reading.problems import Position, Problems
from router.scenarios.claiming import Claiming
from router.scenarios.failures import NotUnderstood, Otherwise
from router.scenarios.feature import Feature, Scenario, StepLine
from router.scenarios.steps import perform, reading
from router.scenarios.world import Content, World

MOST_TRIED = 300
"""Scenarios of a file, examples counted one by one: half a second's work. All are tried when they are run."""


def check_words(feature: Feature, content: Content, problems: Problems) -> None:
    """Adds a problem for every step that cannot be understood. Whether the decision is another is not looked at."""
    for scenario in feature.scenarios[:MOST_TRIED]:
        _check_scenario(scenario, content, problems)


def _check_scenario(scenario: Scenario, content: Content, problems: Problems) -> None:
    """Ends at the first step that is not understood: what comes after may not mean what it says."""
    world = World(content, claiming=Claiming(collecting=True))
    for step in scenario.steps:
        if step.kind is None or reading(step.kind, step.text) is None:
            return
        if not _is_understood(world, scenario, step, problems):
            return


def _is_understood(world: World, scenario: Scenario, step: StepLine, problems: Problems) -> bool:
    assert step.kind is not None
    try:
        perform(world, step.kind, step.text)
    except NotUnderstood as refused:
        problems.add(Position(scenario.file, step.line, step.column), refused.message, refused.suggestion)
        return False
    except Otherwise:
        return True
    return True
