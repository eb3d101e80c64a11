"""Who does what where: what an agency is called in a place, and the unit one turns to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from router.places import Places
from router.vocabulary import CodeList

INDEPENDENT = "independent"


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit of an agency, as a source describes it.

    `covers` and `sites` are municipality codes: whom it serves (empty: the whole of its principal) and
    where it is. Texts are by language. Both ages and both days are inclusive; None sets no limit.
    `mark` is a code of the list `verification`.
    """

    agency: str
    principal_type: str
    principal_code: str
    name: str
    way_in: Mapping[str, str]
    note: Mapping[str, str]
    phone: str | None
    web: str | None
    ages: tuple[int, int] | None
    covers: frozenset[str]
    sites: tuple[str, ...]
    source: str
    mark: str
    checked_on: date
    valid_from: date | None = None
    valid_to: date | None = None

    def serves(self, municipality: str | None, age: int | None, on: date) -> bool:
        """Whether it takes such a child on the day. An unknown age is let in, an unknown place is not."""
        in_time = (self.valid_from or on) <= on <= (self.valid_to or on)
        in_age = age is None or self.ages is None or self.ages[0] <= age <= self.ages[1]
        return in_time and in_age and (not self.covers or municipality in self.covers)

    def overlaps(self, other: Unit) -> bool:
        """Whether some child on some day could turn to both, with neither being the more specific."""
        same = (self.agency, self.principal_type, self.principal_code) == (
            other.agency,
            other.principal_type,
            other.principal_code,
        )
        places = bool(self.covers & other.covers) or not (self.covers or other.covers)
        return same and places and _ages_meet(self, other) and _days_meet(self, other)


@dataclass(frozen=True, slots=True)
class Directory:
    """The units, and the names of agencies in their places."""

    units: tuple[Unit, ...]
    agencies: CodeList
    places: Places

    def unit(
        self,
        agency: str,
        principal_type: str,
        principal_code: str | None,
        municipality: str | None,
        age: int | None,
        on: date,
    ) -> Unit | None:
        """The most specific unit for the child; None when none is known or an unknown age leaves several."""
        wanted = (agency, principal_type, principal_code)
        found = [
            unit
            for unit in self.units
            if (unit.agency, unit.principal_type, unit.principal_code) == wanted
            and unit.serves(municipality, age, on)
        ]
        local = [unit for unit in found if unit.covers]
        best = local or found
        return best[0] if len(best) == 1 else None

    def units_of(self, principal_type: str, principal_code: str) -> tuple[Unit, ...]:
        """Every unit of a principal, in the order written."""
        wanted = (principal_type, principal_code)
        return tuple(unit for unit in self.units if (unit.principal_type, unit.principal_code) == wanted)

    def name(self, agency: str, principal_code: str | None, language: str = "sv") -> str:
        """What the agency is called in its place; its plain label when the place is unknown."""
        term = self.agencies[agency]
        if principal_code == INDEPENDENT:
            return term.text(f"namn_fristående_{language}") or term.label(language)
        template = term.text(f"namnmall_{language}")
        place = self.places.principal_name(principal_code) if principal_code else None
        if place is None and "{huvudman}" in template:
            return term.label(language)
        return template.replace("{huvudman}", place or "")


def _ages_meet(one: Unit, other: Unit) -> bool:
    if one.ages is None or other.ages is None:
        return True
    return one.ages[0] <= other.ages[1] and other.ages[0] <= one.ages[1]


def _days_meet(one: Unit, other: Unit) -> bool:
    starts = max(one.valid_from or date.min, other.valid_from or date.min)
    ends = min(one.valid_to or date.max, other.valid_to or date.max)
    return starts <= ends
