"""A case on one line of time, as it is laid before everybody at a meeting: who did what, who waited, who held."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.gaps import Span, gaps_of
from router.follow_up.holding import Hold, holds
from router.follow_up.seat import Seat
from router.follow_up.timeline_bars import WAITS, Bar, bars_of, covered
from router.follow_up.timeline_points import PLAN, WHOLE, Point, Where, points_of
from router.follow_up.timeline_scale import Scale, scale


@dataclass(frozen=True, slots=True)
class Lane:
    """What one agency did, or (WHOLE, PLAN) what concerns all of them."""

    where: Where
    bars: tuple[Bar, ...]
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Overlap:
    """The same measure given by two at the same time."""

    measure: str
    begun: date
    ended: date
    seats: tuple[Seat, Seat]


@dataclass(frozen=True, slots=True)
class Summary:
    """The picture in numbers. Days are counted once, however many things went on in them."""

    agencies: int
    waited_days: int
    gap_days: int
    bounces: int
    steps_ran_out: int
    all_ran_out: int
    """Due dates of every kind that passed, steps included."""
    holder: Seat | None
    """Who holds the child now; None when the case is closed."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """From the earliest line (which may be before the opening) to the closing or today, both days included."""

    reference: str
    first: date
    last: date
    closed_on: date | None
    lanes: tuple[Lane, ...]
    holds: tuple[Hold, ...]
    gaps: tuple[Span, ...]
    """When nobody met the child while the case was open, and before that since the earliest line."""
    gap_goes_on: bool
    """Whether the last of them has not ended yet."""
    overlaps: tuple[Overlap, ...]
    lines: tuple[Point, ...]
    """Every line of the file, those that no picture shows too."""
    scale: Scale
    summary: Summary


def timeline(case: CaseFile, today: date) -> Timeline:
    """The timeline of a case as it stands on the day `today`."""
    lines, bars, held = points_of(case), bars_of(case), holds(case)
    counted = [line.on for line in lines if not line.struck]
    first, last = min(counted), max(case.closed_on or today, *counted)
    gaps = gaps_of(case, first, last)
    return Timeline(
        case.reference,
        first,
        last,
        case.closed_on,
        _lanes(case, bars, lines),
        held,
        gaps,
        case.closed_on is None and bool(gaps_of(case, last, last + timedelta(days=1))),
        tuple(sorted((Overlap(*one) for one in case.engagements.overlaps(last)), key=lambda one: one.begun)),
        lines,
        scale(first, last),
        _summary(case, bars, gaps, last),
    )


def _lanes(case: CaseFile, bars: tuple[Bar, ...], lines: tuple[Point, ...]) -> tuple[Lane, ...]:
    """The responsible agency's, the others' as they come in, the plan's and that of the whole case."""
    drawn = [line for line in lines if line.is_drawn]
    seats = sorted(case.parties, key=lambda seat: (seat != case.responsible, _first_day(seat, bars, drawn)))
    ways: list[Where] = [*seats, PLAN, WHOLE]
    lanes = [
        Lane(
            where, tuple(bar for bar in bars if bar.seat == where), tuple(one for one in drawn if one.where == where)
        )
        for where in ways
    ]
    return tuple(lane for lane in lanes if lane.where != PLAN or lane.points)


def _first_day(seat: Seat, bars: tuple[Bar, ...], lines: list[Point]) -> date:
    days = [bar.begun for bar in bars if bar.seat == seat] + [line.on for line in lines if line.where == seat]
    return min(days, default=date.max)


def _summary(case: CaseFile, bars: tuple[Bar, ...], gaps: tuple[Span, ...], last: date) -> Summary:
    return Summary(
        agencies=len(case.parties),
        waited_days=covered((bar.begun, bar.stop(last)) for bar in bars if bar.kind in WAITS),
        gap_days=covered(gaps),
        bounces=case.handover.bounces,
        steps_ran_out=case.dispute.unanswered,
        all_ran_out=sum(isinstance(entry.happening, h.RanOut) for entry in case.entries),
        holder=None if case.closed_on else case.holder,
    )
