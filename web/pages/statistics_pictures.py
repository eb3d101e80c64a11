"""Which figures of a table of indicators are drawn above it, and how; the drawing is done in the browser."""

from __future__ import annotations

from dataclasses import dataclass

from router.casework.statistics import PERIODS
from router.follow_up.indicator_tables import HIDDEN, Shown, Table

BY_THEMSELVES = ("bounced", "sip_complete", "ran_out", "rejections", "deviations")
"""Tables whose rows are the same whatever the figures are told by."""
DAYS = ("q1", "median", "q3", "p90")
FIRST_OF = ("share", "mean", "count")
"""What is drawn of a table that tells no days: the first of these that it has."""
UNITS = {"share": "%", "mean": ""}


@dataclass(frozen=True, slots=True)
class Picture:
    """`kind` is lines, bars or flow; `columns` are places among the figures; `unit` is %, count or empty (a mean)."""

    kind: str
    columns: tuple[int, ...]
    unit: str


def picture_of(table: Table, by: str) -> Picture:
    """What is drawn of the table: lines for what is told by period, bars for what is compared, flows as flows."""
    if table.code == "flows":
        return Picture("flow", (0,), "count")
    kind = "lines" if by in PERIODS and table.code not in BY_THEMSELVES else "bars"
    drawn = _drawn(table)
    return Picture(kind, tuple(table.columns.index(name) for name in drawn), UNITS.get(drawn[0], "count"))


def number(shown: Shown) -> int | float | str:
    """The figure as a number for the browser; empty when it is not known, or hidden and must not be in the page."""
    return "" if shown is None or shown is HIDDEN or not isinstance(shown, int | float) else shown


def is_empty(cells: tuple[Shown, ...]) -> bool:
    """Whether there was nothing to count, which is not the same as something that is hidden."""
    return all(cell in (0, None) for cell in cells)


def _drawn(table: Table) -> tuple[str, ...]:
    if table.code == "waiting":
        return ("count",)
    days = tuple(name for name in DAYS if name in table.columns)
    if days and "share" not in table.columns:
        return days
    return next((name,) for name in FIRST_OF if name in table.columns)
