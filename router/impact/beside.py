"""Work in parts, in processes forked from this one: they share the policies, and only cases and counts are sent."""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from typing import Any, Generic, TypeVar

Part = TypeVar("Part")
Result = TypeVar("Result")
WAITING = 3
"""Parts that are handed out for each process: enough to keep it busy, and no more is read than that."""
_works: list[Callable[[Any], Any]] = []
"""In a process of its own: what it does. It comes with the fork, as compiled rules cannot be sent."""


class Beside(Generic[Part, Result]):
    """Does the work for each part, here or in `jobs` processes."""

    def __init__(self, work: Callable[[Part], Result], jobs: int) -> None:
        self._work, self._jobs = work, jobs

    def each(self, parts: Iterable[Part]) -> Iterator[Result]:
        """The results in the order of the parts, of which no more are read than are worked at."""
        if self._jobs < 2 or "fork" not in multiprocessing.get_all_start_methods():
            yield from map(self._work, parts)
            return
        context = multiprocessing.get_context("fork")
        with ProcessPoolExecutor(self._jobs, context, _begin, (self._work,)) as pool:
            waiting: deque[Future[Result]] = deque()
            for part in parts:
                waiting.append(pool.submit(_do, part))
                if len(waiting) >= WAITING * self._jobs:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()


def _begin(work: Callable[[Any], Any]) -> None:
    _works[:] = [work]


def _do(part: Any) -> Any:
    return _works[0](part)
