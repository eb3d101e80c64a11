"""Agreements between principals: parties, validity, signatures, forums, days, parameters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from router.policy import Layer, Validity


@dataclass(frozen=True, slots=True)
class Party:
    principal_type: str
    code: str


@dataclass(frozen=True, slots=True)
class Signature:
    party: Party
    on: date
    version: str


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A party has given notice: it is no longer bound from the day."""

    party: Party
    from_day: date


@dataclass(frozen=True, slots=True)
class AgreedValue:
    value: int | str | bool
    mark: str
    source: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """What principals of one place have agreed, or propose to agree, on how they share responsibility."""

    id: str
    title: str
    layer: Layer
    place: str
    parties: tuple[Party, ...]
    status: Literal["proposal", "signed"]
    validity: Validity
    reviewed: date
    signatures: tuple[Signature, ...] = ()
    withdrawals: tuple[Withdrawal, ...] = ()
    ages: tuple[int, int] = (0, 20)
    forums: Mapping[str, str] = field(default_factory=dict)
    days: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    parameters: Mapping[str, AgreedValue] = field(default_factory=dict)
    deviation_receiver: str | None = None
    evaluation_months: int | None = None
    sources: tuple[tuple[str, str, date], ...] = ()
    uncertain: str | None = None

    @property
    def unsigned_by(self) -> tuple[Party, ...]:
        signed = {signature.party for signature in self.signatures}
        return tuple(party for party in self.parties if party not in signed)

    @property
    def bound_from(self) -> date | None:
        """The day from which every party has signed; None while one has not."""
        if self.status != "signed" or self.unsigned_by:
            return None
        return max(signature.on for signature in self.signatures)

    def binds(self, region: str | None, municipality: str | None, day: date) -> bool:
        """Whether the agreement covers a child of this region and municipality on the day.

        A municipality that has withdrawn is out by itself; when the region withdraws, nobody is left to agree with.
        """
        gone = {one.party for one in self.withdrawals if one.from_day <= day}
        if any(len(party.code) == 2 for party in gone):
            return False
        codes = {party.code for party in self.parties if party not in gone}
        return municipality in codes if any(len(party.code) == 4 for party in self.parties) else region in codes

    def in_force(self, day: date, *, proposals: bool) -> bool:
        """Unsigned agreements apply only where the site lets proposals apply."""
        return self.validity.covers(day) and (proposals or (self.bound_from is not None and self.bound_from <= day))
