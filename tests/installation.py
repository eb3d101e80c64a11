"""What tests of the whole service share: a key, and a clock that the test moves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

KEY = "for-tests-only-for-tests-only-for-tests-only"


@dataclass
class Clock:
    """A clock that the test moves."""

    now: datetime = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)
