"""The facts that rules may look at: their words, kinds, code lists and the questions that ask for them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Scope = Literal["need", "case", "place", "agency", "contact", "referral", "diagnosis", "unit"]
Kind = Literal["code", "ranked", "number", "yes_no"]
INDEX = re.compile(r"/\d+(?=/|$)")


@dataclass(frozen=True, slots=True)
class FactWord:
    """One fact. `pointer` says where in the case the answer stands ({i}: the item); None when derived."""

    word: str
    code: str
    scope: Scope
    kind: Kind
    code_list: str | None
    pointer: str | None
    labels: Mapping[str, str]
    questions: Mapping[str, str]
    if_so: Mapping[str, str] = field(default_factory=dict)
    """How another answer is told, with {behov}, {vore} and {nytt}; without it the question is repeated."""


@dataclass(frozen=True, slots=True)
class ListWords:
    """A list in the case, or a place, that is asked for as a whole."""

    pointer: str
    labels: Mapping[str, str]
    questions: Mapping[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class Topic:
    """Facts that belong together, so that one question may ask for them all; `place` is its place among the topics.

    `along` are fields of the case that have no word of their own for "no": they are told with the first pointer.
    """

    place: int
    pointers: tuple[str, ...]
    along: tuple[str, ...]
    urgent: bool
    questions: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ParameterWord:
    """A value that agreements may set, with the value that holds where none does."""

    name: str
    default: int | str | bool
    label: str
    mark: str


@dataclass(frozen=True, slots=True)
class FactSheet:
    """Every fact by scope and code, the lists, the parameters, and the topic of each JSON pointer."""

    facts: Mapping[Scope, Mapping[str, FactWord]]
    lists: Mapping[str, ListWords]
    parameters: Mapping[str, ParameterWord]
    topics: Mapping[str, Topic] = field(default_factory=dict)

    def topic(self, pointer: str) -> Topic | None:
        """The topic that asks for the pointer, of whichever item of a list it is."""
        return self.topics.get(INDEX.sub("/{i}", pointer))

    def by_word(self, scope: Scope, word: str) -> FactWord | None:
        return next((fact for fact in self.facts[scope].values() if fact.word == word), None)

    def words(self, scope: Scope) -> tuple[str, ...]:
        return tuple(fact.word for fact in self.facts[scope].values())
