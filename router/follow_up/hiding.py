"""Which counts of cases are hidden together, so that none can be worked out from the others that are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from router.small_counts import LEAST_SHOWN, published

Cell = tuple[str, int]
"""The name of a count and the place of its group; the last place is that of all groups together."""


def hidden_cells(counts: Sequence[Mapping[str, int]], parts: Mapping[str, str]) -> frozenset[Cell]:
    """The counts to hide, of groups that add up; `parts` tells what each count is a part of.

    Each part is safe beside its whole and its rest. Where a whole has to go, everything that is part of it goes too:
    then what is hidden for the sake of one part is not given away by another.
    """
    hidden: set[Cell] = set()
    for part, whole in parts.items():
        if counts:
            hidden |= _of_one(counts, part, whole)
    while True:
        more = {(part, at) for part, whole in parts.items() for name, at in hidden if name == whole} - hidden
        if not more:
            return frozenset(hidden)
        hidden |= more


def is_small(count: int) -> bool:
    """Whether it may point at a child."""
    return 0 < count < LEAST_SHOWN


def _of_one(counts: Sequence[Mapping[str, int]], part: str, whole: str) -> set[Cell]:
    shown = published([[one[part], one[whole] - one[part]] for one in counts])
    found: set[Cell] = set()
    for at, (first, rest, both) in enumerate(shown):
        if first is None or rest is None:
            found.add((part, at))
        if both is None:
            found.add((whole, at))
    return found
