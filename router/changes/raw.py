"""Two texts of a file line by line, for those who want to see how it is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from router.changes.words import MOST_LINES, Fate, fates_of

AROUND = 3
"""Kept lines shown before and after a change."""
MOST_SHOWN = 2_000


@dataclass(frozen=True, slots=True)
class RawLine:
    """One line with its number in the former and in the present text; None where it does not stand.

    `skipped` tells how many kept lines are left out before it.
    """

    fate: Fate
    text: str
    was: int | None
    now: int | None
    skipped: int = 0


def raw_lines(before: bytes | str, after: bytes | str, around: int = AROUND) -> tuple[RawLine, ...]:
    """The lines that differ with some around them, at most MOST_SHOWN; none for equal texts."""
    lines = list(_numbered(lines_of(before), lines_of(after)))
    shown = _near(lines, around)
    found: list[RawLine] = []
    last = -1
    for at in shown[:MOST_SHOWN]:
        found.append(replace(lines[at], skipped=at - last - 1))
        last = at
    return tuple(found)


def lines_of(text: bytes | str) -> list[str]:
    """The lines of a text as they are numbered here."""
    told = text.decode("utf-8", errors="replace") if isinstance(text, bytes) else text
    return told.splitlines()


def _numbered(before: Sequence[str], after: Sequence[str]) -> Iterator[RawLine]:
    was = now = 0
    for fate, lines in fates_of(before, after, MOST_LINES):
        for line in lines:
            was, now = was + (fate != "added"), now + (fate != "removed")
            yield RawLine(fate, line, None if fate == "added" else was, None if fate == "removed" else now)


def _near(lines: Sequence[RawLine], around: int) -> list[int]:
    """Where the lines stand that differ or are near one that does."""
    near: set[int] = set()
    for at, line in enumerate(lines):
        if line.fate != "kept":
            near.update(range(max(0, at - around), min(len(lines), at + around + 1)))
    return sorted(near)
