"""Recorded decisions in one table to hand out: a row for each region and agency, a column for each status."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from router.small_counts import LEAST_SHOWN, published

STATUSES = ("decided", "provisional")

Counted = tuple[str | None, str | None, str, int]
"""Region, agency (None: unknown), status, and how many."""
Shown = tuple[int | None, ...]
"""A count for each status and their total; None is hidden."""


@dataclass(frozen=True, slots=True)
class Statistics:
    """The rows in the order of their codes, unknown last, and the total of all."""

    rows: Sequence[tuple[str | None, str | None, Shown]]
    total: Shown
    least_shown: int


def statistics(counted: Iterable[Counted], least_shown: int = LEAST_SHOWN) -> Statistics:
    """The table, small counts hidden so that they cannot be worked out either.

    >>> statistics([("01", "clinic", "decided", 12), ("01", "clinic", "provisional", 3)]).rows
    [('01', 'clinic', (None, None, 15))]
    """
    counts: Counter[tuple[str | None, str | None, str]] = Counter()
    for region, agency, status, count in counted:
        counts[region, agency, status] += count
    keys = sorted({(region, agency) for region, agency, _ in counts}, key=_unknown_last)
    table = published(
        [[counts[region, agency, status] for status in STATUSES] for region, agency in keys], least_shown
    )
    rows = [(region, agency, shown) for (region, agency), shown in zip(keys, table, strict=False)]
    return Statistics(rows, table[-1] if rows else (0, 0, 0), least_shown)


def _unknown_last(key: tuple[str | None, str | None]) -> list[tuple[bool, str]]:
    return [(part is None, part or "") for part in key]
