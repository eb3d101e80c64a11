"""The form of a plan: its rows as they were typed, and as the line that they become."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from flask_babel import gettext as _

from router.follow_up.happenings import PlannedMeasure, SipWritten
from router.follow_up.seat import Seat
from router.vocabulary import CodeList, Vocabulary
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
    def lacks(self) -> tuple[str, ...]:
        """The fields in which nothing is chosen yet."""
        return tuple(name for name in ("need", "measure", "who") if not getattr(self, name))

    @property
    def other(self) -> str | None:
        """The code of somebody else who answers for it."""
        return self.who.removeprefix(OTHER) if self.who.startswith(OTHER) else None


@dataclass(frozen=True, slots=True)
class PlanTyped:
    """Everything in the form, as text; `needs` are those of the case, each with a row to fill in."""

    rows: Sequence[Row] = ()
    nothing_by_others: bool = False
    one: dict[str, str] = field(default_factory=dict)
    needs: Collection[str] = ()

    @classmethod
    def sent(cls, sent: Sent, needs: Collection[str] = ()) -> PlanTyped:
        """What a browser sent, without the row that was taken out, with the one that was added."""
        rows = [Row(*(sent.text(f"{at}-{part}") for part in ("need", "measure", "who"))) for at in sent.rows(ROWS)]
        if sent.pressed(ADD, ROWS):
            rows.append(Row())
        one = {name: sent.text(name) for name in ONE}
        return cls(rows or [Row()], sent.text("nothing_by_others") == "yes", one, needs)

    @classmethod
    def of(cls, written: SipWritten | None, needs: Iterable[str]) -> PlanTyped:
        """What was written before, with a row for every need of the case that has none."""
        told, needs = written or SipWritten(()), tuple(dict.fromkeys(needs))
        rows = [Row(one.need or "", one.measure or "", _who(one)) for one in told.measures]
        rows += [Row(need) for need in needs if need not in {row.need for row in rows}]
        one = {name: _text(getattr(told, name)) for name in ONE}
        return cls(rows or [Row()], told.nothing_by_others, one, needs)

    def kept(self) -> Iterator[tuple[int, Row]]:
        """The rows that are kept, half-written ones too, each with its place.

        A row in which nobody has chosen anything is left out: the form would offer it again by itself.
        """
        times = Counter(row.need for row in self.rows)
        for at, row in enumerate(self.rows):
            is_offered = not row.need or (row.need in self.needs and times[row.need] == 1)
            if row.measure or row.who or not is_offered:
                yield at, row

    def unfinished(self) -> list[tuple[int, tuple[str, ...]]]:
        """Which of them are half-written, and what each lacks."""
        return [(at, row.lacks) for at, row in self.kept() if row.lacks]

    def read(self, form: LineForm, seats: Sequence[Seat], words: Vocabulary) -> dict[str, Any]:
        """What the line tells; what cannot be used is told beside its field."""
        measures = tuple(_measure(at, row, form, seats, words) for at, row in self.kept())
        part = self.one["child_took_part"]
        return {
            "measures": measures,
            "nothing_by_others": self.nothing_by_others and not any(one.other for one in measures),
            "overall": form.seat("overall", seats),
            "coordinator": form.seat("coordinator", seats),
            "follow_up_on": form.day("follow_up_on"),
            "child_took_part": part if part in words["sip_child_part"] else None,
        }

    def as_it_is_written(self) -> SipWritten:
        """The plan that the form would become, for what it lacks; what nobody could use is as if not written."""
        measures = tuple(
            PlannedMeasure(row.measure or None, row.need or None, _seat(row.who), row.other) for _, row in self.kept()
        )
        seat, part = Seat("", "", ""), self.one["child_took_part"] or None
        overall, coordinator = (seat if self.one[name] else None for name in ("overall", "coordinator"))
        nothing = self.nothing_by_others and not any(one.other for one in measures)
        return SipWritten(measures, nothing, overall, coordinator, _day(self.one["follow_up_on"]), part)


def _measure(at: int, row: Row, form: LineForm, seats: Sequence[Seat], words: Vocabulary) -> PlannedMeasure:
    def chosen(part: str, code: str | None, listed: CodeList) -> str | None:
        if code and code not in listed:
            form.wrong.add(f"{ROWS}-{at}-{part}", _("Välj i listan."))
        return code or None

    seat = next((seat for seat in seats if row.who == f"{SEAT}{seat}"), None)
    other = None if seat else chosen("who", row.who.removeprefix(OTHER), words["sip_other"])
    need = chosen("need", row.need, words["need_domain"])
    return PlannedMeasure(chosen("measure", row.measure, words["measure"]), need, seat, other)


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
