"""The kinds of things that policy owners may say always hold, each as a proposition and as a check of one answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from router.conditions import Atom, Condition, any_holds
from router.policies import by_list
from router.policy import Clauses, Exists, Question
from router.reasoning.circuit import FALSE, Literal
from router.routing import Routing, advise
from router.territory import Territory

if TYPE_CHECKING:
    from router.reasoning.place_proof import PlaceProof, Witness


@dataclass(frozen=True, slots=True)
class Broken:
    """True of the cases in which a claim does not hold. `told` is what else must be so for it to mean that."""

    literal: Literal
    told: tuple[Literal, ...] = ()


class Claim(Protocol):
    """One thing that always holds. `words` say it in Swedish; `conditions` are those that it looks at."""

    @property
    def words(self) -> str: ...

    @property
    def conditions(self) -> tuple[Clauses, ...]: ...

    def broken(self, proof: PlaceProof) -> Broken:
        """The cases in which it does not hold."""

    def completed(self, document: dict[str, Any], true: frozenset[str], proof: PlaceProof) -> dict[str, Any]:
        """The case that the solver found, with what only this claim knows of it."""

    def is_broken_by(self, witness: Witness, proof: PlaceProof) -> bool:
        """Whether it does not hold of this case, by what the engine answers."""


class AboutOneCase:
    """Claims that look at a case as it is found."""

    def completed(self, document: dict[str, Any], _true: frozenset[str], _proof: PlaceProof) -> dict[str, Any]:
        return document


def routing_of(witness: Witness) -> Routing:
    assert isinstance(witness.outcome, Routing)
    return witness.outcome


@dataclass(frozen=True)
class Fits(AboutOneCase):
    """A condition holds, also about who leads and in what situation."""

    words: str
    conditions: tuple[Clauses, ...]

    def broken(self, proof: PlaceProof) -> Broken:
        composed = proof.composed
        return Broken(-composed.circuit.any_of(composed.of_case(when) for when in self.conditions))

    def is_broken_by(self, witness: Witness, _proof: PlaceProof) -> bool:
        tests = {c.fact: c for when in self.conditions for c in when if isinstance(c, Exists)}
        facts = routing_of(witness).facts.with_lists(by_list(tests), {})
        return any_holds([_plain(when) for when in self.conditions], facts) is not True


def _plain(clauses: Clauses) -> Condition:
    return tuple(Atom(c.fact, "==", c.present) if isinstance(c, Exists) else c for c in clauses)


@dataclass(frozen=True)
class Says(AboutOneCase):
    """A question of the case has this answer: a plan is needed or not, a report is required or not, which ladder."""

    words: str
    question: Question
    answer: bool | str
    conditions: tuple[Clauses, ...] = ()

    def broken(self, proof: PlaceProof) -> Broken:
        composed, rules = proof.composed, proof.at.policies.stages["case"].rules
        stands = composed.about(self.question).rules
        saying = (stands[r] for r in stands if self.answer in (rules[r].outcome.yes, rules[r].outcome.ladder))
        return Broken(-composed.circuit.any_of(saying))

    def is_broken_by(self, witness: Witness, _proof: PlaceProof) -> bool:
        rules = routing_of(witness).standings[self.question].rules
        return not any(self.answer in (rule.outcome.yes, rule.outcome.ladder) for rule in rules)


@dataclass(frozen=True)
class Answered(AboutOneCase):
    """Some rule answers each of these questions."""

    words: str
    questions: tuple[Question, ...]
    conditions: tuple[Clauses, ...] = ()

    def broken(self, proof: PlaceProof) -> Broken:
        composed, circuit = proof.composed, proof.composed.circuit
        gaps = [composed.about(q).gap(circuit) for q in self.questions if q not in ("responsible", "lead")]
        if "responsible" in self.questions:
            gaps += [circuit.all_of((n.present, n.responsible.gap(circuit))) for n in composed.by_need.values()]
        if "lead" in self.questions:
            gaps.append(-circuit.any_of(composed.leaders.values()))
        return Broken(circuit.any_of(gaps))

    def is_broken_by(self, witness: Witness, _proof: PlaceProof) -> bool:
        return not isinstance(witness.outcome, Routing)


@dataclass(frozen=True)
class BelongsTo(AboutOneCase):
    """An agency is always that of the place named so (`source`): of registration, stay, placing …"""

    words: str
    agency: str
    source: str
    conditions: tuple[Clauses, ...] = ()

    def broken(self, proof: PlaceProof) -> Broken:
        circuit, areas = proof.composed.circuit, proof.trying.vocabulary["need_area"].terms
        asked = (proof.composed.territories.of(self.agency, area) for area in (None, *areas))
        return Broken(circuit.any_of(-found.by_result.get(self.source, FALSE) for found in asked))

    def is_broken_by(self, witness: Witness, proof: PlaceProof) -> bool:
        routing, vocabulary = routing_of(witness), proof.trying.vocabulary
        territory = Territory(routing.told, routing.policies, proof.trying.places, vocabulary)
        areas = (None, *vocabulary["need_area"].terms)
        return any(territory.source(self.agency, area) != self.source for area in areas)


@dataclass(frozen=True)
class TakesPart(AboutOneCase):
    """An agency is main or co-responsible (`wanted`), or never answers for any need (not `wanted`)."""

    words: str
    agency: str
    wanted: bool
    conditions: tuple[Clauses, ...] = ()

    def broken(self, proof: PlaceProof) -> Broken:
        composed, circuit = proof.composed, proof.composed.circuit
        owns = [circuit.all_of((n.present, n.owners.get(self.agency, FALSE))) for n in composed.by_need.values()]
        if not self.wanted:
            return Broken(circuit.any_of(owns))
        case, need = proof.at.policies.stages["case"].rules, proof.at.policies.stages["need"].rules
        named = [
            lit for r, lit in composed.about("co_responsible").rules.items() if self.agency in case[r].outcome.also
        ]
        named += [
            circuit.all_of((n.present, lit))
            for n in composed.by_need.values()
            for r, lit in n.responsible.rules.items()
            if self.agency in need[r].outcome.also
        ]
        return Broken(-circuit.any_of((*owns, *named)))

    def is_broken_by(self, witness: Witness, _proof: PlaceProof) -> bool:
        routing = routing_of(witness)
        owners = {routed.owner.agency for routed in routing.asked}
        if not self.wanted:
            return self.agency in owners
        return self.agency not in owners | {co.reference.agency for co in routing.co_responsible}


@dataclass(frozen=True)
class Shown(AboutOneCase):
    """A rule about duties or sharing is always among those shown."""

    words: str
    rule: str
    question: Question
    conditions: tuple[Clauses, ...] = field(default=())

    def broken(self, proof: PlaceProof) -> Broken:
        return Broken(-proof.composed.about(self.question).rules.get(self.rule, FALSE))

    def is_broken_by(self, witness: Witness, proof: PlaceProof) -> bool:
        advice = advise(routing_of(witness), proof.trying.vocabulary)
        return self.rule not in {rule.id for found in advice.standings.values() for rule in found.rules}


def levels(proof: PlaceProof) -> Mapping[str, int]:
    """The level of care of the agencies that have one."""
    agencies = proof.trying.vocabulary["agency"]
    return {a.code: a.number("vårdnivå") for a in agencies if "vårdnivå" in a.extra}
