"""Abstrakt Scenario: one scenario for every row of its Exempel."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from router.reading.problems import Position, Problems, suggest
from router.scenarios.feature import Scenario, StepLine

LONGEST_STEP = 500
HOLE = re.compile(r"<(?P<name>[^<>]+)>")


class StepTooLong(Exception):
    """A step is longer than any sentence, as written or once the examples are filled in."""

    def __init__(self, step: StepLine) -> None:
        self.step = step
        super().__init__(f"line {step.line}")


def outlined(told: Scenario, examples: Any, problems: Problems) -> Iterator[Scenario]:
    """The scenario itself, or one for each row of its examples. Raises StepTooLong."""
    for step in told.steps:
        if len(step.text) > LONGEST_STEP:
            raise StepTooLong(step)
    if not examples:
        _check_holes(told, (), problems)
        yield told
        return
    rows = [row for example in examples for row in _rows(example)]
    _check_holes(told, tuple(rows[0]) if rows else (), problems)
    if not rows:
        problems.add(
            Position(told.file, told.line, told.column),
            f"Scenariot ”{told.name}” saknar rader under Exempel.",
        )
    for number, row in enumerate(rows, start=1):
        steps = tuple(_filled(step, row) for step in told.steps)
        yield replace(told, steps=steps, example=number)


def _rows(example: Any) -> Iterator[Mapping[str, str]]:
    if "tableHeader" in example:
        names = [cell["value"] for cell in example["tableHeader"]["cells"]]
        for row in example["tableBody"]:
            yield dict(zip(names, (cell["value"] for cell in row["cells"]), strict=True))


def _filled(step: StepLine, row: Mapping[str, str]) -> StepLine:
    filled = replace(step, text=HOLE.sub(lambda hole: row.get(hole["name"], hole[0]), step.text))
    if len(filled.text) > LONGEST_STEP:
        raise StepTooLong(step)
    return filled


def _check_holes(told: Scenario, names: tuple[str, ...], problems: Problems) -> None:
    for step in told.steps:
        _check_step(told, step, names, problems)


def _check_step(told: Scenario, step: StepLine, names: tuple[str, ...], problems: Problems) -> None:
    for hole in HOLE.finditer(step.text):
        if hole["name"] not in names:
            message = f"Kolumnen ”{hole['name']}” finns inte under Exempel."
            problems.add(Position(told.file, step.line, step.column), message, suggest(hole["name"], names))
