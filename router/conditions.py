"""What a condition means: plain three-valued logic over flat facts.

A missing fact is unknown, and unknown is neither true nor false: a condition holds (True), fails
(False) or is open (None), and an open condition is one that an answer could still settle.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from operator import eq, ge, gt, le, lt, ne
from typing import Any, Literal

Scalar = int | str | bool
Facts = Mapping[str, Scalar]
Operator = Literal["==", "!=", "<", "<=", ">", ">=", "in", "known", "unknown"]
Value = Scalar | tuple[Scalar, ...] | object | None

COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "==": eq,
    "!=": ne,
    "<": lt,
    "<=": le,
    ">": gt,
    ">=": ge,
}


@dataclass(frozen=True, slots=True)
class Atom:
    """One test of one fact. `value` is a tuple for `in` and None for `known` and `unknown`."""

    fact: str
    op: Operator
    value: Value = None


Condition = tuple[Atom, ...]
"""A conjunction: every atom holds. The empty condition always holds."""


def atom_holds(atom: Atom, facts: Facts) -> bool | None:
    """True, False, or None when the fact is unknown and the atom asks for its value."""
    found = facts.get(atom.fact)
    if atom.op == "known":
        return found is not None
    if atom.op == "unknown":
        return found is None
    if found is None:
        return None
    if atom.op == "in":
        assert isinstance(atom.value, tuple)
        return found in atom.value
    return COMPARE[atom.op](found, atom.value)


def holds(condition: Condition, facts: Facts) -> bool | None:
    """A conjunction in Kleene's logic: one False decides, otherwise one unknown leaves it open."""
    open_left = False
    for atom in condition:
        result = atom_holds(atom, facts)
        if result is False:
            return False
        open_left = open_left or result is None
    return None if open_left else True


def any_holds(conditions: Iterable[Condition], facts: Facts) -> bool | None:
    """A disjunction in Kleene's logic: one True decides, otherwise one open leaves it open."""
    open_left = False
    for condition in conditions:
        result = holds(condition, facts)
        if result is True:
            return True
        open_left = open_left or result is None
    return None if open_left else False
