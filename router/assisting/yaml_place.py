"""Where in a YAML text somebody is writing: in which field of which fields, told by the margins of the lines.

The text is unfinished while it is written, so no parser would read it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from router.assisting.yaml_flow import flow_levels
from router.assisting.yaml_lines import Line, is_empty, is_in_comment, taken_apart


@dataclass(frozen=True, slots=True)
class Level:
    """The fields around: those above with their values, those below; `name` is the field that they are in."""

    name: str
    above: Mapping[str, str] = field(default_factory=dict)
    below: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Place:
    """`levels` from the whole file inwards; in the last, `field` is the one whose value is being written.

    Without a field it is the name of one, or an item of the list that the last level is called by. `typed` is what
    stands there already, from the column `start` on, counted from 0. `in_braces`: only fields stand here, no items.
    """

    levels: tuple[Level, ...]
    field: str | None
    typed: str
    start: int
    in_braces: bool = False


def place_in(text: str, line: int, column: int) -> Place | None:
    """The place before this column of this line, both counted from 1; None in a comment or a long text."""
    lines = text.split("\n")
    if not 1 <= line <= len(lines):
        return None
    before = lines[line - 1][: column - 1]
    if is_in_comment(before):
        return None
    here = taken_apart(before)
    outer = _levels(lines, line - 1, here)
    if outer is None:
        return None
    inner = flow_levels(here.name, before[here.value_column :], lines[line - 1][column - 1 :])
    if inner is None:
        return Place(outer, here.name, before[here.value_column :], here.value_column)
    levels = [Level(name, above, below) for name, above, below in inner.levels]
    if not levels[0].name:
        # an item of a list is called by the list
        levels[0] = replace(levels[0], name=outer[-1].name)
        outer = outer[:-1]
    return Place((*outer, *levels), inner.field, inner.typed, len(before) - len(inner.typed), inner.in_braces)


def _levels(lines: Sequence[str], index: int, here: Line) -> tuple[Level, ...] | None:
    """The levels around the line, from its own outwards, turned round."""
    column, dash = here.column, here.dashes[-1] if here.dashes else None
    found, above = list[Level](), dict[str, str]()
    below = frozenset(_below(lines, index, column))
    for text in reversed(lines[:index]):
        if is_empty(text):
            continue
        line = taken_apart(text)
        if dash is None and line.column == column and line.name is not None:
            above = {line.name: line.value, **above}
            dash = line.dashes[-1] if line.dashes else None
        elif _is_around(line, column, dash):
            if line.opens_text or line.name is None:
                return None
            found.append(Level(line.name, above, below))
            above, below = {line.name: line.value}, frozenset()
            column, dash = line.column, line.dashes[-1] if line.dashes else None
    return (*([Level("", above, below)]), *reversed(found))


def _is_around(line: Line, column: int, dash: int | None) -> bool:
    """Whether the line is what the fields at the column, or the list with its dashes there, stand in."""
    if dash is None:
        return line.column < column
    return line.column <= dash and dash not in line.dashes


def _below(lines: Sequence[str], index: int, column: int) -> list[str]:
    found = []
    for text in lines[index + 1 :]:
        if is_empty(text):
            continue
        line = taken_apart(text)
        if line.begins < column:
            break
        if line.column == column and line.name is not None:
            found.append(line.name)
    return found
