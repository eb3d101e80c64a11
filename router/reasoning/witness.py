"""Witnesses: cases made so that a condition should hold. Whether it does, only the engine can say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from router.conditions import Atom
from router.fact_words import FactWord, Scope
from router.policy import Clause, Clauses, Exists
from router.reasoning.choosing import UNKNOWN, holds_all, value_for
from router.reasoning.derived import DERIVED, Making
from router.reasoning.items import item_for
from router.reasoning.library import AGE, Entry
from router.reasoning.standpoints import Standpoint
from router.reasoning.trying import Trying

FROM_THE_NEED = ("lead.", "agency.", "place.")
NEED_SCOPE: Scope = "need"
OWN_WORDS = ("impact", "cause")
"""Facts of a need that the library leaves out."""


@dataclass
class Witnesses:
    """Makes cases for conditions, at one place and day."""

    trying: Trying
    at: Standpoint
    library: Sequence[Entry]
    _entries: dict[tuple[Atom, ...], list[Entry]] = field(default_factory=dict)

    def one(self, clauses: Clauses) -> list[dict[str, Any]]:
        """A case in which all the clauses should hold, in a list; an empty one when none was found."""
        return list(islice(self.all(clauses), 1))

    def all(self, clauses: Clauses) -> Iterator[dict[str, Any]]:
        """Such cases, one for each agency that may lead and each situation."""
        atoms = [clause for clause in clauses if isinstance(clause, Atom)]
        for entry in self._fitting(tuple(atom for atom in atoms if self._of_need(atom))):
            yield from self._make(entry, clauses, atoms)

    def _make(self, entry: Entry, clauses: Clauses, atoms: Sequence[Atom]) -> Iterator[dict[str, Any]]:
        document: dict[str, Any] = {"child": {"age_years": entry.age}, "needs": [dict(entry.need)]}
        if not self._set_need(document["needs"][0], atoms) or not self._set_case(document, entry, atoms):
            return
        if self._add_items(document, entry, (clause for clause in clauses if isinstance(clause, Exists))):
            yield document

    def _of_need(self, atom: Atom) -> bool:
        needs = self.trying.book.sheet.facts[NEED_SCOPE]
        of_need = atom.fact in needs and atom.fact not in OWN_WORDS
        return of_need or atom.fact == AGE or (atom.fact.startswith(FROM_THE_NEED) and atom.fact not in DERIVED)

    def _fitting(self, atoms: tuple[Atom, ...]) -> list[Entry]:
        """Entries for which they all hold, one for each lead; those about places hold for one place question."""
        if atoms not in self._entries:
            about_place = [atom for atom in atoms if atom.fact.startswith("place.")]
            others = [atom for atom in atoms if atom not in about_place]
            found: dict[tuple[object, object], Entry] = {}
            for entry in self.library:
                lead = (entry.facts.get("lead.agency"), entry.facts.get("lead.situation"))
                if lead not in found and holds_all(others, entry.facts) and _asked(entry, about_place):
                    found[lead] = entry
            self._entries[atoms] = list(found.values())
        return self._entries[atoms]

    def _set_need(self, need: dict[str, Any], atoms: Sequence[Atom]) -> bool:
        for name, key in (("impact", "functional_impact"), ("cause", "cause")):
            own = [atom for atom in atoms if atom.fact == name]
            if own and not self._put(need, key, own, self.trying.book.sheet.facts[NEED_SCOPE][name]):
                return False
        return True

    def _put(self, where: dict[str, Any], key: str, atoms: Sequence[Atom], word: FactWord) -> bool:
        value = value_for(atoms, word, self.trying.vocabulary)
        if value is not None and value is not UNKNOWN:
            where[key] = as_code(word, value, self.trying)
        return value is not None

    def _set_case(self, document: dict[str, Any], entry: Entry, atoms: Iterable[Atom]) -> bool:
        by_fact: dict[str, list[Atom]] = {}
        for atom in atoms:
            by_fact.setdefault(atom.fact, []).append(atom)
        words = self.trying.book.sheet.facts["case"]
        making = Making(document, entry, self.at, self.trying)
        return all(
            making.true(words[fact], tests)
            for fact, tests in by_fact.items()
            if fact in words and (fact in DERIVED or not self._of_need(tests[0]))
        )

    def _add_items(self, document: dict[str, Any], entry: Entry, clauses: Iterable[Exists]) -> bool:
        for clause in clauses:
            if clause.items == "units" or not clause.present:
                continue
            fits = clause.items == "needs" and holds_all(clause.where, entry.facts)
            if fits:
                continue
            item = item_for(clause, entry, self.library, self.trying, self.at.day)
            if item is None:
                return False
            key = LISTS[clause.items]
            document[key] = [*document.get(key, ()), item]
        return True


def _asked(entry: Entry, about_place: Sequence[Atom]) -> bool:
    """Whether one of the place questions asked for the entry is such."""
    return any(holds_all(about_place, place) for place in entry.places)


LISTS: Mapping[str, str] = {
    "needs": "needs",
    "other_needs": "needs",
    "contacts": "ongoing_contacts",
    "referrals": "referral_history",
    "diagnoses": "diagnoses",
}


def as_code(word: FactWord, value: object, trying: Trying) -> object:
    """A ranked value as the code that the case says."""
    if word.kind != "ranked":
        return value
    assert word.code_list is not None
    return next(term.code for term in trying.vocabulary[word.code_list] if term.number("rang") == value)


def joined(first: Clauses, second: Clauses) -> Clauses:
    """Both conditions at once."""
    clauses: list[Clause] = [*first, *(clause for clause in second if clause not in first)]
    return tuple(clauses)
