"""Reads a feature file: Swedish Gherkin into features, with every error in Swedish and at its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException
from gherkin.parser import Parser

from router.reading.problems import Position, Problems, suggest
from router.reading.text_file import read_text
from router.scenarios.feature import Feature, Scenario, StepLine
from router.scenarios.outlines import LONGEST_STEP, StepTooLong, outlined
from router.scenarios.register import Kind

LANGUAGE = "# language: sv"
MOST_STEPS = 50_000
"""Of all scenarios of a file, each counted too, once the examples are filled in: ten times the longest file's."""
MOST_CELLS = 50_000
TAGS = "Taggar används inte: en regels scenarier står under Regel."
KINDS: dict[str, Kind] = {"Context": "given", "Action": "when", "Outcome": "then"}
BLOCKS = ("Egenskap:", "Regel:", "Bakgrund:", "Scenario:", "Abstrakt Scenario:", "Exempel:")
STEP_WORDS = ("Givet", "När", "Så", "Och", "Men")
UNREADABLE = re.compile(r"got '(?P<line>.*)'\Z", re.DOTALL)
LIKE_CONTENT = re.compile(rf"(?:{'|'.join(STEP_WORDS)})\s|\w[\w ]*:(?:\s|$)|[*@|]")


def read_feature(path: Path, problems: Problems, root: Path) -> Feature | None:
    """The feature of the file, or None with a problem for everything that keeps it from being read."""
    file = path.relative_to(root).as_posix()
    text = read_text(path, file, problems)
    return None if text is None else feature_of(text, file, problems)


def feature_of(text: str, file: str, problems: Problems) -> Feature | None:
    """The feature that the text of a file says, or None with problems."""
    if text.partition("\n")[0].strip() != LANGUAGE:
        problems.add(Position(file, 1, 1), f"Filen ska börja med raden ”{LANGUAGE}”.")
        return None
    if text.count("|") > MOST_CELLS:
        problems.add(Position(file, 1, 1), f"Filen har fler än {MOST_CELLS} rutor i tabeller: dela den.")
        return None
    if text.count("@") > MOST_CELLS:
        problems.add(Position(file, 1, 1), TAGS)
        return None
    tree = _parsed(text, file, problems)
    return None if tree is None else _Reader(file, text, problems).feature(tree)


def _parsed(text: str, file: str, problems: Problems) -> Any:
    """The tree of the feature, or None with problems."""
    try:
        tree: Any = Parser().parse(text)
    except CompositeParserException as unreadable:
        for error in unreadable.errors:
            _report(error, file, problems)
        return None
    if "feature" not in tree:
        problems.add(Position(file, 1, 1), "Filen är tom: skriv en Egenskap med regler och scenarier.")
    return tree.get("feature")


def _report(error: Any, file: str, problems: Problems) -> None:
    location = error.location or {"line": 1}
    at = Position(file, location["line"], location.get("column", 1))
    found = UNREADABLE.search(str(error))
    if found is None:
        told = (
            "Tabellens rader har olika många kolumner."
            if "cell count" in str(error)
            else "Filen slutar mitt i något."
        )
        problems.add(at, told)
        return
    line = found["line"].strip()
    word = line.split(" ")[0] if ":" not in line else f"{line.split(':')[0]}:"
    message = f"Raden ”{line}” passar inte här. Ett steg börjar med Givet, När, Så, Och eller Men."
    meant = suggest(word, (*BLOCKS, *STEP_WORDS))
    problems.add(at, message, None if meant == word else meant)


class _Reader:
    """Turns the tree of one file into a feature, and tells what it may not hold."""

    def __init__(self, file: str, text: str, problems: Problems) -> None:
        self._file, self._lines, self._problems = file, text.splitlines(), problems
        self._rules: list[tuple[str, int, int]] = []

    def feature(self, tree: Any) -> Feature | None:
        try:
            scenarios = self._few_enough(self._scenarios(tree, None, ()))
        except StepTooLong as long:
            at = Position(self._file, long.step.line, long.step.column)
            self._problems.add(at, f"Steget är längre än {LONGEST_STEP} tecken, exemplets ord inräknade: dela det.")
            return None
        if scenarios is None:
            return None
        return Feature(self._file, tree["name"], scenarios, tuple(self._rules))

    def _few_enough(self, scenarios: Iterator[Scenario]) -> tuple[Scenario, ...] | None:
        """All of them, unless examples have multiplied them beyond what any file needs."""
        kept, steps = [], 0
        for scenario in scenarios:
            kept.append(scenario)
            steps += 1 + len(scenario.steps)
            if steps > MOST_STEPS:
                at = Position(self._file, scenario.line, scenario.column)
                message = f"Filen har fler än {MOST_STEPS} steg, exempel och bakgrund inräknade: dela den."
                self._problems.add(at, message)
                return None
        return tuple(kept)

    def _scenarios(self, block: Any, rule: str | None, before: tuple[StepLine, ...]) -> Iterator[Scenario]:
        self._check_block(block)
        for child in block["children"]:
            ((kind, part),) = child.items()
            if kind == "background":
                self._check_block(part)
                before += tuple(self._steps(part))
            elif kind == "rule":
                self._rules.append((part["name"], part["location"]["line"], part["location"]["column"]))
                yield from self._scenarios(part, part["name"], before)
            else:
                yield from self._scenario(part, rule, before)

    def _scenario(self, part: Any, rule: str | None, before: tuple[StepLine, ...]) -> Iterator[Scenario]:
        self._check_block(part)
        own = tuple(self._steps(part))
        line, column = part["location"]["line"], part["location"]["column"]
        text = self._text(line, part)
        told = Scenario(part["name"], self._file, line, column, rule, before + own, len(own), None, text)
        yield from outlined(told, part["examples"], self._problems)

    def _steps(self, part: Any) -> Iterator[StepLine]:
        kind: Kind | None = None
        for step in part["steps"]:
            at = Position(self._file, step["location"]["line"], step["location"]["column"])
            if step["keyword"].strip() == "*":
                self._problems.add(at, "Skriv Givet, När, Så, Och eller Men i stället för en stjärna.")
            if "dataTable" in step or "docString" in step:
                self._problems.add(at, "Ett steg är en enda rad, utan tabell eller text under.")
            kind = KINDS.get(step["keywordType"], kind)
            yield StepLine(step["keyword"].strip(), kind, step["text"], at.line, at.column)

    def _check_block(self, block: Any) -> None:
        for tag in block.get("tags", ()):
            self._problems.add(self._at(tag), TAGS)
        where = block["location"]["line"]
        for line in block["description"].splitlines():
            # comments and empty lines may stand between; each line is looked for below the one before
            while self._lines[where].strip() != line.strip():
                where += 1
            if LIKE_CONTENT.match(line.strip()) or "steps" in block:
                self._not_content(where, line)
            where += 1

    def _not_content(self, where: int, line: str) -> None:
        """A line that was taken for a description, though it was meant as a step or a block."""
        word = line.strip().split(" ")[0]
        meant = suggest(word, (*BLOCKS, *STEP_WORDS))
        column = len(self._lines[where]) - len(self._lines[where].lstrip()) + 1
        message = f"Raden ”{line.strip()}” är varken ett steg eller ett block."
        self._problems.add(Position(self._file, where + 1, column), message, None if meant == word else meant)

    def _text(self, line: int, part: Any) -> str:
        """The lines of the scenario as they stand in the file."""
        last = line
        for step in part["steps"]:
            last = max(last, step["location"]["line"])
        for example in part["examples"]:
            last = max(
                [
                    last,
                    example["location"]["line"],
                    *(row["location"]["line"] for row in example["tableBody"]),
                ]
            )
        kept = self._lines[line - 1 : last]
        margin = min((len(text) - len(text.lstrip()) for text in kept if text.strip()), default=0)
        return "\n".join(text[margin:].rstrip() for text in kept)

    def _at(self, part: Any) -> Position:
        return Position(self._file, part["location"]["line"], part["location"]["column"])
