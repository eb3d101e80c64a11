"""What stands between a case and a goal, and which changes touch it: so that no other need be tried.

Sets of changes are bits of an integer: bit n is the change at place n. Every mask here may hold too
many changes, which only costs time, but never too few.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import reduce
from operator import and_, or_

from router.conditions import Atom, Condition, atom_holds
from router.policies import Policies
from router.policy import Question, Rule
from router.reasoning.what_if_answers import Answered, NeedAnswer
from router.reasoning.what_if_sentences import Goal
from router.reasoning.what_if_touching import Touching

RESPONSIBLE: Question = "responsible"
LEAD: Question = "lead"


Way = tuple[tuple[Atom, int], ...]
"""The tests of a condition, each with the changes that make it hold."""


class Obstacles:
    """What keeps one agency from one goal."""

    def __init__(self, policies: Policies, agency: str, goal: Goal, touching: Touching) -> None:
        self._policies, self._agency, self.goal, self._touching = policies, agency, goal, touching
        self._stage, self._beats = policies.stages["need"], policies.precedence.beats
        rules = [self._stage.rules[rule_id] for rule_id in sorted(self._stage.rules)]
        self._own = [r for r in rules if r.question == RESPONSIBLE and r.outcome.agency == agency]
        self._lead = [r for r in rules if r.question == LEAD]
        ways = [way for rule in self._own for way in self._stage.patterns[rule.id]]
        self._new_needs = [touching.new_needs(way) for way in ways]
        self._ways: dict[tuple[str, int | None], tuple[Way, ...]] = {}
        self._stopped: dict[tuple[str, int | None], int] = {}
        self._stopping: dict[tuple[str, int | None], tuple[tuple[Condition, int], ...]] = {}

    def last(self, answer: Answered) -> int:
        """The changes one of which might be all that is missing."""
        if self.goal == "not_main":
            return self._touching.every
        facts, found = answer.needs[0].facts, 0
        for added, rest in self._new_needs:
            if all(atom_holds(atom, facts) for atom in rest):
                found |= added
        before = self._before_leads(answer)
        for index, need in enumerate(answer.needs):
            own = self._all_of_each(self._towards(answer, index, need))
            if own and self.goal == "main":
                own &= self._all_of_each(self._leads(answer, index, before))
            found |= own
        return found

    def first(self, answer: Answered) -> int:
        """Changes of which every longer set that reaches the goal has at least one."""
        if self.goal == "not_main":
            return self._touching.every
        found, before = reduce(or_, (added for added, _ in self._new_needs), 0), self._before_leads(answer)
        for index, need in enumerate(answer.needs):
            for masks in self._towards(answer, index, need):
                if masks:
                    found |= min(masks, key=int.bit_count)
                elif self.goal == "need":
                    return self._touching.every
                else:
                    leads = (self._fewest(others) for others in self._leads(answer, index, before))
                    found |= reduce(or_, leads, 0)
        return found

    def _towards(self, answer: Answered, index: int, need: NeedAnswer) -> Iterator[list[int]]:
        """For each way in which a rule could make the agency answer for the need, a mask for each obstacle."""
        if need.owner == self._agency:
            yield []
            return
        place = answer.places[index]
        for rule in self._own:
            beaten = [self._stops(other, need, place) for other in self._beaters(rule, need.fired, RESPONSIBLE)]
            yield from self._obstacles(rule, need, place, beaten)

    def _leads(self, answer: Answered, index: int, before: list[tuple[Rule, list[int]]]) -> Iterator[list[int]]:
        """The same for each way in which a rule could make the need lead."""
        if answer.lead == index:
            yield []
            return
        for rule, beaten in before:
            yield from self._obstacles(rule, answer.needs[index], answer.places[index], beaten)

    def _before_leads(self, answer: Answered) -> list[tuple[Rule, list[int]]]:
        """Each rule about leading that may come to stand, with a mask for each claim that goes before it."""
        if self.goal != "main":
            return []
        claims = [
            (other, self._stops(other, need, place))
            for need, place in zip(answer.needs, answer.places, strict=True)
            for other in self._policies.about(LEAD, need.fired)
        ]
        return [(rule, [mask for other, mask in claims if rule.id in self._beats[other.id]]) for rule in self._lead]

    def _obstacles(self, rule: Rule, need: NeedAnswer, place: int | None, beaten: list[int]) -> Iterator[list[int]]:
        """Every way of the rule that changes could open; one that is open already has not got its mandate."""
        if not all(beaten):
            return
        for way in self._ways_of(rule, place):
            missing = [made for atom, made in way if atom_holds(atom, need.facts) is not True]
            if all(missing):
                yield [*missing, *beaten] or [self._touching.every]

    def _ways_of(self, rule: Rule, place: int | None) -> tuple[Way, ...]:
        key = (rule.id, place)
        if key not in self._ways:
            patterns = self._stage.patterns[rule.id]
            self._ways[key] = tuple(tuple((a, self._touching.makes(a, place)) for a in way) for way in patterns)
        return self._ways[key]

    def _beaters(self, rule: Rule, fired: frozenset[str], question: Question) -> list[Rule]:
        return [other for other in self._policies.about(question, fired) if rule.id in self._beats[other.id]]

    def _stops(self, rule: Rule, need: NeedAnswer, place: int | None) -> int:
        """Changes after which the rule may no longer stand for the need."""
        if rule.layer != "national":
            key = (rule.id, place)
            if key not in self._stopped:
                self._stopped[key] = self._touching.any_of(self._involved(rule), place)
            return self._stopped[key]
        found = self._touching.every
        for way, mask in self._stops_of(rule, place):
            if all(atom_holds(atom, need.facts) for atom in way):
                found &= mask
        return found

    def _stops_of(self, rule: Rule, place: int | None) -> tuple[tuple[Condition, int], ...]:
        key = (rule.id, place)
        if key not in self._stopping:
            patterns = self._stage.patterns[rule.id]
            self._stopping[key] = tuple((way, self._touching.stops(way, place)) for way in patterns)
        return self._stopping[key]

    def _involved(self, rule: Rule) -> Iterator[Condition]:
        """Whatever the mandate of a rule of a lower layer hangs on."""
        above = {target for target in rule.departs_from if target in self._stage.rules}
        rules = {rule.id, *above, *(other for other in self._stage.rules if above & self._beats[other])}
        return (way for rule_id in rules for way in self._stage.patterns[rule_id])

    def _all_of_each(self, ways: Iterable[list[int]]) -> int:
        """Changes that touch each obstacle of some way."""
        return reduce(or_, (reduce(and_, masks, self._touching.every) for masks in ways), 0)

    def _fewest(self, masks: list[int]) -> int:
        return min(masks, key=int.bit_count) if masks else self._touching.every
