"""Municipalities by the name that a case gives, and the one that a mistyped code or name was meant to be."""

from __future__ import annotations

import unicodedata

from router.places import Municipality, Places
from router.vocabulary import nearest

LONGEST = 64


class PlaceNames:
    """Looks municipalities up by name, in any case of letters."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self._by_name = {_folded(place.name): place for place in places.municipalities.values()}

    def named(self, name: str) -> Municipality | None:
        return self._by_name.get(_folded(name)) if len(name) <= LONGEST else None

    def nearest_name(self, text: str) -> str | None:
        return self.places.suggest_municipality(text[:LONGEST])

    def nearest_code(self, text: str) -> str | None:
        """The code that was probably meant: digits by number, letters by name."""
        if text.strip().isdecimal():
            return _nearest_number(text[:LONGEST], list(self.places.municipalities))
        name = self.nearest_name(text)
        found = self.named(name) if name else None
        return found.code if found else None


def _nearest_number(text: str, codes: list[str]) -> str | None:
    """The code with one digit wrong, and that as far to the right as can be; else the most like."""

    def agreement(code: str) -> tuple[int, int]:
        wrong = [place for place in range(4) if code[place] != text[place]]
        return -len(wrong), min(wrong, default=4)

    if len(text) == 4:
        best = max(codes, key=agreement)
        if agreement(best)[0] >= -1:
            return best
    return nearest(text, codes)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
