"""The engine's own words for a group of rules: numbered fields that hold small whole numbers.

A fact gets up to three kinds of field: its class (for == and !=), its rank among the thresholds
(for < <= > >=), and one flag each for `in`, `known` and `unknown`. A field is sent only when it can
make a test of the group true: the engine reads a missing field as "no test of it holds".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import count

from router.engine.fact_classes import FactClasses
from router.engine.pattern import EQUALITIES, ORDERINGS, Rule, Test, tests_by_fact

EngineTest = dict[str, object]
"""One condition of the engine's JSON: {"f0": 3}, {"$neq": {"f0": 3}} or {"$lt": {"f1": 2}}."""


class Wording:
    """How a group of rules is written for the engine, and how the facts of a case are.

    `conditions[n]` is the list of engine tests of rule n, those that most rules share first, as the
    engine only shares common beginnings. `fragments` has for each fact the text to send per class.
    """

    def __init__(self, rules: Sequence[Rule], classes: Mapping[str, FactClasses]) -> None:
        self._names = (f"f{number}" for number in count())
        self._written: dict[Test, EngineTest] = {}
        self.fragments: dict[str, tuple[str, ...]] = {}
        self.field_count = 0
        for fact, tests in tests_by_fact(rules).items():
            self._word(fact, sorted(tests), classes[fact])
        uses = Counter(test for rule in rules for test in rule.tests)
        self.order = {test: place for place, test in enumerate(sorted(uses, key=partial(_place, uses)))}
        self.conditions = [
            [self._written[test] for test in sorted(rule.tests, key=self.order.__getitem__)] for rule in rules
        ]

    def _name(self) -> str:
        self.field_count += 1
        return next(self._names)

    def _word(self, fact: str, tests: Sequence[Test], known: FactClasses) -> None:
        sent: list[dict[str, int]] = [{} for _ in known.true_tests]
        self._word_classes([t for t in tests if t.op in EQUALITIES], known, sent)
        self._word_ranks([t for t in tests if t.op in ORDERINGS], known, sent)
        for test in tests:
            if test.op not in EQUALITIES | ORDERINGS:
                self._word_flag(test, known, sent)
        self.fragments[fact] = tuple(
            "".join(f',"{name}":{value}' for name, value in fields.items()) for fields in sent
        )

    def _word_classes(self, tests: Sequence[Test], known: FactClasses, sent: list[dict[str, int]]) -> None:
        if not tests:
            return
        name = self._name()
        for test in tests:
            number = known.class_of(test.constants[0][1])
            self._written[test] = {name: number} if test.op == "==" else {"$neq": {name: number}}
        for number, true_tests in enumerate(known.true_tests):
            if not true_tests.isdisjoint(tests):
                sent[number][name] = number

    def _word_ranks(self, tests: Sequence[Test], known: FactClasses, sent: list[dict[str, int]]) -> None:
        if not tests:
            return
        name = self._name()
        cuts = sorted({_cut(test) for test in tests})
        for test in tests:
            operator = "$gte" if test.op in (">=", ">") else "$lt"
            self._written[test] = {operator: {name: cuts.index(_cut(test)) + 1}}
        for number, true_tests in enumerate(known.true_tests):
            if not true_tests.isdisjoint(tests):
                passed = {_cut(t) for t in tests if (t.op in (">=", ">")) is (t in true_tests)}
                sent[number][name] = len(passed)

    def _word_flag(self, test: Test, known: FactClasses, sent: list[dict[str, int]]) -> None:
        name = self._name()
        self._written[test] = {name: 1}
        for number, true_tests in enumerate(known.true_tests):
            if test in true_tests:
                sent[number][name] = 1


def _cut(test: Test) -> int:
    """The smallest whole number on the upper side of a threshold."""
    return int(test.constants[0][1]) + (test.op in ("<=", ">"))


def _place(uses: Counter[Test], test: Test) -> tuple[bool, int, Test]:
    """Equalities before comparisons, then the most shared first, then any fixed order."""
    weak = test.op in ORDERINGS or test.op == "!="
    return weak, -uses[test], test
