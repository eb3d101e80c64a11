"""The parts of a change set, and the units that they count in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

LARGEST_TEXT = 16 * 1024 * 1024
"""In units. Far beyond what the readers take, so that a text that is too large can be kept and told about."""
MOST_PARTS = 100_000

BREAK = re.compile(r"\r\n|\r|\n")
UTF_16 = ("utf-16-le", "surrogatepass")
"""Two bytes a unit. Half a character is let through: its other half may be in what is kept of the text."""

ChangeSet = list[Any]
"""As in JSON: each part an `int`, `[int]` or `[int, str, …]`."""


class DoesNotFit(ValueError):
    """The change set is malformed, or made for another text; the message says how."""


@dataclass(frozen=True, slots=True)
class Part:
    """So many units of the old text, kept (None) or replaced by others."""

    length: int
    put: bytes | None = None

    @property
    def made(self) -> int:
        """How many units it is in the new text."""
        return self.length if self.put is None else len(self.put) // 2


def parts_of(changes: Any) -> list[Part]:
    if not isinstance(changes, list) or len(changes) > MOST_PARTS:
        raise DoesNotFit(f"a change set is a list of at most {MOST_PARTS} parts")
    return [_part(part) for part in changes]


def _part(part: Any) -> Part:
    length, *lines = part if isinstance(part, list) and part else [part]
    if type(length) is not int or not 0 <= length <= LARGEST_TEXT:
        raise DoesNotFit("a part of a change set begins with a number of units")
    if not isinstance(part, list):
        return Part(length)
    if not all(isinstance(line, str) and not BREAK.search(line) for line in lines):
        raise DoesNotFit("a change set puts in lines of text, without their line breaks")
    return Part(length, "\n".join(lines).encode(*UTF_16))


def written(parts: Iterable[Part]) -> ChangeSet:
    """The parts as JSON has them, neighbours of one kind put together."""
    joined: list[Part] = []
    for part in parts:
        if part.length or part.put:
            last = joined.pop() if joined and (joined[-1].put is None) == (part.put is None) else Part(0)
            put = None if part.put is None else (last.put or b"") + part.put
            joined.append(Part(last.length + part.length, put))
    return [part.length if part.put is None else [part.length, *_lines(part.put)] for part in joined]


def _lines(put: bytes) -> list[str]:
    return put.decode(*UTF_16).split("\n") if put else []


def units(text: str) -> bytes:
    return BREAK.sub("\n", text).encode(*UTF_16)
