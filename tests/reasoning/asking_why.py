"""Short ways to ask why and what if, under the product's policies or a few rules of one's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from router.case import Case
from router.layering import PolicyConflict, PolicyGap
from router.reading.case_schema import CaseRefused
from router.reasoning.what_if_answers import reached
from router.reasoning.what_if_changes import Change, changed, compatible, smallness
from router.reasoning.what_if_moves import moves
from router.reasoning.what_if_sentences import Goal
from router.reasoning.why_not import why_not
from router.reasoning.why_not_answer import WhyNot
from router.reasoning.why_not_rules import RuleTold
from router.routing import Routing, route
from tests.decide.world import World

Json = dict[str, Any]


@dataclass(frozen=True, repr=False)
class Asked:
    """One case, under the policies of a world."""

    world: World
    case: Case

    def why_not(self, agency: str) -> WhyNot:
        return why_not(self.case, agency, self.world.book, self.world.places, self.world.directory)

    def route(self, case: Case) -> Routing:
        world = self.world
        return route(case, world.policies(case), world.places, world.directory, world.vocabulary)

    def moves(self) -> tuple[Change, ...]:
        return moves(self.case, self.world.policies(self.case), self.world.places, self.world.directory)

    def reaches(self, changes: Iterable[Change], goal: Goal, agency: str) -> bool:
        """Whether the changed case is one, and the routing of it says what is sought: asked the plain way."""
        from router.case import case_to_json

        after = changed(self.case, changes)
        try:
            self.world.load(case_to_json(after))
            return bool(after.needs) and reached(self.route(after), goal, agency)
        except (CaseRefused, PolicyGap, PolicyConflict):
            return False

    def every_smallest(self, moves: Sequence[Change], goal: Goal, agency: str, most: int) -> list[tuple[Change, ...]]:
        """By trying every set of changes there is, without leaving any out."""
        for count in range(1, most + 1):
            sets = (one for one in combinations(moves, count) if compatible(one))
            found = [one for one in sets if self.reaches(one, goal, agency)]
            if found:
                return sorted(found, key=smallness)
        return []


def all_tests(rules: Iterable[RuleTold]) -> Iterator[Any]:
    for rule in rules:
        for way in rule.ways():
            yield from way
