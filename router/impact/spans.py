"""Spans of days in which nothing begins or ends: cases about any of their days can be decided on one of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from router.impact.content import Policies, PoliciesOn
from router.impact.differing import Differing
from router.policy_book import PolicyBook
from router.reasoning.standpoints import spans


@dataclass(frozen=True)
class Span:
    """From the first day to the last, where None is no bound, with both policies of all of these days."""

    first: date | None
    last: date | None
    differing: Differing


def spans_of(days: Sequence[date], old: PoliciesOn, new: PoliciesOn) -> tuple[Span, ...]:
    """The days, in order, as few spans; none for no days."""
    begun: list[tuple[date, tuple[object, ...], Policies, Policies]] = []
    cuts: dict[PolicyBook, list[date]] = {}
    for day in days:
        before, after = old(day), new(day)
        books = (before.book, after.book)
        for book in books:
            cuts.setdefault(book, [start for start, _ in spans(book, days[0])])
        alike = (*books, *(bisect_right(cuts[book], day) for book in books))
        if not begun or begun[-1][1] != alike:
            begun.append((day, alike, before, after))
    return tuple(
        Span(
            day if number else None,
            _last_before(days, begun[number + 1][0]) if number + 1 < len(begun) else None,
            Differing(before, after, day),
        )
        for number, (day, _, before, after) in enumerate(begun)
    )


def _last_before(days: Sequence[date], day: date) -> date:
    return days[days.index(day) - 1]
