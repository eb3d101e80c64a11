"""Policies of shapes that the engine's fixed tables could not hold if they came as they are."""

from __future__ import annotations

import pytest

from router.conditions import Atom
from router.engine import Pattern, compile_patterns


def keys(patterns, facts):
    matcher = compile_patterns(patterns, reused_answers=0)
    fired = matcher.fired(facts)
    matcher.close()
    return fired


def every_key(patterns):
    return {pattern.key for pattern in patterns}


def test_hundreds_of_different_rules_that_all_hold_at_once():
    patterns = [Pattern(f"p{n}", ((Atom(f"fact {n}", "==", True),),)) for n in range(400)]
    assert keys(patterns, {f"fact {n}": True for n in range(400)}) == every_key(patterns)
    assert keys(patterns, {"fact 7": True, "fact 8": False}) == {"p7"}


def test_thousands_of_identical_rules():
    patterns = [Pattern(f"p{n}", ((Atom("a", "==", 1), Atom("b", "!=", 2)),)) for n in range(3000)]
    assert keys(patterns, {"a": 1, "b": 3}) == every_key(patterns)
    assert keys(patterns, {"a": 1, "b": 2}) == frozenset()


@pytest.mark.parametrize("values", [64, 65, 255, 256, 511, 512, 600, 2000])
def test_many_values_of_one_fact(values):
    patterns = [Pattern(f"p{n}", ((Atom("place", "==", f"{n}"), Atom("open", "==", True)),)) for n in range(values)]
    last = f"{values - 1}"
    assert keys(patterns, {"place": last, "open": True}) == {f"p{last}"}


@pytest.mark.parametrize("op", ["<=", ">="])
def test_hundreds_of_thresholds_that_are_all_passed(op):
    patterns = [Pattern(f"p{n}", ((Atom("age", op, n),),)) for n in range(300)]
    assert keys(patterns, {"age": 1000 if op == ">=" else -1}) == every_key(patterns)
    assert len(keys(patterns, {"age": 100})) == (101 if op == ">=" else 200)


def test_hundreds_of_inequalities_that_are_all_true():
    patterns = [Pattern(f"p{n}", ((Atom("place", "!=", n),),)) for n in range(300)]
    assert keys(patterns, {"place": 7}) == every_key(patterns) - {"p7"}


def test_hundreds_of_lists_and_questions_for_unknown_facts():
    lists = [Pattern(f"in {n}", ((Atom("a", "in", (n, n + 1, n + 2)),),)) for n in range(300)]
    unknown = [Pattern(f"un {n}", ((Atom(f"b{n}", "unknown"),),)) for n in range(300)]
    assert keys(lists + unknown, {"a": 2, "b0": 1}) == {"in 0", "in 1", "in 2"} | {f"un {n}" for n in range(1, 300)}


def test_a_rule_with_a_hundred_tests():
    condition = tuple(Atom(f"fact {n}", "==", True) for n in range(100))
    facts = {f"fact {n}": True for n in range(100)}
    assert keys([Pattern("long", (condition,))], facts) == {"long"}
    assert keys([Pattern("long", (condition,))], facts | {"fact 99": False}) == frozenset()


def test_a_pattern_with_hundreds_of_alternatives_is_named_once():
    pattern = Pattern("p", tuple((Atom("a", ">=", n), Atom("b", "!=", n)) for n in range(300)))
    assert keys([pattern], {"a": 2000, "b": 5}) == {"p"}
    assert keys([pattern], {"a": -1, "b": 5}) == frozenset()
