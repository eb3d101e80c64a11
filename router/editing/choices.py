"""What the rows of a condition may be filled in with: facts, tests, words of the vocabulary, parameters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from router.editing.condition_form import Language, Test
from router.fact_words import FactWord, Kind, Scope
from router.reading.condition_words import EXISTS

TEST_WORDS: Mapping[Test, str] = {
    "is": "är",
    "is_not": "är inte",
    "one_of": "är ett av",
    "at_least": "minst",
    "at_most": "högst",
    "under": "under",
    "over": "över",
    "between": "från och med – till och med",
    "known": "vi vet",
    "unknown": "vi vet inte",
}
EQUAL: tuple[Test, ...] = ("is", "is_not", "one_of")
BOUNDS: tuple[Test, ...] = ("at_least", "at_most", "under", "over")
KNOWLEDGE: tuple[Test, ...] = ("known", "unknown")
TESTS: Mapping[Kind, tuple[Test, ...]] = {
    "number": (*EQUAL, *BOUNDS, "between", *KNOWLEDGE),
    "ranked": (*EQUAL, *BOUNDS, *KNOWLEDGE),
    "code": (*EQUAL, *KNOWLEDGE),
    "yes_no": ("is", *KNOWLEDGE),
}
WITH_PARAMETER: tuple[Test, ...] = ("is", *BOUNDS)
DEFAULTS: Mapping[Kind, type] = {"number": int, "ranked": str, "code": str, "yes_no": bool}


@dataclass(frozen=True, slots=True)
class Choice:
    """What is written, and what is shown for it."""

    word: str
    label: str


@dataclass(frozen=True, slots=True)
class FactChoices:
    """How a fact may be tried. Without values it is a number; `parameters` stand beside or instead of values."""

    fact: Choice
    tests: tuple[Choice, ...]
    values: tuple[Choice, ...]
    parameters: tuple[Choice, ...]


def choices_for(fact: FactWord, language: Language) -> FactChoices:
    """Everything that a row about the fact may say."""
    codes = language.codes(fact)
    values = [Choice(term.word, term.sv) for term in codes] if codes else []
    if fact.kind == "yes_no":
        values = [Choice("ja", "ja"), Choice("nej", "nej")]
    known = language.sheet.parameters.values()
    fitting = [word for word in known if type(word.default) is DEFAULTS[fact.kind]]
    return FactChoices(
        Choice(fact.word, fact.labels["sv"]),
        tuple(Choice(test, TEST_WORDS[test]) for test in TESTS[fact.kind]),
        tuple(values),
        tuple(Choice(word.name, word.label) for word in fitting),
    )


def facts_for(scopes: tuple[Scope, ...], language: Language) -> tuple[FactChoices, ...]:
    """Every fact that a condition may look at there; a word that stands for two is the nearer one."""
    found: dict[str, FactWord] = {}
    for scope in scopes:
        for fact in language.sheet.facts[scope].values():
            found.setdefault(fact.word, fact)
    return tuple(choices_for(fact, language) for fact in found.values())


def lists_for(scopes: tuple[Scope, ...], language: Language) -> Mapping[str, tuple[FactChoices, ...]]:
    """The words that try a list, each with the facts of its items; none where only items are looked at."""
    words = EXISTS if "case" in scopes else {}
    return {word: facts_for((scope,), language) for word, (_, scope, _) in words.items()}
