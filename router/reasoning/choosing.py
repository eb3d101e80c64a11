"""The values of a fact that are worth trying, by the tests that look at it."""

from __future__ import annotations

from collections.abc import Iterable

from router.conditions import Atom, Facts, Scalar, atom_holds
from router.fact_words import FactWord
from router.vocabulary import Vocabulary


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
