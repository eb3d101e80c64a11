"""Where things stand in the picture of a timeline: texts and shapes never lie over each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

WIDTH, EDGE = 960, 10
LETTER = 6.9
"""About how wide a letter of a label is, at most."""
SPACE = 8
"""After a text, to the next thing in its row."""
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Axis:
    """From days to places: the day `first` begins at the left edge, `last` ends at the right one."""

    first: date
    last: date

    def x(self, day: date) -> float:
        """Where the day begins."""
        return EDGE + (day - self.first).days * (WIDTH - 2 * EDGE) / ((self.last - self.first).days + 1)


@dataclass(frozen=True, slots=True)
class Text:
    """A label; `anchor` is start or end."""

    words: str
    x: float
    anchor: str = "start"

    @property
    def span(self) -> tuple[float, float]:
        """From where to where nothing else may stand."""
        width = width_of(self.words)
        return (self.x, self.x + width + SPACE) if self.anchor == "start" else (self.x - width - SPACE, self.x)


def width_of(words: str) -> float:
    """About how wide a text is."""
    return len(words) * LETTER


def text_in_or_beside(words: str, left: float, right: float) -> Text:
    """The label in its bar where it fits, else to the right of it, else to the left."""
    if width_of(words) + 10 <= right - left:
        return Text(words, left + 6)
    return text_beside(words, left, right)


def fits_beside(words: str, left: float, right: float) -> bool:
    """Whether there is room for the label on either side of its shape."""
    return right + 5 + width_of(words) <= WIDTH or width_of(words) + 5 <= left


def text_beside(words: str, left: float, right: float) -> Text:
    """The label to the right of its shape, or to the left where the picture ends before."""
    if right + 5 + width_of(words) <= WIDTH:
        return Text(words, right + 5)
    return Text(words, left - 5, "end")


@dataclass(slots=True)
class Rows:
    """Rows that are filled from the top: each thing stands in the first in which nothing is in its way."""

    taken: list[list[tuple[float, float]]] = field(default_factory=list)

    def place(self, left: float, right: float) -> int:
        """The row in which it stands now."""
        for at, row in enumerate(self.taken):
            if all(right <= start or stop <= left for start, stop in row):
                row.append((left, right))
                return at
        self.taken.append([(left, right)])
        return len(self.taken) - 1


def gathered(
    days: Sequence[Sequence[Item]], span: Callable[[Sequence[Item]], tuple[float, float]], most_rows: int
) -> list[tuple[int, Sequence[Item]]]:
    """Each group with its row. Where they would need too many rows, neighbours are gathered into one group."""
    groups = [tuple(group) for group in days]
    while True:
        rows = Rows()
        placed = [(rows.place(*span(group)), group) for group in groups]
        crowded = next((at for at, (row, _) in enumerate(placed) if row >= most_rows), None)
        if crowded is None or crowded == 0:
            return list(placed)
        groups[crowded - 1 : crowded + 1] = [groups[crowded - 1] + groups[crowded]]
