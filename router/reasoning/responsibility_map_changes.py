"""What else could give a need another owner, found by trying: one fact at a time, and what one rule asks together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from router.conditions import Atom, Condition, Facts, Scalar, any_holds, atom_holds
from router.fact_words import FactWord
from router.layering import PolicyConflict, PolicyGap
from router.policies import Policies
from router.reasoning.choosing import candidates, holds_all
from router.routing import RoutedNeed
from router.vocabulary import Term, Vocabulary

OF_THE_CELL = frozenset({"domain", "area", "sector", "severity", "age", "months_to_18"})
OF_THE_PLACE = frozenset({"single_body", "has_agreement"})
FIXED = OF_THE_CELL | OF_THE_PLACE
"""What a cell is about, and what its place settles: nothing that an answer could change."""


@dataclass(frozen=True, slots=True)
class Looked:
    """A fact, or a list of the case, that could be otherwise; `code` names it, `pointer` says where it is told."""

    code: str
    pointer: str | None
    labels: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Change:
    """Facts that, otherwise than in the plain case, give other agencies the need; several must be so together."""

    facts: tuple[Looked, ...]
    leads_to: tuple[str, ...]

    @property
    def key(self) -> tuple[str, ...]:
        return tuple(fact.code for fact in self.facts)

    def joined(self, other: Change) -> Change:
        return Change(self.facts, tuple(sorted({*self.leads_to, *other.leads_to})))


class Changes:
    """Finds the changes under one set of policies."""

    def __init__(self, policies: Policies, vocabulary: Vocabulary) -> None:
        self._policies, self._vocabulary = policies, vocabulary
        self._stage = policies.stages["need"]

    def of(self, routed: RoutedNeed) -> tuple[Change, ...]:
        """What could give this need another owner, the single facts first."""
        fixed = {name: value for name, value in routed.facts.items() if self._is_fixed(name)}
        concerned = [
            condition
            for rule_id in self._about_owners
            for condition in self._stage.patterns[rule_id]
            if any_holds((condition,), fixed) is not False
        ]
        found: dict[tuple[str, ...], set[str]] = {}
        usual = routed.standing.rules[0].outcome.agency
        for facts in (*self._single(concerned, routed.facts), *self._together(concerned, routed.facts)):
            names = self._names(facts)
            if any(set(single) < set(names) for single in found):
                continue
            for agency in self._owners({**routed.facts, **facts}):
                if agency != usual:
                    found.setdefault(names, set()).add(str(agency))
        looked = self._looked
        return tuple(Change(tuple(looked[name] for name in names), tuple(sorted(to))) for names, to in found.items())

    @cached_property
    def _about_owners(self) -> tuple[str, ...]:
        return tuple(sorted(self._stage.by_question.get("responsible", ())))

    def _is_fixed(self, name: str) -> bool:
        clause = self._stage.quantifiers.get(name)
        return name in FIXED or (clause is not None and clause.items == "units")

    def _owners(self, facts: Facts) -> Iterator[object]:
        """Who owns the need when these are the facts; none where the rules do not say."""
        try:
            found = self._policies.standing("responsible", self._stage.fired(facts))
        except (PolicyGap, PolicyConflict):
            return
        yield from {rule.outcome.agency for rule in found.rules}

    def _single(self, concerned: list[Condition], usual: Facts) -> Iterator[dict[str, Scalar]]:
        """Every other value of each fact that is looked at."""
        atoms: dict[str, list[Atom]] = {}
        for atom in (atom for condition in concerned for atom in condition if not self._is_fixed(atom.fact)):
            atoms.setdefault(atom.fact, []).append(atom)
        for fact in sorted(atoms):
            for value in self._values(fact, atoms[fact]):
                if value != usual.get(fact):
                    yield {fact: value}

    def _together(self, concerned: list[Condition], usual: Facts) -> Iterator[dict[str, Scalar]]:
        """For each condition that several facts keep from holding: what they would be if it held."""
        for condition in concerned:
            unmet = sorted({atom.fact for atom in condition if not atom_holds(atom, usual)})
            if len(unmet) < 2 or any(self._is_fixed(fact) for fact in unmet):
                continue
            values = {fact: self._fitting(fact, [a for a in condition if a.fact == fact]) for fact in unmet}
            if None not in values.values():
                yield {fact: value for fact, value in values.items() if value is not None}

    def _fitting(self, fact: str, atoms: list[Atom]) -> Scalar | None:
        return next((value for value in self._values(fact, atoms) if holds_all(atoms, {fact: value})), None)

    def _values(self, fact: str, atoms: list[Atom]) -> list[Scalar]:
        if fact in self._stage.quantifiers:
            return [True, False]
        word = self._word(fact)
        return [] if word is None else candidates(atoms, word, self._vocabulary)

    def _word(self, fact: str) -> FactWord | None:
        sheet = self._policies.book.sheet.facts
        return sheet["need"].get(fact) or sheet["case"].get(fact)

    def _names(self, facts: Mapping[str, Scalar]) -> tuple[str, ...]:
        """What the facts are called: a test of a list goes by the list."""
        tests = self._stage.quantifiers
        return tuple(sorted({tests[fact].items if fact in tests else fact for fact in facts}))

    @cached_property
    def _looked(self) -> Mapping[str, Looked]:
        sheet, lists = self._policies.book.sheet.facts, self._vocabulary["item_list"]
        words = {**sheet["case"], **sheet["need"]}
        looked = {code: Looked(code, word.pointer, _labels(word)) for code, word in words.items()}
        tested = {test.items for test in self._stage.quantifiers.values()}
        return looked | {name: Looked(name, None, _said(lists[name])) for name in tested}


def _labels(word: FactWord) -> tuple[str, str]:
    return word.labels["sv"], word.labels["en"]


def _said(term: Term) -> tuple[str, str]:
    return term.sv, term.en
