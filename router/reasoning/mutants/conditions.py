"""What stands under `när`, changed in one place: a condition or alternative dropped, a test turned, a value moved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from router.fact_words import FactSheet, Scope
from router.reading.condition_words import EITHER, EXISTS
from router.reading.nodes import Mapping, Node, Sequence
from router.reasoning.mutants.changes import (
    Change,
    became,
    renamed_field,
    shown,
    struck,
    with_item,
    without_field,
    without_item,
)
from router.reasoning.mutants.values import ValueChanges

ABSENT = {
    name: other
    for name, (items, scope, present) in EXISTS.items()
    for other, told in EXISTS.items()
    if told == (items, scope, not present)
}
"""For each test of a list, the one that says the opposite."""


@dataclass(frozen=True, slots=True)
class ConditionChanges:
    """Every change of a condition, one at a time."""

    sheet: FactSheet
    values: ValueChanges

    def of(self, condition: Mapping, scopes: tuple[Scope, ...]) -> Iterator[Change]:
        for name, value in condition.items.items():
            line = condition.key_at(name).line
            words = struck(f"hela {name}" if name == EITHER else f"{name}: {shown(value)}")
            yield Change("dropped", line, words, without_field(condition, name))
            for change in self._within(name, value, scopes):
                yield change.within(condition, name)
            if name in ABSENT and "case" in scopes and ABSENT[name] not in condition.items:
                words = became(f"{name}: {shown(value)}", f"{ABSENT[name]}: {shown(value)}")
                yield Change("flipped", line, words, renamed_field(condition, name, ABSENT[name]))

    def _within(self, name: str, value: Node, scopes: tuple[Scope, ...]) -> Iterator[Change]:
        if name == EITHER:
            yield from self._alternatives(value, scopes)
        elif name in EXISTS and "case" in scopes:
            if isinstance(value, Mapping):
                yield from (change.told_of(name) for change in self.of(value, (EXISTS[name][1],)))
        else:
            fact = next(found for scope in scopes if (found := self.sheet.by_word(scope, name)))
            yield from self.values.of(fact, value)

    def _alternatives(self, value: Node, scopes: tuple[Scope, ...]) -> Iterator[Change]:
        if not isinstance(value, Sequence):
            return
        for index, option in enumerate(value.items):
            if len(value.items) > 1:
                words = struck(shown(option), EITHER)
                yield Change("dropped", option.at.line, words, without_item(value, index))
            if isinstance(option, Mapping):
                for change in self.of(option, scopes):
                    yield replace(change, node=with_item(value, index, change.node))
