"""The scale of a timeline: days, weeks, months or years, so that three days read as well as three years."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

MONDAY, MONTHS = 0, 12


@dataclass(frozen=True, slots=True)
class Scale:
    """`unit` is day, week, month, quarter or year; `ticks` are the first days of each, within the timeline."""

    unit: str
    ticks: tuple[date, ...]


def _begins_week(day: date) -> bool:
    return day.weekday() == MONDAY


UNITS: tuple[tuple[str, int, Callable[[date], bool]], ...] = (
    ("day", 16, lambda _: True),
    ("week", 190, _begins_week),
    ("month", 1200, lambda day: day.day == 1),
    ("quarter", 3600, lambda day: day.day == 1 and day.month % 3 == 1),
    ("year", 40_000, lambda day: (day.month, day.day) == (1, 1)),
)
"""Each unit, up to how many days it is used for, and which days begin one."""


def scale(first: date, last: date) -> Scale:
    """The finest scale that stays readable from `first` to `last`."""
    length = (last - first).days + 1
    unit, _, begins = next((one for one in UNITS if length <= one[1]), UNITS[-1])
    return Scale(unit, tuple(day for day in _days(first, last) if begins(day)))


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=at) for at in range((last - first).days + 1))
