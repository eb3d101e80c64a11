"""One leaf's question to one compiled ruleset, in the words of that ruleset."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from math import prod
from operator import getitem

from router.engine.fact_classes import FactClasses
from router.engine.pattern import Rule
from router.engine.ruleset import NAME_LENGTH, CompiledRuleset
from router.engine.wording import Fragments, Wording


class Group:
    """Rules that are compiled together, whichever leaves they come from."""

    def __init__(self, rules: Sequence[Rule], classes: Mapping[str, FactClasses]) -> None:
        likeliest_first = sorted(rules, key=lambda rule: _likelihood(rule, classes), reverse=True)
        self._wording = Wording(likeliest_first, classes)
        self._keys = {_name(number): tuple(sorted(rule.keys)) for number, rule in enumerate(likeliest_first)}
        self._rules = set(map(id, rules))
        conditions = self._wording.conditions
        # The engine looks for each rule that fired from the first one on.
        self._ruleset = CompiledRuleset({_name(n): conditions[n] for n in range(len(rules))})

    def question(self, rules: Sequence[Rule], places: Mapping[str, int]) -> Question | None:
        """How to ask for those of the rules that are in this group, if any are."""
        own = [rule for rule in rules if id(rule) in self._rules]
        fragments = self._wording.fragments(own)
        return Question(self, [(places[fact], texts) for fact, texts in fragments.items()]) if own else None

    def answer(self, text: str) -> frozenset[str]:
        """The keys of the rules that hold, given what is sent. Equal texts have equal answers."""
        return frozenset(chain.from_iterable(map(self._keys.__getitem__, self._ruleset.fired(text))))

    def close(self) -> None:
        """Frees the ruleset."""
        self._ruleset.close()


class Question:
    """What to send to a group. Other rules of the group stay silent or hold as well: both are right."""

    __slots__ = ("_places", "_texts", "group")

    def __init__(self, group: Group, fragments: Sequence[tuple[int, Fragments]]) -> None:
        self.group = group
        self._places = [place for place, _ in fragments]
        self._texts = [texts for _, texts in fragments]

    def text(self, numbers: Sequence[int]) -> str:
        """What to send for a case, given its class number of each fact. Empty: no test holds."""
        return "".join(map(getitem, self._texts, map(numbers.__getitem__, self._places)))


def _name(number: int) -> str:
    return f"{number:0{NAME_LENGTH}}"


def _likelihood(rule: Rule, classes: Mapping[str, FactClasses]) -> float:
    return prod(1 - classes[test.fact].rejects(test) for test in rule.tests)
