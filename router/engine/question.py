"""One compiled group of rules together with the words to ask it in and the keys to answer with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from router.engine.fact_classes import FactClasses
from router.engine.pattern import Rule
from router.engine.ruleset import CompiledRuleset
from router.engine.wording import Wording


class Question:
    """Asks one ruleset. Equal texts are equal questions and have equal answers."""

    def __init__(
        self,
        rules: Sequence[Rule],
        classes: Mapping[str, FactClasses],
        places: Mapping[str, int],
    ) -> None:
        wording = Wording(rules, classes)
        self._fragments = [(places[fact], texts) for fact, texts in wording.fragments.items()]
        self._keys = [rule.keys for rule in rules]
        self._ruleset = CompiledRuleset(wording.conditions)

    def text(self, numbers: Sequence[int]) -> str:
        """What to send for a case, given its class number of each fact. Empty: no test holds."""
        return "".join([texts[numbers[place]] for place, texts in self._fragments])

    def answer(self, text: str) -> frozenset[str]:
        """The keys of the rules that hold."""
        return frozenset().union(*[self._keys[rule] for rule in self._ruleset.fired(text)])

    def close(self) -> None:
        """Frees the ruleset."""
        self._ruleset.close()
