"""Tables of counts that may be handed out: what is small is hidden, and what would give it away.

A count of 1 to 4 may point at a child. It is hidden, and so is enough besides that nobody can work it out from
the totals. Zeros are shown: they tell of nobody, and a reader may take it that whatever is hidden is at least 1.

A hidden count can be worked out when it could be nothing else. It could be one more when there is a ring of hidden
counts through it on which one is added here and taken there, so that every total still holds. For each count
that is too small the cheapest ring is looked for, and all of it hidden.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence

LEAST_SHOWN = 5
LEAST_HIDDEN = 1
COSTS = (1, 4, 1_000_000)
"""What readers lose by a hidden count, a total, and the sum of all, which is hidden only where it has to be."""

Counts = Sequence[Sequence[int]]
Published = tuple[tuple[int | None, ...], ...]
Cell = tuple[int, int]
Line = tuple[str, int]


def published(counts: Counts, least_shown: int = LEAST_SHOWN) -> Published:
    """The counts with a total at the end of each row and column; None is hidden.

    Each one shown is 0 or at least `least_shown`; for each one hidden, two values or more fit all that is shown.

    >>> published([[12, 3, 40], [9, 8, 50]])
    ((None, None, 40, 55), (None, None, 50, 67), (21, 11, 90, 122))
    """
    cells = with_totals(counts)
    hidden = {cell for cell, count in _each(cells) if 0 < count < least_shown}
    for small in sorted(hidden):
        hidden |= _cheapest_ring(cells, hidden, small)
    return tuple(
        tuple(None if (at, place) in hidden else count for place, count in enumerate(row))
        for at, row in enumerate(cells)
    )


def with_totals(counts: Counts) -> list[list[int]]:
    """The table with a total at the end of each row, and a row of totals.

    >>> with_totals([[1, 2], [3, 4]])
    [[1, 2, 3], [3, 4, 7], [4, 6, 10]]
    """
    rows = [[*row, sum(row)] for row in counts]
    return [*rows, [sum(column) for column in zip(*rows, strict=True)]]


def _each(cells: list[list[int]]) -> Iterator[tuple[Cell, int]]:
    return (((at, place), count) for at, row in enumerate(cells) for place, count in enumerate(row))


def _cheapest_ring(cells: list[list[int]], hidden: set[Cell], small: Cell) -> set[Cell]:
    """The counts on the ring on which `small` grows at the least cost: Dijkstra's walk between its two lines.

    There always is one: the count, its two totals and the sum of all can grow together.
    """
    end, begin = _between(cells, small, 1)
    waiting: list[tuple[int, Line, list[Cell]]] = [(0, begin, [small])]
    seen: set[Line] = set()
    while (found := heapq.heappop(waiting))[1] != end:
        cost, line, ring = found
        if line in seen:
            continue
        seen.add(line)
        for cell, there in _steps(cells, line):
            if cell != small:
                further = 0 if cell in hidden else _cost(cells, cell)
                heapq.heappush(waiting, (cost + further, there, [*ring, cell]))
    return set(found[2])


def _steps(cells: list[list[int]], line: Line) -> Iterator[tuple[Cell, Line]]:
    """The counts by which one can leave a line, by adding or taking one, and the line that each leads to."""
    kind, number = line
    crossing = range(len(cells[0])) if kind == "row" else range(len(cells))
    for other in crossing:
        cell = (number, other) if kind == "row" else (other, number)
        for change in (1, -1):
            begin, there = _between(cells, cell, change)
            if begin == line and _may(cells, cell, change):
                yield cell, there


def _between(cells: list[list[int]], cell: Cell, change: int) -> tuple[Line, Line]:
    """The two lines that a change sets out from and leads to; what a total gains is asked of its line, not given."""
    row, column = ("row", cell[0]), ("column", cell[1])
    given = change if _totals_in(cells, cell) != 1 else -change
    return (row, column) if given == 1 else (column, row)


def _may(cells: list[list[int]], cell: Cell, change: int) -> bool:
    """Whether the count could be another: a zero is shown, and what is hidden is at least 1."""
    count = cells[cell[0]][cell[1]]
    return count > 0 and count + change >= LEAST_HIDDEN


def _cost(cells: list[list[int]], cell: Cell) -> int:
    """What readers lose by a hidden count."""
    return cells[cell[0]][cell[1]] * COSTS[_totals_in(cells, cell)]


def _totals_in(cells: list[list[int]], cell: Cell) -> int:
    """0 for a count, 1 for the total of a row or a column, 2 for the sum of all."""
    return (cell[0] == len(cells) - 1) + (cell[1] == len(cells[0]) - 1)
