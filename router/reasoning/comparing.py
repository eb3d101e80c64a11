"""Two decided cases side by side: which facts differ, which rules decide differently, which parts of the answer.

Works on cases and decisions as they are recorded: nothing is decided again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from router.fact_words import FactSheet, FactWord, ListWords
from router.places import Places
from router.vocabulary import Vocabulary

Json = Mapping[str, Any]
NOT_COMPARED = ("region", "municipality_name", "detail", "reason")
"""Told by another field, or free text."""
PARTS = ("responsible", "needs", "co_responsible", "interim_holder", "sip", "report_of_concern", "escalation")


@dataclass(frozen=True, slots=True)
class Decided:
    """A case and the decision about it, as JSON."""

    case: Json
    decision: Json


@dataclass(frozen=True, slots=True)
class FactDiffers:
    """One answer that is not the same; None is no answer. `fact` is what rules call it, where they look at it."""

    pointer: str
    fact: str | None
    label: str
    label_en: str
    first: str | None
    first_en: str | None
    second: str | None
    second_en: str | None


@dataclass(frozen=True, slots=True)
class RuleDiffers:
    """A rule that decides in one of the cases alone.

    `because_of`: the different facts that it used; `gives_way_to`: titles of the rules before it in the other.
    """

    rule: str
    title: str
    question: str
    decides_in: str
    because: str
    because_of: tuple[str, ...]
    gives_way_to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PartDiffers:
    """A part of the answer that is not the same, in words."""

    part: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """All differences. `revisions` are those of the policies of each decision."""

    revisions: tuple[str, str]
    facts: tuple[FactDiffers, ...]
    rules: tuple[RuleDiffers, ...]
    parts: tuple[PartDiffers, ...]

    def to_json(self) -> dict[str, Any]:
        """The comparison as JSON values."""
        found: dict[str, Any] = orjson.loads(orjson.dumps(self))
        return found


def compare(first: Decided, second: Decided, sheet: FactSheet, vocabulary: Vocabulary, places: Places) -> Comparison:
    """What differs between two decided cases."""
    return _Comparing(first, second, sheet, vocabulary, places).comparison()


class _Comparing:
    def __init__(
        self, first: Decided, second: Decided, sheet: FactSheet, vocabulary: Vocabulary, places: Places
    ) -> None:
        self._first, self._second = first, second
        self._vocabulary, self._places, self._lists = vocabulary, places, _by_pointer(sheet)
        self._words: dict[str, FactWord] = {}
        self._codes: dict[str, set[str]] = {}
        for scope in sheet.facts.values():
            for word in scope.values():
                if word.pointer is not None:
                    self._words.setdefault(word.pointer, word)
                    self._codes.setdefault(word.pointer, set()).add(word.code)

    def comparison(self) -> Comparison:
        facts = tuple(self._facts())
        revisions = tuple(one.decision["policy"]["revision"] for one in (self._first, self._second))
        return Comparison((revisions[0], revisions[1]), facts, tuple(self._rules(facts)), tuple(self._parts()))

    def _facts(self) -> Iterator[FactDiffers]:
        one, other = dict(_leaves(self._first.case)), dict(_leaves(self._second.case))
        for pointer in dict.fromkeys((*one, *other)):
            if one.get(pointer) != other.get(pointer):
                yield self._fact(pointer, one.get(pointer), other.get(pointer))

    def _fact(self, pointer: str, one: object, other: object) -> FactDiffers:
        word = None if pointer in self._lists else self._words.get(_general(pointer))
        name = pointer.rpartition("/")[2]
        label, label_en = (word.labels["sv"], word.labels["en"]) if word else self._list_labels(pointer, name)
        number = _number(pointer)
        return FactDiffers(
            pointer,
            word.code if word else None,
            f"{label} ({number})" if number else label,
            f"{label_en} ({number})" if number else label_en,
            self._value(word, one, "sv"),
            self._value(word, one, "en"),
            self._value(word, other, "sv"),
            self._value(word, other, "en"),
        )

    def _list_labels(self, pointer: str, name: str) -> tuple[str, str]:
        known = self._lists.get(pointer)
        return (known.labels["sv"], known.labels["en"]) if known else (name, name)

    def _value(self, word: FactWord | None, value: object, language: str) -> str | None:
        if value is None:
            return None
        if value == []:
            return {"sv": "inga", "en": "none"}[language]
        if isinstance(value, bool):
            return {"sv": ("nej", "ja"), "en": ("no", "yes")}[language][value]
        if word is not None and word.code_list is not None:
            term = self._vocabulary[word.code_list].terms.get(str(value))
            return term.label(language) if term else str(value)
        return self._places.principal_name(str(value)) or str(value)

    def _rules(self, facts: tuple[FactDiffers, ...]) -> Iterator[RuleDiffers]:
        sides = {"first": self._first.decision["explanation"], "second": self._second.decision["explanation"]}
        deciding = {side: {rule["rule"] for rule in rules} for side, rules in sides.items()}
        changed = {code for fact in facts for code in self._codes.get(_general(fact.pointer), ())}
        for side, rules in sides.items():
            away = "second" if side == "first" else "first"
            for rule in rules:
                if rule["rule"] not in deciding[away]:
                    stronger = (o["title"] for o in sides[away] if _defeats(o, rule["rule"]))
                    because = tuple(fact["label"] for fact in rule["facts"] if fact["fact"] in changed)
                    yield RuleDiffers(
                        rule["rule"], rule["title"], rule["question"], side, rule["because"], because, tuple(stronger)
                    )

    def _parts(self) -> Iterator[PartDiffers]:
        for part in PARTS:
            first, second = (self._part(one.decision, part) for one in (self._first, self._second))
            if first != second:
                yield PartDiffers(part, first, second)

    def _part(self, decision: Json, part: str) -> str:
        said = decision[part]
        if part in ("responsible", "interim_holder"):
            return str(said["name"])
        if part == "needs":
            return "; ".join(f"{self._label('need_domain', n['domain'])}: {n['responsible']['name']}" for n in said)
        if part == "co_responsible":
            return "; ".join(sorted(str(party["name"]) for party in said)) or "ingen"
        if part == "sip":
            led = self._label("principal_type", said["lead_principal_type"])
            return f"behövs, leds av: {led}" if said["needed"] else "behövs inte"
        if part == "report_of_concern":
            return "ska göras" if said["required"] else "krävs inte"
        return self._label("ladder", said["ladder"])

    def _label(self, code_list: str, code: str | None) -> str:
        term = self._vocabulary[code_list].terms.get(code or "")
        return term.label("sv") if term else code or "inte känt"


def _leaves(part: object, at: str = "") -> Iterator[tuple[str, object]]:
    """Every answer by its JSON pointer; an empty list is an answer too."""
    if isinstance(part, Mapping):
        for name, value in part.items():
            if name not in NOT_COMPARED:
                yield from _leaves(value, f"{at}/{name}")
    elif isinstance(part, list) and part:
        for index, value in enumerate(part):
            yield from _leaves(value, f"{at}/{index}")
    elif part is not None:
        yield at, part


def _defeats(rule: Json, other: str) -> bool:
    return any(defeated["rule"] == other for defeated in rule["defeated"])


def _by_pointer(sheet: FactSheet) -> dict[str, ListWords]:
    return {words.pointer: words for words in sheet.lists.values()}


def _general(pointer: str) -> str:
    return "/".join("{i}" if step.isdigit() else step for step in pointer.split("/"))


def _number(pointer: str) -> int | None:
    """Which item of a list, as people count."""
    return next((int(step) + 1 for step in pointer.split("/") if step.isdigit()), None)
