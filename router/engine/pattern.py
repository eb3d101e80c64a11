"""What callers ask for, and the exact, deduplicated form that the rest of the engine works on.

A fact has one kind: whole number, text or yes/no. Where kinds differ nothing is converted: a test
for another kind than the fact has is false, and `!=` is true. (Python alone would hold True == 1.)
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from router.conditions import Atom, Condition, Operator, Scalar

ORDERINGS = frozenset({"<", "<=", ">", ">="})
EQUALITIES = frozenset({"==", "!="})
PRESENCE = frozenset({"known", "unknown"})
MOST_TESTS = 100
"""A conjunction longer than this is a mistake, and must not reach the engine's fixed tables."""

NOTHING: frozenset[str] = frozenset()

Constant = tuple[str, Scalar]
"""A value with the name of its kind, so that True and 1 are two different constants."""


class PatternRefused(ValueError):
    """A pattern that cannot be matched: the message names its key and what to change."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A name for "any of these conditions definitely holds". The empty condition always holds."""

    key: str
    when: tuple[Condition, ...]


@dataclass(frozen=True, slots=True, order=True)
class Test:
    """One atom with its constants in a canonical order: equal tests are equal objects."""

    fact: str
    op: Operator
    constants: tuple[Constant, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One distinct conjunction and the keys of all patterns that contain it."""

    tests: frozenset[Test]
    keys: frozenset[str]
    by_fact: dict[str, frozenset[Test]] = field(compare=False)


def constant(value: object) -> Constant:
    """The value with its kind; ValueError for anything that is not a whole number, text or bool."""
    for kind in (bool, int, str):
        if isinstance(value, kind):
            return kind.__name__, kind(value)
    raise ValueError(f"{value!r:.60} is not a whole number, a text or true/false")


def distinct_rules(patterns: Iterable[Pattern]) -> list[Rule]:
    """Every conjunction once, with its keys, in the order of first appearance."""
    keys: dict[frozenset[Test], set[str]] = {}
    for pattern in patterns:
        for condition in pattern.when:
            keys.setdefault(_tests(pattern.key, condition), set()).add(pattern.key)
    return [Rule(tests, frozenset(named), _by_fact(tests)) for tests, named in keys.items()]


def _tests(key: str, condition: Condition) -> frozenset[Test]:
    try:
        tests = frozenset(_test(atom) for atom in condition)
    except ValueError as wrong:
        raise PatternRefused(f"{key}: {wrong}") from None
    if len(tests) > MOST_TESTS:
        raise PatternRefused(f"{key}: {len(tests)} tests in one condition, at most {MOST_TESTS}")
    return tests


def _test(atom: Atom) -> Test:
    if not isinstance(atom.fact, str):
        raise ValueError(f"the fact's name {atom.fact!r:.60} is not a text")
    if atom.op in PRESENCE:
        return Test(atom.fact, atom.op)
    if atom.op == "in":
        if not isinstance(atom.value, tuple):
            raise ValueError(f"{atom.fact} in {atom.value!r:.60}: a tuple is needed")
        constants = tuple(sorted({constant(value) for value in atom.value}))
        return Test(atom.fact, "==" if len(constants) == 1 else "in", constants)
    if atom.op in ORDERINGS and constant(atom.value)[0] != "int":
        raise ValueError(f"{atom.fact} {atom.op} {atom.value!r:.60}: a whole number is needed")
    if atom.op not in ORDERINGS | EQUALITIES:
        raise ValueError(f"{atom.op!r:.60} is not an operator")
    return Test(atom.fact, atom.op, (constant(atom.value),))


def _by_fact(tests: Iterable[Test]) -> dict[str, frozenset[Test]]:
    grouped: dict[str, set[Test]] = {}
    for test in tests:
        grouped.setdefault(test.fact, set()).add(test)
    return {fact: frozenset(grouped[fact]) for fact in sorted(grouped)}


def tests_by_fact(rules: Iterable[Rule]) -> dict[str, frozenset[Test]]:
    """Every test that the rules make, grouped by fact, facts in name order."""
    return _by_fact(test for rule in rules for test in rule.tests)
