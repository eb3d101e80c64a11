"""Tries every mutant on the scenarios that it could matter to, until one of them notices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from multiprocessing import get_all_start_methods, get_context

from router.reasoning.mutants import Mutant
from router.scenarios.mutation.book import mutated
from router.scenarios.mutation.recording import Seen
from router.scenarios.mutation.relevance import relevant
from router.scenarios.world import Content

AT_A_TIME = 8

Noticed = int | None
"""The number of the first scenario that is no longer true, or None when all of them are."""


@dataclass(frozen=True, eq=False)
class Trial:
    """Mutants, and the scenarios that are to notice them."""

    mutants: Sequence[Mutant]
    content: Content
    seen: Seen

    def noticed(self, number: int) -> Noticed:
        """What notices the mutant of this number."""
        mutant = self.mutants[number]
        book = mutated(self.content.book, mutant.rule, mutant.changed)
        scenarios = self.seen.scenarios
        return next((found for found in relevant(mutant, book, self.seen) if not scenarios[found].holds(book)), None)

    def all_noticed(self, jobs: int) -> Iterator[Noticed]:
        """The same of every mutant, in their order, however many processes work at it."""
        numbers = range(len(self.mutants))
        if jobs == 1 or "fork" not in get_all_start_methods():
            yield from map(self.noticed, numbers)
            return
        with get_context("fork").Pool(jobs, _begin, (self,)) as pool:
            yield from pool.imap(_noticed, numbers, AT_A_TIME)


_TRIALS: list[Trial] = []
"""In a process of its own: what it works at. It comes with the fork, as it is too much to be sent."""


def _begin(trial: Trial) -> None:
    _TRIALS[:] = [trial]


def _noticed(number: int) -> Noticed:
    return _TRIALS[0].noticed(number)
