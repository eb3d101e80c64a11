"""Possible answers to open facts: those that make a rule's test true, or false, as changes of the case's facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from router.conditions import Atom, Facts, Scalar, atom_holds
from router.explanation import ITEM_SCOPES
from router.fact_words import FactSheet, FactWord, ListWords, Scope
from router.facts import CaseFacts
from router.item_facts import Items
from router.policy import Exists, Subject
from router.vocabulary import Term, Vocabulary
from router.whereabouts import Whereabouts

LIST_WORDS: Mapping[str, str] = {
    "needs": "behov",
    "contacts": "kontakt",
    "referrals": "remiss",
    "diagnoses": "diagnos",
}


@dataclass(frozen=True, slots=True)
class Drawn:
    """The fact of an item that is answered, its code list, and the facts drawn from it: each the term's extra."""

    key: str
    code_list: str
    facts: Mapping[str, str]

    def value(self, term: Term, fact: str) -> Scalar:
        extra = term.extra.get(self.facts[fact], False)
        return extra if isinstance(extra, bool) else term.text(self.facts[fact])


DRAWN: Mapping[Scope, Drawn] = {
    "need": Drawn("domain", "need_domain", {"area": "område", "sector": "gren"}),
    "contact": Drawn("agency", "agency", {"sector": "gren", "principal_type": "huvudman"}),
    "referral": Drawn("to", "agency", {"to_sector": "gren"}),
    "diagnosis": Drawn("code", "diagnosis", {"npf": "npf", "personkrets_1": "personkrets_1"}),
}
OF_SOME_AGENCY = Atom(DRAWN["contact"].key, "known")
"""A contact of which nobody knows the agency points at nobody."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One possible answer to one open fact: of the case, of an item of a list, or a new item of a list."""

    pointer: str
    words: tuple[str, str, str]
    target: str
    index: int | None
    """None for a new item; an index beyond the list is one that is not told of yet."""
    facts: tuple[tuple[str, Scalar], ...]
    places: Whereabouts | None = None
    """Set when the answer may give the needs other owners: the places as they are with it."""

    @property
    def sort_key(self) -> tuple[object, ...]:
        return (self.target, -1 if self.index is None else self.index, repr(self.facts))

    @property
    def touches(self) -> tuple[str, ...]:
        """The facts, or the list, that the answer changes."""
        return tuple(name for name, _ in self.facts) if self.target == "case" else (self.target,)

    def given(self, told: CaseFacts) -> CaseFacts:
        """The facts with this answer in them."""
        if self.target == "case":
            facts = {**told.facts, **dict(self.facts)}
            return replace(told, facts=facts, places=self.places or told.places)
        items: Items = getattr(told, self.target)
        rows = list(items.rows)
        if self.index is None or self.index == len(rows):
            if self.facts:
                rows.append(dict(self.facts))
            changed = Items(tuple(rows), (*items.places, self.pointer)[: len(rows)], complete=True)
        else:
            rows[self.index] = {**rows[self.index], **dict(self.facts)}
            changed = Items(tuple(rows), items.places, items.complete)
        return replace(told.with_items(self.target, changed), places=self.places or told.places)


@dataclass(frozen=True)
class PossibleAnswers:
    """Makes answers for one subject: the need at `need`, or the case as a whole.

    Where any agency will do, it is rather one that the answer does not name already (`named`).
    """

    told: CaseFacts
    sheet: FactSheet
    vocabulary: Vocabulary
    need: int | None = None
    named: frozenset[str] = frozenset()

    def to(self, atom: Atom, quantifiers: Mapping[str, Exists], subject: Subject) -> list[Answer]:
        """Answers that make the atom true (first) and false."""
        if atom.fact in quantifiers:
            return self.about_list(quantifiers[atom.fact], wanted=atom.value is True)
        for scope, target, index in ((subject, "needs", self.need), ("case", "case", None)):
            word = self.sheet.facts.get(scope, {}).get(atom.fact)  # type: ignore[arg-type]
            if word is not None and word.pointer is not None:
                return self._about(atom, word, target if scope == "need" else "case", index)
        return []

    def about_list(self, clause: Exists, wanted: bool) -> list[Answer]:
        """Answers that make some item such, or none; those that do what is wanted first."""
        target = _list_of(clause)
        if target not in LIST_WORDS:
            return []
        present, absent = list[Answer](), list[Answer]()
        for ways in self._open_items(clause):
            present += [way[0] for way in ways]
            absent += [answer for way in ways for answer in way[1:]]
        if not getattr(self.told, target).complete and target != "needs":
            words = self.sheet.lists[LIST_WORDS[target]]
            present.append(self._item(words, target, clause))
            absent.append(Answer(words.pointer, _shown(words), target, None, ()))
        return [*present, *absent] if wanted else [*absent, *present]

    def of_one_item(self, clause: Exists) -> Iterator[tuple[Answer, ...]]:
        """For each item with several open facts, the answers that together make it such."""
        for ways in self._open_items(clause) if _list_of(clause) in LIST_WORDS else ():
            if len(ways) > 1:
                yield tuple(way[0] for way in ways)

    def _open_items(self, clause: Exists) -> Iterator[list[list[Answer]]]:
        """For each item that may be such, the answers to each test that is open for it."""
        target, scope = _list_of(clause), ITEM_SCOPES[clause.items]
        items: Items = getattr(self.told, target)
        for index, row in enumerate(items.rows):
            left_out = clause.items == "other_needs" and index == self.need
            if not left_out and not any(_openness(atom, row) is False for atom in clause.where):
                words = ((atom, self.sheet.facts[scope].get(atom.fact)) for atom in clause.where)
                ways = [
                    self._about(atom, word, target, index, items.places[index])
                    for atom, word in words
                    if word is not None and word.pointer is not None and _openness(atom, row) is None
                ]
                yield [way for way in ways if way]

    def _about(
        self, atom: Atom, word: FactWord, target: str, index: int | None, place: int | str | None = None
    ) -> list[Answer]:
        """A value that makes the atom true, then one that makes it false, where there are such values."""
        shown = index if place is None else place
        pointer = shown if isinstance(shown, str) else self._pointer(word).replace("{i}", str(shown))
        words = _shown(self._asked_at(pointer) or self._told_of(word))
        return [Answer(pointer, words, target, index, self._spread(word, v)) for v in self._values(atom, word)]

    def _pointer(self, word: FactWord) -> str:
        """Where the fact is asked for; months mean nothing until the years are known."""
        if word.code == "months_to_18" and "age" not in self.told.facts:
            word = self.sheet.facts["case"]["age"]
        assert word.pointer is not None
        return word.pointer

    def _asked_at(self, pointer: str) -> FactWord | None:
        """The fact of the case itself that is asked for there, when an item is told by another question."""
        return next((word for word in self.sheet.facts["case"].values() if word.pointer == pointer), None)

    def _told_of(self, word: FactWord) -> FactWord:
        """The fact that the answer tells: a need's domain when a rule looks at its area."""
        drawn = DRAWN.get(word.scope)
        return self.sheet.facts[word.scope][drawn.key] if drawn and word.code in drawn.facts else word

    def _item(self, words: ListWords, target: str, clause: Exists) -> Answer:
        """A new item that fits."""
        facts: dict[str, Scalar] = {}
        for atom in (*clause.where, *((OF_SOME_AGENCY,) if target == "contacts" else ())):
            word = self.sheet.facts[ITEM_SCOPES[clause.items]].get(atom.fact)
            values = self._values(atom, word) if word is not None and atom.fact not in facts else []
            if word is not None and values:
                facts.update(self._spread(word, values[0]))
        return Answer(words.pointer, _shown(words), target, None, tuple(sorted(facts.items())))

    def _spread(self, word: FactWord, value: Scalar) -> tuple[tuple[str, Scalar], ...]:
        """The value with what else the same answer tells: a need's domain its area, a contact's agency its sector."""
        if word.code == "from_agency" and value is True:
            return (("from_agency", True), ("from", self._unnamed(list(self.vocabulary["agency"]))[0].code))
        drawn = DRAWN.get(word.scope)
        term = self._told_by(drawn, word.code, value) if drawn else None
        if drawn is None or term is None:
            return ((word.code, value),)
        return ((drawn.key, term.code), *((name, drawn.value(term, name)) for name in drawn.facts))

    def _told_by(self, drawn: Drawn, code: str, value: Scalar) -> Term | None:
        """The term that the answer would be: the one said, or one of which the drawn fact is true."""
        terms = self.vocabulary[drawn.code_list]
        if code == drawn.key:
            return terms.terms.get(str(value))
        if code not in drawn.facts:
            return None
        return next(iter(self._unnamed([term for term in terms if drawn.value(term, code) == value])), None)

    def _unnamed(self, terms: list[Term]) -> list[Term]:
        """Those that the answer does not name first."""
        return sorted(terms, key=lambda term: term.code in self.named)

    def _values(self, atom: Atom, word: FactWord) -> list[Scalar]:
        candidates = self._candidates(atom, word)
        true = next((value for value in candidates if atom_holds(atom, {atom.fact: value})), None)
        false = next((value for value in candidates if atom_holds(atom, {atom.fact: value}) is False), None)
        return [value for value in (true, false) if value is not None]

    def _candidates(self, atom: Atom, word: FactWord) -> list[Scalar]:
        if word.kind == "yes_no":
            return [True, False]
        if word.kind == "number":
            middle = atom.value if isinstance(atom.value, int) else 0
            return [value for value in (middle, middle + 1, middle - 1) if value >= 0]
        assert word.code_list is not None
        terms = list(self.vocabulary[word.code_list])
        if word.kind == "ranked":
            return [term.number("rang") for term in terms]
        return [term.code for term in self._unnamed(terms)]


def _shown(words: ListWords | FactWord) -> tuple[str, str, str]:
    return words.labels["sv"], words.questions["sv"], words.questions["en"]


def _list_of(clause: Exists) -> str:
    return "needs" if clause.items == "other_needs" else clause.items


def _openness(atom: Atom, row: Facts) -> bool | None:
    """As the atom holds now, but open also when it asks whether the fact is known: an answer settles that."""
    return None if atom.fact not in row else atom_holds(atom, row)
