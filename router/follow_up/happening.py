"""One line of a case file: what happened, on which day, written by whom and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, ClassVar, get_args, get_origin

from router.follow_up.seat import Seat

KNOWN: dict[str, type[Happening]] = {}
"""Every kind of happening by its code; each kind enters itself when its module is read."""


@dataclass(frozen=True, slots=True)
class Happening:
    """What happened. Its fields are codes, days, numbers and seats: there is no place for what a person writes."""

    what: ClassVar[str] = ""

    # No super(): with slots, the class that this runs for is not the one that `super` would look in.
    def __init_subclass__(cls) -> None:
        KNOWN[cls.what] = cls


@dataclass(frozen=True, slots=True)
class Coded:
    """Marks a field that holds a code of the list `listed` of the vocabulary, or a tuple of them."""

    listed: str


def list_of(hint: object) -> str | None:
    """The list whose codes a field of the type holds; None where it holds none."""
    if get_origin(hint) is Annotated:
        return next((one.listed for one in get_args(hint)[1:] if isinstance(one, Coded)), None)
    return None


@dataclass(frozen=True, slots=True)
class Hand:
    """In what capacity a line was written. The account is told in the audit chain only."""

    kind: str
    """`account`, `token` or `system`."""
    role: str | None = None
    principal_type: str | None = None
    principal_code: str | None = None
    agency: str | None = None

    @property
    def is_system(self) -> bool:
        """Whether it is the service itself: a step ran out."""
        return self.kind == "system"

    def may_act_for(self, seat: Seat) -> bool:
        """Whether it speaks for the seat: its principal's, and its agency's where it is held in one."""
        principal = (self.principal_type, self.principal_code)
        return self.is_system or (principal == seat.principal and self.agency in (None, seat.agency))


SERVICE = Hand("system")


@dataclass(frozen=True, slots=True)
class Entry:
    """A happening in its place: `on` is the day it happened, `at` the moment it was written."""

    number: int
    on: date
    at: datetime
    hand: Hand
    happening: Happening
