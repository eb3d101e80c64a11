"""The timeline of a case: who held, did something, waited and when, with gaps and overlaps; nothing is left out."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from itertools import combinations, pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router.follow_up import happenings as h
from router.follow_up.gaps import open_spans
from router.follow_up.happening import Happening
from router.follow_up.holding import Hold, holds
from router.follow_up.indicators import indicators_of
from router.follow_up.seat import Seat
from router.follow_up.timeline import Timeline, timeline
from router.follow_up.timeline_bars import Bar
from router.follow_up.timeline_json import timeline_json
from router.follow_up.timeline_points import PLAN, WHOLE
from router.follow_up.timeline_scale import scale
from tests.follow_up.case_book import BUP, SCHOOL, SOCIAL, CaseBook, opening, self_harm_story
from tests.follow_up.walks import openings, walk
from tests.follow_up.walks import steps as walked

TODAY = date(2026, 11, 21)
OPENED = date(2026, 3, 2)


@pytest.fixture(scope="module")
def story() -> Timeline:
    return timeline(self_harm_story().case, TODAY)


def test_the_story_begins_before_the_opening_and_goes_on_until_today(story: Timeline) -> None:
    assert (story.first, story.last, story.closed_on) == (date(2026, 8, 20), TODAY, None)


def test_whoever_is_responsible_comes_first_then_the_others_as_they_come_in(story: Timeline) -> None:
    assert [lane.where for lane in story.lanes] == [SOCIAL, SCHOOL, BUP, PLAN, WHOLE]


def test_the_child_is_held_without_a_gap_from_hand_to_hand(story: Timeline) -> None:
    assert story.holds == (Hold(BUP, date(2026, 9, 1), date(2026, 10, 12)), Hold(SOCIAL, date(2026, 10, 12)))


def test_the_gap_and_the_overlap_of_the_story_are_found(story: Timeline) -> None:
    assert story.gaps == ((date(2026, 9, 19), date(2026, 10, 12)),)
    (overlap,) = story.overlaps
    assert (overlap.measure, overlap.begun, overlap.ended) == (
        "talk_treatment",
        date(2026, 10, 26),
        date(2026, 11, 9),
    )
    assert set(overlap.seats) == {BUP, SOCIAL}


def test_the_story_in_numbers(story: Timeline) -> None:
    counted = story.summary
    assert (counted.agencies, counted.bounces, counted.steps_ran_out, counted.all_ran_out) == (3, 1, 1, 1)
    assert (counted.gap_days, counted.holder) == (23, SOCIAL)
    # 2 to 7 September for an answer, 10 September to 15 October for treatment; the second referral lies within that
    assert counted.waited_days == 5 + 35


def test_what_happened_stands_in_the_lane_of_whoever_it_is_about(story: Timeline) -> None:
    told = {lane.where: [point.told.what for point in lane.points] for lane in story.lanes}
    assert {"declined", "decline_confirmed", "step_opened", "ran_out", "first_visit"} <= set(told[SOCIAL])
    assert "concern_reported" in told[SCHOOL]
    assert {"referred", "deviation_reported", "contact_noted"} <= set(told[BUP])
    assert told[PLAN] == ["sip_offered", "sip_consented", "sip_called", "sip_written", "sip_drawn_up"]
    assert told[WHOLE] == ["opened", "ruled"]


def test_programs_get_the_same_as_json(story: Timeline) -> None:
    told = json.loads(json.dumps(timeline_json(story)))
    assert told["gaps"] == [{"from": "2026-09-19", "to": "2026-10-12", "days": 23}]
    assert told["holds"][1] == {"seat": str(SOCIAL), "from": "2026-10-12", "to": None}
    assert [lane["of"] for lane in told["lanes"]][-2:] == ["plan", "whole"]
    assert len(told["lines"]) == len(story.lines)


def test_a_referral_is_waited_for_until_the_first_visit_or_the_no(story: Timeline) -> None:
    (lane,) = (lane for lane in story.lanes if lane.where == SOCIAL)
    waits = [(bar.begun, bar.ended) for bar in lane.bars if bar.kind == "referral"]
    assert waits == [(date(2026, 9, 2), date(2026, 9, 7)), (date(2026, 9, 25), date(2026, 10, 12))]


def test_a_visit_that_is_noted_ends_a_gap_for_that_day_and_a_phone_call_does_not() -> None:
    book = CaseBook(OPENED)
    book.write(BUP, OPENED + timedelta(days=5), h.ContactNoted, seat=BUP, mode="phone")
    book.write(BUP, OPENED + timedelta(days=10), h.ContactNoted, seat=BUP, mode="visit")
    found = timeline(book.case, OPENED + timedelta(days=20))
    assert [(stop - start).days for start, stop in found.gaps] == [10, 9]
    assert found.gap_goes_on
    assert not timeline(book.case, OPENED + timedelta(days=10)).gap_goes_on


@given(told=openings, taken=walked, later=st.integers(0, 60))
def test_the_timeline_marks_the_days_that_the_statistics_count(told: h.Opened, taken: list[Any], later: int) -> None:
    *_, case = walk(CaseBook(OPENED, told), taken)
    counted = indicators_of(case, {})
    if counted is None:
        return
    today = case.entries[-1].on + timedelta(days=later)
    goes_on = max(0, (today - counted.gap_since).days) if counted.gap_since else 0
    marked = {day for one in timeline(case, today).gaps for day in _days(*one)}
    assert counted.gap_days + goes_on == len({day for day in marked if OPENED <= day < today})


def test_nobody_holds_the_child_or_leaves_a_gap_while_the_case_is_closed() -> None:
    book = CaseBook(OPENED)
    book.write(BUP, OPENED + timedelta(days=10), h.Closed, reason="helped")
    book.write(BUP, OPENED + timedelta(days=40), h.Reopened)
    found = timeline(book.case, OPENED + timedelta(days=50))
    days = [(OPENED, OPENED + timedelta(days=10)), (OPENED + timedelta(days=40), found.last)]
    assert list(found.gaps) == days
    assert [(hold.begun, hold.ended) for hold in found.holds] == [days[0], (days[1][0], None)]
    assert timeline(book.case, OPENED).summary.holder == BUP


def test_a_closed_case_ends_on_the_day_it_was_closed() -> None:
    book = CaseBook(OPENED)
    book.write(BUP, OPENED + timedelta(days=1), h.MeasureBegun, seat=BUP, measure="assessment")
    book.write(BUP, OPENED + timedelta(days=10), h.Closed, reason="helped")
    found = timeline(book.case, TODAY)
    assert found.last == OPENED + timedelta(days=10)
    assert found.summary.holder is None


def test_a_struck_line_stays_to_be_read_and_is_drawn_nowhere() -> None:
    book = CaseBook(OPENED)
    book.write(BUP, OPENED - timedelta(days=300), h.ContactNoted, seat=BUP, mode="visit")
    book.write(BUP, OPENED, h.Struck, number=2)
    found = timeline(book.case, OPENED)
    assert found.first == OPENED
    assert [(point.number, point.struck) for point in found.lines] == [(2, True), (1, False), (3, False)]
    assert {point.number for lane in found.lanes for point in lane.points} == {1}


def test_a_case_of_one_day_has_a_scale_too() -> None:
    found = timeline(CaseBook(OPENED).case, OPENED)
    assert (found.first, found.last, found.gaps) == (OPENED, OPENED, ())
    assert found.scale.ticks == (OPENED,)


@pytest.mark.parametrize(
    "days, unit", [(3, "day"), (16, "day"), (30, "week"), (365, "month"), (1095, "month"), (3000, "quarter")]
)
def test_the_scale_suits_the_length(days: int, unit: str) -> None:
    found = scale(OPENED, OPENED + timedelta(days=days - 1))
    assert found.unit == unit
    assert 2 <= len(found.ticks) <= 41


def _some_line(kind: type[Happening], **told: Any) -> Callable[[Seat], tuple[type[Happening], dict[str, Any]]]:
    return lambda seat: (kind, {"seat": seat, **told})


MEASURES = ("assessment", "talk_treatment")
LINES = st.sampled_from(
    [
        *(_some_line(h.MeasureBegun, measure=one) for one in MEASURES),
        *(_some_line(h.MeasureEnded, measure=one, reason="goal_reached") for one in MEASURES),
        *(_some_line(h.WaitBegun, measure=one) for one in MEASURES),
        *(_some_line(h.WaitEnded, measure=one) for one in MEASURES),
        *(_some_line(h.ContactNoted, mode=one) for one in ("visit", "attempt")),
        _some_line(h.AskedAboutContacts, ongoing=(SCHOOL, SOCIAL)),
        _some_line(h.SipOffered),
        lambda seat: (h.Referred, {"sender": seat, "receiver": SOCIAL if seat != SOCIAL else BUP, "need": None}),
        lambda _: (h.Accepted, {"referral": 1}),
        lambda _: (h.Declined, {"referral": 1, "reason": "age", "instead": SCHOOL}),
        lambda _: (h.DeclineConfirmed, {"referral": 1}),
        lambda _: (h.DeclineOverridden, {"referral": 1}),
        lambda _: (h.FirstVisit, {"referral": 1}),
        lambda seat: (h.Ruled, {"responsible": seat, "need": None, "ground": "law"}),
        lambda seat: (h.DeviationReported, {"sender": seat, "receiver": BUP, "patterns": (), "consequences": ()}),
        lambda _: (h.Closed, {"reason": "helped"}),
        lambda _: (h.Reopened, {}),
        lambda _: (h.Struck, {"number": 2}),
    ]
)
STEPS = st.lists(st.tuples(LINES, st.sampled_from([BUP, SOCIAL, SCHOOL]), st.integers(-20, 120)), max_size=25)


def _written(steps: list[Any]) -> Timeline:
    """The lines that may be written, as they were told, whatever the order of their days."""
    book = CaseBook(OPENED, opening(h.PartyTold(BUP, "responsible"), h.PartyTold(SCHOOL, "active_contact")))
    for line, seat, after in steps:
        kind, told = line(seat)
        day = OPENED + timedelta(days=after)
        for speaker in (seat, BUP, SOCIAL, SCHOOL):
            if book.tried(speaker, day, kind, role="manager", **told):
                break
    book.let_time_pass(OPENED + timedelta(days=130))
    return timeline(book.case, OPENED + timedelta(days=130))


@given(STEPS)
def test_every_line_is_told_once_and_what_is_drawn_stands_in_one_lane(steps: list[Any]) -> None:
    found = _written(steps)
    numbers = [point.number for point in found.lines]
    assert sorted(numbers) == list(range(1, len(numbers) + 1))
    drawn = [point.number for lane in found.lanes for point in lane.points]
    assert sorted(drawn) == sorted(point.number for point in found.lines if point.is_drawn)
    assert all(found.first <= point.on <= found.last for point in found.lines if not point.struck)


@given(STEPS)
def test_the_same_thing_of_the_same_agency_is_never_drawn_over_itself(steps: list[Any]) -> None:
    found = _written(steps)
    for lane in found.lanes:
        for one, other in combinations(lane.bars, 2):
            if one.referral is None and (one.kind, one.measure) == (other.kind, other.measure):
                assert not _overlap(one, other)


def _overlap(one: Bar, other: Bar) -> bool:
    return max(one.begun, other.begun) < min(one.ended or date.max, other.ended or date.max)


@given(STEPS)
def test_gaps_and_days_with_somebody_are_the_whole_time_that_the_case_was_open(steps: list[Any]) -> None:
    book = CaseBook(OPENED, opening(h.PartyTold(BUP, "responsible"), h.PartyTold(SCHOOL, "active_contact")))
    for line, seat, after in steps:
        kind, told = line(seat)
        book.tried(seat, OPENED + timedelta(days=after), kind, role="manager", **told)
    last = OPENED + timedelta(days=130)
    found = timeline(book.case, last)
    for start, stop in open_spans(book.case, found.first, found.last):
        gaps = {day for one in found.gaps for day in _days(*one) if start <= day < stop}
        running = [(bar.begun, bar.stop(found.last)) for lane in found.lanes for bar in lane.bars if _is_met(bar)]
        visits = [(on, on + timedelta(days=1)) for on, _, mode in book.case.engagements.contacts if mode == "visit"]
        met = {day for one in [*running, *visits] for day in _days(*one) if start <= day < stop}
        assert not gaps & met
        assert gaps | met == set(_days(start, stop))


def _is_met(bar: Bar) -> bool:
    return bar.kind in ("contact", "measure")


def _days(start: date, stop: date) -> list[date]:
    return [start + timedelta(days=at) for at in range((stop - start).days)]


@given(STEPS)
def test_the_chain_of_hands_has_no_gap_while_the_case_is_open(steps: list[Any]) -> None:
    book = CaseBook(OPENED)
    for line, seat, after in steps:
        kind, told = line(seat)
        # days in the order of the lines: what is told late is told of in `holds`
        book.tried(seat, max(book.case.entries[-1].on, OPENED + timedelta(days=after)), kind, role="manager", **told)
    found = timeline(book.case, OPENED + timedelta(days=130))
    held = {day for hold in holds(book.case) for day in _days(hold.begun, hold.ended or found.last)}
    open_days = {day for span in open_spans(book.case, OPENED, found.last) for day in _days(*span)}
    assert held == open_days
    assert all(one.ended is not None and one.ended <= other.begun for one, other in pairwise(found.holds))
    if book.case.closed_on is None:
        assert found.holds[-1].seat == book.case.holder


@given(STEPS)
def test_what_programs_get_is_codes_and_days(steps: list[Any]) -> None:
    json.dumps(timeline_json(_written(steps)))
