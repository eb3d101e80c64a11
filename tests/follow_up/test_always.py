"""What holds of a case whatever is written in it, by whomever, and however much time passes."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields
from datetime import date, timedelta
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import given
from hypothesis import strategies as st

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile, fold
from router.follow_up.happening import KNOWN, Entry
from router.follow_up.seat import Seat
from router.reading.happening_schema import happening_kept, happening_to_json
from tests.follow_up.case_book import BUP, SCHOOL, SOCIAL, TERMS, CaseBook
from tests.follow_up.walks import Step, steps, walk

STATES = {"pending", "accepted", "declined", "decline_unconfirmed", "visited", "withdrawn"}
BEGIN = date(2026, 1, 7)
codes = st.text("abcdefghij_", min_size=1, max_size=20)


def walked(taken: list[Step]) -> CaseFile:
    """The case after a walk."""
    return list(walk(CaseBook(BEGIN), taken))[-1]


def some(hint: Any) -> st.SearchStrategy[Any]:
    """Values of a field's type."""
    if get_origin(hint) is tuple:
        return st.lists(some(get_args(hint)[0]), max_size=3).map(tuple)
    if type(None) in get_args(hint):
        return st.none() | some(next(part for part in get_args(hint) if part is not type(None)))
    simple = {str: codes, int: st.integers(0, 10_000), bool: st.booleans(), date: st.dates()}
    if hint is Seat:
        return st.builds(Seat, codes, codes, codes)
    return simple[hint] if hint in simple else some_of(hint)


def some_of(kind: type) -> st.SearchStrategy[Any]:
    """Happenings, or parts of them, with any values."""
    hints = get_type_hints(kind, vars(h))
    return st.builds(kind, **{one.name: some(hints[one.name]) for one in fields(kind)})


def lines_before(case: CaseFile) -> list[CaseFile]:
    """The case as it was after each of its lines."""
    return [fold(case.reference, case.entries[:number]) for number in range(1, case.version + 1)]


@given(steps)
def test_a_case_always_keeps_its_promises(taken: list[Step]) -> None:
    case = walked(taken)
    for now in lines_before(case):
        assert now.holder in now.parties
        referrals = now.handover.referrals.values()
        assert {one.state for one in referrals} <= STATES
        assert now.handover.bounces == sum(1 for one in referrals if one.declined_on and not one.overridden_on)
        assert now.handover.passed_on <= TERMS.most_passed_on
        assert all(clock.begun <= clock.due for clock in now.clocks())
        assert max(Counter(clock.key for clock in now.clocks()).values(), default=0) <= 1
        assert len([rung for rung in now.dispute.rungs if rung.is_open]) <= 1
        if now.closed_on is not None:
            assert {clock.what for clock in now.clocks()} <= {"deviation_answer"}


@given(steps)
def test_the_lines_tell_the_whole_case(taken: list[Step]) -> None:
    case = walked(taken)
    told = [
        Entry(one.number, one.on, one.at, one.hand, happening_kept(happening_to_json(one.happening)))
        for one in case.entries
    ]
    assert fold(case.reference, told) == case


@given(steps)
def test_a_struck_line_counts_nowhere(taken: list[Step]) -> None:
    case = walked(taken)
    left = [one for one in case.entries if one.number not in case.struck and not isinstance(one.happening, h.Struck)]
    without = fold(case.reference, left)
    same = (
        "handover",
        "dispute",
        "deviations",
        "plan",
        "concerns",
        "engagements",
        "closed_on",
        "responsible",
        "holder",
    )
    assert all(getattr(case, name) == getattr(without, name) for name in same)


@given(steps, st.integers(1, 400))
def test_catching_up_writes_each_day_that_passed_once(taken: list[Step], days: int) -> None:
    book = CaseBook(BEGIN)
    book.case = walked(taken)
    day = max(one.on for one in book.case.entries) + timedelta(days)
    book.let_time_pass(day)
    caught_up = book.case
    book.let_time_pass(day)
    assert book.case == caught_up
    told = Counter(
        (one.happening.clock, one.happening.number)
        for one in caught_up.entries
        if isinstance(one.happening, h.RanOut)
    )
    repeated = {key for key, often in told.items() if often > 1}
    assert {clock for clock, _number in repeated} <= {"sip_consent", "sip_call", "sip_meeting", "sip_follow_up"}, told


def test_a_year_without_anybody_is_played_in_a_moment() -> None:
    daily, once = CaseBook(BEGIN), CaseBook(BEGIN)
    for book in (daily, once):
        book.write(BUP, BEGIN, h.Referred, sender=BUP, receiver=SOCIAL, need=None)
    for number in range(1, 366):
        daily.let_time_pass(BEGIN + timedelta(number))
    once.let_time_pass(BEGIN + timedelta(365))
    rungs = [rung.told.step for rung in daily.case.dispute.rungs]
    assert rungs == ["line_managers", "local_forum", "county_forum"]
    assert daily.case.dispute.unanswered == 3
    assert [rung.told.step for rung in once.case.dispute.rungs] == rungs[:1], (
        "nobody is late for a step before it is open"
    )
    assert daily.case.holder == once.case.holder == BUP


def test_the_child_is_held_from_the_first_question_to_the_ruling() -> None:
    book = CaseBook(BEGIN)
    book.write(BUP, BEGIN, h.Referred, sender=BUP, receiver=SOCIAL, need=None)
    book.write(SOCIAL, BEGIN, h.Declined, referral=1, reason="age", instead=SCHOOL)
    assert book.case.holder == BUP
    book.write(SOCIAL, BEGIN, h.DeclineConfirmed, referral=1, role="manager")
    passed = book.case.handover.referrals[2].told
    assert (passed.sender, passed.receiver, passed.may_decline) == (BUP, SCHOOL, False)
    book.write(SCHOOL, BEGIN, h.Accepted, referral=2, disputed=True)
    assert book.case.dispute.open_rung is not None
    book.write(SCHOOL, BEGIN, h.Ruled, role="manager", responsible=SOCIAL, need=None, ground="agreement")
    bound = book.case.handover.referrals[3].told
    assert (bound.sender, bound.receiver, bound.may_decline) == (BUP, SOCIAL, False)
    assert (book.case.responsible, book.case.holder) == (SOCIAL, BUP)
    book.write(SOCIAL, BEGIN, h.Accepted, referral=3)
    book.write(SOCIAL, BEGIN, h.FirstVisit, referral=3)
    assert book.case.holder == SOCIAL


def test_whoever_does_not_hold_the_child_leaves_it_with_whoever_does() -> None:
    book = CaseBook(BEGIN)
    book.write(SOCIAL, BEGIN, h.Referred, sender=SOCIAL, receiver=SCHOOL, need=None)
    book.write(SCHOOL, BEGIN, h.Accepted, referral=1)
    assert book.case.holder == BUP
    book.write(SCHOOL, BEGIN, h.FirstVisit, referral=1)
    assert book.case.holder == BUP


@given(st.data(), st.sampled_from(sorted(what for what in KNOWN if what)))
def test_every_kind_of_line_comes_back_from_json(data: st.DataObject, what: str) -> None:
    told = data.draw(some_of(KNOWN[what]))
    assert happening_kept(happening_to_json(told)) == told
