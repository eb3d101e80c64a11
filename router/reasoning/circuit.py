"""Propositions as a shared and-inverter graph: small, fast to build, and readable by any solver.

A literal is a whole number: `TRUE` is 1, a node is its number, and its negation the negative number.
Equal propositions are one node, so that a condition that a thousand needs share is told once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Literal = int
TRUE: Literal = 1
FALSE: Literal = -1


class Circuit:
    """Grows only; a node comes after the nodes that it is made of."""

    def __init__(self) -> None:
        self.names: dict[int, str] = {}
        self.parts: list[tuple[Literal, ...]] = [(), ()]
        """What each node joins: empty for a variable, and for the constant."""
        self._variables: dict[str, Literal] = {}
        self._joined: dict[tuple[Literal, ...], Literal] = {}

    def variable(self, name: str) -> Literal:
        """The variable of that name, always the same."""
        found = self._variables.get(name)
        if found is None:
            found = self._variables[name] = self._node(())
            self.names[found] = name
        return found

    def all_of(self, literals: Iterable[Literal]) -> Literal:
        """True when all are; TRUE of none."""
        found = set(literals)
        found.discard(TRUE)
        if FALSE in found or any(-literal in found for literal in found):
            return FALSE
        if len(found) < 2:
            return found.pop() if found else TRUE
        key = tuple(sorted(found))
        node = self._joined.get(key)
        if node is None:
            node = self._joined[key] = self._node(key)
        return node

    def any_of(self, literals: Iterable[Literal]) -> Literal:
        """True when some is; FALSE of none."""
        return -self.all_of(-literal for literal in literals)

    def implies(self, one: Literal, other: Literal) -> Literal:
        return self.any_of((-one, other))

    def same(self, one: Literal, other: Literal) -> Literal:
        return self.all_of((self.implies(one, other), self.implies(other, one)))

    def exactly_one(self, literals: Sequence[Literal]) -> Literal:
        return self.all_of((self.any_of(literals), -self.two_of(literals)))

    def two_of(self, literals: Sequence[Literal]) -> Literal:
        """True when two or more are: each is tried against whether any before it is."""
        found, before = [], FALSE
        for literal in literals:
            found.append(self.all_of((before, literal)))
            before = self.any_of((before, literal))
        return self.any_of(found)

    def values(self, true: frozenset[str]) -> list[bool]:
        """The truth of every node when just these variables are true."""
        told = [False, True]
        for node, parts in enumerate(self.parts[2:], 2):
            if parts:
                told.append(all(told[part] if part > 0 else not told[-part] for part in parts))
            else:
                told.append(self.names[node] in true)
        return told

    def _node(self, parts: tuple[Literal, ...]) -> Literal:
        self.parts.append(parts)
        return len(self.parts) - 1


def holds_in(literal: Literal, values: Sequence[bool]) -> bool:
    """Whether a literal is true where the nodes have these values."""
    return values[literal] if literal > 0 else not values[-literal]
