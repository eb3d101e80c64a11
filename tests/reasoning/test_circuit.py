"""Propositions: the circuit means what logic says, and the solver reads it the same way."""

from __future__ import annotations

from itertools import product
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from router.reasoning.circuit import FALSE, TRUE, Circuit, Literal, holds_in
from router.reasoning.solving import Solver

NAMES = "abcd"
formulas: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from([*NAMES, True, False]),
    lambda parts: st.one_of(
        st.tuples(st.just("not"), parts),
        st.tuples(st.sampled_from(["all", "any", "two", "one"]), st.lists(parts, max_size=4)),
    ),
    max_leaves=12,
)


def built(formula: Any, circuit: Circuit) -> Literal:
    match formula:
        case bool():
            return TRUE if formula else FALSE
        case str():
            return circuit.variable(formula)
        case ("not", part):
            return -built(part, circuit)
        case (word, parts):
            make = {"all": circuit.all_of, "any": circuit.any_of, "two": circuit.two_of, "one": circuit.exactly_one}
            return make[word]([built(part, circuit) for part in parts])
    raise AssertionError


def meant(formula: Any, true: frozenset[str]) -> bool:
    match formula:
        case bool():
            return formula
        case str():
            return formula in true
        case ("not", part):
            return not meant(part, true)
        case (word, parts):
            count = sum(meant(part, true) for part in parts)
            return {"all": count == len(parts), "any": count > 0, "two": count > 1, "one": count == 1}[word]
    raise AssertionError


def assignments() -> list[frozenset[str]]:
    return [
        frozenset(name for name, on in zip(NAMES, flags, strict=True) if on)
        for flags in product((True, False), repeat=len(NAMES))
    ]


@given(formulas)
def test_a_circuit_means_what_the_formula_says(formula: Any) -> None:
    circuit = Circuit()
    literal = built(formula, circuit)
    for true in assignments():
        assert holds_in(literal, circuit.values(true)) == meant(formula, true)


@settings(max_examples=60, deadline=None)
@given(formulas, formulas)
def test_the_solver_finds_a_case_exactly_when_there_is_one(axiom: Any, asked: Any) -> None:
    circuit = Circuit()
    first, second = built(axiom, circuit), built(asked, circuit)
    found = Solver(circuit, [first]).ask(second)
    fitting = [true for true in assignments() if meant(axiom, true) and meant(asked, true)]
    assert found.verdict == ("possible" if fitting else "never")
    if fitting:
        values = circuit.values(found.true)
        assert holds_in(first, values)
        assert holds_in(second, values)


def test_equal_propositions_are_one_node() -> None:
    circuit = Circuit()
    a, b = circuit.variable("a"), circuit.variable("b")
    assert circuit.all_of((a, b)) == circuit.all_of((b, a, TRUE, a))
    assert circuit.any_of((a, -a)) == TRUE
    assert circuit.all_of((a, -a, b)) == FALSE
    assert circuit.variable("a") == a
