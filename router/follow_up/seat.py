"""An agency of one principal: who sends, receives, holds, answers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Seat:
    """`agency` and `principal_type` are codes of the vocabulary, `principal_code` that of a county or municipality.

    >>> str(Seat.of("clinic@region:18"))
    'clinic@region:18'
    """

    agency: str
    principal_type: str
    principal_code: str

    @classmethod
    def of(cls, text: str) -> Seat:
        """The seat in "agency@type:code". Raises ValueError."""
        agency, at, principal = text.partition("@")
        kind, colon, code = principal.partition(":")
        if not (agency and at and kind and colon and code):
            raise ValueError(text)
        return cls(agency, kind, code)

    @property
    def principal(self) -> tuple[str, str]:
        """The principal's type and code."""
        return self.principal_type, self.principal_code

    def __str__(self) -> str:
        return f"{self.agency}@{self.principal_type}:{self.principal_code}"
