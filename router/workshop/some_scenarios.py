"""Runs a few scenarios at once, for whoever waits for them: those of some files, of one rule, or a single one.

The whole run is `Work`'s; this is the same runner on fewer scenarios.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from router.content_files import FEATURES, Files
from router.editions import Edition
from router.reading.problems import Problem
from router.scenarios.feature import Feature, Scenario, rule_id
from router.scenarios.folder import read_features
from router.scenarios.report import ScenarioReport
from router.scenarios.runner import run_scenario

MOST_AT_ONCE = 200
"""Scenarios, the rows of an outline counted one by one: about a second's work."""


@dataclass(frozen=True)
class SomeRun:
    """What came of it. `left` is how many there were besides, `statements` how many are for the proof to try."""

    report: ScenarioReport
    left: int
    statements: int


def feature_beside(rule_file: str) -> str:
    """The feature file of a file of rules.

    >>> feature_beside("rules/national/sip.yaml")
    'features/policies/national/sip.feature'
    """
    return f"{FEATURES}/{rule_file.removeprefix('rules/').removesuffix('.yaml')}.feature"


def rules_beside(feature_file: str) -> str:
    """The way back from `feature_beside`."""
    return f"rules/{feature_file.removeprefix(f'{FEATURES}/').removesuffix('.feature')}.yaml"


def features_naming(files: Files, rule: str) -> list[str]:
    """The feature files that have a block of the rule, as far as the letters go."""
    heading = f"Regel: {rule}".encode()
    return [name for name, text in files.items() if name.startswith(f"{FEATURES}/") and heading in text]


def run_some(edition: Edition, names: Iterable[str], rule: str | None = None, line: int | None = None) -> SomeRun:
    """Runs the scenarios of these files; with a rule, those under it; with a line, the one that begins there.

    Files that are not there are left out; those that cannot be read are told of and not run.
    """
    began = time.monotonic()
    sound, problems = _read(edition, names)
    chosen = [one for one in _scenarios(sound) if _is_asked_for(one, rule, line)]
    told = [one for one in chosen if not one.about_all]
    results = tuple(run_scenario(one, edition.content) for one in islice(told, MOST_AT_ONCE))
    report = ScenarioReport(results, tuple(problems), time.monotonic() - began)
    return SomeRun(report, len(told) - len(results), len(chosen) - len(told))


def _read(edition: Edition, names: Iterable[str]) -> tuple[list[Feature], list[Problem]]:
    root, rules = edition.features.parent.parent, {rule.id for rule in edition.book.rules}
    sound, problems = list[Feature](), list[Problem]()
    for path in _paths(root, names):
        found = read_features(path, rules, root)
        sound += found.sound
        problems += found.problems
    return sound, problems


def _paths(root: Path, names: Iterable[str]) -> Iterator[Path]:
    return (root / name for name in sorted(set(names)) if (root / name).is_file())


def _scenarios(features: Iterable[Feature]) -> Iterator[Scenario]:
    return (scenario for feature in features for scenario in feature.scenarios)


def _is_asked_for(scenario: Scenario, rule: str | None, line: int | None) -> bool:
    of_rule = rule is None or (scenario.rule is not None and rule_id(scenario.rule) == rule)
    return of_rule and (line is None or scenario.line == line)
