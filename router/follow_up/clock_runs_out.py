"""Due dates that have passed: what is written of each, once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.clock import Clock


def passed(case: CaseFile, today: date) -> Iterator[Clock]:
    """The clocks whose day has passed and of which that is not told yet: the day itself is still in time."""
    return (clock for clock in case.clocks() if clock.due < today and not clock.has_run_out)


def run_out(clock: Clock) -> h.RanOut:
    """The line that tells of it."""
    return h.RanOut(clock.what, clock.number)
