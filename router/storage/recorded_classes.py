"""Recorded cases by classes that no rule tells apart: counted in the database, and one case of each read."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, Engine, case, false, func, literal, or_, select

from router.storage.models import RecordedDecision

AT_ONCE = 500
Place = tuple[str | None, str | None]
"""Region and municipality of the child; None where it is not known."""


class PlaceCount(NamedTuple):
    """So many decisions with this agency as the main responsible, for children of this place."""

    region: str | None
    municipality: str | None
    agency: str | None
    number: int


class RecordedClass(NamedTuple):
    """So many cases of one class and one span of days that were given to one agency; `first` is one of them."""

    facts_class: int
    span: int
    region: str | None
    municipality: str | None
    agency: str | None
    number: int
    first: str


class RecordedCases:
    """Reads only. Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def days(self) -> tuple[date, ...]:
        """The days that the recorded cases are about, in order."""
        query = select(RecordedDecision.as_of).distinct().order_by(RecordedDecision.as_of)
        with self._engine.connect() as connection:
            return tuple(connection.scalars(query))

    def newest(self) -> str | None:
        """The identifier of the decision that was recorded last; None when there is none."""
        with self._engine.connect() as connection:
            return connection.scalar(select(func.max(RecordedDecision.id)))

    def by_place(self, first: date | None = None, last: date | None = None) -> list[PlaceCount]:
        """All of them counted; those about days from `first` to `last`, where None is no bound."""
        one = RecordedDecision
        by = (one.region, one.municipality, one.agency)
        query = select(*by, func.count()).where(*_within(first, last)).group_by(*by)
        with self._engine.connect() as connection:
            return [PlaceCount(*row) for row in connection.execute(query)]

    def classes(self, places: Collection[Place], starts: Sequence[date] = ()) -> list[RecordedClass]:
        """The classes of these places. `starts` cuts the days into spans: before the first is span 0, and so on."""
        one = RecordedDecision
        span = _span(starts)
        by = (one.facts_class, one.region, one.municipality, one.agency)
        query = select(
            one.facts_class,
            span.label("span"),
            one.region,
            one.municipality,
            one.agency,
            func.count(),
            func.min(one.id),
        )
        query = query.where(_in(places)).group_by(*by, *(["span"] if starts else []))
        with self._engine.connect() as connection:
            return [RecordedClass(*row) for row in connection.execute(query)]

    def facts(self, ids: Sequence[str]) -> Iterator[Mapping[str, str]]:
        """The cases of these decisions as JSON text by identifier, some hundred at a time."""
        with self._engine.connect() as connection:
            for start in range(0, len(ids), AT_ONCE):
                some = ids[start : start + AT_ONCE]
                query = select(RecordedDecision.id, RecordedDecision.facts).where(RecordedDecision.id.in_(some))
                yield {row.id: row.facts for row in connection.execute(query)}


def _within(first: date | None, last: date | None) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if first is not None:
        found.append(RecordedDecision.as_of >= first)
    if last is not None:
        found.append(RecordedDecision.as_of <= last)
    return found


def _span(starts: Sequence[date]) -> ColumnElement[int]:
    if not starts:
        return literal(0)
    return case(*((RecordedDecision.as_of < start, number) for number, start in enumerate(starts)), else_=len(starts))


def _in(places: Collection[Place]) -> ColumnElement[bool]:
    """Whether a case is of one of the places, by region: few of them are meant as a whole."""
    by_region: dict[str | None, set[str | None]] = {}
    for region, municipality in places:
        by_region.setdefault(region, set()).add(municipality)
    return or_(false(), *(_of_region(region, found) for region, found in by_region.items()))


def _of_region(region: str | None, municipalities: set[str | None]) -> ColumnElement[bool]:
    one = RecordedDecision
    there = one.region.is_(None) if region is None else one.region == region
    known = sorted(code for code in municipalities if code is not None)
    among = one.municipality.in_(known)
    return there & (or_(among, one.municipality.is_(None)) if None in municipalities else among)
