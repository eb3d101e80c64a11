"""A clock: somebody has to act by a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from router.follow_up.seat import Seat


@dataclass(frozen=True, slots=True)
class Clock:
    """`what` is a code of the list `clock`; `number` tells the referral, rung, report it is about."""

    what: str
    number: int
    seat: Seat
    """Who has to act."""
    begun: date
    due: date
    has_run_out: bool = False
    """It was told in the file that the day passed; until somebody acts it stays on the work list."""

    @property
    def key(self) -> str:
        """What tells it from the other clocks of the case."""
        return f"{self.what}:{self.number}"
