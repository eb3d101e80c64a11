"""Names for the engine's fields, chosen so that it finds them quickly.

Below each node the engine keeps the next tests in a table: a test goes to the first free slot from
the place that its field's name hashes to, one of 32. Every field of a message walks the table from
its own place to the next free slot. Narrow fields spread over the places, and the widest field at
the last one, keep these walks short: measured, twice as fast as names in plain sequence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

PLACES = 32
WIDE = 16
"""Fields with this many tests or more share the last place."""


def field_names(widths: Sequence[int]) -> list[str]:
    """A name for each field, given how many different tests are made of it."""
    names = _NamesByPlace()
    narrow = sum(width for width in widths if width < WIDE)
    begun = 0
    chosen: list[str] = []
    for width in widths:
        if width >= WIDE:
            chosen.append(names.next_at(PLACES - 1))
        else:
            chosen.append(names.next_at(begun * (PLACES - 1) // narrow))
            begun += width
    return chosen


def name_hash(name: str) -> int:
    """The engine's 32-bit hash of a field's name (FNV-1a). Two fields must not share it."""
    value = 0x811C9DC5
    for byte in name.encode():
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


class _NamesByPlace:
    def __init__(self) -> None:
        self._left: list[list[str]] = [[] for _ in range(PLACES)]
        self._numbers: Iterator[int] = count()

    def next_at(self, place: int) -> str:
        while not self._left[place]:
            name = f"f{next(self._numbers)}"
            self._left[name_hash(name) % PLACES].append(name)
        return self._left[place].pop(0)
