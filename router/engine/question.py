"""One leaf's question to one compiled ruleset, in the words of that ruleset."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from router.engine.fact_classes import FactClasses
from router.engine.pattern import NOTHING, Rule
from router.engine.ruleset import NAME_LENGTH, CompiledRuleset
from router.engine.wording import Fragments, Wording


class Group:
    """Rules that are compiled together, whichever leaves they come from."""

    def __init__(self, rules: Sequence[Rule], classes: Mapping[str, FactClasses]) -> None:
        self._wording = Wording(rules, classes)
        names = [f"{number:0{NAME_LENGTH}}" for number in range(len(rules))]
        self._keys = dict(zip(names, (rule.keys for rule in rules), strict=True))
        self._rules = set(map(id, rules))
        self._ruleset = CompiledRuleset({names[n]: tests for n, tests in self._wording.conditions.items()})

    def question(self, rules: Sequence[Rule], places: Mapping[str, int]) -> Question | None:
        """How to ask for those of the rules that are in this group, if any are."""
        own = [rule for rule in rules if id(rule) in self._rules]
        fragments = self._wording.fragments(own)
        return Question(self, [(places[fact], texts) for fact, texts in fragments.items()]) if own else None

    def answer(self, text: str) -> frozenset[str]:
        """The keys of the rules that hold, given what is sent. Equal texts have equal answers."""
        return NOTHING.union(*map(self._keys.__getitem__, self._ruleset.fired(text)))

    def close(self) -> None:
        """Frees the ruleset."""
        self._ruleset.close()


class Question:
    """What to send to a group. Other rules of the group stay silent or hold as well: both are right."""

    __slots__ = ("_fragments", "group")

    def __init__(self, group: Group, fragments: Sequence[tuple[int, Fragments]]) -> None:
        self.group = group
        self._fragments = fragments

    def text(self, numbers: Sequence[int]) -> str:
        """What to send for a case, given its class number of each fact. Empty: no test holds."""
        return "".join([texts[numbers[place]] for place, texts in self._fragments])
