"""A deviation report begins with what happened: what went wrong at the counterpart, and the lines that show it."""

from __future__ import annotations

from datetime import date, timedelta

from router.follow_up import happenings as h
from router.follow_up.prefilled_report import findings, prefilled
from tests.follow_up.case_book import BUP, SCHOOL, SOCIAL, CaseBook, self_harm_story

FIRST = date(2026, 9, 1)
MUCH_LATER = FIRST + timedelta(days=60)


def asked() -> CaseBook:
    book = CaseBook(FIRST)
    book.write(BUP, FIRST, h.Referred, sender=BUP, receiver=SOCIAL, need=None)
    return book


def patterns(book: CaseBook, today: date = FIRST) -> set[str]:
    return {one.pattern for one in findings(book.case, today)}


def test_a_no_is_a_returned_referral() -> None:
    book = asked()
    book.write(SOCIAL, FIRST, h.Declined, referral=1, reason="age", instead=BUP)
    report = prefilled(book.case, BUP, FIRST)
    assert report.receiver == SOCIAL
    assert "referral_returned" in report.patterns
    assert 3 in report.lines


def test_a_no_that_became_a_yes_is_none() -> None:
    book = asked()
    book.write(SOCIAL, FIRST, h.Declined, referral=1, reason="age", instead=BUP)
    book.write(SOCIAL, FIRST, h.DeclineOverridden, referral=1, role="manager")
    assert "referral_returned" not in patterns(book)


def test_silence_is_no_answer() -> None:
    book = asked()
    book.let_time_pass(MUCH_LATER)
    report = prefilled(book.case, BUP, MUCH_LATER)
    assert report.receiver == SOCIAL
    assert "no_answer" in report.patterns
    assert all(isinstance(book.case.entries[line - 1].happening, h.RanOut | h.Opened) for line in report.lines)


def test_a_first_visit_that_never_was_is_a_long_wait() -> None:
    book = asked()
    book.write(SOCIAL, FIRST, h.Accepted, referral=1)
    later = FIRST + timedelta(days=200)
    book.let_time_pass(later)
    assert "long_wait" in patterns(book, later)


def test_a_plan_that_was_needed_and_not_offered() -> None:
    book = asked()
    assert "no_sip" in patterns(book)
    book.write(BUP, FIRST, h.SipOffered, seat=BUP)
    assert "no_sip" not in patterns(book)


def test_feedback_that_never_came() -> None:
    book = CaseBook(FIRST)
    book.write(SCHOOL, FIRST, h.ConcernReported, reporter=SCHOOL, receiver=SOCIAL, feedback_asked=True)
    book.write(SOCIAL, FIRST, h.ConcernDecided, concern=1, outcome="not_opened")
    book.let_time_pass(MUCH_LATER)
    report = prefilled(book.case, SCHOOL, MUCH_LATER)
    assert report.receiver == SOCIAL
    assert {"no_feedback", "concern_not_acted_on"} <= set(report.patterns)


def test_nobody_reports_on_itself() -> None:
    book = self_harm_story()
    for sender in (BUP, SOCIAL, SCHOOL):
        assert prefilled(book.case, sender, MUCH_LATER).receiver != sender


def test_the_same_measure_by_two_is_told() -> None:
    assert "double_measures" in patterns(self_harm_story(), date(2026, 12, 1))
