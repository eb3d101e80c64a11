"""The scenarios of one feature file: listed, put in under their rule, written anew and taken out, as texts."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from functools import lru_cache

from router.editing.data import tidied
from router.reading.problems import Problem, Problems, ReadingErrors, suggest
from router.reading.text_file import is_fit_to_read
from router.scenarios.feature import Feature, rule_id
from router.scenarios.feature_file import LANGUAGE, feature_of

FILE = "scenarierna"
"""What problems call a text that comes without the name of its file."""
RULE, SCENARIO = "Regel:", "Scenario:"


@dataclass(frozen=True, slots=True)
class ScenarioLines:
    """A scenario of the file: its rule, its lines, counted from 1, both included, and its text without margin."""

    name: str
    rule: str | None
    first: int
    last: int
    text: str


def scenarios_in(text: str, file: str = FILE) -> tuple[ScenarioLines, ...]:
    """The scenarios in the order of the file, an outline once. Raises ReadingErrors when it cannot be read."""
    found: dict[int, ScenarioLines] = {}
    for told in _feature(text, file).scenarios:
        last = told.line + told.text.count("\n")
        rule = None if told.rule is None else rule_id(told.rule)
        found[told.line] = ScenarioLines(told.name, rule, told.line, last, told.text)
    return tuple(found.values())


def new_feature(title: str, day: str) -> str:
    """A feature file without scenarios, for rules as they are on the day."""
    return f"{LANGUAGE}\nEgenskap: {tidied(title)}\n\n  Bakgrund:\n    Givet dagen är {day}\n"


def with_scenario(text: str, rule: str, title: str, scenario: str, file: str = FILE) -> str:
    """The text with one more scenario, last under its rule; the block of the rule is made when there is none.

    Raises ReadingErrors when the file or the scenario cannot be read.
    """
    lines = checked_scenario(scenario)
    block = _block(text, rule, file)
    if block is not None:
        at, margin = block
        return _with_lines(text, at, ["", *(_moved(line, margin) for line in lines)])
    heading = f"  {RULE} {rule}" + (f" – {tidied(title)}" if title.strip() else "")
    end = len(text.rstrip().split("\n"))
    return _with_lines(text, end, ["", heading, "", *(_moved(line, 4) for line in lines)])


def with_scenario_text(text: str, name: str, scenario: str, file: str = FILE, line: int | None = None) -> str:
    """The text with the scenario of that name written anew; `line` says which, where two share a name.

    Raises ReadingErrors.
    """
    old = scenario_at(text, name, file, line)
    new = checked_scenario(scenario)
    if "\n".join(new) == old.text:
        return text
    margin = len(_line(text, old.first)) - len(_line(text, old.first).lstrip())
    return _with_lines(text, old.first - 1, [_moved(line, margin) for line in new], old.last)


def without_scenario(text: str, name: str, file: str = FILE, line: int | None = None) -> str:
    """The text without the scenario and the empty lines above it. Raises ReadingErrors."""
    old = scenario_at(text, name, file, line)
    first = old.first - 1
    while first > 0 and not _line(text, first).strip():
        first -= 1
    return _with_lines(text, first, [], old.last)


def scenario_at(text: str, name: str, file: str, line: int | None) -> ScenarioLines:
    """The one scenario of that name, or on that line. Raises ReadingErrors."""
    scenarios = scenarios_in(text, file)
    named = [found for found in scenarios if found.name == name and line in (None, found.first)]
    if not named:
        nearest = suggest(name, [found.name for found in scenarios])
        raise ReadingErrors([Problem(file, line or 1, 1, f"Scenariot ”{name}” finns inte i filen.", nearest)])
    if len(named) > 1:
        where = ", ".join(str(found.first) for found in named)
        message = f"Scenariot ”{name}” finns på flera rader ({where}): ge dem var sitt namn."
        raise ReadingErrors([Problem(file, named[1].first, 1, message)])
    return named[0]


def checked_scenario(scenario: str) -> list[str]:
    """The lines of a text that is one scenario and nothing else, without margin. Raises ReadingErrors."""
    lines = textwrap.dedent(scenario.replace("\r\n", "\n").strip("\n")).rstrip().split("\n")
    begun = f"{LANGUAGE}\nEgenskap: x\n"
    problems = Problems()
    feature = _read(begun + "\n".join(lines) + "\n", "scenariot", problems)
    if feature is None:
        lower = (Problem(p.file, max(p.line - 2, 1), p.column, p.message, p.suggestion) for p in problems)
        raise ReadingErrors(lower)
    if {told.line for told in feature.scenarios} != {3} or feature.rule_lines:
        raise ReadingErrors([Problem("scenariot", 1, 1, f"Skriv ett enda scenario, som börjar med ”{SCENARIO}”.")])
    return [line.rstrip() for line in lines]


def _read(text: str, file: str, problems: Problems) -> Feature | None:
    return feature_of(text, file, problems) if is_fit_to_read(text, file, problems) else None


@lru_cache(maxsize=16)
def _feature(text: str, file: str) -> Feature:
    problems = Problems()
    feature = _read(text, file, problems)
    if feature is None:
        problems.raise_if_any()
        raise ReadingErrors([Problem(file, 1, 1, "Filen går inte att läsa.")])
    return feature


def _block(text: str, rule: str, file: str) -> tuple[int, int] | None:
    """The number of lines up to the end of what stands under the rule, and the margin of its scenarios."""
    starts = [(rule_id(heading), line) for heading, line, _ in _feature(text, file).rule_lines]
    here = next((line for named, line in starts if named == rule), None)
    if here is None:
        return None
    total = text.count("\n") + 1
    end = min((line for _, line in starts if line > here), default=total + 1) - 1
    while end > here and (not _line(text, end).strip() or _line(text, end).lstrip().startswith("#")):
        end -= 1
    heading = _line(text, here)
    inside = [found for found in scenarios_in(text, file) if here < found.first <= end]
    first = _line(text, inside[0].first) if inside else "  " + heading
    return end, len(first) - len(first.lstrip())


def _line(text: str, number: int) -> str:
    return text.split("\n")[number - 1].rstrip("\r")


def _moved(line: str, margin: int) -> str:
    return " " * margin + line if line else ""


def _with_lines(text: str, first: int, new: list[str], last: int | None = None) -> str:
    """The text in which the lines after `first` up to `last` give way to the new ones."""
    ending = "\r\n" if "\r\n" in text else "\n"
    kept = text.splitlines(keepends=True)
    before, behind = kept[:first], kept[first if last is None else last :]
    if before and not before[-1].endswith("\n"):
        before[-1] += ending
    return "".join([*before, *(line + ending for line in new), *behind])
