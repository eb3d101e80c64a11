"""Rules that answers to open facts could make apply, or stop, and the answers that would do so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from router.conditions import Atom, Condition, Facts, Scalar, any_holds, atom_holds
from router.explanation import ITEM_SCOPES
from router.fact_words import FactSheet, FactWord, ListWords, Scope
from router.facts import CaseFacts
from router.item_facts import Items
from router.layering import Standing
from router.policies import Stage
from router.policy import Exists, ItemList, Question, Rule, Selector, Subject
from router.routing import Routing
from router.vocabulary import Term, Vocabulary
from router.whereabouts import Whereabouts

ListName = Literal["needs", "contacts", "referrals", "diagnoses"]
POINTED_AT: Mapping[str, ItemList] = {"contacts": "contacts", "sender": "referrals"}
LIST_WORDS: Mapping[str, str] = {
    "needs": "behov",
    "contacts": "kontakt",
    "referrals": "remiss",
    "diagnoses": "diagnos",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """One possible answer to one open fact: of the case, of an item of a list, or a new item of a list."""

    pointer: str
    words: tuple[str, str, str]
    target: str
    index: int | None
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
        if self.index is None:
            if self.facts:
                rows.append(dict(self.facts))
            changed = Items(tuple(rows), (*items.places, self.pointer)[: len(rows)], complete=True)
        else:
            rows[self.index] = {**rows[self.index], **dict(self.facts)}
            changed = Items(tuple(rows), items.places, items.complete)
        return told.with_items(self.target, changed)


@dataclass(frozen=True, slots=True)
class OpenRule:
    """A rule that is not settled: the answers that matter to it, and those that together make it apply."""

    rule: Rule
    answers: tuple[Answer, ...]
    together: tuple[tuple[Answer, ...], ...]


def open_rules(routing: Routing, sheet: FactSheet, vocabulary: Vocabulary) -> Iterator[OpenRule]:
    """Every rule, at every subject, that an answer could make apply or stop applying."""
    stages = routing.policies.stages
    for routed in routing.needs:
        opening = _Opening(routing.told, sheet, vocabulary, routed.index)
        standing: dict[Question, Standing] = {"responsible": routed.standing, "lead": routing.lead_standing}
        yield from opening.rules(stages["need"], "need", routed.facts, Settled(routing, standing))
    opening = _Opening(routing.told, sheet, vocabulary, None)
    yield from opening.rules(stages["place"], "place", routing.told.facts, Settled(routing, {}))
    opening = _Opening(routing.facts, sheet, vocabulary, None, _named(routing))
    yield from opening.rules(stages["case"], "case", routing.case_stage_facts, Settled(routing, routing.standings))
    yield from opening.pointing(routing.standings)


def _named(routing: Routing) -> frozenset[str]:
    """The agencies that the answer names already."""
    named = (routing.lead, routing.holder, *(co.reference for co in routing.co_responsible))
    return frozenset(reference.agency for reference in named)


@dataclass(frozen=True, slots=True)
class Settled:
    """What stands already: a rule that could neither win over it nor say anything else need not be tried."""

    routing: Routing
    standings: Mapping[Question, Standing]

    def against(self, rule: Rule, facts: Facts, patterns: tuple[Condition, ...]) -> bool:
        """Whether the rule, applying or not, leaves its question's answer as it is."""
        found = self.standings.get(rule.question)
        if found is None or not found.rules:
            return False
        precedence = self.routing.policies.precedence
        if rule.id in precedence.beaten_by(standing.id for standing in found.rules):
            return True
        if rule.question in ("lead", "co_responsible") or any_holds(patterns, facts):
            return False
        return all(rule.outcome.key() == standing.outcome.key() for standing in found.rules)


class _Opening:
    def __init__(
        self,
        told: CaseFacts,
        sheet: FactSheet,
        vocabulary: Vocabulary,
        need: int | None,
        named: frozenset[str] = frozenset(),
    ) -> None:
        self._told, self._sheet, self._vocabulary = told, sheet, vocabulary
        self._need, self._named = need, named

    def rules(self, stage: Stage, subject: Subject, facts: Facts, settled: Settled) -> Iterator[OpenRule]:
        for rule_id, patterns in stage.patterns.items():
            if stage.tested[rule_id] <= facts.keys():
                continue
            opened = [atoms for condition in patterns if (atoms := _open_atoms(condition, facts))]
            rule = stage.rules[rule_id]
            if opened and not settled.against(rule, facts, patterns):
                found = self._opened(rule, opened, stage.quantifiers, subject)
                if found.answers:
                    yield found

    def pointing(self, standings: Mapping[Question, Standing]) -> Iterator[OpenRule]:
        """Rules that stand and point at items of a list: one more item, or a clearer one, may be pointed at too."""
        for question in ("co_responsible", "interim_holder"):
            for rule in standings[question].rules:
                for word in (rule.outcome.agency, *rule.outcome.also):
                    if isinstance(word, Selector) and word.kind in POINTED_AT:
                        clause = Exists(POINTED_AT[word.kind], word.where)
                        yield OpenRule(rule, tuple(self._list_answers(clause, wanted=True)), ())

    def _opened(
        self, rule: Rule, opened: list[list[Atom]], quantifiers: Mapping[str, Exists], subject: Subject
    ) -> OpenRule:
        """The rule with every answer that matters to one of its open conditions."""
        answers: list[Answer] = []
        together: list[tuple[Answer, ...]] = []
        for atoms in opened:
            ways = [self._answers(atom, quantifiers, subject) for atom in atoms]
            answers += [answer for way in ways for answer in way]
            if all(ways):
                together.append(tuple(way[0] for way in ways))
        return OpenRule(rule, tuple(dict.fromkeys(answers)), tuple(together))

    def _answers(self, atom: Atom, quantifiers: Mapping[str, Exists], subject: Subject) -> list[Answer]:
        """Answers that make the atom true (first) and false."""
        if atom.fact in quantifiers:
            return self._list_answers(quantifiers[atom.fact], wanted=atom.value is True)
        for scope, target, index in ((subject, "needs", self._need), ("case", "case", None)):
            word = self._sheet.facts.get(scope, {}).get(atom.fact)  # type: ignore[arg-type]
            if word is not None and word.pointer is not None:
                return self._fact_answers(atom, word, target if scope == "need" else "case", index)
        return []

    def _fact_answers(
        self, atom: Atom, word: FactWord, target: str, index: int | None, place: object = None
    ) -> list[Answer]:
        assert word.pointer is not None
        shown = index if place is None else place
        pointer = shown if isinstance(shown, str) else self._pointer(word).replace("{i}", str(shown))
        asked = self._asked_at(pointer) or word
        words = (asked.labels["sv"], asked.questions["sv"], asked.questions["en"])
        return [
            Answer(pointer, words, target, index, self._spread(word, value))
            for value in _values(atom, word, self._vocabulary)
        ]

    def _pointer(self, word: FactWord) -> str:
        """Where the fact is asked for; months mean nothing until the years are known."""
        if word.code == "months_to_18" and "age" not in self._told.facts:
            word = self._sheet.facts["case"]["age"]
        assert word.pointer is not None
        return word.pointer

    def _asked_at(self, pointer: str) -> FactWord | None:
        """The fact of the case itself that is asked for there, when an item is told by another question."""
        return next((word for word in self._sheet.facts["case"].values() if word.pointer == pointer), None)

    def _spread(self, word: FactWord, value: Scalar) -> tuple[tuple[str, Scalar], ...]:
        """A need's domain tells its area and sector as well, and a contact's agency its sector and principal.

        That a referral came from an agency is tried with one that the answer does not name.
        """
        if word.code == "from_agency" and value is True:
            return (("from_agency", True), ("from", self._some_agency({}).code))
        if word.code == "domain":
            term = self._vocabulary["need_domain"].terms.get(str(value))
            if term is not None:
                return (("domain", value), ("area", term.text("område")), ("sector", term.text("gren")))
        if word.code == "agency" and word.scope == "contact":
            agency = self._vocabulary["agency"].terms.get(str(value))
            if agency is not None:
                return (
                    ("agency", value),
                    ("sector", agency.text("gren")),
                    ("principal_type", agency.text("huvudman")),
                )
        return ((word.code, value),)

    def _list_answers(self, clause: Exists, wanted: bool) -> list[Answer]:
        target = "needs" if clause.items == "other_needs" else clause.items
        if target not in LIST_WORDS:
            return []
        items: Items = getattr(self._told, target)
        scope = ITEM_SCOPES[clause.items]
        present: list[Answer] = []
        absent: list[Answer] = []
        for index, row in enumerate(items.rows):
            if clause.items == "other_needs" and index == self._need:
                continue
            for atom in clause.where:
                word = self._sheet.facts[scope].get(atom.fact)
                open_here = _openness(atom, row) is None and not any(_openness(a, row) is False for a in clause.where)
                if open_here and word is not None and word.pointer is not None:
                    found = self._fact_answers(atom, word, target, index, items.places[index])
                    present += found[:1]
                    absent += found[1:]
        if not items.complete and target != "needs":
            words = self._sheet.lists[LIST_WORDS[target]]
            present.append(self._item(words, target, clause.where, scope))
            absent.append(self._item(words, target, None, scope))
        return [*present, *absent] if wanted else [*absent, *present]

    def _item(self, words: ListWords, target: str, where: Condition | None, scope: Scope) -> Answer:
        """A new item that fits, or none at all."""
        facts: dict[str, Scalar] = {}
        for atom in where or ():
            word = self._sheet.facts[scope].get(atom.fact)
            if word is not None and (values := _values(atom, word, self._vocabulary)):
                facts.update(dict(self._spread(word, values[0])))
        if target == "contacts" and facts and "agency" not in facts:
            agency = self._some_agency(facts)
            own = {"agency": agency.code, "sector": agency.text("gren"), "principal_type": agency.text("huvudman")}
            facts = {**own, **facts}
        shown = (words.labels["sv"], words.questions["sv"], words.questions["en"])
        return Answer(words.pointer, shown, target, None, tuple(sorted(facts.items())))

    def _some_agency(self, facts: Mapping[str, Scalar]) -> Term:
        """An agency of the sector, rather one that the answer does not name already."""
        fitting = [term for term in self._vocabulary["agency"] if facts.get("sector") in (None, term.text("gren"))]
        return next((term for term in fitting if term.code not in self._named), fitting[0])


def _open_atoms(condition: Condition, facts: Facts) -> list[Atom]:
    """The atoms that keep the condition open; none when it is settled."""
    opened = []
    for atom in condition:
        if atom.fact not in facts:
            opened.append(atom)
        elif not atom_holds(atom, facts):
            return []
    return opened


def _openness(atom: Atom, facts: Facts) -> bool | None:
    """As the atom holds now, but open also when it asks whether the fact is known: an answer settles that."""
    return None if atom.fact not in facts else atom_holds(atom, facts)


def _values(atom: Atom, word: FactWord, vocabulary: Vocabulary) -> list[Scalar]:
    """A value that makes the atom true, then one that makes it false, where there are such values."""
    candidates = _candidates(atom, word, vocabulary)
    true = next((value for value in candidates if atom_holds(atom, {atom.fact: value})), None)
    false = next((value for value in candidates if atom_holds(atom, {atom.fact: value}) is False), None)
    return [value for value in (true, false) if value is not None]


def _candidates(atom: Atom, word: FactWord, vocabulary: Vocabulary) -> list[Scalar]:
    if word.kind == "yes_no":
        return [True, False]
    if word.kind == "number":
        middle = atom.value if isinstance(atom.value, int) else 0
        return [value for value in (middle, middle + 1, middle - 1) if value >= 0]
    assert word.code_list is not None
    terms = list(vocabulary[word.code_list])
    if word.kind == "ranked":
        return [term.number("rang") for term in terms]
    return [term.code for term in terms]
