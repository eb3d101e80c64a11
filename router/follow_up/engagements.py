"""Who does something for the child, and when: the periods that show gaps and overlaps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from router.follow_up import happenings as h
from router.follow_up.happening import Entry
from router.follow_up.seat import Seat

ACTIVE = ("contact", "measure")
"""Kinds of period in which the child meets somebody; a wait is none."""


@dataclass(frozen=True, slots=True)
class Period:
    """`kind` is contact, measure or wait. It ends before the day `ended`; None: it goes on."""

    seat: Seat
    kind: str
    begun: date
    measure: str | None = None
    ended: date | None = None


@dataclass(frozen=True, slots=True)
class Engagements:
    """Every period of a case in the order they began to be told, and the days on which somebody was in touch."""

    periods: tuple[Period, ...] = ()
    contacts: tuple[tuple[date, Seat, str], ...] = ()
    asked: tuple[tuple[date, h.AskedAboutContacts], ...] = ()
    referrals: tuple[tuple[int, Seat, Seat], ...] = ()

    def after(self, entry: Entry) -> Engagements:  # noqa: C901, PLR0911  a line for each kind of happening
        """How it stands after a line."""
        told, on = entry.happening, entry.on
        match told:
            case h.Opened():
                return self._begin_contacts([p.seat for p in told.parties if p.part == "active_contact"], on)
            case h.ContactNoted():
                return replace(self, contacts=(*self.contacts, (on, told.seat, told.mode)))
            case h.AskedAboutContacts():
                asked = replace(self, asked=(*self.asked, (on, told)))
                return asked._begin_contacts(told.ongoing, on)  # noqa: SLF001  another of the same kind
            case h.Referred():
                return replace(self, referrals=(*self.referrals, (told.referral, told.sender, told.receiver)))
            case h.FirstVisit():
                sender, receiver = next((s, r) for number, s, r in self.referrals if number == told.referral)
                left = self._end(sender, "contact", None, on)
                return left._begin_contacts([receiver], on)  # noqa: SLF001
            case h.MeasureBegun():
                return self._begin(Period(told.seat, "measure", on, told.measure))
            case h.MeasureEnded():
                return self._end(told.seat, "measure", told.measure, on)
            case h.WaitBegun():
                return self._begin(Period(told.seat, "wait", on, told.measure))
            case h.WaitEnded():
                return self._end(told.seat, "wait", told.measure, on)
            case h.Closed():
                return replace(self, periods=tuple(p if p.ended else replace(p, ended=on) for p in self.periods))
        return self

    def is_running(self, seat: Seat, kind: str, measure: str | None = None) -> bool:
        """Whether such a period goes on."""
        return any(
            (p.seat, p.kind) == (seat, kind) and p.measure == measure and p.ended is None for p in self.periods
        )

    def uncovered(self, begin: date, end: date) -> Iterator[tuple[date, date]]:
        """The spans from `begin` to before `end` in which no contact and no measure went on."""
        covered = begin
        for start, stop in sorted(
            (max(p.begun, begin), min(p.ended or end, end))
            for p in self.periods
            if p.kind in ACTIVE and p.begun < end
        ):
            if start > covered:
                yield covered, start
            covered = max(covered, stop)
        if covered < end:
            yield covered, end

    def overlaps(self, end: date) -> Iterator[tuple[str, date, date, tuple[Seat, Seat]]]:
        """The same measure given by two at the same time: which, from, to before, and by whom."""
        given = [p for p in self.periods if p.kind == "measure" and p.measure]
        for at, one in enumerate(given):
            for other in given[at + 1 :]:
                start, stop = max(one.begun, other.begun), min(one.ended or end, other.ended or end)
                if one.measure == other.measure and one.seat != other.seat and start < stop and one.measure:
                    yield one.measure, start, stop, (one.seat, other.seat)

    def _begin_contacts(self, seats: list[Seat] | tuple[Seat, ...], on: date) -> Engagements:
        new = [Period(seat, "contact", on) for seat in dict.fromkeys(seats) if not self.is_running(seat, "contact")]
        return replace(self, periods=(*self.periods, *new))

    def _begin(self, period: Period) -> Engagements:
        return replace(self, periods=(*self.periods, period))

    def _end(self, seat: Seat, kind: str, measure: str | None, on: date) -> Engagements:
        """Ends what goes on; what began after that day is ended the day it began."""
        ended = tuple(
            replace(p, ended=max(on, p.begun))
            if (p.seat, p.kind, p.measure, p.ended) == (seat, kind, measure, None)
            else p
            for p in self.periods
        )
        return replace(self, periods=ended)
