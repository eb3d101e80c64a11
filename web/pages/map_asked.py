"""What the reader asks the map for: one place and day, or two to compare. All of it stands in the address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from flask_babel import gettext as _

from router.places import Municipality
from router.policy_book import NoPolicyOnDay
from web.forms.names import TypedNames
from web.pages.serving import the_router

FIELDS = ("kommun", "dag", "med", "med_dag")
DIFFERENCES_ONLY = "skillnader"


@dataclass(frozen=True, slots=True)
class Asked:
    """The fields as typed, and what is wrong with them by field."""

    typed: Mapping[str, str]
    differences_only: bool
    errors: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, arguments: Mapping[str, str]) -> Asked:
        typed = {name: " ".join(arguments.get(name, "").split())[:100] for name in FIELDS}
        return cls(typed, bool(arguments.get(DIFFERENCES_ONLY)))

    def maps(self) -> tuple[Any, Any | None] | None:
        """The map asked for, and the one to compare it with; None when nothing is asked, or something is wrong."""
        if not any(self.typed.values()):
            return None
        place, day = self._municipality("kommun"), self._day("dag")
        if place is None and "kommun" not in self.errors:
            self.errors["kommun"] = _("Skriv en kommun, till exempel %(name)s.", name=_any_name())
        compares = bool(self.typed["med"] or self.typed["med_dag"])
        other, other_day = self._municipality("med"), self._day("med_dag")
        if self.errors or place is None:
            return None
        one = self._drawn("dag", place, day)
        two = self._drawn("med_dag", other or place, other_day or day) if compares else None
        return None if self.errors or one is None else (one, two)

    @property
    def arguments(self) -> dict[str, str]:
        """The same question again, for links."""
        asked = {name: text for name, text in self.typed.items() if text}
        return asked | ({DIFFERENCES_ONLY: "1"} if self.differences_only else {})

    def _municipality(self, name: str) -> Municipality | None:
        text, names = self.typed[name], municipality_names()
        if not text:
            return None
        code = names.code(text)
        if code is None:
            self.errors[name] = not_found(text, names)
            return None
        found: Municipality | None = the_router().places.municipality(code)
        return found

    def _day(self, name: str) -> date | None:
        text = self.typed[name]
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            self.errors[name] = _("Skriv dagen som 2026-11-25.")
            return None

    def _drawn(self, name: str, place: Municipality, day: date | None) -> Any:
        try:
            on = day or the_router().today()
            return the_router().edition_on(on).maps.of(place, on)
        except NoPolicyOnDay as early:
            self.errors[name] = _("Inga regler gäller den dagen. Välj %(day)s eller senare.", day=early.first)
            return None


def municipality_names() -> TypedNames:
    return TypedNames({place.code: place.name for place in the_router().places.municipalities.values()})


def not_found(text: str, names: TypedNames) -> str:
    """What to say of a name that is no municipality."""
    nearest = names.nearest(text)
    if nearest:
        return _("Vi känner inte igen ”%(text)s”. Menade du %(nearest)s?", text=text, nearest=nearest)
    return _("Vi känner inte igen ”%(text)s”. Välj i listan eller skriv koden.", text=text)


def _any_name() -> str:
    return str(next(iter(the_router().places.municipalities.values())).name)
