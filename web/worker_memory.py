"""Counts in the memory of one worker.

The library's own storage in memory starts a thread at nearly every call to walk through all counts; this one
forgets what is past its time now and then, when there is more of it than before.
"""

from __future__ import annotations

import time
from threading import Lock

from limits.storage import Storage

FIRST_SWEEP = 1000


class WorkerMemory(Storage):
    """Counts that end by themselves, for the library's strategy of fixed windows."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: dict[str, tuple[int, float]] = {}
        self._turn = Lock()
        self._sweep_at = FIRST_SWEEP

    @property
    def base_exceptions(self) -> tuple[type[Exception], ...]:
        """Nothing fails here."""
        return ()

    def incr(self, key: str, expiry: float, amount: int = 1) -> int:
        """One more; how many there are then."""
        now = time.time()
        with self._turn:
            count, ends = self._counts.get(key, (0, 0.0))
            if ends <= now:
                count, ends = 0, now + expiry
            self._counts[key] = (count + amount, ends)
            if len(self._counts) > self._sweep_at:
                self._forget(now)
        return count + amount

    def _forget(self, now: float) -> None:
        self._counts = {key: kept for key, kept in self._counts.items() if kept[1] > now}
        self._sweep_at = max(FIRST_SWEEP, 2 * len(self._counts))

    def get(self, key: str) -> int:
        """How many there are."""
        count, ends = self._counts.get(key, (0, 0.0))
        return count if ends > time.time() else 0

    def get_expiry(self, key: str) -> float:
        """When the count ends, in seconds since 1970."""
        return self._counts.get(key, (0, time.time()))[1]

    def check(self) -> bool:
        """It is always there."""
        return True

    def reset(self) -> int | None:
        """Forgets everything; how many counts there were."""
        found = len(self._counts)
        self._counts = {}
        return found

    def clear(self, key: str) -> None:
        """Forgets one count."""
        self._counts.pop(key, None)
