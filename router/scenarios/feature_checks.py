"""What a feature file must hold before anything is run: known steps, names that differ, something to expect."""

from __future__ import annotations

from collections.abc import Collection

from router.reading.problems import Position, Problems, suggest
from router.scenarios.feature import Feature, Scenario, StepLine, rule_id
from router.scenarios.register import KEYWORDS
from router.scenarios.steps import nearest_step, reading

ORDER = ("given", "when", "then")
MOST_HINTS = 100
"""Problems of one file that come with the nearest step there is; to look for it takes time."""


def check_feature(feature: Feature, rules: Collection[str] | None, problems: Problems) -> None:
    """Adds a problem for everything wrong. `rules` names the rules there are; None lets any name pass."""
    if not feature.scenarios:
        problems.add(Position(feature.file, 1, 1), "Filen har inga scenarier.")
    _check_names(feature, problems)
    if rules is not None:
        _check_rules(feature, rules, problems)
    for scenario in feature.scenarios:
        _check_scenario(scenario, problems)


def _check_names(feature: Feature, problems: Problems) -> None:
    seen: dict[str, int] = {}
    for scenario in feature.scenarios:
        first = seen.setdefault(scenario.name, scenario.line)
        if not scenario.name:
            problems.add(_at(scenario), "Scenariot saknar namn.")
        elif first != scenario.line:
            problems.add(
                _at(scenario),
                f"Scenariot ”{scenario.name}” finns redan på rad {first}. Ge det ett eget namn.",
            )


def _check_rules(feature: Feature, rules: Collection[str], problems: Problems) -> None:
    seen: dict[str, int] = {}
    for heading, line, column in feature.rule_lines:
        named, at = rule_id(heading), Position(feature.file, line, column)
        if named not in rules:
            message = f"Regel: ska börja med en regels namn; ”{named}” finns inte."
            problems.add(at, message, suggest(named, rules))
        elif seen.setdefault(named, line) != line:
            problems.add(at, f"Regeln ”{named}” har redan ett block på rad {seen[named]}.")


def _check_scenario(scenario: Scenario, problems: Problems) -> None:
    if scenario.own_steps == 0:
        problems.add(_at(scenario), f"Scenariot ”{scenario.name}” är tomt.")
        return
    for step in scenario.steps:
        _check_step(scenario, step, problems)
    kinds = [step.kind for step in scenario.steps]
    for kind in ("when", "then"):
        if kind not in kinds:
            problems.add(_at(scenario), f"Scenariot ”{scenario.name}” saknar {KEYWORDS[kind]}.")
    told = [ORDER.index(kind) for kind in kinds if kind is not None]
    if told != sorted(told):
        problems.add(_at(scenario), f"Scenariot ”{scenario.name}” ska gå från Givet till När till Så.")


def _check_step(scenario: Scenario, step: StepLine, problems: Problems) -> None:
    at = Position(scenario.file, step.line, step.column)
    if step.kind is None:
        problems.add(at, f"”{step}”: det första steget kan inte börja med {step.keyword}.", "Givet")
    elif reading(step.kind, step.text) is None:
        right = next((kind for kind in ORDER if reading(kind, step.text)), None)
        if right is not None:
            problems.add(at, f"Steget ”{step.text}” hör till {KEYWORDS[right]}, inte {KEYWORDS[step.kind]}.")  # type: ignore[index]
        else:
            hint = nearest_step(step.kind, step.text) if len(problems) < MOST_HINTS else None
            problems.add(at, f"Steget ”{step.text}” finns inte.", hint)


def _at(scenario: Scenario) -> Position:
    return Position(scenario.file, scenario.line, scenario.column)
