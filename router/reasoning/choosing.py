"""Values that make tests true: one that satisfies all of them at once, or none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from router.conditions import Atom, Facts, Scalar, atom_holds
from router.fact_words import FactWord
from router.vocabulary import Vocabulary

UNKNOWN = object()
"""The answer when the tests ask that nothing is known."""


def value_for(atoms: Sequence[Atom], word: FactWord, vocabulary: Vocabulary) -> object | None:
    """A value of the fact for which every atom holds, UNKNOWN when it must not be known, None when there is none."""
    if all(atom_holds(atom, {}) is True for atom in atoms):
        return UNKNOWN
    fitting = (value for value in candidates(atoms, word, vocabulary) if holds_all(atoms, {word.code: value}))
    return next(fitting, None)


def candidates(atoms: Iterable[Atom], word: FactWord, vocabulary: Vocabulary) -> list[Scalar]:
    """The values worth trying: every code, or the numbers around those that the tests name."""
    if word.kind == "yes_no":
        return [True, False]
    if word.kind == "number":
        named = [atom.value for atom in atoms if isinstance(atom.value, int)]
        return sorted({value for n in named or [0] for value in (n - 1, n, n + 1) if value >= 0})
    assert word.code_list is not None
    terms = list(vocabulary[word.code_list])
    return [term.number("rang") for term in terms] if word.kind == "ranked" else [term.code for term in terms]


def holds_all(atoms: Iterable[Atom], facts: Facts) -> bool:
    return all(atom_holds(atom, facts) is True for atom in atoms)
