"""The other fields of a rule, changed one at a time: what it goes before, what it answers, from and until when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from router.fact_words import Scope
from router.reading.nodes import Mapping, Node, Scalar, Sequence
from router.reading.outcome_words import SAID
from router.reasoning.mutants.changes import (
    Change,
    became,
    said,
    shown,
    struck,
    with_item,
    without_field,
    without_item,
)
from router.reasoning.mutants.conditions import ConditionChanges
from router.vocabulary import CodeList, Vocabulary

TARGETS = ("undantag_från", "före", "efter")
AGENCIES = ("ansvarig", "hållare", "vem", "medansvariga")
CODES = {"ort": "territory_source", "stege": "ladder", "leds_av": "principal_type", "läge": "situation"}
YES_NO = ("egen_vårdbegäran", "ring_först")
OPPOSITE = {"ja": "nej", "nej": "ja", **{f"{word} inte": word for word in ("behövs", "krävs")}}
DAYS = ("gäller_från", "gäller_till")
POINTED_OUT: dict[str, Scope] = {"kontakt": "contact", "avsändare": "referral"}
A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ResultChanges:
    """Every change of a rule that is not one of its condition."""

    vocabulary: Vocabulary
    conditions: ConditionChanges

    def of(self, rule: Mapping) -> Iterator[Change]:
        for name, value in rule.items.items():
            if name in TARGETS:
                yield from _targets(rule, name, value)
            elif name in DAYS and isinstance(value, Scalar):
                yield from (change.within(rule, name) for change in _days(name, value))
            else:
                yield from (change.within(rule, name) for change in self._result(name, value))

    def _result(self, name: str, value: Node) -> Iterator[Change]:
        if name in AGENCIES:
            yield from self._agencies(name, value)
        elif isinstance(value, Scalar):
            text = self._other_answer(name, value.text.strip())
            if text is not None:
                yield _answer(name, value, text)

    def _other_answer(self, name: str, text: str) -> str | None:
        if name in CODES:
            return _another(self.vocabulary[CODES[name]], text)
        if name in YES_NO:
            return OPPOSITE.get(text)
        return _opposite(text) if text in SAID else None

    def _agencies(self, name: str, value: Node) -> Iterator[Change]:
        match value:
            case Sequence():
                yield from self._several(name, value)
            case Mapping():
                yield from self._pointed_out(name, value)
            case Scalar():
                text = _another(self.vocabulary["agency"], value.text.strip())
                if text is not None:
                    yield _answer(name, value, text)

    def _several(self, name: str, value: Sequence) -> Iterator[Change]:
        """One of several left out; the only one changed."""
        for index, item in enumerate(value.items):
            if len(value.items) > 1:
                yield Change("result", item.at.line, struck(shown(item), name), without_item(value, index))
            if len(value.items) == 1 or isinstance(item, Mapping):
                for change in self._agencies(name, item):
                    yield replace(change, node=with_item(value, index, change.node))

    def _pointed_out(self, name: str, value: Mapping) -> Iterator[Change]:
        """Agencies that the rule finds in the case: the conditions on them, and a parameter's usual value."""
        for field, scope in POINTED_OUT.items():
            where = value.items.get(field)
            if isinstance(where, Mapping):
                found = self.conditions.of(where, (scope,))
                yield from (change.within(value, field).told_of(f"{name}: {field}") for change in found)
        parameter = value.items.get("parameter")
        if isinstance(parameter, Scalar):
            usual = str(self.conditions.sheet.parameters[parameter.text].default)
            text = _another(self.vocabulary["agency"], self.vocabulary["agency"][usual].word)
            yield Change(
                "result",
                value.at.line,
                became(f"{name}: {shown(value)}", f"{name}: {text}"),
                said(parameter, str(text)),
            )


def _answer(name: str, value: Scalar, text: str) -> Change:
    words = became(f"{name}: {shown(value)}", f"{name}: {text}")
    return Change("result", value.at.line, words, said(value, text))


def _another(codes: CodeList, text: str) -> str | None:
    """The word after this one in the list; None when the text is none of its words or codes."""
    terms = list(codes)
    found = next((index for index, term in enumerate(terms) if text in (term.word, term.code)), None)
    return None if found is None or len(terms) == 1 else terms[(found + 1) % len(terms)].word


def _opposite(text: str) -> str:
    """The word that says the opposite: `behövs inte` for `behövs`."""
    return next(
        word
        for word in (f"{text} inte", f"inte {text}", text.removesuffix(" inte"), text.removeprefix("inte "))
        if word in SAID and word != text
    )


def _targets(rule: Mapping, name: str, value: Node) -> Iterator[Change]:
    items = value.items if isinstance(value, Sequence) else (value,)
    for index, item in enumerate(items):
        words = struck(shown(item), name)
        if isinstance(value, Sequence) and len(items) > 1:
            yield Change("target", item.at.line, words, without_item(value, index)).within(rule, name)
        else:
            yield Change("target", item.at.line, words, without_field(rule, name))


def _days(name: str, value: Scalar) -> Iterator[Change]:
    if isinstance(value.value, date):
        for day in (value.value - A_DAY, value.value + A_DAY):
            words = became(f"{name}: {shown(value)}", f"{name}: {day}")
            yield Change("validity", value.at.line, words, Scalar(value.at, day, day.isoformat()))
