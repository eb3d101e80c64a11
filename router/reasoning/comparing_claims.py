"""Statements about two cases that differ in one thing: what must not change, and what must not become less."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from router.conditions import Atom
from router.policy import Clauses, Exists, Question
from router.reasoning.circuit import FALSE, Circuit, Literal
from router.reasoning.claims import AboutOneCase, Broken, levels, routing_of
from router.reasoning.composition import Composition
from router.reasoning.fact_space import FactSpace
from router.reasoning.list_space import Item
from router.routing import Routing

if TYPE_CHECKING:
    from router.reasoning.place_proof import PlaceProof, Witness

OTHER = "other "
LEAD: Question = "lead"
LATER = ("lead.", "owner", "to_lead")


@dataclass(frozen=True)
class Unchanged(AboutOneCase):
    """Who leads (`lead`), or what a question of the case answers, is the same whatever these facts are."""

    words: str
    facts: tuple[str, ...]
    question: Question
    conditions: tuple[Clauses, ...] = ()

    def broken(self, proof: PlaceProof) -> Broken:
        if not self._looked_at(proof) & set(self.facts):
            return Broken(FALSE)
        mine, circuit = proof.composed, proof.composed.circuit
        facts = FactSpace(circuit, _tests(proof), proof.trying.book.sheet, proof.trying.vocabulary, OTHER)
        facts.share(mine.space.facts, but=self.facts)
        other = Composition(mine.space, proof.at.policies, proof.trying.vocabulary, facts)
        told = (*facts.axioms(), *proof.relations.about_facts(facts))
        return Broken(_differ(circuit, _answers(mine, self.question), _answers(other, self.question)), told)

    def _looked_at(self, proof: PlaceProof) -> set[str]:
        """The facts that the answer can hang on, also through who leads."""
        stages = proof.at.policies.stages
        early = {*stages["need"].looks_at, *stages["place"].looks_at}
        if self.question == LEAD:
            return early
        tests = [clause for rule in _rules(proof, self.question) for when in rule for clause in when]
        facts = {test.fact for test in tests}
        facts |= {atom.fact for test in tests if isinstance(test, Exists) for atom in test.where}
        return facts | early if any(fact.startswith(LATER) for fact in facts) else facts

    def is_broken_by(self, witness: Witness, proof: PlaceProof) -> bool:
        """Whether some other answer to these questions gives another result, on the engine."""
        usual = _said(routing_of(witness), self.question)
        for document in self._variants(witness.document, proof):
            tried = proof.trying.document(document, proof.at.day)
            if tried is not None and isinstance(tried[1], Routing) and _said(tried[1], self.question) != usual:
                return True
        return False

    def _variants(self, document: Mapping[str, Any], proof: PlaceProof) -> Iterator[dict[str, Any]]:
        sheet = proof.trying.book.sheet.facts["case"]
        for fact in self.facts:
            pointer = sheet[fact].pointer
            for value in proof.composed.space.facts.values[fact]:
                if pointer is not None:
                    yield _with(document, pointer, value.first)


def _tests(proof: PlaceProof) -> Iterator[Atom]:
    for stage in proof.at.policies.stages.values():
        for rule in stage.rules.values():
            yield from (clause for when in rule.when for clause in when if isinstance(clause, Atom))


def _rules(proof: PlaceProof, question: Question) -> Iterator[tuple[Clauses, ...]]:
    for stage in proof.at.policies.stages.values():
        yield from (rule.when for rule in stage.rules.values() if rule.question == question)


def _answers(composed: Composition, question: Question) -> Mapping[Any, Literal]:
    return composed.leaders if question == LEAD else composed.about(question).by_result


def _differ(circuit: Circuit, one: Mapping[Any, Literal], other: Mapping[Any, Literal]) -> Literal:
    keys = dict.fromkeys((*one, *other))
    return circuit.any_of(-circuit.same(one.get(key, FALSE), other.get(key, FALSE)) for key in keys)


def _said(routing: Routing, question: Question) -> object:
    if question == LEAD:
        return routing.lead
    return {rule.outcome.key() for rule in routing.standings[question].rules}


def _with(document: Mapping[str, Any], pointer: str, value: object) -> dict[str, Any]:
    name, _, rest = pointer.removeprefix("/").partition("/")
    return {**document, name: _with(document.get(name) or {}, rest, value) if rest else value}


@dataclass(frozen=True)
class NeverLower:
    """When one need becomes more severe and nothing else changes, its level of care does not become lower."""

    words: str
    conditions: tuple[Clauses, ...] = ()

    def broken(self, proof: PlaceProof) -> Broken:
        circuit, needs = proof.composed.circuit, proof.composed.space.needs
        chosen = {pair: circuit.variable(f"worse {pair[0]}>{pair[1]}") for pair in _worse(needs.items)}
        milder, graver = (self._with(proof, chosen, at) for at in (0, 1))
        lower = (circuit.all_of((pick, self._lower(proof, milder, graver, pair))) for pair, pick in chosen.items())
        return Broken(circuit.any_of(lower), (needs.told, -circuit.two_of(list(chosen.values()))))

    def _with(self, proof: PlaceProof, chosen: Mapping[tuple[int, int], Literal], at: int) -> Composition:
        """The case with the milder, or the graver, of the two needs beside the others."""
        mine, circuit = proof.composed, proof.composed.circuit
        picked: dict[int, list[Literal]] = {}
        for pair, pick in chosen.items():
            picked.setdefault(pair[at], []).append(pick)
        present = {
            item.index: circuit.any_of((item.present, *picked.get(item.index, ()))) for item in mine.space.needs.items
        }
        return Composition(
            mine.space, proof.at.policies, proof.trying.vocabulary, present=present, copy=("milder ", "graver ")[at]
        )

    def _lower(self, proof: PlaceProof, milder: Composition, graver: Composition, pair: tuple[int, int]) -> Literal:
        level, circuit = levels(proof), proof.composed.circuit
        before, after = milder.by_need[pair[0]].owners, graver.by_need[pair[1]].owners
        return circuit.any_of(
            circuit.all_of((owns, then))
            for one, owns in before.items()
            for other, then in after.items()
            if one in level and other in level and level[other] < level[one]
        )

    def completed(self, document: dict[str, Any], true: frozenset[str], proof: PlaceProof) -> dict[str, Any]:
        """The case with the milder of the two needs that the solver chose."""
        needs = proof.composed.space.needs
        names = {f"worse {one}>{other}": (one, other) for one, other in _worse(needs.items)}
        more = [_milder(needs.items[one], needs.items[other]) for name, (one, other) in names.items() if name in true]
        return {**document, "needs": [*document.get("needs", ()), *more]}

    def is_broken_by(self, witness: Witness, proof: PlaceProof) -> bool:
        """Whether some need of the case, made more severe, gets a lower level of care on the engine."""
        level, severities = levels(proof), proof.trying.vocabulary["severity"]
        before = routing_of(witness)
        for index, need in enumerate(witness.document.get("needs", ())):
            rank = severities[need["severity"]].number("rang") if "severity" in need else None
            for graver in severities:
                if rank is None or graver.number("rang") <= rank:
                    continue
                needs = [*witness.document["needs"]]
                needs[index] = {**need, "severity": graver.code}
                tried = proof.trying.document({**witness.document, "needs": needs}, proof.at.day)
                if tried is None or not isinstance(tried[1], Routing):
                    continue
                one, other = before.needs[index].owner.agency, tried[1].needs[index].owner.agency
                if one in level and other in level and level[other] < level[one]:
                    return True
        return False


def _worse(items: tuple[Item, ...]) -> set[tuple[int, int]]:
    """Kinds of need of which the second is the first, but more severe."""
    found: dict[tuple[object, ...], list[tuple[int, int]]] = {}
    for item in items:
        for choice in item.choices:
            facts = dict(choice.facts)
            severity = facts.pop("severity", None)
            if severity is not None:
                found.setdefault(tuple(sorted(facts.items(), key=str)), []).append((int(severity), item.index))
    return {
        (one, other)
        for same in found.values()
        for rank, one in same
        for graver, other in same
        if graver > rank and one != other
    }


def _milder(one: Item, other: Item) -> dict[str, Any]:
    """A need of the first kind that is of the second when only its severity is another."""

    def but_severity(document: Mapping[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in document.items() if name != "severity"}

    graver = [but_severity(choice.document or {}) for choice in other.choices if "severity" in choice.facts]
    fitting = (
        c.document or {} for c in one.choices if "severity" in c.facts and but_severity(c.document or {}) in graver
    )
    return dict(next(fitting))
