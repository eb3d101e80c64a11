"""The engine means exactly what router.conditions says in plain Python."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from router.conditions import Atom, any_holds
from router.engine import Pattern, compile_patterns

# One kind of value per fact. The names are some that the engine underneath would misread.
VALUES: dict[str, list[Any]] = {
    "ålder": [-2, -1, 0, 1, 5, 6, 7, 2**70],
    "nivå: 😀": [1, 2, 3, 4],
    "behov.område": ["å", "ä", "", "a", "ab", "é", "e\u0301", "😀", "x" * 2000],
    "id": ["sid-0", "c", "0"],
    "sid": [0, 1, 2],
    "$forward": [True, False],
    "f0": [True, False],
    "consent": ["yes", "no"],
    "pypoaun": ["yes", "no"],  # the engine's hash of this name is that of "consent"
}


@st.composite
def atoms(draw: st.DrawFn) -> Atom:
    fact = draw(st.sampled_from(sorted(VALUES)))
    value = st.sampled_from(VALUES[fact])
    whole_number = type(VALUES[fact][0]) is int
    op = draw(
        st.sampled_from(["==", "!=", "in", "known", "unknown", *(["<", "<=", ">", ">="] if whole_number else [])])
    )
    if op in ("known", "unknown"):
        return Atom(fact, op)
    return Atom(fact, op, tuple(draw(st.lists(value, max_size=4))) if op == "in" else draw(value))


conditions = st.lists(atoms(), max_size=5).map(tuple)
whens = st.lists(st.lists(conditions, max_size=4).map(tuple), min_size=1, max_size=40)


@st.composite
def facts(draw: st.DrawFn) -> dict[str, Any]:
    known = draw(st.sets(st.sampled_from(sorted(VALUES))))
    others: dict[type, list[Any]] = {int: [-(2**80), 99], str: ["okänt", "sid-1", "\x00"], bool: []}
    return {fact: draw(st.sampled_from(VALUES[fact] + others[type(VALUES[fact][0])])) for fact in sorted(known)}


@pytest.mark.parametrize("reused_answers", [0, 3, 1000])
@settings(max_examples=120, deadline=None)
@given(whens=whens, cases=st.lists(facts(), min_size=1, max_size=20))
def test_fires_exactly_the_patterns_that_definitely_hold(reused_answers, whens, cases):
    patterns = [Pattern(f"p{number}", when) for number, when in enumerate(whens)]
    matcher = compile_patterns(patterns, reused_answers=reused_answers)
    for case in cases + cases:
        assert matcher.fired(case) == {p.key for p in patterns if any_holds(p.when, case) is True}
    matcher.close()


def fires(atom: Atom, **facts: Any) -> bool:
    return compile_patterns([Pattern("p", ((atom,),))]).fired(facts) == {"p"}


def test_an_unknown_fact_satisfies_only_the_question_whether_it_is_unknown():
    assert not fires(Atom("age", "!=", 3))
    assert not fires(Atom("age", "<", 3))
    assert not fires(Atom("age", "known"))
    assert fires(Atom("age", "unknown"))
    assert fires(Atom("age", "unknown"), age=None)


def test_an_empty_condition_always_holds_and_no_condition_never():
    matcher = compile_patterns([Pattern("always", ((),)), Pattern("never", ())])
    assert matcher.fired({}) == {"always"}
    assert matcher.fired({"anything": "else"}) == {"always"}


def test_no_patterns_at_all_give_no_keys():
    assert compile_patterns([]).fired({"age": 3}) == frozenset()


@pytest.mark.parametrize("asked, given_value", [(1, True), (True, 1), (1, "1"), ("True", True), ("", 0)])
def test_values_of_different_kinds_are_never_equal(asked, given_value):
    assert not fires(Atom("fact", "==", asked), fact=given_value)
    assert not fires(Atom("fact", "in", (asked, asked)), fact=given_value)
    assert fires(Atom("fact", "!=", asked), fact=given_value)
    assert fires(Atom("fact", "known"), fact=given_value)


@pytest.mark.parametrize("given_value", ["7", "", True, False])
@pytest.mark.parametrize("op", ["<", "<=", ">", ">="])
def test_only_whole_numbers_are_less_or_more(op, given_value):
    assert not fires(Atom("age", op, 1), age=given_value)


def test_the_same_fact_may_be_asked_for_as_two_kinds():
    matcher = compile_patterns(
        [
            Pattern("number", ((Atom("code", "==", 1),),)),
            Pattern("text", ((Atom("code", "==", "1"),),)),
            Pattern("truth", ((Atom("code", "==", True),),)),
        ]
    )
    assert [matcher.fired({"code": code}) for code in (1, "1", True, False)] == [
        {"number"},
        {"text"},
        {"truth"},
        frozenset(),
    ]
