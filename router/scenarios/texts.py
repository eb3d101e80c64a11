"""The scenarios of each rule as they are written, for pages that show a rule with its examples."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from router.reading.problems import Problems
from router.scenarios.feature import Feature, ScenarioText, rule_id


def scenarios_by_rule(folder: Path, root: Path | None = None) -> Mapping[str, tuple[ScenarioText, ...]]:
    """By rule, from every feature file that can be read; scenarios outside any Regel belong to none."""
    from router.scenarios.feature_file import read_feature

    read = (read_feature(path, Problems(), root or folder) for path in sorted(folder.rglob("*.feature")))
    return texts_by_rule(feature for feature in read if feature is not None)


def texts_by_rule(features: Iterable[Feature]) -> Mapping[str, tuple[ScenarioText, ...]]:
    """By rule; an outline is one text, however many examples it has."""
    found: dict[str, dict[tuple[str, int], ScenarioText]] = {}
    for feature in features:
        for scenario in feature.scenarios:
            if scenario.rule is not None:
                told = ScenarioText(scenario.name, scenario.text, scenario.file, scenario.line)
                found.setdefault(rule_id(scenario.rule), {})[(scenario.file, scenario.line)] = told
    return {rule: tuple(texts.values()) for rule, texts in found.items()}
