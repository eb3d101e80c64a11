"""Counts of many cases, by which every indicator is worked out: they can be added together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, fields

PARTS = {
    "both_contacts": "cases",
    "sip_offered": "both_contacts",
    "sip_drawn_up": "both_contacts",
    "gap_days": "cases",
    "unanswered": "cases",
    "no_agreement": "cases",
    "asked_contacts": "cases",
}
"""The indicators that are a share of cases: what each is a part of."""
BOUNCES = ("bounces_0", "bounces_1", "bounces_2", "bounces_3")
"""Cases by how many times they bounced; the last one: that many or more."""

Boundary = tuple[str, str]


@dataclass(slots=True)
class Figures:
    """Of some cases. `counts` holds how many they are, how many of them say what, and of reports.

    The days are told as how many cases, referrals or reports have each number of days.
    """

    counts: Counter[str] = field(default_factory=Counter)
    days_to_sip: Counter[int] = field(default_factory=Counter)
    gap_days: Counter[int] = field(default_factory=Counter)
    """Only cases with any."""
    days_to_visit: Counter[int] = field(default_factory=Counter)
    waiting: Counter[int] = field(default_factory=Counter)
    days_to_answer: Counter[int] = field(default_factory=Counter)
    """Of deviation reports."""
    rejections: Counter[tuple[str, str, str, str]] = field(default_factory=Counter)
    """By sender, receiver, reason, and who was pointed at. From here on: told of all cases together only."""
    deviations: Counter[tuple[str, str, int | None]] = field(default_factory=Counter)
    """By sender, receiver, and days to the answer."""
    ran_out: Counter[str] = field(default_factory=Counter)
    """How many times each clock ran out."""
    ran_out_cases: Counter[str] = field(default_factory=Counter)
    """In how many cases it did."""

    def add(self, other: Figures) -> None:
        """Counts the other cases too."""
        for one in fields(self):
            getattr(self, one.name).update(getattr(other, one.name))


def together(many: Iterable[Figures]) -> Figures:
    """The figures of all of them."""
    found = Figures()
    for one in many:
        found.add(one)
    return found


def share(part: int, whole: int) -> int | None:
    """Whole percent, half up; None of nothing.

    >>> share(1, 8), share(0, 0)
    (13, None)
    """
    return (200 * part + whole) // (2 * whole) if whole else None


def mean(total: int, number: int) -> float | None:
    """With two decimals, half up; None of nothing.

    >>> mean(1, 8)
    0.13
    """
    return (200 * total + number) // (2 * number) / 100 if number else None


def quantile(counted: Counter[int], part: int, of: int) -> int | None:
    """The smallest value such that at least part/of of all are that or less; None of nothing.

    >>> quantile(Counter([3, 5, 9, 11]), 1, 2)
    5
    """
    number = counted.total()
    rank = -(-number * part // of)
    for value in sorted(counted):
        rank -= counted[value]
        if rank <= 0 and number:
            return value
    return None


def total_days(counted: Counter[int]) -> int:
    """All the days together."""
    return sum(days * number for days, number in counted.items())
