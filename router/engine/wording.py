"""The engine's own words for a group of rules: numbered fields that hold small whole numbers.

Comparisons of one fact read a field with its rank among their thresholds; every other test has a
field of its own, which is 1 where the test holds. That is faster than one field with the fact's
class: the engine compares a field with every test of it. A field is sent only when it can make a
test of the group true, and the engine reads a missing field as "no test of it holds".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from router.engine.fact_classes import FactClasses
from router.engine.paths import paths
from router.engine.pattern import ORDERINGS, Rule, Test, tests_by_fact

UPWARD = frozenset({">=", ">"})

Fragments = Sequence[str]
"""The text to send for a fact, by its class; empty for classes that make no test hold."""

EngineTest = dict[str, object]
"""One condition of the engine's JSON: {"f0": 1}, {"$gte": {"f1": 2}} or {"$lt": {"f1": 2}}."""


class Field(NamedTuple):
    """A field to send, the tests that read it, and its value in each class of its fact."""

    fact: str
    tests: dict[Test, tuple[str, int]]
    values: list[int]


class Wording:
    """How a group of rules is written for the engine, and how the facts of a case are.

    `paths[n]` are the tests of rule n in asking order and `conditions[n]` the same for the engine.
    """

    def __init__(self, rules: Sequence[Rule], classes: Mapping[str, FactClasses]) -> None:
        self._classes = classes
        fields = (
            field for fact, tests in tests_by_fact(rules).items() for field in _fields(fact, tests, classes[fact])
        )
        self._fields = [(f"f{number}", field) for number, field in enumerate(fields)]
        written: dict[Test, EngineTest] = {}
        for name, field in self._fields:
            written |= {test: _written(name, *asked) for test, asked in field.tests.items()}
        self.paths = paths(rules, classes)
        self.conditions = {n: [written[test] for test in path] for n, path in self.paths.items()}

    def fragments(self, rules: Sequence[Rule]) -> dict[str, Fragments]:
        """What to send for such of these rules as are worded here: by fact and class."""
        asked = {test for rule in rules for test in rule.tests}
        sent: dict[str, defaultdict[int, str]] = {}
        for name, field in self._fields:
            known, texts = self._classes[field.fact], sent.setdefault(field.fact, defaultdict(str))
            relevant = asked & field.tests.keys()
            for number in {number for test in relevant for number in known.fitting(frozenset((test,)))}:
                texts[number] += f',"{name}":{field.values[number]}'
        return {
            fact: tuple(texts[number] for number in range(len(self._classes[fact].true_tests)))
            for fact, texts in sent.items()
            if texts
        }


def _written(name: str, operator: str, value: int) -> EngineTest:
    return {name: value} if operator == "==" else {operator: {name: value}}


def _fields(fact: str, tests: frozenset[Test], known: FactClasses) -> Iterator[Field]:
    orderings = {test for test in tests if test.op in ORDERINGS}
    if orderings:
        cuts = sorted({_cut(test) for test in orderings})
        asked = {test: (_direction(test), cuts.index(_cut(test)) + 1) for test in sorted(orderings)}
        yield Field(fact, asked, [_rank(orderings, true_tests) for true_tests in known.true_tests])
    for test in sorted(tests - orderings):
        yield Field(fact, {test: ("==", 1)}, [1] * len(known.true_tests))


def _direction(test: Test) -> str:
    return "$gte" if test.op in UPWARD else "$lt"


def _rank(tests: set[Test], true_tests: frozenset[Test]) -> int:
    """How many thresholds lie at or below the values of a class, read off from its true tests."""
    return len({_cut(test) for test in tests if (test.op in UPWARD) is (test in true_tests)})


def _cut(test: Test) -> int:
    """The smallest whole number on the upper side of a threshold."""
    return int(test.constants[0][1]) + (test.op in ("<=", ">"))
