"""The values of one fact, sorted into classes that no test can tell apart.

Two values on which every test of the policy agrees are one class, numbered by a small whole number;
"unknown" is class 0. Only these numbers go further, so no text, name, size or kind of value that
somebody sends can reach the engine, and two cases with equal classes have equal answers.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from router.conditions import COMPARE, Scalar
from router.engine.pattern import ORDERINGS, Constant, Test, constant

UNKNOWN = 0
WIDEST_TABLE = 1000
"""Spans of whole numbers up to this width are tabulated, wider ones are searched."""


def test_holds(test: Test, value: Constant | None) -> bool:
    """Whether the test definitely holds for a value of a kind, or for an unknown one (None)."""
    if test.op == "unknown" or value is None:
        return test.op == "unknown" and value is None
    if test.op == "known":
        return True
    if test.op in ORDERINGS:
        return value[0] == "int" and COMPARE[test.op](value[1], test.constants[0][1])
    return (value in test.constants) is (test.op != "!=")


class FactClasses:
    """The classes of one fact under the given tests of it.

    `true_tests[number]` are the tests that hold for every value of that class. `tables` gives the
    number by the value's Python type first, as True and 1 are one key of a dict, then by the value.
    """

    def __init__(self, tests: Iterable[Test]) -> None:
        self._tests = frozenset(tests)
        self._numbers: dict[frozenset[Test], int] = {}
        self._fitting: dict[frozenset[Test], tuple[int, ...]] = {}
        unknown = self._number(None)
        assert unknown == UNKNOWN
        self.tables = self._tabulate()
        self.true_tests = tuple(self._numbers)

    def class_of(self, value: object) -> int:
        """The class of any value, subclasses of the three kinds included; TypeError for others."""
        if value is None:
            return UNKNOWN
        try:
            _, plain = constant(value)
        except ValueError as wrong:
            raise TypeError(str(wrong)) from None
        return self.tables[type(plain)][plain]

    def fitting(self, tests: frozenset[Test]) -> tuple[int, ...]:
        """The classes in which all of these tests hold."""
        if tests not in self._fitting:
            numbered = enumerate(self.true_tests)
            self._fitting[tests] = tuple(number for number, true in numbered if tests <= true)
        return self._fitting[tests]

    def rejects(self, test: Test) -> float:
        """The share of the classes in which the test does not hold."""
        return 1 - len(self.fitting(frozenset((test,)))) / len(self.true_tests)

    def _number(self, value: Constant | None) -> int:
        signature = frozenset(test for test in self._tests if test_holds(test, value))
        return self._numbers.setdefault(signature, len(self._numbers))

    def _tabulate(self) -> dict[type, dict[object, int]]:
        named = {each for test in self._tests for each in test.constants}
        texts = _Texts((each[1], self._number(each)) for each in sorted(named) if each[0] == "str")
        texts.other = self._number(("", ""))
        return {
            type(None): {None: UNKNOWN},
            bool: {truth: self._number(("bool", truth)) for truth in (False, True)},
            str: texts,
            int: self._whole_numbers([int(each) for kind, each in named if kind == "int"]),
        }

    def _whole_numbers(self, named: list[int]) -> _Intervals:
        cuts = sorted({cut for each in named for cut in (each, each + 1)})
        first = (cuts[0] if cuts else 0) - 1
        intervals = _Intervals()
        intervals.cuts = cuts
        intervals.numbers = [self._number(("int", start)) for start in (first, *cuts)]
        if cuts and cuts[-1] - first <= WIDEST_TABLE:
            intervals.update({each: intervals[each] for each in range(first, cuts[-1] + 1)})
        return intervals


class _Texts(dict[object, int]):
    """Named texts; every other text is one class."""

    other: int

    def __missing__(self, text: object) -> int:
        return self.other


class _Intervals(dict[object, int]):
    """Some whole numbers; every other one is found by the interval that it lies in."""

    cuts: list[int]
    numbers: list[int]

    def __missing__(self, number: Scalar) -> int:
        return self.numbers[bisect_right(self.cuts, int(number))]
