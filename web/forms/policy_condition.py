"""The rows of a condition as a browser sends them: taken out and added by buttons, with all that was typed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from router.editing.choices import TESTS
from router.editing.condition_form import (
    ConditionForm,
    EitherRow,
    FactRow,
    Language,
    ListRow,
    Row,
    Test,
    TextRow,
)
from router.fact_words import FactWord, Scope
from router.reading.condition_words import EITHER, EXISTS
from web.forms.policy_sent import Sent

FACT, LIST, CHOICE, TEXT = "fact", "list", "either", "text"
DEEPEST = 8
NUMBERS = re.compile(r"\s*(?:,|\btill\b|–|-)\s*")
ANOTHER_WAY = "option"
"""The button for one more way in a choice between several."""


def condition_sent(sent: Sent, prefix: str, scopes: tuple[Scope, ...], language: Language) -> ConditionForm:
    """The rows of the list at the prefix."""
    rows = (_row(sent, at, scopes, language) for at in sent.rows(prefix))
    added = _new_row(sent.added(prefix), scopes, language)
    return (*(row for row in rows if row is not None), *([added] if added else []))


def _new_row(chosen: str, scopes: tuple[Scope, ...], language: Language) -> Row | None:
    """An empty row for what was chosen, such as `fact:` and its word."""
    kind, _colon, word = chosen.partition(":")
    if kind == FACT and (fact := language.fact(word, scopes)):
        return FactRow(fact.word, TESTS[fact.kind][0])
    if kind == LIST and word in EXISTS and "case" in scopes:
        return ListRow(word)
    return EitherRow(((), ())) if kind == CHOICE else None


def _row(sent: Sent, at: str, scopes: tuple[Scope, ...], language: Language) -> Row | None:
    kind, word = sent.text(f"{at}-kind"), sent.text(f"{at}-word")
    if kind == FACT and (fact := language.fact(word, scopes)):
        return _fact_row(sent, at, fact)
    if kind == LIST and word in EXISTS and "case" in scopes:
        return ListRow(word, condition_sent(sent, f"{at}-in", (EXISTS[word][1],), language))
    if kind == CHOICE and at.count("-o") < DEEPEST:
        return EitherRow(tuple(_ways(sent, at, scopes, language)))
    return TextRow(word, sent.text(f"{at}-text")) if kind == TEXT else None


def _ways(sent: Sent, at: str, scopes: tuple[Scope, ...], language: Language) -> Iterator[ConditionForm]:
    for way in sent.rows(f"{at}-o"):
        yield condition_sent(sent, way, scopes, language)
    if sent.pressed(ANOTHER_WAY, at):
        yield ()


def _fact_row(sent: Sent, at: str, fact: FactWord) -> FactRow:
    written = sent.text(f"{at}-test")
    test: Test = next((test for test in TESTS[fact.kind] if test == written), TESTS[fact.kind][0])
    values = sent.ticked(f"{at}-value")
    if fact.kind == "number":
        values = tuple(part for value in values for part in NUMBERS.split(value) if part)
    if test == "is" and len(values) > 1:
        test = "one_of"
    return FactRow(fact.word, test, values, sent.text(f"{at}-parameter"))


def row_name(row: Row) -> str:
    """The word that the row begins with in the text."""
    match row:
        case FactRow(fact=name) | ListRow(word=name) | TextRow(name=name):
            return name
    return EITHER
