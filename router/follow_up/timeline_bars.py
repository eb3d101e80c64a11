"""What lasts in a case, as bars: contacts, measures, waits, and the time between a referral and its end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from router.follow_up.case_file import CaseFile
from router.follow_up.handover import Referral
from router.follow_up.seat import Seat

WAITS = ("wait", "referral")
"""Kinds of bar in which the child waits."""


@dataclass(frozen=True, slots=True)
class Bar:
    """`kind` is contact, measure, wait or referral. It ends before the day `ended`; None: it goes on."""

    seat: Seat
    kind: str
    begun: date
    ended: date | None = None
    measure: str | None = None
    referral: int | None = None
    """The number of the referral that is waited for."""

    def stop(self, last: date) -> date:
        """Where it ends, seen on the day `last`."""
        return max(self.begun, min(self.ended or last, last))


def bars_of(case: CaseFile) -> tuple[Bar, ...]:
    """Every bar, earliest first; two of the same seat, kind and measure never overlap."""
    periods = [Bar(p.seat, p.kind, p.begun, p.ended, p.measure) for p in case.engagements.periods]
    referrals = [_wait(referral, case.closed_on) for referral in case.handover.referrals.values()]
    return tuple(sorted([*_joined(periods), *referrals], key=lambda bar: (bar.begun, bar.seat, bar.kind)))


def _wait(referral: Referral, closed_on: date | None) -> Bar:
    """From the question to the first visit, or to the no that nobody turned into a yes."""
    no = referral.declined_on if referral.was_bounced else None
    ended = referral.first_visit_on or no or referral.withdrawn_on or closed_on
    begun = referral.sent_on
    return Bar(referral.told.receiver, "referral", begun, max(ended, begun) if ended else None, None, referral.number)


def _joined(bars: Iterable[Bar]) -> Iterator[Bar]:
    """Periods of the same thing that overlap, because they were told late, as one."""
    current: Bar | None = None
    for bar in sorted(bars, key=lambda bar: (*_what(bar), bar.begun)):
        if current is not None and _goes_on_in(current, bar):
            current = replace(current, ended=_later(current.ended, bar.ended))
            continue
        if current is not None:
            yield current
        current = bar
    if current is not None:
        yield current


def _what(bar: Bar) -> tuple[Seat, str, str]:
    return bar.seat, bar.kind, bar.measure or ""


def _goes_on_in(one: Bar, later: Bar) -> bool:
    return _what(one) == _what(later) and (one.ended is None or later.begun < one.ended)


def _later(one: date | None, other: date | None) -> date | None:
    """The later end; what goes on ends last."""
    return None if one is None or other is None else max(one, other)


def covered(spans: Iterable[tuple[date, date]]) -> int:
    """How many days the spans cover together, each day once."""
    count, reached = 0, date.min
    for start, stop in sorted(spans):
        begin = max(start, reached)
        count += max(0, (stop - begin).days)
        reached = max(reached, stop)
    return count
