"""The municipalities and regions of the country: what they are called and which belong together."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from router.vocabulary import nearest


@dataclass(frozen=True, slots=True)
class Municipality:
    code: str
    name: str
    region_code: str


@dataclass(frozen=True, slots=True)
class Region:
    """`name_verified` says whether the name was met in a source.

    `municipality_code` is set where one municipality is also the region.
    """

    code: str
    name: str
    county: str
    name_verified: bool
    municipality_code: str | None


@dataclass(frozen=True, slots=True)
class Places:
    """Every municipality and region by its code, in the order of the codes."""

    municipalities: Mapping[str, Municipality]
    regions: Mapping[str, Region]

    def municipality(self, code: str) -> Municipality | None:
        return self.municipalities.get(code)

    def region(self, code: str) -> Region | None:
        return self.regions.get(code)

    def region_of(self, municipality_code: str) -> str | None:
        """The code of the region that the municipality lies in."""
        municipality = self.municipality(municipality_code)
        return municipality.region_code if municipality else None

    def principal_name(self, code: str) -> str | None:
        """What a region or municipality is called; one that is both goes by the region's name."""
        region = self.region(code) or self._region_that_is(code)
        if region:
            return region.name
        municipality = self.municipality(code)
        return municipality.name if municipality else None

    def named(self, text: str) -> Municipality | None:
        """The municipality of that code or name, with or without its dots; None when it could be two."""
        wanted, places = text.strip().casefold(), self.municipalities.values()
        exact = [place for place in places if wanted in (place.code, place.name.casefold())]
        found = exact or [place for place in places if plain_letters(place.name) == plain_letters(text)]
        return found[0] if len(found) == 1 else None

    def suggest_municipality(self, text: str) -> str | None:
        """The name of the municipality most like `text`, or None when nothing comes near."""
        return nearest(text, [place.name for place in self.municipalities.values()])

    def search(self, text: str, limit: int = 10) -> tuple[Municipality, ...]:
        """Municipalities with `text` in name or code, those beginning with it first; dots may be left out."""
        wanted = plain_letters(text)
        found = [place for place in self.municipalities.values() if wanted in _searched(place)]
        found.sort(key=lambda place: not any(word.startswith(wanted) for word in _searched(place).split("\n")))
        return tuple(found[:limit]) if wanted else ()

    def _region_that_is(self, municipality_code: str) -> Region | None:
        return next((r for r in self.regions.values() if r.municipality_code == municipality_code), None)


def plain_letters(text: str) -> str:
    """The text in small letters without dots and rings.

    >>> plain_letters(" Räksmörgås")
    'raksmorgas'
    """
    parts = unicodedata.normalize("NFD", text.strip().casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def _searched(place: Municipality) -> str:
    return f"{plain_letters(place.name)}\n{place.code}"
