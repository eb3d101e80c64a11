"""In which order the tests of each rule are asked.

The engine shares the common beginnings of rules, so rules that begin alike are tested together:
the test that is expected to leave out the most rules comes first, then the same among those left.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from heapq import heapify, heappop, heappush

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
    rules: Sequence[Numbered], begun: Path, classes: Mapping[str, FactClasses], ordered: dict[int, Path]
) -> None:
    having: dict[Test, list[Numbered]] = {}
    for number, left in rules:
        if not left:
            ordered[number] = begun
        for test in left:
            having.setdefault(test, []).append((number, left))
    for first, together in _most_telling_first(having, classes):
        shorter = [(number, left - {first}) for number, left in together]
        _order(shorter, (*begun, first), classes, ordered)


def _most_telling_first(
    having: Mapping[Test, list[Numbered]], classes: Mapping[str, FactClasses]
) -> Iterator[tuple[Test, list[Numbered]]]:
    """Again and again the test that leaves out the most of the rules still there, with those rules."""
    telling = {test: classes[test.fact].rejects(test) for test in having}
    waiting = [(-len(having[test]) * telling[test], test) for test in having]
    heapify(waiting)
    taken: set[int] = set()
    while waiting:
        supposed, test = heappop(waiting)
        together = [(number, left) for number, left in having[test] if number not in taken]
        rank = -len(together) * telling[test]
        if rank > supposed:  # fewer rules are left for it than there were
            heappush(waiting, (rank, test))
        elif together:
            taken.update(number for number, _ in together)
            yield test, together
