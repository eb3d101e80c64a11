"""Places and days from which the policies look different: one for each set of rules that applies together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from router.places import Municipality, Places
from router.policies import Policies
from router.policy_book import NoPolicyOnDay, PolicyBook


@dataclass(frozen=True)
class Standpoint:
    """A child of this municipality on this day, and the policies that apply to it."""

    municipality: Municipality
    day: date
    policies: Policies


def standpoints(book: PolicyBook, places: Places, today: date) -> tuple[Standpoint, ...]:
    """One for each composed set of rules, and one where a municipality is also the region."""
    found: dict[tuple[int, bool], Standpoint] = {}
    for municipality in places.municipalities.values():
        region = places.region(municipality.region_code)
        single = region is not None and region.municipality_code is not None
        for day in days(book, today):
            try:
                policies = book.in_force(day, municipality.region_code, municipality.code)
            except NoPolicyOnDay:
                continue
            found.setdefault((id(policies), single), Standpoint(municipality, day, policies))
    return tuple(found.values())


def days(book: PolicyBook, today: date) -> tuple[date, ...]:
    """Today, and the days around each start and end."""
    spans = [rule.validity for rule in book.rules] + [agreement.validity for agreement in book.agreements.values()]
    ends = (span.end for span in spans if span.end is not None)
    return tuple(dict.fromkeys([today, *sorted({*_around(span.start for span in spans), *_around(ends)})]))


def _around(found: Iterable[date]) -> Iterator[date]:
    for day in found:
        yield from (day - timedelta(days=1), day, day + timedelta(days=1))
