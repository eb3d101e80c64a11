"""The only place that knows the solver: is there a case in which this proposition is true?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal as OneOf

import z3

from router.reasoning.circuit import FALSE, TRUE, Circuit, Literal

Verdict = OneOf["never", "possible", "undecided"]
"""`undecided` means that the time did not suffice: neither proved nor shown."""
FINITE_DOMAINS = "QF_FD"


@dataclass(frozen=True, slots=True)
class Found:
    """What the solver says, with the variables that are true in the case that it found."""

    verdict: Verdict
    true: frozenset[str] = frozenset()


def solver_version() -> str:
    return f"z3 {z3.get_version_string()}"


class Solver:
    """Asks about one circuit under its axioms. `seconds` bounds each question, not all of them."""

    def __init__(self, circuit: Circuit, axioms: Iterable[Literal], seconds: float = 10.0) -> None:
        self._circuit, self._told = circuit, 2
        self._context = z3.Context()
        self._solver = z3.SolverFor(FINITE_DOMAINS, ctx=self._context)
        self._solver.set("timeout", max(1, int(seconds * 1000)))
        self._names: dict[Literal, z3.BoolRef] = {}
        for axiom in axioms:
            self.require(axiom)

    def require(self, literal: Literal) -> None:
        """From now on only cases in which this holds."""
        self._tell_new_nodes()
        self._solver.add(self._term(literal))

    def ask(self, *literals: Literal) -> Found:
        """Whether some case makes all of these true, and one such case."""
        if FALSE in literals:
            return Found("never")
        self._tell_new_nodes()
        verdict = self._solver.check(*(self._term(literal) for literal in literals))
        if verdict == z3.unsat:
            return Found("never")
        if verdict == z3.unknown:
            return Found("undecided")
        model = self._solver.model()
        names = self._circuit.names
        return Found("possible", frozenset(names[node] for node in names if z3.is_true(model[self._term(node)])))

    def _tell_new_nodes(self) -> None:
        """As text: reading it is many times faster than building each term from here."""
        lines = []
        for node in range(self._told, len(self._circuit.parts)):
            parts = self._circuit.parts[node]
            lines.append(f"(declare-const n{node} Bool)")
            if parts:
                lines.append(f"(assert (= n{node} (and {' '.join(map(_text, parts))})))")
        self._told = len(self._circuit.parts)
        if lines:
            self._solver.from_string("\n".join(lines))

    def _term(self, literal: Literal) -> z3.BoolRef:
        if literal in (TRUE, FALSE):
            return z3.BoolVal(literal == TRUE, ctx=self._context)
        found = self._names.get(abs(literal))
        if found is None:
            found = self._names[abs(literal)] = z3.Bool(f"n{abs(literal)}", ctx=self._context)
        return found if literal > 0 else z3.Not(found)


def _text(literal: Literal) -> str:
    if literal in (TRUE, FALSE):
        return "true" if literal == TRUE else "false"
    return f"n{literal}" if literal > 0 else f"(not n{-literal})"
