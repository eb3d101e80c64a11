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


class Obstacles:
    """What keeps one agency from one goal."""

    def __init__(self, policies: Policies, agency: str, goal: Goal, touching: Touching) -> None:
        self._policies, self._goal, self._touching = policies, goal, touching
        self._stage, self._beats = policies.stages["need"], policies.precedence.beats
        rules = [self._stage.rules[rule_id] for rule_id in sorted(self._stage.rules)]
        self._own = [r for r in rules if r.question == RESPONSIBLE and r.outcome.agency == agency]
        self._lead = [r for r in rules if r.question == LEAD]
        self._agency = agency
        self._ways = [way for rule in self._own for way in self._stage.patterns[rule.id]]

    def last(self, answer: Answered) -> int:
        """The changes one of which might be all that is missing."""
        if self._goal == "not_main":
            return self._touching.every
        found = self._touching.new_needs(self._ways, answer.needs[0].facts)
        for index, need in enumerate(answer.needs):
            own = _all_of_each(self._towards(answer, index, need), self._touching.every)
            if own and self._goal == "main":
                own &= self._any(_all_of_each([masks], self._touching.every) for masks in self._leads(answer, index))
            found |= own
        return found

    def first(self, answer: Answered) -> int:
        """Changes of which every longer set that reaches the goal has at least one."""
        if self._goal == "not_main":
            return self._touching.every
        found = self._touching.new_needs(self._ways, None)
        for index, need in enumerate(answer.needs):
            for masks in self._towards(answer, index, need):
                if masks:
                    found |= min(masks, key=int.bit_count)
                elif self._goal == "main":
                    found |= self._any(_fewest(masks, self._touching.every) for masks in self._leads(answer, index))
                else:
                    return self._touching.every
        return found

    def _towards(self, answer: Answered, index: int, need: NeedAnswer) -> Iterator[list[int]]:
        """For each way in which a rule could make the agency answer for the need, a mask for each obstacle."""
        if need.owner == self._agency:
            yield []
            return
        place = answer.places[index]
        for rule in self._own:
            beaten = [self._stops(other, need, place) for other in self._beaters(rule, need.fired, RESPONSIBLE)]
            for way in self._stage.patterns[rule.id]:
                missing = self._missing(way, need, place)
                if not missing and not beaten:
                    yield [self._touching.every]
                elif all(missing) and all(beaten):
                    yield [*missing, *beaten]

    def _leads(self, answer: Answered, index: int) -> Iterator[list[int]]:
        """The same for each way in which a rule could make the need lead."""
        if answer.lead == index:
            yield []
            return
        need, place = answer.needs[index], answer.places[index]
        for rule in self._lead:
            beaten = [
                self._stops(other, claiming, answer.places[at])
                for at, claiming in enumerate(answer.needs)
                for other in self._beaters(rule, claiming.fired, LEAD)
            ]
            for way in self._stage.patterns[rule.id]:
                yield [*self._missing(way, need, place), *beaten]

    def _beaters(self, rule: Rule, fired: frozenset[str], question: Question) -> list[Rule]:
        return [other for other in self._policies.about(question, fired) if rule.id in self._beats[other.id]]

    def _missing(self, way: Condition, need: NeedAnswer, place: int | None) -> list[int]:
        return [self._touching.makes(atom, place) for atom in way if not _holds(atom, need)]

    def _stops(self, rule: Rule, need: NeedAnswer, place: int | None) -> int:
        """Changes after which the rule may no longer stand for the need."""
        if rule.layer != "national":
            return self._touching.any_of(self._involved(rule), place)
        true = [way for way in self._stage.patterns[rule.id] if all(_holds(atom, need) for atom in way)]
        return reduce(and_, (self._touching.stops(way, place) for way in true), self._touching.every)

    def _involved(self, rule: Rule) -> Iterator[Condition]:
        """Whatever the mandate of a rule of a lower layer hangs on."""
        above = {target for target in rule.departs_from if target in self._stage.rules}
        rules = {rule.id, *above, *(other for other in self._stage.rules if above & self._beats[other])}
        return (way for rule_id in rules for way in self._stage.patterns[rule_id])

    def _any(self, masks: Iterable[int]) -> int:
        return reduce(or_, masks, 0)


def _holds(atom: Atom, need: NeedAnswer) -> bool:
    return atom_holds(atom, need.facts) is True


def _all_of_each(ways: Iterable[list[int]], every: int) -> int:
    """Changes that touch each obstacle of some way."""
    return reduce(or_, (reduce(and_, masks, every) for masks in ways), 0)


def _fewest(masks: list[int], every: int) -> int:
    return min(masks, key=int.bit_count) if masks else every
