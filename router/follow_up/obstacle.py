"""Why something cannot be written in a case file now, in words."""

from __future__ import annotations

from dataclasses import dataclass

from router.follow_up.happening import Hand
from router.follow_up.seat import Seat


@dataclass(frozen=True, slots=True)
class Obstacle:
    """`code` is for programs; the words say what is wrong and what to do, and name nobody."""

    code: str
    sv: str
    en: str
    field: str | None = None
    """The field that it is about, where it is about one."""

    def text(self, language: str) -> str:
        """The words in "sv" or "en"."""
        return self.en if language == "en" else self.sv


NOT_YOURS = Obstacle(
    "not_yours",
    "Det här gör den verksamhet som det gäller. Välj en roll hos den, eller be dem göra det.",
    "The agency concerned does this. Choose a role there, or ask them.",
)


def unless_own(seat: Seat, hand: Hand) -> Obstacle | None:
    """What stands in the way of whoever may not act for the agency."""
    return None if hand.may_act_for(seat) else NOT_YOURS
