"""The form of a plan: its rows as they were typed, and as the line that they become."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from flask_babel import gettext as _

from router.follow_up.happenings import PlannedMeasure, SipWritten
from router.follow_up.seat import Seat
from router.vocabulary import Vocabulary
from web.forms.case_line import LineForm
from web.forms.policy_sent import ADD, Sent

ROWS = "rad"
SEAT, OTHER = "seat:", "other:"
ONE = ("overall", "coordinator", "follow_up_on", "child_took_part")


@dataclass(frozen=True, slots=True)
class Row:
    """One measure as it stands in the form; `who` is a seat or somebody else, by what comes before the colon."""

    need: str = ""
    measure: str = ""
    who: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said of the need yet."""
        return not (self.measure or self.who)


@dataclass(frozen=True, slots=True)
class PlanTyped:
    """Everything in the form, as text."""

    rows: Sequence[Row] = ()
    nothing_by_others: bool = False
    one: dict[str, str] = field(default_factory=dict)

    @classmethod
    def sent(cls, sent: Sent) -> PlanTyped:
        """What a browser sent, without the row that was taken out, with the one that was added."""
        rows = [Row(*(sent.text(f"{at}-{part}") for part in ("need", "measure", "who"))) for at in sent.rows(ROWS)]
        if sent.pressed(ADD, ROWS):
            rows.append(Row())
        one = {name: sent.text(name) for name in ONE}
        return cls(rows, sent.text("nothing_by_others") == "yes", one)

    @classmethod
    def of(cls, written: SipWritten | None, needs: Iterable[str]) -> PlanTyped:
        """What was written before, with a row for every need of the case that has none."""
        told = written or SipWritten(())
        rows = [Row(one.need, one.measure, _who(one)) for one in told.measures]
        rows += [Row(need) for need in dict.fromkeys(needs) if need not in {row.need for row in rows}]
        one = {name: _text(getattr(told, name)) for name in ONE}
        return cls(rows or [Row()], told.nothing_by_others, one)

    def read(self, form: LineForm, seats: Sequence[Seat], words: Vocabulary) -> dict[str, Any]:
        """What the line tells; what cannot be used is told beside its field."""
        measures = [
            self._measure(at, row, form, seats, words) for at, row in enumerate(self.rows) if not row.is_empty
        ]
        part = self.one["child_took_part"]
        return {
            "measures": tuple(one for one in measures if one is not None),
            "nothing_by_others": self.nothing_by_others and not any(one.other for one in measures if one),
            "overall": form.seat("overall", seats),
            "coordinator": form.seat("coordinator", seats),
            "follow_up_on": form.day("follow_up_on"),
            "child_took_part": part if part in words["sip_child_part"] else None,
        }

    def _measure(
        self, at: int, row: Row, form: LineForm, seats: Sequence[Seat], words: Vocabulary
    ) -> PlannedMeasure | None:
        here = f"{ROWS}-{at}"
        if row.measure not in words["measure"] or row.need not in words["need_domain"]:
            form.wrong.add(here, _("Välj både behov och insats, eller ta bort raden."))
            return None
        seat = next((seat for seat in seats if row.who == f"{SEAT}{seat}"), None)
        other = row.who.removeprefix(OTHER) if row.who.startswith(OTHER) else None
        if row.who and seat is None and other not in words["sip_other"]:
            form.wrong.add(here, _("Välj vem som svarar i listan."))
            return None
        return PlannedMeasure(row.measure, row.need, seat, other)

    def as_it_is_written(self) -> SipWritten:
        """The plan that the form would become, for what it lacks; what nobody could use is as if not written."""
        seat = Seat("", "", "")
        measures = tuple(
            PlannedMeasure(
                row.measure,
                row.need,
                _seat(row.who),
                row.who.removeprefix(OTHER) if row.who.startswith(OTHER) else None,
            )
            for row in self.rows
            if row.measure and row.need
        )
        overall, coordinator = (seat if self.one[name] else None for name in ("overall", "coordinator"))
        part = self.one["child_took_part"] or None
        return SipWritten(
            measures, self.nothing_by_others, overall, coordinator, _day(self.one["follow_up_on"]), part
        )


def _who(one: PlannedMeasure) -> str:
    if one.seat is not None:
        return f"{SEAT}{one.seat}"
    return f"{OTHER}{one.other}" if one.other else ""


def _seat(who: str) -> Seat | None:
    try:
        return Seat.of(who.removeprefix(SEAT)) if who.startswith(SEAT) else None
    except ValueError:
        return None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _text(value: object) -> str:
    return "" if value is None else str(value)
