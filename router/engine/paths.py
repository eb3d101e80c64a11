"""In which order the tests of each rule are asked.

The engine shares the common beginnings of rules, so rules that begin alike are tested together:
the test that is expected to leave out the most rules comes first, then the same among those left.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from router.engine.fact_classes import FactClasses
from router.engine.pattern import Rule, Test

Path = tuple[Test, ...]
Numbered = tuple[int, frozenset[Test]]


def paths(rules: Sequence[Rule], classes: Mapping[str, FactClasses]) -> dict[int, Path]:
    """Each rule's tests in asking order, by the rule's number; rules that begin alike are neighbours."""
    ordered: dict[int, Path] = {}
    _order([(number, rule.tests) for number, rule in enumerate(rules)], (), classes, ordered)
    return ordered


def _order(
    rules: list[Numbered], begun: Path, classes: Mapping[str, FactClasses], ordered: dict[int, Path]
) -> None:
    ordered.update((number, begun) for number, left in rules if not left)
    waiting = [(number, left) for number, left in rules if left]
    while waiting:
        uses = Counter(test for _, left in waiting for test in left)
        first = min(uses, key=lambda test: (-uses[test] * classes[test.fact].rejects(test), test))
        together = [(number, left - {first}) for number, left in waiting if first in left]
        _order(together, (*begun, first), classes, ordered)
        waiting = [(number, left) for number, left in waiting if first not in left]
