"""Rules that answers to open facts could make apply, or stop, and the answers that would do so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from router.conditions import Atom, Condition, Facts, any_holds, atom_holds
from router.fact_words import FactSheet
from router.layering import Standing
from router.policies import Stage
from router.policy import Exists, ItemList, Question, Rule, Selector, Subject
from router.possible_answers import OF_SOME_AGENCY, Answer, PossibleAnswers
from router.routing import Routing
from router.vocabulary import Vocabulary

POINTED_AT: Mapping[str, ItemList] = {"contacts": "contacts", "sender": "referrals"}


@dataclass(frozen=True, slots=True)
class OpenRule:
    """A rule that is not settled: the answers that matter to it, and those that together make it apply."""

    answers: tuple[Answer, ...]
    together: tuple[tuple[Answer, ...], ...]


def open_rules(routing: Routing, sheet: FactSheet, vocabulary: Vocabulary) -> Iterator[OpenRule]:
    """Every rule, at every subject, that an answer could make apply or stop applying."""
    stages = routing.policies.stages
    for routed in routing.asked:
        possible = PossibleAnswers(routing.told, sheet, vocabulary, routed.index)
        standing: dict[Question, Standing] = {"responsible": routed.standing, "lead": routing.lead_standing}
        yield from _open(possible, stages["need"], "need", routed.facts, Settled(routing, standing))
    possible = PossibleAnswers(routing.told, sheet, vocabulary)
    yield from _open(possible, stages["place"], "place", routing.told.facts, Settled(routing, {}))
    possible = PossibleAnswers(routing.facts, sheet, vocabulary, named=_named(routing))
    yield from _open(possible, stages["case"], "case", routing.case_stage_facts, Settled(routing, routing.standings))
    yield from _pointing(possible, routing)


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


def _open(
    possible: PossibleAnswers, stage: Stage, subject: Subject, facts: Facts, settled: Settled
) -> Iterator[OpenRule]:
    for rule_id, patterns in stage.patterns.items():
        if stage.tested[rule_id] <= facts.keys():
            continue
        opened = [atoms for condition in patterns if (atoms := _open_atoms(condition, facts))]
        if opened and not settled.against(stage.rules[rule_id], facts, patterns):
            found = _opened(possible, opened, stage.quantifiers, subject)
            if found.answers:
                yield found


def _opened(
    possible: PossibleAnswers, opened: list[list[Atom]], quantifiers: Mapping[str, Exists], subject: Subject
) -> OpenRule:
    """The rule with every answer that matters to one of its open conditions."""
    answers: list[Answer] = []
    together: list[tuple[Answer, ...]] = []
    for atoms in opened:
        ways = [possible.to(atom, quantifiers, subject) for atom in atoms]
        answers += [answer for way in ways for answer in way]
        if all(ways):
            together.append(tuple(way[0] for way in ways))
            together += _items_at_once(possible, atoms, ways, quantifiers)
    return OpenRule(tuple(dict.fromkeys(answers)), tuple(together))


def _items_at_once(
    possible: PossibleAnswers, atoms: list[Atom], ways: list[list[Answer]], quantifiers: Mapping[str, Exists]
) -> Iterator[tuple[Answer, ...]]:
    """An item that several answers make such, with the first way of each other test."""
    for place, atom in enumerate(atoms):
        if atom.fact in quantifiers and atom.value is True:
            others = [way[0] for other, way in enumerate(ways) if other != place]
            for item in possible.of_one_item(quantifiers[atom.fact]):
                yield (*item, *others)


def _pointing(possible: PossibleAnswers, routing: Routing) -> Iterator[OpenRule]:
    """Rules that stand and point at items of a list: one more item, or a clearer one, may be pointed at too."""
    for question in ("co_responsible", "interim_holder"):
        for rule in routing.standings[question].rules:
            for word in (rule.outcome.agency, *rule.outcome.also):
                if isinstance(word, Selector) and word.kind in POINTED_AT:
                    yield _pointed_at(possible, Exists(POINTED_AT[word.kind], word.where))
    yield _pointed_at(possible, Exists("contacts", (Atom(OF_SOME_AGENCY.fact, "==", routing.lead.agency),)))


def _pointed_at(possible: PossibleAnswers, clause: Exists) -> OpenRule:
    if clause.items == "contacts":
        clause = Exists(clause.items, (*clause.where, OF_SOME_AGENCY))
    return OpenRule(
        tuple(possible.about_list(clause, wanted=True)),
        tuple(possible.of_one_item(clause)),
    )


def _open_atoms(condition: Condition, facts: Facts) -> list[Atom]:
    """The atoms that keep the condition open; none when it is settled."""
    opened = []
    for atom in condition:
        if atom.fact not in facts:
            opened.append(atom)
        elif not atom_holds(atom, facts):
            return []
    return opened
