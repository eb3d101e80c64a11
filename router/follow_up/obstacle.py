"""Why something cannot be written in a case file now, in words."""

from __future__ import annotations

from dataclasses import dataclass


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
