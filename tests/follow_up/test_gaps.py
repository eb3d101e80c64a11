"""The days on which nobody was in touch with the child."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from router.follow_up.engagements import Engagements, Period
from router.follow_up.seat import Seat

BEGIN = date(2026, 3, 2)
SEAT = Seat("clinic", "region", "18")
days = st.integers(-20, 60).map(lambda number: BEGIN + timedelta(days=number))
periods = st.builds(
    Period, st.just(SEAT), st.sampled_from(["contact", "measure", "wait"]), days, st.none(), days | st.none()
)


@given(st.lists(periods, max_size=6), st.integers(0, 40))
def test_a_gap_is_every_day_that_no_contact_or_measure_covers(told: list[Period], length: int) -> None:
    end = BEGIN + timedelta(days=length)
    covered = {
        day
        for day in (BEGIN + timedelta(days=number) for number in range(length))
        if any(p.kind != "wait" and p.begun <= day and (p.ended is None or day < p.ended) for p in told)
    }
    gaps = [(start, stop) for start, stop in Engagements(tuple(told)).uncovered(BEGIN, end)]
    found = {start + timedelta(days=n) for start, stop in gaps for n in range((stop - start).days)}
    assert found == {BEGIN + timedelta(days=number) for number in range(length)} - covered
    assert all(start < stop for start, stop in gaps)
