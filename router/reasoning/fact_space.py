"""Everything that the single facts of a case may be: for each, the values that some test tells apart, or unknown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from router.conditions import Atom, Scalar, atom_holds
from router.fact_words import FactSheet, FactWord
from router.reasoning.circuit import Circuit, Literal
from router.vocabulary import Vocabulary

MOST_OF = {"age": 20, "absence": 100}
"""The largest value that a case may give a number, where there is one."""
NEVER_ZERO_ALONE = ("rejected_referrals", "lapsed_referrals")
LATER = "lead."
"""Facts that follow from who leads are no facts of the case as it is told."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a fact, or a span of numbers that no test tells apart; `first` is None when unknown."""

    fact: str
    first: Scalar | None
    last: Scalar | None
    literal: Literal

    def covers(self, value: Scalar | None) -> bool:
        if isinstance(value, bool) or not isinstance(value, int) or not isinstance(self.first, int):
            return value == self.first and type(value) is type(self.first)
        return self.first <= value and (self.last is None or value <= int(self.last))


class FactSpace:
    """The facts of the case as a whole. `copy` names a second case that may differ in some facts."""

    def __init__(
        self, circuit: Circuit, atoms: Iterable[Atom], sheet: FactSheet, vocabulary: Vocabulary, copy: str = ""
    ) -> None:
        self._circuit, self._vocabulary, self._copy = circuit, vocabulary, copy
        bounds: dict[str, set[int]] = {}
        for atom in atoms:
            if isinstance(atom.value, int) and not isinstance(atom.value, bool):
                bounds.setdefault(atom.fact, set()).update((atom.value, atom.value + 1))
        words = (word for word in sheet.facts["case"].values() if not word.code.startswith(LATER))
        self.values: dict[str, tuple[Value, ...]] = {
            word.code: self._values(word, bounds.get(word.code, set())) for word in words
        }
        self._held: dict[Atom, Literal] = {}

    def share(self, other: FactSpace, but: Iterable[str]) -> None:
        """The facts of another case, all but these."""
        self.values |= {fact: values for fact, values in other.values.items() if fact not in set(but)}

    def axioms(self) -> list[Literal]:
        return [self._circuit.exactly_one([value.literal for value in values]) for values in self.values.values()]

    def holds(self, atom: Atom) -> Literal:
        """True where the test definitely holds."""
        if atom not in self._held:
            self._held[atom] = self.where(
                atom.fact, lambda value: atom_holds(atom, {} if value is None else {atom.fact: value}) is True
            )
        return self._held[atom]

    def where(self, fact: str, fits: Callable[[Scalar | None], bool]) -> Literal:
        """True where the value of the fact is such (None: unknown)."""
        return self._circuit.any_of(value.literal for value in self.values[fact] if fits(value.first))

    def is_(self, fact: str, value: Scalar | None) -> Literal:
        return self._circuit.any_of(found.literal for found in self.values[fact] if found.covers(value))

    def _values(self, word: FactWord, bounds: set[int]) -> tuple[Value, ...]:
        known: list[tuple[Scalar, Scalar | None]]
        if word.kind == "number":
            known = _spans(word.code, bounds)
        elif word.kind == "yes_no":
            known = [(True, True), (False, False)]
        else:
            assert word.code_list is not None
            terms = list(self._vocabulary[word.code_list])
            codes = [term.number("rang") if word.kind == "ranked" else term.code for term in terms]
            known = [(code, code) for code in codes]
        told = [Value(word.code, first, last, self._variable(word.code, first)) for first, last in known]
        return (*told, Value(word.code, None, None, self._variable(word.code, None)))

    def _variable(self, fact: str, value: Scalar | None) -> Literal:
        return self._circuit.variable(f"{self._copy}{fact}={'?' if value is None else value}")


def _spans(fact: str, bounds: set[int]) -> list[tuple[Scalar, Scalar | None]]:
    most = MOST_OF.get(fact)
    starts = sorted({0, *bounds, *((1,) if fact in NEVER_ZERO_ALONE else ())})
    starts = [start for start in starts if most is None or start <= most]
    ends: list[int | None] = [start - 1 for start in starts[1:]]
    return list(zip(starts, [*ends, most], strict=True))


def by_variable(space: FactSpace, circuit: Circuit) -> Mapping[str, Value]:
    """Each value by the name of its variable."""
    return {circuit.names[value.literal]: value for values in space.values.values() for value in values}
