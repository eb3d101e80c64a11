"""The form that writes one line: made of the fields of its kind, read again with everything that was typed kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from flask_babel import gettext as _

from router.follow_up.case_file import CaseFile
from router.follow_up.happening import Hand, Happening
from router.follow_up.obstacle import Obstacle
from router.follow_up.seat import Seat
from web.pages import language
from web.pages.cases import words
from web.pages.cases.asked import GIVEN, Asked, asked_of
from web.pages.cases.field_words import question
from web.pages.cases.seats import OTHER, SeatChoice, read_other, seat_choice
from web.typed_numbers import whole_number
from web.wiring import the_router

MOST_RADIOS = 8
"""A longer list is chosen from in a select."""
WHOLE = ""
NOT_HERE = {("step_answered", "outcome"): ("ruled",)}
"""Codes that another kind of line says."""


@dataclass
class LineForm:
    """A form of a kind in a case, for a hand; `values` are what was typed or came with the link, by field name."""

    case: CaseFile
    kind: type[Happening]
    hand: Hand
    values: Mapping[str, Sequence[str]]
    today: date
    wrong: dict[str, str] = field(default_factory=dict)

    @property
    def what(self) -> str:
        """The code of the kind."""
        return self.kind.what

    @property
    def asked(self) -> tuple[Asked, ...]:
        """The fields that somebody fills in or chooses."""
        return tuple(one for one in asked_of(self.kind) if one.name not in GIVEN)

    @property
    def given(self) -> dict[str, str]:
        """The fields that came with the link, or can only be one thing: they are sent along unseen."""
        numbers = {one.name: self.value(one.name) for one in asked_of(self.kind) if one.name in GIVEN}
        settled = {one.name: str(seat) for one in self.asked if (seat := self.settled(one)) is not None}
        return numbers | settled

    def value(self, name: str) -> str:
        """What stands in a field."""
        return next(iter(self.values.get(name, ())), "").strip()

    def settled(self, one: Asked) -> Seat | None:
        """The only agency that a field can mean."""
        return self.seats(one).settled if one.shape == "seat" else None

    def seats(self, one: Asked) -> SeatChoice:
        """The agencies to choose among in a field."""
        return seat_choice(self.case, self.hand, self.what, one.name)

    def options(self, one: Asked) -> list[tuple[str, str]]:
        """The codes to choose among in a field, with their labels."""
        assert one.listed is not None
        without = NOT_HERE.get((self.what, one.name), ())
        terms = the_router().vocabulary[one.listed]
        if one.listed == "need_domain" and self.case.opened.needs:
            terms_here = [term for term in terms if term.code in self.case.opened.needs]
        else:
            terms_here = [term for term in terms if term.code not in without]
        found = [(term.code, term.label(language.current())) for term in terms_here]
        return [*found, (WHOLE, _("Hela ärendet"))] if one.optional and one.shape == "code" else found

    def lines(self) -> list[int]:
        """The lines that came with the link, of those that the case has."""
        known = {entry.number for entry in self.case.entries}
        sent = [*self.values.get("lines", ()), *self.values.get("offered", ())]
        return sorted({int(one) for one in sent if one.isdecimal() and int(one) in known})

    def read(self) -> tuple[dict[str, Any], date]:
        """What is told, and the day; what cannot be read stands in `wrong`."""
        told = {one.name: self._read(one) for one in asked_of(self.kind)}
        return told, self._day("on", _("Skriv dagen då det hände.")) or self.today

    def hinder(self, obstacle: Obstacle) -> None:
        """Tells what stands in the way, beside its field where it is about one that is asked for."""
        names = {"on", *(one.name for one in self.asked if self.settled(one) is None)}
        place = obstacle.field if obstacle.field in names else ""
        self.wrong[place or ""] = obstacle.text(language.current())

    def _read(self, one: Asked) -> Any:
        readers: dict[str, Callable[[Asked], Any]] = {
            "code": self._code,
            "codes": self._codes,
            "seat": lambda field: self.settled(field) or self._seat(field),
            "seats": self._seats,
            "day": lambda field: self._day(field.name, "" if field.optional else _("Skriv en dag.")),
            "yes_no": self._yes_no,
            "numbers": self._numbers,
            "number": self._number,
            "text": self._rule,
        }
        return readers[one.shape](one)

    def _codes(self, one: Asked) -> tuple[str, ...]:
        sent = self.values.get(one.name, ())
        return tuple(code for code, _label in self.options(one) if code in sent)

    def _numbers(self, one: Asked) -> tuple[int, ...]:
        sent = self.values.get(one.name, ())
        return tuple(number for number in self.lines() if str(number) in sent)

    def _code(self, one: Asked) -> str | None:
        found = self.value(one.name)
        if found and found in dict(self.options(one)):
            return found
        if not one.optional:
            self.wrong[one.name] = _("Välj ett svar.")
        return None

    def _seat(self, one: Asked) -> Seat | None:
        found, choice = self.value(one.name), self.seats(one)
        chosen = next((seat for seat in choice.seats if str(seat) == found), None)
        if chosen is not None or (one.optional and not found):
            return chosen
        if found != OTHER and choice.seats:
            self.wrong[one.name] = _("Välj en verksamhet.")
            return None
        return self._other(one)

    def _other(self, one: Asked) -> Seat | None:
        other = read_other(self.values, one.name)
        if other is None:
            place = "place" if self.value(f"{one.name}-agency") else "agency"
            self.wrong[f"{one.name}-{place}"] = (
                _("Skriv kommunens eller regionens namn.") if place == "place" else _("Välj vilken verksamhet.")
            )
        return other

    def _seats(self, one: Asked) -> tuple[Seat, ...]:
        sent = self.values.get(one.name, ())
        chosen = [seat for seat in self.seats(one).seats if str(seat) in sent]
        if OTHER in sent and (other := self._other(one)) is not None:
            chosen.append(other)
        return tuple(chosen)

    def _day(self, name: str, missing: str) -> date | None:
        typed = self.value(name)
        if not typed:
            if missing:
                self.wrong[name] = missing
            return None
        try:
            return date.fromisoformat(typed)
        except ValueError:
            self.wrong[name] = _(
                "Skriv dagen med år, månad och dag, till exempel %(day)s.", day=self.today.isoformat()
            )
            return None

    def _yes_no(self, one: Asked) -> bool:
        found = self.value(one.name)
        if found not in ("yes", "no") and not one.optional:
            self.wrong[one.name] = _("Svara ja eller nej.")
        return found == "yes"

    def _number(self, one: Asked) -> int:
        return whole_number(self.value(one.name)) or 0

    def _rule(self, one: Asked) -> str | None:
        found = self.value(one.name)
        if found and the_router().rule_page(found) is None:
            self.wrong[one.name] = _("Det finns ingen regel med det id:t. Sök upp den under Regler.")
        return found or None

    def shown(self) -> list[dict[str, Any]]:
        """The fields as the page shows them."""
        return [self._shown(one) for one in self.asked if self.settled(one) is None]

    def _shown(self, one: Asked) -> dict[str, Any]:
        asked = question(self.what, one.name)
        shown: dict[str, Any] = {
            "name": one.name,
            "shape": one.shape,
            "label": asked.label,
            "hint": asked.hint,
            "error": self.wrong.get(one.name),
            "value": self.value(one.name) or ("no" if one.shape == "yes_no" and one.optional else ""),
            "values": self.values.get(one.name, ()),
        }
        if one.listed is not None:
            options = self.options(one)
            shown |= {"options": options, "select": one.shape == "code" and len(options) > MOST_RADIOS}
            shown["whole"] = any(code == WHOLE for code, _label in options)
        if one.shape in ("seat", "seats"):
            shown |= self._shown_seats(one)
        if one.shape == "numbers":
            lines = {entry.number: entry for entry in self.case.entries}
            shown["options"] = [(str(at), words.line_title(lines[at])) for at in self.lines()]
        return shown

    def _shown_seats(self, one: Asked) -> dict[str, Any]:
        choice = self.seats(one)
        return {
            "options": [(str(seat), words.seat_name(seat)) for seat in choice.seats],
            "other": choice.other,
            "agency": self.value(f"{one.name}-agency"),
            "place": self.value(f"{one.name}-place"),
            "agency_error": self.wrong.get(f"{one.name}-agency"),
            "place_error": self.wrong.get(f"{one.name}-place"),
        }

    def errors(self) -> list[dict[str, str]]:
        """Everything that is wrong, each with its question and leading to its field, for the top of the page."""
        labels = {one.name: question(self.what, one.name).label for one in self.asked}
        return [
            {"text": f"{labels[name]} {text}" if name in labels else text, **({"href": f"#{name}"} if name else {})}
            for name, text in self.wrong.items()
        ]
