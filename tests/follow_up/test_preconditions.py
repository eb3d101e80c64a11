"""Something is to be done first: while it is, nobody is late with an answer, and afterwards there is time for one."""

from __future__ import annotations

from datetime import date

import pytest

from router.follow_up import happenings as h
from router.follow_up.handover import Referral
from tests.follow_up.case_book import BUP, SCHOOL, SOCIAL, CaseBook

MONDAY = date(2026, 3, 2)
"""Five working days later is Monday the 9th."""
FIRST = {"referral": 1, "kind": "stable_home", "owner": BUP}


@pytest.fixture
def book() -> CaseBook:
    """A case in which the social services are asked, and have till the 9th."""
    book = CaseBook(MONDAY)
    book.write(BUP, MONDAY, h.Referred, sender=BUP, receiver=SOCIAL, need="self_harm")
    assert asked(book).answer_by == date(2026, 3, 9)
    return book


def asked(book: CaseBook) -> Referral:
    return book.case.handover.referrals[1]


def due(book: CaseBook) -> dict[str, date]:
    return {clock.what: clock.due for clock in book.case.clocks() if clock.what != "step"}


def test_the_days_that_were_left_begin_when_it_is_done(book: CaseBook) -> None:
    book.write(SOCIAL, date(2026, 3, 5), h.PreconditionSet, **FIRST, until=date(2026, 3, 31))
    assert due(book) == {"precondition": date(2026, 3, 31)}
    book.write(BUP, date(2026, 3, 20), h.PreconditionMet, precondition=1)
    assert due(book) == {"referral_answer": date(2026, 3, 24)}, "Monday and Tuesday, as Friday and Monday were left"
    book.let_time_pass(date(2026, 3, 24))
    assert asked(book).ran_out == frozenset()
    book.let_time_pass(date(2026, 3, 25))
    assert asked(book).ran_out == {"referral_answer"}


def test_so_do_they_when_it_was_not_done_in_time(book: CaseBook) -> None:
    book.write(SOCIAL, date(2026, 3, 9), h.PreconditionSet, **FIRST, until=date(2026, 3, 12))
    book.let_time_pass(date(2026, 3, 13))
    assert due(book) == {"referral_answer": date(2026, 3, 16)}, "a day, though it was the last when the wait began"


def test_of_two_the_last_that_is_over_counts(book: CaseBook) -> None:
    book.write(SOCIAL, date(2026, 3, 4), h.PreconditionSet, **FIRST, until=date(2026, 3, 31))
    book.write(SOCIAL, date(2026, 3, 4), h.PreconditionSet, **{**FIRST, "owner": SCHOOL}, until=date(2026, 4, 30))
    book.write(BUP, date(2026, 3, 10), h.PreconditionMet, precondition=1)
    assert due(book) == {"precondition": date(2026, 4, 30)}
    book.write(SCHOOL, date(2026, 3, 20), h.PreconditionMet, precondition=2)
    assert due(book) == {"referral_answer": date(2026, 3, 25)}


def test_whoever_was_late_before_it_stays_late(book: CaseBook) -> None:
    book.let_time_pass(date(2026, 3, 10))
    book.write(SOCIAL, date(2026, 3, 10), h.PreconditionSet, **FIRST, until=date(2026, 3, 31))
    book.write(BUP, date(2026, 3, 20), h.PreconditionMet, precondition=1)
    assert due(book) == {"referral_answer": date(2026, 3, 9)}


def test_the_days_till_the_visit_wait_too_from_the_yes_on(book: CaseBook) -> None:
    book.write(SOCIAL, date(2026, 3, 4), h.PreconditionSet, **FIRST, until=date(2026, 3, 31))
    book.write(SOCIAL, date(2026, 3, 10), h.Accepted, referral=1)
    assert asked(book).first_visit_by == date(2026, 6, 8)
    book.write(BUP, date(2026, 3, 20), h.PreconditionMet, precondition=1)
    assert due(book) == {"first_visit": date(2026, 6, 18)}
