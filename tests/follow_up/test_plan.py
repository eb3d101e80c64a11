"""A plan is complete exactly when each of its contents is said; steps come in their order."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile, fold
from router.follow_up.happening import SERVICE, Entry, Hand, Happening
from router.follow_up.obstacles import obstacle
from router.follow_up.plan import missing_of, worth_a_thought
from router.follow_up.seat import Seat
from router.reading.happening_schema import happening_kept, happening_to_json, schema_of

DAY = date(2026, 11, 2)
CLINIC, OFFICE = Seat("clinic", "region", "18"), Seat("office", "municipality", "1881")
HAND = Hand("account", "staff", "region", "18", "clinic")
OPENED = h.Opened(
    "decision", "18", "1881", ("sleep", "absence"), "sleep", None, (h.PartyTold(CLINIC, "responsible"),)
)
CONTENTS = ("measures_needed", "measures_per_principal", "measures_by_others", "overall_responsibility", "follow_up")
OWNERS = st.sampled_from([(CLINIC, None), (OFFICE, None), (None, "family"), (None, None)])


def measures() -> st.SearchStrategy[tuple[h.PlannedMeasure, ...]]:
    one = st.builds(
        lambda measure, need, owner: h.PlannedMeasure(measure, need, *owner),
        st.sampled_from(["talk", "talk", None]),
        st.sampled_from(["sleep", "absence", None]),
        OWNERS,
    )
    return st.lists(one, max_size=5).map(tuple)


def case_with(*told: Happening) -> CaseFile:
    """A case in which this happened, a line a day."""
    return fold(
        "reference",
        [
            Entry(at + 1, DAY + timedelta(days=at), datetime(2026, 11, 2, 8, tzinfo=UTC), SERVICE, one)
            for at, one in enumerate((OPENED, *told))
        ],
    )


@given(measures(), st.booleans(), st.none() | st.just(CLINIC), st.none() | st.just(date(2027, 1, 1)))
def test_a_plan_is_complete_exactly_when_each_content_is_said(
    rows: tuple[h.PlannedMeasure, ...], nothing_by_others: bool, overall: Seat | None, follow_up: date | None
) -> None:
    missing = missing_of(h.SipWritten(rows, nothing_by_others, overall, None, follow_up))
    owners = [one.seat or one.other for one in rows]
    half_written = [one for one in rows if None in (one.measure, one.need)]
    said = (
        len(rows) > 0 and not half_written,
        None not in owners and any(one.seat for one in rows),
        any(one.other for one in rows if one.measure) or nothing_by_others,
        overall is not None,
        follow_up is not None,
    )
    assert missing == tuple(content for content, is_said in zip(CONTENTS, said, strict=True) if not is_said)


@given(measures(), st.booleans())
def test_one_more_owned_measure_never_makes_a_plan_lack_more(
    rows: tuple[h.PlannedMeasure, ...], nothing: bool
) -> None:
    more = (*rows, h.PlannedMeasure("talk", "sleep", OFFICE))
    assert set(missing_of(h.SipWritten(more, nothing))) <= set(missing_of(h.SipWritten(rows, nothing)))


def test_nothing_written_lacks_everything() -> None:
    assert missing_of(None) == CONTENTS


def test_a_half_written_row_is_part_of_a_plan_that_lacks_something() -> None:
    whole = h.PlannedMeasure("talk", "sleep", CLINIC)
    for half in (h.PlannedMeasure(None, "sleep", CLINIC), h.PlannedMeasure("talk", None, CLINIC)):
        written = h.SipWritten((whole, half), True, CLINIC, None, DAY + timedelta(days=90))
        assert missing_of(written) == ("measures_needed",)
        told = happening_to_json(written)
        assert schema_of(h.SipWritten).load({k: v for k, v in told.items() if k != "what"})
        assert happening_kept(told) == written
    assert worth_a_thought(h.SipWritten((whole, h.PlannedMeasure(None, "absence", OFFICE))), ("sleep", "absence"))[
        0
    ] == ("need_without_measure")


def test_a_need_without_a_measure_is_a_thought_and_no_obstacle() -> None:
    row = h.PlannedMeasure("talk", "sleep", CLINIC)
    whole = h.SipWritten((row,), True, CLINIC, CLINIC, date(2027, 1, 1), "present")
    assert missing_of(whole) == ()
    assert worth_a_thought(whole, ("sleep", "absence")) == ("need_without_measure", "one_principal_only")
    both = h.SipWritten((row, h.PlannedMeasure("talk", "absence", OFFICE)), True, CLINIC, CLINIC, None, "present")
    assert worth_a_thought(both, ("sleep", "absence")) == ()


OFFERED = h.SipOffered(CLINIC, DAY + timedelta(days=60))
CONSENTED = h.SipConsented(("child",), "mature", DAY + timedelta(days=7))
CALLED = h.SipCalled(DAY + timedelta(days=9), (CLINIC, OFFICE))
DECLINED = h.SipDeclined(("guardian",), "not_mature", "not_now")
WRITTEN = h.SipWritten(
    (h.PlannedMeasure("talk", "sleep", CLINIC),), True, OFFICE, None, DAY + timedelta(days=90), "present"
)
LATE = DAY + timedelta(days=30)


@pytest.mark.parametrize(
    "before, told, expected",
    [
        ((), CONSENTED, "sip_not_offered"),
        ((OFFERED,), OFFERED, "sip_offered"),
        ((OFFERED, CONSENTED), OFFERED, "sip_offered"),
        ((OFFERED, DECLINED), OFFERED, None),
        ((OFFERED,), CALLED, "sip_not_consented"),
        ((OFFERED, CONSENTED, DECLINED), CALLED, "sip_not_consented"),
        ((OFFERED, CONSENTED), h.SipCalled(LATE, ()), "nobody_invited"),
        ((OFFERED, CONSENTED), h.SipCalled(DAY, (CLINIC,)), "not_to_come"),
        ((OFFERED,), h.SipConsented((), "mature", LATE), "nobody"),
        ((OFFERED,), h.SipConsented(("adult",), "mature", LATE), "adult_or_child"),
        ((OFFERED,), h.SipConsented(("child",), "adult", LATE), "adult_or_child"),
        ((OFFERED,), h.SipConsented(("adult", "guardian"), "adult", LATE), "adult_or_child"),
        ((OFFERED,), h.SipConsented(("adult",), "adult", LATE), None),
        ((OFFERED, CONSENTED), h.SipDrawnUp(), "sip_incomplete"),
        ((OFFERED, WRITTEN), h.SipDrawnUp(), "sip_not_consented"),
        ((OFFERED, CONSENTED, WRITTEN), h.SipDrawnUp(), None),
        ((OFFERED, CONSENTED, WRITTEN, h.SipDrawnUp()), WRITTEN, "sip_drawn_up"),
        ((OFFERED, CONSENTED, WRITTEN, h.SipDrawnUp()), OFFERED, None),
        ((OFFERED, CONSENTED), h.SipFollowedUp("goes_on", None), "sip_not_drawn_up"),
        ((OFFERED,), h.SipWritten((h.PlannedMeasure("talk", "sleep", CLINIC, "family"),)), "two_answer"),
    ],
)
def test_what_stands_in_the_way(before: tuple[Happening, ...], told: Happening, expected: str | None) -> None:
    found = obstacle(case_with(*before), told, HAND, LATE, LATE)
    assert (found.code if found else None) == expected


def test_a_plan_is_not_drawn_up_to_be_followed_up_on_a_day_that_has_been() -> None:
    late = DAY + timedelta(days=100)
    found = obstacle(case_with(OFFERED, CONSENTED, WRITTEN), h.SipDrawnUp(), HAND, late, late)
    assert found is not None
    assert found.code == "follow_up_passed"


def test_the_days_without_a_meeting_are_counted_until_it_is_called() -> None:
    case = case_with(OFFERED, CONSENTED)
    assert case.plan.days_without_a_meeting(DAY + timedelta(days=11)) == 10
    assert case_with(OFFERED, CONSENTED, CALLED).plan.days_without_a_meeting(LATE) == 2
    assert case_with(OFFERED, DECLINED).plan.days_without_a_meeting(LATE) is None
