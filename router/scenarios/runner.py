"""Runs scenarios: the same steps as the test suite, without any test tool, in seconds."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from router.decision import Decision
from router.reasoning.check import Told, silently
from router.scenarios.failures import NotUnderstood, Otherwise
from router.scenarios.feature import Feature, Scenario, StepLine
from router.scenarios.folder import read_features
from router.scenarios.report import ScenarioReport, ScenarioResult, StepResult
from router.scenarios.statements import statements_of
from router.scenarios.steps import perform
from router.scenarios.world import Content, World


def run_folder(
    features: Path,
    content: Content,
    root: Path | None = None,
    told: Told = silently,
    *,
    prove: bool = True,
) -> ScenarioReport:
    """Checks and runs every feature file under the folder; a file with a problem is told, and not run.

    Without `prove`, what is said of all children is left to whoever proves the whole content.
    """
    began = time.monotonic()
    found = read_features(features, {rule.id for rule in content.book.rules}, root)
    for statement in statements_of(found.sound, content) if prove else ():
        content.proving.expect(statement)
    results = list[ScenarioResult]()
    for number, feature in enumerate(found.sound):
        told(feature.file, number / len(found.sound))
        asked = (scenario for scenario in feature.scenarios if prove or not scenario.about_all)
        results.extend(run_scenario(scenario, content) for scenario in asked)
    return ScenarioReport(tuple(results), found.problems, time.monotonic() - began)


def run_features(features: Iterable[Feature], content: Content) -> Iterator[ScenarioResult]:
    for feature in features:
        for scenario in feature.scenarios:
            yield run_scenario(scenario, content)


def run_scenario(scenario: Scenario, content: Content) -> ScenarioResult:
    """Runs the steps until one does not go well."""
    world, results, stopped = World(content), list[StepResult](), False
    for step in scenario.steps:
        results.append(StepResult(step, "not_run") if stopped else _run_step(world, step))
        stopped = stopped or results[-1].result != "passed"
    why = told_why(world.decision) if stopped and world.decided else ()
    return ScenarioResult(scenario, tuple(results), why)


def _run_step(world: World, step: StepLine) -> StepResult:
    assert step.kind is not None, "checked before it is run"
    try:
        perform(world, step.kind, step.text)
    except Otherwise as other:
        return StepResult(step, "failed", other.expected, other.got)
    except NotUnderstood as refused:
        return StepResult(step, "not_understood", message=str(refused))
    return StepResult(step, "passed")


def told_why(decision: Decision) -> tuple[str, ...]:
    """The rules that decided, each on a line with the facts it used."""
    lines = []
    for explained in decision.explanation:
        facts = ", ".join(f"{fact.label}: {fact.value}" for fact in explained.facts)
        beaten = ", ".join(beaten.rule for beaten in explained.defeated)
        lines.append(f"{explained.rule} – {explained.title}" + (f" [{facts}]" if facts else ""))
        if beaten:
            lines.append(f"    går före {beaten}")
    return tuple(lines)
