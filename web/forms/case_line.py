"""What a browser sent of a form that writes a line in a case: days, seats and codes, nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from flask_babel import gettext as _

from router.follow_up.seat import Seat
from router.vocabulary import CodeList
from web.forms.checked import Wrong
from web.forms.policy_sent import Sent

LONGEST_ONCE = 80


class LineForm:
    """The fields of a form; what cannot be used is told in `wrong`, beside its field."""

    def __init__(self, sent: Sent, wrong: Wrong, today: date) -> None:
        self.sent, self.wrong, self.today = sent, wrong, today

    @property
    def seen(self) -> int:
        """The number of the last line that the sender saw; 0 when that cannot be read."""
        text = self.sent.text("seen")
        return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0

    @property
    def once(self) -> str | None:
        """What tells one sending from another."""
        return self.sent.text("once")[:LONGEST_ONCE] or None

    def happened_on(self) -> date:
        """The day that it happened: today when none is written."""
        return self.day("on") or self.today

    def day(self, name: str, *, missing: str = "") -> date | None:
        """A day, written year-month-day; `missing` is said when there is none."""
        text = self.sent.text(name)
        if not text:
            if missing:
                self.wrong.add(name, missing)
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            self.wrong.add(name, _("Skriv dagen som år-månad-dag, till exempel %(day)s.", day=self.today.isoformat()))
            return None

    def code(self, name: str, codes: CodeList, missing: str) -> str:
        """The chosen code; "" when none is, which is told."""
        found = self.sent.text(name)
        if found not in codes:
            self.wrong.add(name, missing)
            return ""
        return found

    def codes(self, name: str, codes: CodeList, missing: str) -> tuple[str, ...]:
        """The ticked codes, each once, in the order of the list."""
        ticked = set(self.sent.several(name))
        found = tuple(term.code for term in codes if term.code in ticked)
        if not found:
            self.wrong.add(name, missing)
        return found

    def seat(self, name: str, among: Iterable[Seat], missing: str = "") -> Seat | None:
        """The chosen seat; None when none of those that may be chosen is."""
        text = self.sent.text(name)
        found = next((seat for seat in among if str(seat) == text), None)
        if found is None and (missing or text):
            self.wrong.add(name, missing or _("Välj en verksamhet i listan."))
        return found

    def seats(self, name: str, among: Iterable[Seat], missing: str) -> tuple[Seat, ...]:
        """The ticked seats."""
        ticked = set(self.sent.several(name))
        found = tuple(seat for seat in among if str(seat) in ticked)
        if not found:
            self.wrong.add(name, missing)
        return found
