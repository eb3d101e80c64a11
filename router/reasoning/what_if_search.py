"""The smallest change of facts that reaches a goal: by number of changes first, then by how small they are.

Nothing is left out for speed. A set of changes that makes an agency answer for a need has to remove
everything that stands against one of its rules there: each test that does not hold, each rule that goes
before it. So the sets worth answering are those that touch each of these, and no other is tried.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from router.reasoning.what_if_answers import Answered, Answering
from router.reasoning.what_if_changes import Change, compatible, smallness
from router.reasoning.what_if_obstacles import Obstacles
from router.reasoning.what_if_sentences import Goal
from router.reasoning.what_if_touching import Touching

MOST_ANSWERED = 2000
"""Changed cases answered before giving up; what was tried in full by then is told."""


@dataclass(frozen=True, slots=True)
class Found:
    """The smallest sets of changes, best first, and up to how many changes every set was tried."""

    sets: tuple[tuple[Change, ...], ...]
    tried: int


@dataclass
class Search:
    """One case and agency. `confirmed` says whether the changed case may be, and really reaches the goal."""

    answering: Answering
    agency: str
    touching: Touching
    confirmed: Callable[[Goal, Sequence[Change]], bool]
    answered: dict[frozenset[int], Answered | None] = field(default_factory=dict)
    _against: dict[Goal, Obstacles] = field(default_factory=dict)
    _masks: dict[tuple[Goal, bool, frozenset[int]], int] = field(default_factory=dict)

    def smallest(self, goal: Goal, most: int, among: Iterable[int] | None = None, kinds: int | None = None) -> Found:
        """The smallest sets that reach the goal, of at most so many changes, of the moves at these places.

        With `kinds` only the first of each kind of set, and no more than so many.
        """
        allowed = _mask(range(len(self.touching.moves)) if among is None else among)
        obstacles = self._obstacles(goal)
        end = len(self.answered) + MOST_ANSWERED
        for count in range(1, most + 1):
            found, whole = self._of_size(goal, self._worth_trying(count, allowed, obstacles), end)
            confirmed = tuple(self._confirmed(goal, sorted(found, key=smallness), kinds))
            if confirmed:
                return Found(confirmed, count)
            if not whole:
                return Found((), count - 1)
        return Found((), most)

    def _of_size(
        self, goal: Goal, tries: Iterator[frozenset[int]], end: int
    ) -> tuple[list[tuple[Change, ...]], bool]:
        """Those that reach the goal, and whether all of them could be answered before the end."""
        found: list[tuple[Change, ...]] = []
        for chosen in tries:
            answer = self._answer(chosen)
            if answer is not None and answer.reaches(goal, self.agency):
                found.append(tuple(self.touching.moves[index] for index in sorted(chosen)))
            if len(self.answered) > end:
                return found, False
        return found, True

    def _confirmed(
        self, goal: Goal, found: Iterable[tuple[Change, ...]], kinds: int | None
    ) -> Iterator[tuple[Change, ...]]:
        told: set[object] = set()
        for changes in found:
            kind = frozenset(change.kind_of_change for change in changes)
            if kinds is not None and (kind in told or len(told) >= kinds):
                continue
            if self.confirmed(goal, changes):
                told.add(kind)
                yield changes

    def _worth_trying(self, count: int, allowed: int, obstacles: Obstacles) -> Iterator[frozenset[int]]:
        """The sets of that size that touch every obstacle, each once."""
        seen: set[frozenset[int]] = set()

        def further(chosen: frozenset[int], left: int) -> Iterator[frozenset[int]]:
            for index in _indexes(allowed & self._candidates(chosen, left, obstacles)):
                more = chosen | {index}
                if len(more) == len(chosen) or more in seen or not self._compatible(more):
                    continue
                seen.add(more)
                if left == 1:
                    yield more
                else:
                    yield from further(more, left - 1)

        return further(frozenset(), count)

    def _candidates(self, chosen: frozenset[int], left: int, obstacles: Obstacles) -> int:
        key = (obstacles.goal, left == 1, chosen)
        if key not in self._masks:
            answer = self._answer(chosen)
            if answer is None:
                self._masks[key] = self.touching.every
            else:
                self._masks[key] = obstacles.last(answer) if left == 1 else obstacles.first(answer)
        return self._masks[key]

    def _obstacles(self, goal: Goal) -> Obstacles:
        if goal not in self._against:
            self._against[goal] = Obstacles(self.answering.policies, self.agency, goal, self.touching)
        return self._against[goal]

    def _compatible(self, chosen: frozenset[int]) -> bool:
        return len(chosen) < 2 or compatible(self.touching.moves[index] for index in chosen)

    def _answer(self, chosen: frozenset[int]) -> Answered | None:
        if chosen not in self.answered:
            self.answered[chosen] = self.answering.after(self.touching.moves[index] for index in chosen)
        return self.answered[chosen]


def _mask(indexes: Iterable[int]) -> int:
    return sum(1 << index for index in indexes)


def _indexes(mask: int) -> Iterator[int]:
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest
