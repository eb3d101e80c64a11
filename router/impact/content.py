"""What an impact is worked out from: the policies of a day, recorded cases by class, and example children."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from router.directory import Directory
from router.places import Places
from router.policy_book import PolicyBook
from router.reasoning.responsibility_maps import ResponsibilityMaps
from router.vocabulary import Vocabulary

Place = tuple[str | None, str | None]
"""Region and municipality of the child; None where it is not known."""


class Policies(Protocol):
    """The content of one day: what `router.editions.Edition` is."""

    @property
    def book(self) -> PolicyBook: ...
    @property
    def directory(self) -> Directory: ...
    @property
    def places(self) -> Places: ...
    @property
    def vocabulary(self) -> Vocabulary: ...
    @property
    def maps(self) -> ResponsibilityMaps: ...


PoliciesOn = Callable[[date], Policies]


class PlaceCounted(Protocol):
    """So many recorded cases of a place that were given to this agency."""

    @property
    def region(self) -> str | None: ...
    @property
    def municipality(self) -> str | None: ...
    @property
    def agency(self) -> str | None: ...
    @property
    def number(self) -> int: ...


class CountedClass(PlaceCounted, Protocol):
    """So many of one class (`router.facts_class`) in one span of days; `first` is the identifier of one of them."""

    @property
    def facts_class(self) -> int: ...
    @property
    def span(self) -> int: ...
    @property
    def first(self) -> str: ...


class RecordedSource(Protocol):
    """The cases recorded so far: what `router.storage.RecordedCases` is."""

    def days(self) -> Sequence[date]: ...
    def by_place(self, first: date | None = None, last: date | None = None) -> Sequence[PlaceCounted]: ...
    def classes(self, places: Collection[Place], starts: Sequence[date] = ()) -> Sequence[CountedClass]: ...
    def facts(self, ids: Sequence[str]) -> Iterator[Mapping[str, str]]: ...


@dataclass(frozen=True, slots=True)
class ExampleChild:
    """A fictional child that an impact is told on as well, by its name."""

    name: str
    facts: Mapping[str, Any]
