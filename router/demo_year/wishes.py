"""What somebody means to do in a case on a day, and in what capacity."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from router.follow_up.case_file import CaseFile
from router.follow_up.happening import Hand, Happening
from router.follow_up.seat import Seat


@dataclass(frozen=True, slots=True)
class Wish:
    """A line that somebody wants to write: what they tell of it, as in `casework.cases.Line`."""

    kind: type[Happening]
    told: Mapping[str, Any]
    hand: Hand


Act = Callable[[CaseFile, date], Wish | None]
"""What is done when the day has come, as the case stands by then; None: no longer."""


@dataclass(frozen=True, slots=True)
class Intent:
    """What is meant to be done on a day."""

    on: date
    act: Act


def staff(seat: Seat) -> Hand:
    """Somebody who works there."""
    return Hand("account", "staff", seat.principal_type, seat.principal_code, seat.agency)


def manager(seat: Seat) -> Hand:
    """The manager there."""
    return Hand("account", "manager", seat.principal_type, seat.principal_code, seat.agency)


def later(on: date, kind: type[Happening], hand: Hand, /, **told: Any) -> Intent:
    """The same line whatever has happened by then; what stands in its way stops it."""
    return Intent(on, lambda _case, _on: Wish(kind, told, hand))
