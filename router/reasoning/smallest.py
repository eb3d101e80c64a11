"""From any case that the solver found to a smallest one: nothing more can be left out of it."""

from __future__ import annotations

from collections.abc import Sequence

from router.reasoning.circuit import Literal
from router.reasoning.composition import Composition
from router.reasoning.solving import Found, Solver

UNKNOWN = "=?"


class Smallest:
    """Leaves out items of lists and answers to questions, half of them at a time, while the goal can hold."""

    def __init__(self, solver: Solver, composition: Composition) -> None:
        self._solver, self._circuit = solver, composition.circuit
        space = composition.space
        lists = (space.needs, space.contacts, space.referrals, space.diagnoses)
        self._items = {
            f"{listed.name}#{item.index}": item.present
            for listed in lists
            for item in listed.items
            if item.choices[0].document is not None
        }
        """Items that a list holds; a contact that another answer tells of goes with that answer."""
        self._facts = {
            self._circuit.names[value.literal]: self._circuit.names[values[-1].literal]
            for values in space.facts.values.values()
            for value in values[:-1]
        }
        """Each known value, and what it would be to leave the question open."""

    def case(self, goal: Sequence[Literal], found: Found, *, lists_only: bool = False) -> Found:
        """A case with nothing superfluous in which the goal holds too; or only with short lists."""
        for optional in (self._items,) if lists_only else (self._items, self._facts):
            size = max(1, sum(name in found.true for name in optional) // 2)
            while True:
                found, shrunk = self._without_some(goal, found, optional, size)
                if size == 1 and not shrunk:
                    break
                size = max(1, size // 2)
        return found

    def _without_some(
        self, goal: Sequence[Literal], found: Found, optional: dict[str, Literal] | dict[str, str], size: int
    ) -> tuple[Found, bool]:
        there, shrunk = sorted(name for name in optional if name in found.true), False
        for start in range(0, len(there), size):
            out = [name for name in there[start : start + size] if name in found.true]
            if not out:
                continue
            tried = self._solver.ask(*goal, *self._kept_out(found), *(self._left_out(name) for name in out))
            if tried.verdict == "possible":
                found, shrunk = tried, True
        return found, shrunk

    def _left_out(self, name: str) -> Literal:
        if name in self._items:
            return -self._items[name]
        return self._circuit.variable(self._facts[name])

    def _kept_out(self, found: Found) -> list[Literal]:
        """Whatever is out already stays out, so that a case only ever becomes smaller."""
        items = [-literal for name, literal in self._items.items() if name not in found.true]
        open_ = {unknown for unknown in self._facts.values() if unknown in found.true}
        return [*items, *(self._circuit.variable(name) for name in sorted(open_))]
