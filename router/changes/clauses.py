"""Tests of facts as words, where a rule's own reading leaves them out."""

from __future__ import annotations

from router.explanation import atom_words, exists_words, fact_word
from router.fact_words import FactSheet, Scope
from router.policy import AgencyWord, Clause, Clauses, Exists, Parameter, Selector
from router.rule_reading import SELECTED
from router.vocabulary import Vocabulary


class Clausing:
    """Reads tests in the words of one vocabulary."""

    def __init__(self, sheet: FactSheet, vocabulary: Vocabulary) -> None:
        self._sheet, self._vocabulary = sheet, vocabulary

    def together(self, clauses: Clauses, scopes: tuple[Scope, ...]) -> str:
        """Tests that must all hold; without any, it always holds."""
        return " och ".join(self.one(clause, scopes) for clause in clauses) or "alltid"

    def one(self, clause: Clause, scopes: tuple[Scope, ...]) -> str:
        if isinstance(clause, Exists):
            label, words = exists_words(clause, self._sheet, self._vocabulary)
            return f"{label}: {words or 'finns'}"
        word = fact_word(clause.fact, scopes, self._sheet)
        return atom_words(clause, word, self._vocabulary) if word else f"{clause.fact} {clause.op} {clause.value}"

    def agency(self, word: AgencyWord) -> str:
        if isinstance(word, Parameter):
            return self._sheet.parameters[word.name].label
        return SELECTED[word.kind] if isinstance(word, Selector) else self._vocabulary["agency"][word].sv


def selector_words(selector: Selector, clausing: Clausing) -> str:
    """Which agencies a selector finds, and in which order."""
    scope: Scope = "referral" if selector.kind == "sender" else "contact"
    where = clausing.together(selector.where, (scope,)) if selector.where else ""
    order = ", ".join(clausing.agency(code) for code in selector.order)
    told = f"Urval: {SELECTED[selector.kind]}"
    return told + (f" ({where})" if where else "") + (f"; i ordning {order}" if order else "")
