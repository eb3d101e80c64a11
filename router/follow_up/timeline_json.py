"""A timeline for programs: codes, days and seats, nothing else."""

from __future__ import annotations

from datetime import date
from typing import Any

from router.follow_up.timeline import Lane, Timeline
from router.follow_up.timeline_bars import Bar
from router.follow_up.timeline_points import Point


def timeline_json(found: Timeline) -> dict[str, Any]:
    """The timeline as JSON. Spans are from a day to before another; `to` is None for what goes on."""
    counted = found.summary
    return {
        "reference": found.reference,
        "first": found.first.isoformat(),
        "last": found.last.isoformat(),
        "closed_on": _day(found.closed_on),
        "summary": {
            "agencies": counted.agencies,
            "waited_days": counted.waited_days,
            "gap_days": counted.gap_days,
            "bounces": counted.bounces,
            "steps_ran_out": counted.steps_ran_out,
            "all_ran_out": counted.all_ran_out,
            "holder": None if counted.holder is None else str(counted.holder),
        },
        "lanes": [_lane(lane) for lane in found.lanes],
        "holds": [{"seat": str(one.seat), "from": _day(one.begun), "to": _day(one.ended)} for one in found.holds],
        "gaps": [
            {"from": _day(begun), "to": _day(ended), "days": (ended - begun).days} for begun, ended in found.gaps
        ],
        "gap_goes_on": found.gap_goes_on,
        "overlaps": [
            {
                "measure": one.measure,
                "from": _day(one.begun),
                "to": _day(one.ended),
                "seats": [str(seat) for seat in one.seats],
            }
            for one in found.overlaps
        ],
        "lines": [_point(point) for point in found.lines],
    }


def _lane(lane: Lane) -> dict[str, Any]:
    """`of` is a seat, "whole" (the case) or "plan"; `lines` are the numbers of its points."""
    return {
        "of": str(lane.where),
        "bars": [_bar(bar) for bar in lane.bars],
        "lines": [point.number for point in lane.points],
    }


def _bar(bar: Bar) -> dict[str, Any]:
    return {
        "kind": bar.kind,
        "from": _day(bar.begun),
        "to": _day(bar.ended),
        "measure": bar.measure,
        "referral": bar.referral,
    }


def _point(point: Point) -> dict[str, Any]:
    return {
        "number": point.number,
        "on": _day(point.on),
        "what": point.told.what,
        "of": str(point.where),
        "struck": point.struck,
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
