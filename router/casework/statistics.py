"""Statistics of the cases that are followed up: every indicator, of the cases somebody asks for."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from router.casework.telling_exactly import how_told
from router.follow_up.figures import Figures, together
from router.follow_up.indicator_tables import Table, indicator_tables
from router.storage import CaseFigures, Selection

PERIODS = ("month", "quarter", "year")
"""What the months of a period can be told by."""
SLOW, KEPT_FOR, MOST_KEPT = 0.1, 60.0, 64
"""Seconds: what took longer than SLOW to count is not counted again for KEPT_FOR. Less is counted every time."""

Groups = dict[str | int | None, Figures]


@dataclass
class CaseStatistics:
    """Every method raises `DatabaseUnavailable` when the database cannot answer. Safe to share between threads."""

    figures: CaseFigures
    today: Callable[[], date]
    seconds: Callable[[], float] = time.monotonic
    _kept: OrderedDict[tuple[object, ...], tuple[float, tuple[Table, ...]]] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def tables(self, selection: Selection, by: str) -> tuple[Table, ...]:
        """The table of every indicator, told by one of PERIODS or of the other groups of the figures."""
        key, begun = (selection, by, self.today()), self.seconds()
        with self._lock:
            kept = self._kept.get(key)
        if kept is not None and begun - kept[0] < KEPT_FOR:
            return kept[1]
        told = how_told(selection, by, self.today())
        found = indicator_tables(self.groups(selection, by), self.figures.details(selection, self.today()), told)
        ended = self.seconds()
        if ended - begun > SLOW:
            with self._lock:
                self._kept[key] = (ended, found)
                if len(self._kept) > MOST_KEPT:
                    self._kept.popitem(last=False)
        return found

    def groups(self, selection: Selection, by: str) -> Groups:
        """The figures of each group, in order; a period without cases is there too."""
        made = self.figures.by("month" if by in PERIODS else by, selection, self.today())
        if by not in PERIODS:
            return {key: made[key] for key in sorted(made, key=lambda key: (key is None, str(key)))}
        groups: dict[str | int | None, list[Figures]] = {}
        for month in months(selection.first, selection.last):
            groups.setdefault(_period(month, by), []).append(made.get(month, Figures()))
        return {period: together(some) for period, some in groups.items()}


def months(first: int, last: int) -> list[int]:
    """Every month from one to another, both included, each as 202603.

    >>> months(202611, 202702)
    [202611, 202612, 202701, 202702]
    """
    begin, end = (month // 100 * 12 + month % 100 - 1 for month in (first, last))
    return [month // 12 * 100 + month % 12 + 1 for month in range(begin, end + 1)]


def _period(month: int, by: str) -> str:
    year, of_year = divmod(month, 100)
    return {"month": f"{year}-{of_year:02}", "quarter": f"{year}-{(of_year + 2) // 3}", "year": str(year)}[by]
