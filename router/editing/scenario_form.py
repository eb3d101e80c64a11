"""One scenario as a form: its name, its steps and its examples; what has no field stays where it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from router.editing.data import tidied
from router.editing.scenarios import FILE, SCENARIO, scenario_at, with_scenario_text
from router.scenarios.register import KEYWORDS, Kind

OUTLINE, EXAMPLES = "Abstrakt Scenario:", "Exempel:"
MORE = ("Och", "Men")
KINDS: dict[str, Kind] = {word: kind for kind, word in KEYWORDS.items()}
STEP = re.compile(rf"(?P<word>{'|'.join((*KINDS, *MORE))})\s+(?P<text>.*)\Z")


@dataclass(frozen=True, slots=True)
class StepForm:
    """One sentence, without Givet, När, Så, Och or Men."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class ScenarioForm:
    """`examples` are the rows of the table, the first with the names; `kept` are lines that have no field here."""

    name: str
    steps: tuple[StepForm, ...]
    examples: tuple[tuple[str, ...], ...] = ()
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Parts:
    """The lines of a scenario by what they are: numbers of the lines with steps, and of the one table."""

    lines: list[str]
    steps: list[int]
    table: range
    several: bool


def scenario_form(text: str, name: str, file: str = FILE, line: int | None = None) -> ScenarioForm:
    """The scenario as a form. Raises ReadingErrors."""
    return _form(scenario_at(text, name, file, line).text)


def with_scenario_form(text: str, name: str, form: ScenarioForm, file: str = FILE, line: int | None = None) -> str:
    """The text with the scenario as the form has it; only lines that differ are written. Raises ReadingErrors."""
    old = scenario_at(text, name, file, line).text
    if form == _form(old):
        return text
    return with_scenario_text(text, name, _rewritten(old, form), file, line)


def scenario_text(form: ScenarioForm) -> str:
    """A scenario written from its form alone."""
    lines = [_heading(form), *(f"  {line}" for line in _steps(form.steps, ()))]
    return "\n".join([*lines, *_table(form.examples, "  ")])


def _form(scenario: str) -> ScenarioForm:
    parts = _parts(scenario)
    steps, kind = list[StepForm](), KINDS["Givet"]
    for number in parts.steps:
        found = STEP.match(parts.lines[number].strip())
        assert found is not None
        kind = KINDS.get(found["word"], kind)
        steps.append(StepForm(kind, found["text"].strip()))
    rows = tuple(_cells(parts.lines[number]) for number in parts.table[1:])
    shown = {0, *parts.steps, *parts.table}
    kept = tuple(line for number, line in enumerate(parts.lines) if number not in shown and line.strip())
    return ScenarioForm(parts.lines[0].partition(":")[2].strip(), tuple(steps), rows, kept)


def _parts(scenario: str) -> _Parts:
    lines = scenario.split("\n")
    headings = [number for number, line in enumerate(lines) if line.strip() == EXAMPLES]
    end = min(headings, default=len(lines))
    steps = [number for number in range(1, end) if STEP.match(lines[number].strip())]
    if len(headings) != 1:
        return _Parts(lines, steps, range(0), bool(headings))
    last = headings[0] + 1
    while last < len(lines) and lines[last].strip().startswith("|"):
        last += 1
    return _Parts(lines, steps, range(headings[0], last), False)


def _rewritten(scenario: str, form: ScenarioForm) -> str:
    parts = _parts(scenario)
    old = [parts.lines[number].strip() for number in parts.steps]
    new = _steps(form.steps, old)
    lines: dict[int, list[str]] = {number: [line] for number, line in enumerate(parts.lines)}
    if _form(scenario).name != form.name or bool(form.examples) != bool(parts.table):
        lines[0] = [
            parts.lines[0] if parts.several and form.name == _form(scenario).name else _heading(form, parts.several)
        ]
    margin = " " * (_margin(parts.lines[parts.steps[0]]) if parts.steps else 2)
    for tag, first, last, begin, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        for number in parts.steps[first:last]:
            lines[number] = []
        place = parts.steps[first] if first < last else parts.steps[first - 1] if first else 0
        lines[place] = lines[place] + [margin + line for line in new[begin:end]]
    if form.examples != _form(scenario).examples:
        for number in parts.table:
            lines[number] = []
        place = parts.table[0] if parts.table else len(parts.lines) - 1
        lines[place] = lines[place] + [line for line in _table(form.examples, margin) if line or not parts.table]
    return "\n".join(line for number in lines for line in lines[number])


def _heading(form: ScenarioForm, several: bool = False) -> str:
    return f"{OUTLINE if form.examples or several else SCENARIO} {_one_line(form.name)}".rstrip()


def _steps(steps: Iterable[StepForm], old: Iterable[str]) -> list[str]:
    """The lines of the steps; one that was written with Och or Men, or anew with its own word, stays so."""
    standing, lines, kind = set(old), list[str](), None
    for step in steps:
        text = _one_line(step.text)
        words = (*MORE, KEYWORDS[step.kind]) if step.kind == kind else (KEYWORDS[step.kind],)
        written = [f"{word} {text}" for word in words]
        lines.append(next((line for line in written if line in standing), written[0]))
        kind = step.kind
    return lines


def _table(rows: tuple[tuple[str, ...], ...], margin: str) -> list[str]:
    if not rows:
        return []
    cells = [[_one_line(cell).replace("\\", "\\\\").replace("|", "\\|") for cell in row] for row in rows]
    widths = [max(len(row[at]) if at < len(row) else 0 for row in cells) for at in range(max(map(len, cells)))]
    lines = [" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)) for row in cells]
    return ["", f"{margin}{EXAMPLES}", *(f"{margin}  | {line} |" for line in lines)]


def _cells(line: str) -> tuple[str, ...]:
    inner = re.split(r"(?<!\\)\|", line.strip().removeprefix("|").removesuffix("|"))
    return tuple(cell.strip().replace("\\|", "|").replace("\\\\", "\\") for cell in inner)


def _one_line(text: str) -> str:
    return " ".join(tidied(text).split())


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip())
