"""Which made-up children the year is about: an example child, moved to a place and a day."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from router.demo_year.chances import Chances, Luck
from router.follow_up.reference import ALPHABET, LENGTH, grouped
from router.places import Places
from router.working_days import after_working_days, is_working_day

DAY = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?", re.ASCII)
DAYS_OF_YEAR = 364
TAKE_TURNS = 6
"""Every so many situations the next municipality has its turn."""
MOST_DAYS_TO_OPEN = 6
"""Working days that a decision lies before somebody follows it up."""


@dataclass(frozen=True, slots=True)
class Situation:
    """A child as facts of a case, to be decided on `day`."""

    facts: Mapping[str, Any]
    day: date


@dataclass(frozen=True, slots=True)
class Planned:
    """A case to come: its reference, the situation it is about, the day it is opened, and its dice."""

    reference: str
    situation: int
    """Its place among the situations of the batch."""
    opened_on: date
    luck: Luck


@dataclass(frozen=True, slots=True)
class Batch:
    """Some cases that are written together, and the situations they are about."""

    situations: tuple[Situation, ...]
    cases: tuple[Planned, ...]


@dataclass(frozen=True, slots=True)
class Year:
    """The plan of a whole year that ends before `today`. The same for the same seed, day, children and places."""

    chances: Chances
    children: Sequence[Mapping[str, Any]]
    """Facts of example cases, each with its `as_of`."""
    places: Places
    seed: int
    first: date
    today: date

    def batch(self, begin: int, end: int) -> Batch:
        """The cases with these numbers, which depend on no other batch but on where this one begins."""
        dice = Random(f"{self.seed}:{self.today}:{begin}")  # nosec B311
        count = max(1, (end - begin) // self.chances.cases_per_situation)
        towns = self._towns()
        number = begin // self.chances.cases_per_situation
        situations = tuple(self._situation(dice, self._town(dice, towns, number + i)) for i in range(count))
        cases = tuple(self._planned(number, number % count, situations) for number in range(begin, end))
        return Batch(situations, cases)

    def luck(self, number: int) -> Luck:
        """The dice of the case with this number."""
        return Luck(self.chances, Random(f"{self.seed}:{number}"))  # nosec B311

    def _planned(self, number: int, situation: int, situations: Sequence[Situation]) -> Planned:
        luck = self.luck(number)
        day = after_working_days(situations[situation].day, luck.dice.randrange(MOST_DAYS_TO_OPEN))
        return Planned(reference_of(self.seed, number), situation, min(day, self.last), luck)

    @property
    def last(self) -> date:
        """The last day on which somebody writes something: today is left to whoever looks."""
        return self.today - timedelta(days=1)

    def _town(self, dice: Random, towns: Mapping[str, int], number: int) -> str:
        """Mostly by weight; some by turns, so that every municipality of the chosen regions has a case."""
        if number % TAKE_TURNS == 0:
            mine = [
                t.code for t in self.places.municipalities.values() if t.region_code in self.chances.region_weights
            ]
            return mine[number // TAKE_TURNS % len(mine)]
        (town,) = dice.choices(list(towns), list(towns.values()))
        return town

    def _situation(self, dice: Random, town: str) -> Situation:
        child = dice.choice(self.children)
        day = self.first + timedelta(days=dice.randrange((self.last - self.first).days + 1))
        while not is_working_day(day) and day < self.last:
            day += timedelta(days=1)
        return Situation(moved(child, day, town, self.places), day)

    def _towns(self) -> dict[str, int]:
        """Every municipality by its weight: its region's, shared evenly, and its own on top."""
        chances, found = self.chances, {}
        siblings = Counter(town.region_code for town in self.places.municipalities.values())
        elsewhere = sum(count for region, count in siblings.items() if region not in chances.region_weights)
        for town in self.places.municipalities.values():
            weight = chances.region_weights.get(town.region_code)
            share = chances.elsewhere / elsewhere if weight is None else weight / siblings[town.region_code]
            found[town.code] = round(1000 * (share + chances.municipality_weights.get(town.code, 0)))
        return found


def reference_of(seed: int, number: int) -> str:
    """The reference of the case with this number; that of a real case is random."""
    dice = Random(f"reference:{seed}:{number}")  # nosec B311
    return grouped("".join(dice.choice(ALPHABET) for _ in range(LENGTH)))


def moved(facts: Mapping[str, Any], day: date, town: str | None, places: Places) -> dict[str, Any]:
    """The same child on another day and in another municipality; what lies elsewhere stays where it is.

    With `town` None it stays where it lives.
    """
    days = day - date.fromisoformat(facts["as_of"])
    home = facts.get("registration") or {}
    names: dict[str, str] = {}
    if town is not None and home.get("municipality") and home.get("region"):
        names = {home["municipality"]: town, home["region"]: places.region_of(town) or ""}
    found: dict[str, Any] = _changed(facts, days, names)
    if found.get("registration"):
        found["registration"] = {**found["registration"], "municipality_name": None}
    return found


def _changed(value: Any, days: timedelta, names: Mapping[str, str]) -> Any:
    if isinstance(value, Mapping):
        return {key: _changed(part, days, names) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_changed(part, days, names) for part in value]
    if not isinstance(value, str):
        return value
    if (told := DAY.fullmatch(value)) is not None:
        year, month, day = told.groups()
        other = date(int(year), int(month), int(day or 1)) + days
        return other.isoformat() if day else f"{other:%Y-%m}"
    agency, colon, code = value.rpartition(":")
    return f"{agency}{colon}{names.get(code, code)}" if colon else names.get(value, value)
