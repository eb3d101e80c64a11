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

    def __init__(self, rules: Sequence[Rule], wording: Wording) -> None:
        names = [f"{number:0{NAME_LENGTH}}" for number in range(len(rules))]
        self._keys = dict(zip(names, (tuple(sorted(rule.keys)) for rule in rules), strict=True))
        # In the order given: the engine looks for each rule that fired from the first one on.
        self._ruleset = CompiledRuleset({name: wording.conditions[n] for n, name in enumerate(names)})

    def answer(self, text: str) -> frozenset[str]:
        """The keys of the rules that hold, given what is sent. Equal texts have equal answers."""
        return frozenset(chain.from_iterable(map(self._keys.__getitem__, self._ruleset.fired(text))))

    def close(self) -> None:
        """Frees the ruleset."""
        self._ruleset.close()


class Question:
    """What to send to a group. Other rules of the group stay silent or hold as well: both are right."""

    __slots__ = ("_places", "_texts", "group")

    def __init__(self, group: Group, places: Sequence[int], texts: Sequence[Fragments]) -> None:
        self.group = group
        self._places = places
        self._texts = texts

    def text(self, numbers: Sequence[int]) -> str:
        """What to send for a case, given its class number of each fact. Empty: no test holds."""
        return "".join(map(getitem, self._texts, map(numbers.__getitem__, self._places)))


def likeliest_first(rules: Sequence[Rule], classes: Mapping[str, FactClasses]) -> list[Rule]:
    """The rules by how many combinations of values they hold for."""

    def likelihood(rule: Rule) -> float:
        return prod(1 - classes[test.fact].rejects(test) for test in rule.tests)

    return sorted(rules, key=likelihood, reverse=True)
