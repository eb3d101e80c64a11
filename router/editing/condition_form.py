"""A condition as rows of a form: what is looked at, how it is tried, and against what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from router.editing import rendering
from router.editing.data import Data, words_of
from router.fact_words import FactSheet, FactWord, Scope
from router.reading.condition_words import BOUNDS, EITHER, EXISTS, KNOWN, PARAMETER, RANGE
from router.vocabulary import CodeList, Vocabulary

Test = Literal["is", "is_not", "one_of", "at_least", "at_most", "under", "over", "between", "known", "unknown"]
BOUND_TESTS: Mapping[str, Test] = {">=": "at_least", "<=": "at_most", "<": "under", ">": "over"}


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact and its test. `values` are words of the vocabulary; `parameter` stands instead of them."""

    fact: str
    test: Test
    values: tuple[str, ...] = ()
    parameter: str = ""


@dataclass(frozen=True, slots=True)
class ListRow:
    """A test of a list: some or no need, contact, referral … is such; the rows look at one and the same item."""

    word: str
    where: ConditionForm = ()


@dataclass(frozen=True, slots=True)
class EitherRow:
    """At least one of the options holds."""

    options: tuple[ConditionForm, ...] = ()


@dataclass(frozen=True, slots=True)
class TextRow:
    """What has no form, as it is written; without a name it is the whole condition."""

    name: str
    text: str


Row = FactRow | ListRow | EitherRow | TextRow
ConditionForm = tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """The words that a form is filled in with."""

    sheet: FactSheet
    vocabulary: Vocabulary

    def fact(self, word: str, scopes: tuple[Scope, ...]) -> FactWord | None:
        return next((found for scope in scopes if (found := self.sheet.by_word(scope, word))), None)

    def codes(self, fact: FactWord) -> CodeList | None:
        return self.vocabulary.lists.get(fact.code_list) if fact.code_list else None

    def word(self, fact: FactWord, text: str) -> str:
        """The value in the letters of the vocabulary, or as it is when it is none of its words."""
        codes = self.codes(fact)
        term = codes.by_word(text) if codes else None
        return term.word if term else text


def condition_form(data: Data, scopes: tuple[Scope, ...], language: Language) -> ConditionForm:
    """The rows of a condition in its order."""
    if not isinstance(data, Mapping):
        return () if words_of(data) == "" else (TextRow("", rendering.flow(data)),)
    return tuple(row_of(name, value, scopes, language) for name, value in data.items())


def row_of(name: str, data: Data, scopes: tuple[Scope, ...], language: Language) -> Row:
    """One line of a condition."""
    row: Row | None = None
    if name == EITHER:
        row = _either(data, scopes, language)
    elif name in EXISTS and "case" in scopes:
        if isinstance(data, Mapping) or words_of(data) == "":
            row = ListRow(name, condition_form(data, (EXISTS[name][1],), language))
    elif fact := language.fact(name, scopes):
        row = _fact_row(fact, data, language)
    return row or TextRow(name, rendering.flow(data))


def _either(data: Data, scopes: tuple[Scope, ...], language: Language) -> EitherRow | None:
    options = data if isinstance(data, tuple) else (data,)
    if not all(isinstance(option, Mapping) or words_of(option) == "" for option in options):
        return None
    return EitherRow(tuple(condition_form(option, scopes, language) for option in options))


def _fact_row(fact: FactWord, data: Data, language: Language) -> FactRow | None:
    if isinstance(data, Mapping):
        named = words_of(data.get("parameter")) if set(data) == {"parameter"} else None
        return FactRow(fact.word, "is", (), named) if named else None
    if isinstance(data, tuple):
        values = [words_of(value) for value in data]
        words = tuple(language.word(fact, value) for value in values if value)
        return FactRow(fact.word, "one_of", words) if len(words) == len(data) else None
    text = words_of(data)
    return _tested(fact, text, language) if text else None


def _tested(fact: FactWord, text: str, language: Language) -> FactRow:
    if text in KNOWN:
        return FactRow(fact.word, "known" if KNOWN[text] == "known" else "unknown")
    if span := RANGE.match(text):
        return FactRow(fact.word, "between", (span[1], span[2]))
    first, _, rest = text.partition(" ")
    rest = rest.strip()
    if first in BOUNDS and rest:
        test = BOUND_TESTS[BOUNDS[first]]
        if rest.startswith(PARAMETER):
            return FactRow(fact.word, test, (), rest.removeprefix(PARAMETER).strip())
        return FactRow(fact.word, test, (language.word(fact, rest),))
    codes = language.codes(fact)
    if first == "inte" and rest and not (codes and codes.by_word(text)):
        return FactRow(fact.word, "is_not", (language.word(fact, rest),))
    return FactRow(fact.word, "is", (language.word(fact, text),))
