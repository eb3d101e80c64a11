"""Changes of the shipped policies, and recorded cases in memory, for whoever asks what a change does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any, NamedTuple

import orjson

from router.bootstrap import Router, build_router
from router.case import case_to_json
from router.editions import Edition
from router.facts_class import facts_class
from router.impact.content import Place, Policies
from router.impact.impact import How
from router.policy import Rule
from router.reading.case_schema import CaseSchema
from router.scenarios.mutation.book import mutated, whole_book
from router.settings import read_settings
from tests.generated_cases import CaseGenerator

Json = dict[str, Any]
DAY = date(2026, 11, 21)
LATE = date(2030, 1, 1)


@cache
def shipped_router() -> Router:
    """The shipped policies; no database is opened."""
    return build_router(read_settings({}))


def with_rule(edition: Edition, rule_id: str, change: Callable[[Rule], Rule | None]) -> Edition:
    """The edition with one rule changed, or taken away, and read anew."""
    rule = edition.book.rule(rule_id)
    assert rule is not None, rule_id
    return replace(edition, book=whole_book(edition.book, rule, change(rule)))


def with_changes(edition: Edition, changes: Sequence[tuple[Rule, Rule | None]]) -> Edition:
    """The edition with several rules changed, one after the other."""
    book = edition.book
    for old, new in changes:
        book = mutated(book, old, new)
    return replace(edition, book=book)


def generated(shipped: Router, seed: int, count: int) -> list[Json]:
    """Cases as they are recorded."""
    schema = CaseSchema(shipped.vocabulary, shipped.places, LATE)
    documents = CaseGenerator(seed, shipped.vocabulary, shipped.places).cases(count)
    return [as_recorded(case_to_json(schema.load(document)), shipped) for document in documents]


def as_recorded(case: Json, shipped: Router) -> Json:
    """The region is told by the municipality, as in the log."""
    code = case["registration"]["municipality"]
    if code is not None:
        case["registration"]["region"] = shipped.places.region_of(code)
    return case


class Row(NamedTuple):
    facts_class: int
    span: int
    region: str | None
    municipality: str | None
    agency: str | None
    number: int
    first: str


class Counted(NamedTuple):
    region: str | None
    municipality: str | None
    agency: str | None
    number: int


@dataclass(frozen=True)
class InMemory:
    """Recorded cases without a database; each was given to nobody that is known."""

    cases: Sequence[Json]

    def days(self) -> list[date]:
        return sorted({date.fromisoformat(case["as_of"]) for case in self.cases})

    def by_place(self, first: date | None = None, last: date | None = None) -> list[Counted]:
        found = defaultdict[Place, int](int)
        for case in self.cases:
            if (first or date.min) <= date.fromisoformat(case["as_of"]) <= (last or date.max):
                found[_place(case)] += 1
        return [Counted(*place, None, number) for place, number in found.items()]

    def classes(self, places: Collection[Place], starts: Sequence[date] = ()) -> list[Row]:
        found: dict[tuple[int, int], Row] = {}
        for number, case in enumerate(self.cases):
            span = sum(start <= date.fromisoformat(case["as_of"]) for start in starts)
            key = (facts_class(case), span)
            known = found.get(key)
            row = Row(*key, *_place(case), None, 1, f"{number:06}")
            if _place(case) in places:
                found[key] = row if known is None else known._replace(number=known.number + 1)
        return list(found.values())

    def facts(self, ids: Sequence[str]) -> Iterator[Mapping[str, str]]:
        yield {name: orjson.dumps(self.cases[int(name)]).decode() for name in ids}


def _place(case: Json) -> Place:
    return case["registration"]["region"], case["registration"]["municipality"]


def always(policies: Policies) -> Callable[[date], Policies]:
    return lambda _day: policies


ALL = How(everything=True)
