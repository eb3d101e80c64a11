"""What one case says of the indicators, definition by definition (docs/indicators.md)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from router.follow_up import happenings as h
from router.follow_up.indicators import Indicators, OfFeedback, OfReferral, indicators_of
from tests.follow_up.case_book import BUP, SCHOOL, SOCIAL, CaseBook, opening

SECTORS = {"bup": "health", "socialtjanst": "social", "elevhalsa": "school"}
DAY = date(2026, 3, 2)


@pytest.fixture
def book() -> CaseBook:
    return CaseBook(DAY)


def after(number: int) -> date:
    return DAY + timedelta(days=number)


def said(book: CaseBook) -> Indicators:
    found = indicators_of(book.case, SECTORS)
    assert found is not None
    return found


def test_a_case_belongs_to_the_month_it_was_opened_and_to_the_place_need_age_and_agency(book: CaseBook) -> None:
    group = said(book).group
    assert (group.month, group.region, group.municipality) == (202603, "18", "1880")
    assert (group.lead_need, group.age_band, group.agency) == ("self_harm", "age_13_15", "bup")


def test_a_ruling_for_the_whole_case_moves_it_to_the_agency_named(book: CaseBook) -> None:
    book.write(SOCIAL, after(1), h.Ruled, role="manager", responsible=SOCIAL, need=None, ground="agreement")
    assert said(book).group.agency == "socialtjanst"


def test_a_case_closed_as_a_mistake_says_nothing_until_it_is_reopened(book: CaseBook) -> None:
    book.write(BUP, after(1), h.Closed, reason="mistake")
    assert indicators_of(book.case, SECTORS) is None
    book.write(BUP, after(2), h.Reopened)
    assert indicators_of(book.case, SECTORS) is not None


def test_both_contacts_need_one_of_health_and_one_of_social_services_at_any_time(book: CaseBook) -> None:
    book.write(BUP, after(0), h.MeasureBegun, seat=BUP, measure="assessment")
    book.write(BUP, after(3), h.MeasureEnded, seat=BUP, measure="assessment", reason="done")
    book.write(SOCIAL, after(4), h.WaitBegun, seat=SOCIAL, measure="family_treatment")
    book.write(SOCIAL, after(4), h.ContactNoted, seat=SOCIAL, mode="phone")
    assert not said(book).both_contacts
    book.write(BUP, after(9), h.AskedAboutContacts, seat=BUP, ongoing=(SOCIAL,))
    assert said(book).both_contacts
    assert said(book).asked_contacts


def test_two_health_contacts_or_one_at_school_are_not_both() -> None:
    parties = (
        h.PartyTold(BUP, "responsible"),
        h.PartyTold(BUP, "active_contact"),
        h.PartyTold(SCHOOL, "active_contact"),
    )
    assert not said(CaseBook(DAY, opening(*parties))).both_contacts


def test_what_was_struck_counts_for_nothing(book: CaseBook) -> None:
    book.write(BUP, after(1), h.AskedAboutContacts, seat=BUP, ongoing=(SOCIAL, BUP))
    book.write(BUP, after(1), h.Struck, number=2)
    assert (said(book).asked_contacts, said(book).both_contacts) == (False, False)


def plan(book: CaseBook, day: date, **told: object) -> None:
    told = {
        "measures": (),
        "nothing_by_others": False,
        "overall": None,
        "coordinator": None,
        "follow_up_on": None,
        **told,
    }
    book.write(BUP, day, h.SipWritten, **told, child_took_part=None)


def test_the_contents_of_a_plan_are_those_of_the_last_writing(book: CaseBook) -> None:
    assert said(book).sip_contents is None
    book.write(BUP, after(1), h.SipOffered, seat=BUP)
    plan(book, after(2))
    assert said(book).sip_contents == frozenset()
    ours = h.PlannedMeasure("talk_treatment", "self_harm", BUP)
    plan(book, after(3), measures=(ours,), overall=BUP)
    assert said(book).sip_contents == {"measures_needed", "measures_per_principal", "overall_responsibility"}
    assert (said(book).sip_offered, said(book).sip_drawn_up) == (True, False)


def test_days_to_the_plan_are_from_opening_to_the_first_one_drawn_up(book: CaseBook) -> None:
    book.write(BUP, after(2), h.SipOffered, seat=BUP)
    book.write(BUP, after(3), h.SipConsented, by=("guardians",), maturity="not_assessed")
    ours = h.PlannedMeasure("talk_treatment", "self_harm", BUP)
    plan(book, after(9), measures=(ours,), nothing_by_others=True, overall=BUP, follow_up_on=after(90))
    assert said(book).days_to_sip is None
    book.write(BUP, after(10), h.SipDrawnUp)
    assert (said(book).days_to_sip, said(book).sip_drawn_up, len(said(book).sip_contents or ())) == (10, True, 5)
    book.write(BUP, after(30), h.SipOffered, seat=BUP)
    assert (said(book).days_to_sip, said(book).sip_drawn_up) == (10, True)


def test_gap_days_end_with_a_contact_and_begin_again_when_it_ends(book: CaseBook) -> None:
    assert (said(book).gap_days, said(book).gap_since) == (0, DAY)
    book.write(BUP, after(5), h.MeasureBegun, seat=BUP, measure="assessment")
    assert (said(book).gap_days, said(book).gap_since) == (5, None)
    book.write(BUP, after(8), h.MeasureEnded, seat=BUP, measure="assessment", reason="done")
    assert (said(book).gap_days, said(book).gap_since) == (5, after(8))
    book.write(BUP, after(18), h.Closed, reason="helped")
    assert (said(book).gap_days, said(book).gap_since) == (15, None)


def test_a_child_that_was_met_is_in_no_gap_on_that_day(book: CaseBook) -> None:
    book.write(BUP, after(2), h.ContactNoted, seat=BUP, mode="phone")
    assert (said(book).gap_days, said(book).gap_since) == (0, DAY)
    book.write(BUP, after(4), h.ContactNoted, seat=BUP, mode="visit")
    assert (said(book).gap_days, said(book).gap_since) == (4, after(5))
    book.write(BUP, after(9), h.Closed, reason="helped")
    assert (said(book).gap_days, said(book).gap_since) == (8, None)


def test_no_gap_goes_on_while_the_case_is_closed(book: CaseBook) -> None:
    book.write(BUP, after(3), h.Closed, reason="helped")
    assert (said(book).gap_days, said(book).gap_since) == (3, None)
    book.write(BUP, after(30), h.Reopened)
    assert (said(book).gap_days, said(book).gap_since) == (3, after(30))
    book.write(BUP, after(32), h.MeasureBegun, seat=BUP, measure="assessment")
    assert (said(book).gap_days, said(book).gap_since) == (5, None)


def test_a_no_counts_as_a_bounce_until_a_manager_overrides_it(book: CaseBook) -> None:
    book.write(BUP, after(0), h.Referred, sender=BUP, receiver=SOCIAL, need="self_harm")
    assert said(book).referrals == (OfReferral(1, "bup", "socialtjanst", waiting_since=DAY),)
    book.write(SOCIAL, after(1), h.Declined, referral=1, reason="target_group", instead=SCHOOL)
    assert said(book).bounces == 1
    assert said(book).referrals == (OfReferral(1, "bup", "socialtjanst", reason="target_group", instead="elevhalsa"),)
    book.write(SOCIAL, after(2), h.DeclineOverridden, role="manager", referral=1)
    assert said(book).bounces == 0
    assert said(book).referrals == (OfReferral(1, "bup", "socialtjanst", waiting_since=DAY),)


def test_days_to_the_first_visit_are_from_the_day_the_referral_was_sent(book: CaseBook) -> None:
    book.write(BUP, after(2), h.Referred, sender=BUP, receiver=SOCIAL, need="self_harm")
    book.write(SOCIAL, after(4), h.Accepted, referral=1)
    book.write(SOCIAL, after(32), h.FirstVisit, referral=1)
    assert said(book).referrals == (OfReferral(1, "bup", "socialtjanst", visited_after=30),)


def test_what_was_not_visited_before_the_case_was_closed_waits_no_more(book: CaseBook) -> None:
    book.write(BUP, after(2), h.Referred, sender=BUP, receiver=SOCIAL, need=None)
    book.write(BUP, after(4), h.Closed, reason="moved")
    assert said(book).referrals == (OfReferral(1, "bup", "socialtjanst"),)


def test_clocks_that_ran_out_are_counted_by_kind(book: CaseBook) -> None:
    book.write(BUP, after(0), h.Referred, sender=BUP, receiver=SOCIAL, need=None)
    book.let_time_pass(after(60))
    book.let_time_pass(after(120))
    assert said(book).ran_out["referral_answer"] == 1
    assert said(book).ran_out["step"] >= 1


def test_the_latest_decision_says_whether_there_is_an_agreement() -> None:
    assert said(CaseBook(DAY)).no_agreement
    assert not said(CaseBook(DAY, replace(opening(), agreement_exists=True))).no_agreement


def test_a_deviation_report_is_answered_after_so_many_days(book: CaseBook) -> None:
    book.write(
        BUP, after(1), h.DeviationReported, sender=BUP, receiver=SOCIAL, patterns=("bounced",), consequences=()
    )
    (waiting,) = said(book).deviations
    assert (waiting.boundary, waiting.answered_after) == (("bup", "socialtjanst"), None)
    book.write(SOCIAL, after(8), h.DeviationAnswered, deviation=1, causes=(), measures=(), agrees=True)
    assert [one.answered_after for one in said(book).deviations] == [7]


@pytest.mark.parametrize("told_on, in_time", [(8, True), (12, True), (13, False)])
def test_feedback_is_in_time_within_a_week_of_the_decision(book: CaseBook, told_on: int, in_time: bool) -> None:
    book.write(BUP, after(1), h.ConcernReported, reporter=BUP, receiver=SOCIAL, feedback_asked=True)
    assert said(book).feedback == ()
    book.write(SOCIAL, after(5), h.ConcernDecided, concern=1, outcome="inquiry_opened")
    assert said(book).feedback == (OfFeedback(1, after(12), None),)
    book.write(SOCIAL, after(told_on), h.ConcernFedBack, concern=1, refused=False)
    assert said(book).feedback == (OfFeedback(1, after(12), in_time),)


def test_feedback_that_nobody_asked_for_is_not_counted(book: CaseBook) -> None:
    book.write(BUP, after(1), h.ConcernReported, reporter=BUP, receiver=SOCIAL, feedback_asked=False)
    book.write(SOCIAL, after(5), h.ConcernDecided, concern=1, outcome="not_opened")
    assert said(book).feedback == ()
