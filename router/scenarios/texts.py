"""The scenarios of a rule as they are written, for pages that show a rule with its examples."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from router.reading.problems import Problems
from router.scenarios.feature import ScenarioText, rule_id
from router.scenarios.feature_file import read_feature
from router.scenarios.folder import feature_files


class RuleScenarios:
    """The scenarios below a folder, by rule. Only the files that name a rule are read, when somebody asks for it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[Path, dict[str, tuple[ScenarioText, ...]]] = {}

    def of(self, rule: str) -> tuple[ScenarioText, ...]:
        """The scenarios in the rule's blocks, from every file that can be read; an outline is one text."""
        named = rule.encode()
        files = (path for path, text in self._texts.items() if named in text)
        return tuple(scenario for path in files for scenario in self._scenarios(path).get(rule, ()))

    @cached_property
    def _texts(self) -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in feature_files(self._folder)}

    def _scenarios(self, path: Path) -> dict[str, tuple[ScenarioText, ...]]:
        if path not in self._read:
            self._read[path] = _by_rule(path, self._folder)
        return self._read[path]


def _by_rule(path: Path, folder: Path) -> dict[str, tuple[ScenarioText, ...]]:
    """By rule; scenarios outside any Regel belong to none."""
    feature = read_feature(path, Problems(), folder)
    found: dict[str, dict[int, ScenarioText]] = {}
    for scenario in feature.scenarios if feature is not None else ():
        if scenario.rule is not None:
            told = ScenarioText(scenario.name, scenario.text, scenario.file, scenario.line)
            found.setdefault(rule_id(scenario.rule), {})[scenario.line] = told
    return {rule: tuple(texts.values()) for rule, texts in found.items()}
