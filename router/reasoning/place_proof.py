"""The proof for the children of one standpoint: every question asked of all their cases at once."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from router.case import Case
from router.policy import Clauses
from router.reasoning.case_space import Sweeps, case_space
from router.reasoning.circuit import FALSE, Literal, holds_in
from router.reasoning.composition import Composition
from router.reasoning.plainest import plainest, same_trouble
from router.reasoning.questions import Asked, Way, all_questions
from router.reasoning.relations import PlaceFacts, Relations
from router.reasoning.smallest import Smallest
from router.reasoning.solving import Found, Solver, Verdict
from router.reasoning.standpoints import Standpoint
from router.reasoning.telling_case import TellingCase
from router.reasoning.trying import Outcome, Trying

SECONDS = 10.0
MOST_WAYS = 10
"""So many findings of one question are enough to begin with."""


@dataclass(frozen=True)
class Proved:
    """One claim about all cases of a standpoint: `holds`, `fails` or `undecided`."""

    claim: str
    verdict: str


@dataclass(frozen=True)
class Witness:
    """A case in which something goes wrong, as the real engine confirmed; `outcome` is None when it did not."""

    way: Way
    document: dict[str, Any]
    case: Case | None
    outcome: Outcome | None


Still = Callable[[Witness], bool]


@dataclass
class PlaceProof:
    """Asks of one standpoint. `more` are conditions of statements, which must be told apart as well."""

    at: Standpoint
    trying: Trying
    sweeps: Sweeps
    more: tuple[Clauses, ...] = ()
    seconds: float = SECONDS
    proved: list[Proved] = field(default_factory=list)

    @cached_property
    def composed(self) -> Composition:
        book, policies = self.trying.book, self.at.policies
        return Composition(
            case_space(book, policies, self.at.units, self.sweeps, self.more), policies, book.vocabulary
        )

    @cached_property
    def relations(self) -> Relations:
        facts = PlaceFacts(self.at.municipality is not None, self.at.single_body, bool(self.at.policies.agreements))
        return Relations(self.composed.space, self.trying.vocabulary, facts)

    @cached_property
    def solver(self) -> Solver:
        """Knows how facts hang together, and what the policies declare impossible."""
        impossible = (self.composed.of_case(when) for i in self.trying.book.impossible for when in i.when)
        axioms = [*self.relations.axioms(), *(-literal for literal in impossible)]
        return Solver(self.composed.circuit, axioms, self.seconds)

    @cached_property
    def telling(self) -> TellingCase:
        book, at = self.trying.book, self.at
        return TellingCase(self.composed.space, book, self.trying.places, at.municipality, at.region, at.day)

    def problems(self) -> Iterator[Witness | Asked]:
        """Every gap and conflict, each with a case that shows it; an Asked that could not be decided in time.

        What has been found is left out of the questions after it, so that one hole is not told as many.
        """
        for asked in all_questions(self.composed):
            verdict = yield from self._all_ways(asked)
            self.proved.append(Proved(f"{asked.kind}:{asked.question}", _told(verdict)))
            if verdict == "possible":
                self.solver.require(-asked.wrong)
            elif verdict == "undecided":
                yield asked

    def _all_ways(self, asked: Asked) -> Generator[Witness, None, Verdict]:
        """A case for each way to go wrong, and in the end whether there is any, or what could not be decided."""
        left, shown_any = list(asked.ways), False
        for _ in range(MOST_WAYS):
            wrong = self.composed.circuit.any_of(way.literal for way in left)
            found = self.solver.ask(wrong)
            if found.verdict != "possible":
                return "possible" if shown_any and found.verdict == "never" else found.verdict
            values = self.composed.circuit.values(found.true)
            shown = next(way for way in left if holds_in(way.literal, values))
            yield self.witness(shown, found)
            left.remove(shown)
            shown_any = True
        return "possible"

    def witness(self, way: Way, found: Found, goal: Sequence[Literal] = ()) -> Witness:
        """The smallest such case, and what the engine says of it."""
        smallest = Smallest(self.solver, self.composed).case(goal or (way.literal,), found)
        return self.tried(way, self.telling.document(smallest.true))

    def tried(self, way: Way, document: dict[str, Any], still: Still | None = None) -> Witness:
        """The case as the engine answers it, without what it can miss and still show the same (`still`)."""
        first = self._witness(way, document)
        same = still or (lambda other: same_trouble(first.outcome, other.outcome))
        if first.outcome is None or not same(first):
            return first
        return self._witness(way, plainest(document, lambda fewer: same(self._witness(way, fewer))))

    def _witness(self, way: Way, document: dict[str, Any]) -> Witness:
        tried = self.trying.document(document, self.at.day)
        case, outcome = tried if tried is not None else (None, None)
        return Witness(way, document, case, outcome)

    def alive(self, rules: Iterable[str], deadline: float = math.inf) -> dict[str, Verdict]:
        """Of these rules, which may stand at all; a case in which one does is tried, and keeps others alive too.

        Rules that are not asked about before the deadline (of the monotonic clock) have no verdict.
        """
        verdicts: dict[str, Verdict] = {}
        for rule_id in rules:
            if rule_id in self.trying.alive:
                continue
            if time.monotonic() > deadline:
                break
            stands = self._stands(rule_id)
            found = self.solver.ask(stands)
            verdicts[rule_id] = found.verdict
            if found.verdict == "possible":
                short = Smallest(self.solver, self.composed).case((stands,), found, lists_only=True)
                self.trying.document(self.telling.document(short.true), self.at.day)
        return verdicts

    def _stands(self, rule_id: str) -> Literal:
        """When the rule decides something: for a need, a place, the lead or the case."""
        composed, circuit = self.composed, self.composed.circuit
        rule = next(stage.rules[rule_id] for stage in self.at.policies.stages.values() if rule_id in stage.rules)
        if rule.question == "responsible":
            needs = (n for n in composed.by_need.values() if rule_id in n.responsible.rules)
            return circuit.any_of(circuit.all_of((n.present, n.responsible.rules[rule_id])) for n in needs)
        if rule.question == "lead":
            return composed.lead_rules.get(rule_id, FALSE)
        if rule.question == "territory":
            composed.leaders  # noqa: B018  asks for every place that an answer may need
            asked = composed.territories.asked.items()
            ways = [(composed.lead_is(agency), found.rules.get(rule_id, FALSE)) for (agency, _), found in asked]
            return circuit.any_of(circuit.all_of(way) for way in ways)
        return composed.about(rule.question).rules.get(rule_id, FALSE)


def _told(verdict: Verdict) -> str:
    return {"never": "holds", "possible": "fails", "undecided": "undecided"}[verdict]
