"""The only place that knows the solver: is there a case in which this proposition is true?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
        self._terms: dict[Literal, z3.BoolRef] = {}
        self._declared: dict[Literal, object] = {}
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
        verdict = self._checked(literals)
        if verdict == z3.Z3_L_FALSE:
            return Found("never")
        if verdict == z3.Z3_L_UNDEF:
            return Found("undecided")
        return Found("possible", self._true_variables(self._solver.model()))

    def _checked(self, literals: Sequence[Literal]) -> int:
        """By the solver's own call: its Python wrapper looks at every assumption again."""
        assumed = (z3.Ast * len(literals))(*(self._term(literal).ast for literal in literals))
        return int(z3.Z3_solver_check_assumptions(self._context.ref(), self._solver.solver, len(literals), assumed))

    def _true_variables(self, model: z3.ModelRef) -> frozenset[str]:
        """By the solver's own calls: its Python objects would take longer than the solving."""
        context, found = self._context.ref(), []
        for node, name in self._circuit.names.items():
            value = z3.Z3_model_get_const_interp(context, model.model, self._declaration(node))
            if value and z3.Z3_get_bool_value(context, value) == z3.Z3_L_TRUE:
                found.append(name)
        return frozenset(found)

    def _declaration(self, node: Literal) -> object:
        if node not in self._declared:
            # kept with its owner: the solver frees what nobody holds
            self._declared[node] = self._term(node).decl()
        return self._declared[node].ast  # type: ignore[attr-defined]

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
        """The solver's own object, made once for each literal: making them is what takes long."""
        found = self._terms.get(literal)
        if found is None:
            found = self._terms[literal] = self._made(literal)
        return found

    def _made(self, literal: Literal) -> z3.BoolRef:
        if literal in (TRUE, FALSE):
            return z3.BoolVal(literal == TRUE, ctx=self._context)
        if literal < 0:
            return z3.Not(self._term(-literal))
        return z3.Bool(f"n{literal}", ctx=self._context)


def _text(literal: Literal) -> str:
    if literal in (TRUE, FALSE):
        return "true" if literal == TRUE else "false"
    return f"n{literal}" if literal > 0 else f"(not n{-literal})"
