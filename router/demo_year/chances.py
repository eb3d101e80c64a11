"""How often what happens in the fictional year, and how long it takes: content, read from a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from router.follow_up.seat import Seat
from router.working_days import after_working_days, is_working_day

OTHERS = "övriga"
DAYS = "_dagar"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Local:
    """An agency wherever the child lives: its principal is the child's region or municipality."""

    agency: str
    principal_type: str

    def at(self, region: str, municipality: str) -> Seat:
        """Its seat there."""
        return Seat(self.agency, self.principal_type, region if self.principal_type == "region" else municipality)


@dataclass(frozen=True, slots=True)
class NoRate:
    """In how many percent of referrals the receiver says no; None is any agency."""

    sender: str | None
    receiver: str | None
    percent: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """Cases that wait so many working days from today for somebody: `what` is an answer or a confirmation."""

    sender: Seat
    receiver: Seat
    municipality: str
    what: str
    days: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Chances:
    """All of it. `shares` are percent, `spans` are least and most, `weights` are by list of the vocabulary."""

    seed: int
    cases: int
    cases_per_situation: int
    region_weights: Mapping[str, int]
    elsewhere: int
    """The weight of all regions without weight of their own together."""
    municipality_weights: Mapping[str, int]
    concern_to: Local
    senders: Mapping[Local, int]
    no_rates: tuple[NoRate, ...]
    shares: Mapping[str, int]
    spans: Mapping[str, tuple[int, int]]
    weights: Mapping[str, Mapping[str, int]]
    measures: Mapping[str, Mapping[str, int]]
    waiting: tuple[Waiting, ...] = ()

    def no_rate(self, sender: str, receiver: str) -> int:
        """In how many percent of referrals between the two the answer is no."""
        rates = (r for r in self.no_rates if r.sender in (None, sender) and r.receiver in (None, receiver))
        return next((rate.percent for rate in rates), 0)


@dataclass(frozen=True, slots=True)
class Luck:
    """The chances of one case with its own dice, so that it comes out the same whatever other cases there are."""

    chances: Chances
    dice: Random

    def yes(self, share: str) -> bool:
        """Whether it happens this time."""
        return self.percent(self.chances.shares[share])

    def percent(self, percent: int) -> bool:
        """Whether something of so many percent happens this time."""
        return self.dice.randrange(100) < percent

    def after(self, span: str, day: date) -> date:
        """A working day so long after `day`."""
        least, most = self.chances.spans[span]
        number = self.dice.randint(least, most)
        if not span.endswith(DAYS):
            return after_working_days(day, number)
        day += timedelta(days=number)
        return day if is_working_day(day) else after_working_days(day, 1)

    def code(self, listed: str) -> str:
        """A code of a list of the vocabulary."""
        return self.of(self.chances.weights[listed])

    def measure(self, agency: str) -> str:
        """A measure that the agency gives."""
        measures = self.chances.measures
        return self.of(measures.get(agency, measures[OTHERS]))

    def of(self, weights: Mapping[T, int]) -> T:
        """One of these, by weight."""
        return self.dice.choices(list(weights), list(weights.values()))[0]
