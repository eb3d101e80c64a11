"""Places and times from which the policies look alike: what is proved for one child there holds for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from router.directory import Directory
from router.places import Municipality, Places
from router.policies import Policies
from router.policy_book import NoPolicyOnDay, PolicyBook

REGION = "region"
Span = tuple[date, date | None]
"""First and last day; None is until further notice."""


@dataclass(frozen=True)
class Standpoint:
    """Children of these municipalities in these spans of time; a municipality of None is not known.

    `region` is that of the child when it is known; `units` the agencies that the region has a unit of, None where
    no region is known; `single_body` whether the municipality is also the region.
    """

    municipality: Municipality | None
    region: str | None
    day: date
    policies: Policies
    units: frozenset[str] | None
    single_body: bool | None
    municipalities: tuple[str, ...]
    spans: tuple[Span, ...]

    @property
    def name(self) -> str:
        return self.municipality.name if self.municipality else "okänd kommun"

    def told(self, places: Places) -> str:
        """Where and when, in a few words."""
        count, (start, end) = len(self.municipalities), self.spans[0]
        where = f"{self.name} och {count - 1} till" if count > 1 else self.name
        region = places.region(self.region) if self.region and not self.municipality else None
        until = f" till {end}" if end is not None and len(self.spans) == 1 else ""
        return f"{where}{f' i {region.name}' if region else ''}, från {start}{until}"


Key = tuple[int, frozenset[str] | None, bool | None, bool]


def standpoints(book: PolicyBook, places: Places, directory: Directory, today: date) -> tuple[Standpoint, ...]:
    """One for each set of rules that applies together, from today on, and for those whose place is not known."""
    found: dict[Key, Standpoint] = {}
    named = _named_places(book)
    for span in spans(book, today):
        alike: dict[tuple[str | None, str | None], Policies | None] = {}
        for region, municipality in _children(places):
            place = _as_named(named, region, municipality)
            if place not in alike:
                alike[place] = _in_force(book, span[0], *place)
            policies = alike[place]
            if policies is not None:
                at = _standpoint(policies, places, directory, region, municipality, span)
                key = (id(policies), at.units, at.single_body, municipality is None)
                found[key] = _joined(found[key], at) if key in found else at
    return tuple(found.values())


def _children(places: Places) -> Iterator[tuple[str | None, Municipality | None]]:
    """Every municipality, every region of which no municipality is known, and neither."""
    for municipality in places.municipalities.values():
        yield municipality.region_code, municipality
    for region in places.regions:
        yield region, None
    yield None, None


def _as_named(
    named: frozenset[str], region: str | None, municipality: Municipality | None
) -> tuple[str | None, str | None]:
    """The place as far as any rule or agreement names it: others are as if it were not known."""
    code = municipality.code if municipality else None
    return region if region in named else None, code if code in named else None


def _named_places(book: PolicyBook) -> frozenset[str]:
    parties = (party.code for agreement in book.agreements.values() for party in agreement.parties)
    return frozenset((*(rule.place for rule in book.rules if rule.place), *parties))


def _in_force(book: PolicyBook, day: date, region: str | None, municipality: str | None) -> Policies | None:
    try:
        return book.in_force(day, region, municipality)
    except NoPolicyOnDay:
        return None


def _standpoint(
    policies: Policies,
    places: Places,
    directory: Directory,
    region: str | None,
    municipality: Municipality | None,
    span: Span,
) -> Standpoint:
    body = places.region(region) if region else None
    units = None if region is None else frozenset(u.agency for u in directory.units_of(REGION, region))
    return Standpoint(
        municipality,
        region,
        span[0],
        policies,
        None if units is None else units & _agencies_tested(policies),
        None if body is None else body.municipality_code is not None,
        (municipality.code,) if municipality else (),
        (span,),
    )


def _agencies_tested(policies: Policies) -> frozenset[str]:
    """Units of other agencies make no difference to any rule."""
    tests = (q for stage in policies.stages.values() for q in stage.quantifiers.values() if q.items == "units")
    values = (atom.value for test in tests for atom in test.where)
    return frozenset(str(v) for value in values for v in (value if isinstance(value, tuple) else (value,)))


def _joined(one: Standpoint, other: Standpoint) -> Standpoint:
    return Standpoint(
        one.municipality,
        one.region,
        one.day,
        one.policies,
        one.units,
        one.single_body,
        tuple(dict.fromkeys((*one.municipalities, *other.municipalities))),
        tuple(dict.fromkeys((*one.spans, *other.spans))),
    )


def spans(book: PolicyBook, today: date) -> tuple[Span, ...]:
    """From today on, each time in which nothing starts or ends."""
    validities = [rule.validity for rule in book.rules]
    validities += [agreement.validity for agreement in book.agreements.values()]
    starts = {validity.start for validity in validities}
    starts |= {validity.end + timedelta(days=1) for validity in validities if validity.end is not None}
    starts |= {one.from_day for agreement in book.agreements.values() for one in agreement.withdrawals}
    first = [today, *sorted(day for day in starts if day > today)]
    return tuple(zip(first, [*(day - timedelta(days=1) for day in first[1:]), None], strict=True))
