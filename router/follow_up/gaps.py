"""When nobody met the child: nothing went on, no visit was noted, and the case was not closed.

The timeline draws these spans and the statistics count their days, so that both mean the same by a gap.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile

Span = tuple[date, date]
"""From a day to before another."""
MEETINGS = ("visit", "video", "meeting_with_family", "handover_meeting")
"""Modes of a noted contact in which the child is met on that day."""


def gaps_of(case: CaseFile, first: date, last: date) -> tuple[Span, ...]:
    """The spans from `first` to before `last` in which nobody met the child, and the case was not closed."""
    met = met_on(case)
    return tuple(
        part
        for span in open_spans(case, first, last)
        for gap in case.engagements.uncovered(*span)
        for part in _without(gap, met)
    )


def met_on(case: CaseFile) -> list[date]:
    """The days on which somebody noted that the child was met, in order."""
    return sorted({on for on, _, mode in case.engagements.contacts if mode in MEETINGS})


def days_of(spans: Iterable[Span]) -> int:
    """How many days the spans hold together."""
    return sum((stop - start).days for start, stop in spans)


def open_spans(case: CaseFile, first: date, last: date) -> Iterator[Span]:
    """From `first` to `last` without the time in which the case was closed."""
    begun: date | None = first
    for entry in case.entries:
        if isinstance(entry.happening, h.Closed) and begun is not None:
            if begun < entry.on:
                yield begun, entry.on
            begun = None
        elif isinstance(entry.happening, h.Reopened):
            begun = entry.on
    if begun is not None and begun < last:
        yield begun, last


def _without(gap: Span, days: list[date]) -> Iterator[Span]:
    """The gap in the parts that single days cut it into."""
    begun, ended = gap
    for day in days:
        if begun <= day < ended:
            if begun < day:
                yield begun, day
            begun = day + timedelta(days=1)
    if begun < ended:
        yield begun, ended
