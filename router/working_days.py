"""Working days in the calendar that the service runs under; public holidays come from a library."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

import holidays

SATURDAY = 5
COUNTRY = "SE"


@lru_cache(maxsize=64)
def public_holidays(year: int) -> frozenset[date]:
    """The public holidays of a year."""
    return frozenset(holidays.country_holidays(COUNTRY, years=year))


def is_working_day(day: date) -> bool:
    return day.weekday() < SATURDAY and day not in public_holidays(day.year)


@lru_cache(maxsize=4096)
def after_working_days(start: date, days: int) -> date:
    """The day that is so many working days after `start`; with 0 that is the same day, whatever day it is."""
    day = start
    while days > 0:
        day += timedelta(days=1)
        if is_working_day(day):
            days -= 1
    return day


def working_days_between(start: date, end: date) -> int:
    """How many working days there are after `start` up to `end`, which counts itself; 0 when it is not later.

    >>> working_days_between(date(2026, 11, 20), date(2026, 11, 24))  # a Friday and the Tuesday after it
    2
    """
    return sum(is_working_day(start + timedelta(days=number)) for number in range(1, (end - start).days + 1))
