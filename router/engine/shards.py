"""Groups of rules that stay inside the fixed tables of the engine's C code.

Beyond a table's end the engine fails on some cases only (65 true siblings), crashes (256 identical
rules) or hangs (600 siblings), so a group is halved until its worst case fits with a margin.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from router.engine.fact_classes import FactClasses
from router.engine.paths import Path
from router.engine.pattern import Rule, Test
from router.engine.wording import Wording

MOST_RULES = 1000  # of 4096
MOST_FIELDS = 200  # of 252 in a message
MOST_TESTS_MADE = 10_000  # of 264,602 field names, f0 ..., before two have one hash in the engine
MOST_SIBLINGS = 250  # of 511 different tests below one node
MOST_WAITING = 56  # of 64 true tests that wait on the engine's stack


def shards(rules: Sequence[Rule], classes: Mapping[str, FactClasses]) -> list[Sequence[Rule]]:
    """The rules in few safe groups. A single rule is always safe, as its length is bounded."""
    wording = Wording(rules, classes)
    if len(rules) == 1 or _fits(wording, classes):
        return [rules]
    neighbours = [rules[number] for number in wording.paths]
    half = len(neighbours) // 2
    return shards(neighbours[:half], classes) + shards(neighbours[half:], classes)


def _fits(wording: Wording, classes: Mapping[str, FactClasses]) -> bool:
    every_path = list(wording.paths.values())
    if len(every_path) > MOST_RULES:
        return False
    tests_made = {test for path in every_path for test in path}
    if len(tests_made) > MOST_TESTS_MADE or _true_at_once(tests_made, classes) > MOST_FIELDS:
        return False
    return _waiting(every_path, 0, classes) <= MOST_WAITING


def _waiting(paths: Sequence[Path], depth: int, classes: Mapping[str, FactClasses]) -> int:
    """The most true tests that can wait at once below one node, over all possible cases."""
    below: dict[Test, list[Path]] = {}
    for path in paths:
        if len(path) > depth:
            below.setdefault(path[depth], []).append(path)
    if len(below) > MOST_SIBLINGS:
        return MOST_WAITING + 1
    width = _true_at_once(below.keys(), classes)
    deepest = max((_waiting(same, depth + 1, classes) for same in below.values()), default=0)
    return max(width, width - 1 + deepest)


def _true_at_once(tests_made: AbstractSet[Test], classes: Mapping[str, FactClasses]) -> int:
    asked: dict[str, set[Test]] = {}
    for test in tests_made:
        asked.setdefault(test.fact, set()).add(test)
    return sum(
        max(len(tests & true_tests) for true_tests in classes[fact].true_tests) for fact, tests in asked.items()
    )
