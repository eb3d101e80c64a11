"""Each thing that stands in the way is met, and what is allowed goes through."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from router.casework.filling import CannotBeWritten, filled
from router.follow_up import happenings as h
from router.follow_up import (
    obstacles,
    obstacles_of_days,
    obstacles_of_dispute,
    obstacles_of_plan,
    obstacles_of_reports,
)
from router.follow_up.happening import Happening
from router.follow_up.obstacle import Obstacle
from router.follow_up.obstacles import obstacle
from router.follow_up.seat import Seat
from tests.follow_up.case_book import BUP, SCHOOL, SOCIAL, TERMS, CaseBook, hand, opening

BEGIN = date(2026, 9, 1)
TODAY = date(2026, 10, 1)
STRANGER = Seat.of("habilitering@region:18")
PLAN = h.SipWritten(
    (h.PlannedMeasure("talk_treatment", "self_harm", BUP),),
    nothing_by_others=True,
    overall=BUP,
    coordinator=BUP,
    follow_up_on=date(2026, 12, 1),
)


def written(plan: h.SipWritten = PLAN) -> dict[str, Any]:
    return {name: getattr(plan, name) for name in plan.__slots__}


def book() -> CaseBook:
    return CaseBook(BEGIN)


def code(
    case: CaseBook, seat: Seat, kind: type[Happening], /, *, on: date = TODAY, role: str = "staff", **told: Any
) -> str:
    """The code of what stands in the way; "" when nothing does."""
    try:
        line = filled(kind, told, case.case, on, TERMS)
    except CannotBeWritten as refused:
        return refused.obstacle.code
    found = obstacle(case.case, line, hand(seat, role), on, TODAY)
    return found.code if found else ""


def asked() -> CaseBook:
    case = book()
    case.write(BUP, TODAY, h.Referred, sender=BUP, receiver=SOCIAL, need=None)
    return case


def declined() -> CaseBook:
    case = asked()
    case.write(SOCIAL, TODAY, h.Declined, referral=1, reason="other_principal", instead=BUP)
    return case


def climbing() -> CaseBook:
    case = declined()
    case.write(SOCIAL, TODAY, h.DeclineConfirmed, referral=1, role="manager")
    return case


def accepted() -> CaseBook:
    case = asked()
    case.write(SOCIAL, TODAY, h.Accepted, referral=1)
    return case


def offered() -> CaseBook:
    case = book()
    case.write(BUP, BEGIN, h.SipOffered, seat=BUP)
    return case


def consented() -> CaseBook:
    case = offered()
    case.write(BUP, TODAY, h.SipConsented, by=("child",), maturity="mature")
    return case


def drawn_up() -> CaseBook:
    case = consented()
    case.write(BUP, TODAY, h.SipWritten, **written())
    case.write(BUP, TODAY, h.SipDrawnUp)
    return case


def reported() -> CaseBook:
    case = book()
    case.write(
        BUP, TODAY, h.DeviationReported, sender=BUP, receiver=SOCIAL, patterns=("referral_returned",), consequences=()
    )
    return case


def concerned() -> CaseBook:
    case = book()
    case.write(SCHOOL, TODAY, h.ConcernReported, reporter=SCHOOL, receiver=SOCIAL, feedback_asked=False)
    return case


def closed() -> CaseBook:
    case = book()
    case.write(BUP, TODAY, h.Closed, reason="helped")
    return case


def measured() -> CaseBook:
    case = book()
    case.write(BUP, BEGIN, h.MeasureBegun, seat=BUP, measure="talk_treatment")
    return case


def referred(sender: Seat = BUP, receiver: Seat = SOCIAL) -> dict[str, Any]:
    return {"sender": sender, "receiver": receiver, "need": None}


FIRST = {"referral": 1, "kind": "stable_home", "owner": SOCIAL, "until": TODAY}
ENDED = {"seat": BUP, "measure": "talk_treatment", "reason": "goal_reached"}
REPORT = {"sender": BUP, "receiver": SOCIAL, "patterns": ("x",), "consequences": ()}
SETTLED = {"need": None, "ground": "agreement"}
MET = [
    ("in_the_future", book, BUP, h.ContactNoted, {"seat": BUP, "mode": "phone", "on": TODAY + timedelta(1)}),
    ("long_ago", book, BUP, h.ContactNoted, {"seat": BUP, "mode": "phone", "on": date(1, 1, 1)}),
    ("before_the_case", book, BUP, h.Referred, {**referred(), "on": BEGIN - timedelta(1)}),
    ("closed", closed, BUP, h.Referred, referred()),
    ("not_closed", book, BUP, h.Reopened, {}),
    ("holder_closes", asked, SOCIAL, h.Closed, {"reason": "helped"}),
    ("only_the_service", book, BUP, h.RanOut, {"clock": "step", "number": 1}),
    ("only_the_service", book, BUP, h.DecidedAgain, {"decision": "d", "parties": ()}),
    ("to_itself", book, BUP, h.Referred, referred(receiver=BUP)),
    ("not_yours", book, SOCIAL, h.Referred, referred(receiver=SCHOOL)),
    ("asked_already", asked, BUP, h.Referred, referred()),
    ("asked_already", accepted, SCHOOL, h.Referred, referred(SCHOOL)),
    ("no_such", book, SOCIAL, h.Accepted, {"referral": 1}),
    ("not_yours", asked, BUP, h.Accepted, {"referral": 1}),
    ("answered", accepted, SOCIAL, h.Declined, {"referral": 1, "reason": "other_principal", "instead": BUP}),
    ("names_itself", asked, SOCIAL, h.Declined, {"referral": 1, "reason": "other_principal", "instead": SOCIAL}),
    ("manager_only", declined, SOCIAL, h.DeclineConfirmed, {"referral": 1}),
    ("not_yours", declined, BUP, h.DeclineConfirmed, {"referral": 1, "role": "manager"}),
    ("not_answered", asked, SOCIAL, h.FirstVisit, {"referral": 1}),
    ("answered", declined, BUP, h.Withdrawn, {"referral": 1}),
    ("not_yours", asked, SOCIAL, h.Withdrawn, {"referral": 1}),
    ("out_of_order", asked, SOCIAL, h.Accepted, {"referral": 1, "on": TODAY - timedelta(1)}),
    ("not_to_come", asked, SOCIAL, h.Accepted, {"referral": 1, "first_visit_on": BEGIN}),
    ("not_to_come", asked, SOCIAL, h.PreconditionSet, {**FIRST, "until": date(2099, 1, 1)}),
    ("not_yours", asked, BUP, h.PreconditionSet, FIRST),
    ("answered", declined, SOCIAL, h.PreconditionSet, FIRST),
    ("no_such", book, BUP, h.PreconditionMet, {"precondition": 1}),
    ("step_open", climbing, BUP, h.StepOpened, {"owner": SOCIAL, "against": BUP}),
    ("not_involved", book, BUP, h.StepOpened, {"owner": STRANGER, "against": BUP}),
    ("to_itself", book, BUP, h.StepOpened, {"owner": BUP, "against": BUP}),
    ("not_a_side", book, SCHOOL, h.StepOpened, {"owner": SOCIAL, "against": BUP}),
    ("no_such", book, BUP, h.StepAnswered, {"rung": 1, "outcome": "agreed"}),
    ("not_a_side", climbing, SCHOOL, h.StepAnswered, {"rung": 1, "outcome": "agreed"}),
    ("rule_instead", climbing, SOCIAL, h.StepAnswered, {"rung": 1, "outcome": "ruled"}),
    ("manager_only", climbing, SOCIAL, h.Ruled, {"responsible": SOCIAL, **SETTLED}),
    ("step_first", book, BUP, h.Ruled, {"responsible": SOCIAL, **SETTLED, "role": "manager"}),
    ("not_a_side", climbing, SCHOOL, h.Ruled, {"responsible": SOCIAL, **SETTLED, "role": "manager"}),
    ("running", measured, BUP, h.MeasureBegun, {"seat": BUP, "measure": "talk_treatment"}),
    ("not_running", book, BUP, h.MeasureEnded, ENDED),
    ("out_of_order", measured, BUP, h.MeasureEnded, {**ENDED, "on": BEGIN - timedelta(1)}),
    ("out_of_order", accepted, BUP, h.Closed, {"reason": "helped", "on": BEGIN}),
    ("no_such", book, BUP, h.Struck, {"number": 9}),
    ("cannot_be_struck", asked, BUP, h.Struck, {"number": 2}),
    ("not_yours", measured, SOCIAL, h.Struck, {"number": 2}),
    ("not_yours", book, SOCIAL, h.SipOffered, {"seat": BUP}),
    ("sip_not_offered", book, BUP, h.SipConsented, {"by": ("child",), "maturity": "mature"}),
    ("nobody", offered, BUP, h.SipConsented, {"by": (), "maturity": "mature"}),
    ("sip_not_consented", offered, BUP, h.SipCalled, {"meeting_on": TODAY, "invited": ()}),
    ("not_to_come", consented, BUP, h.SipCalled, {"meeting_on": BEGIN, "invited": (BUP,)}),
    ("sip_incomplete", consented, BUP, h.SipDrawnUp, {}),
    ("follow_up_passed", consented, BUP, h.SipWritten, {**written(), "follow_up_on": TODAY}),
    ("sip_drawn_up", drawn_up, BUP, h.SipDrawnUp, {}),
    ("sip_not_drawn_up", consented, BUP, h.SipFollowedUp, {"outcome": "goes_on", "next_on": None}),
    ("to_itself", book, BUP, h.DeviationReported, {**REPORT, "receiver": BUP}),
    ("nothing_told", book, BUP, h.DeviationReported, {**REPORT, "patterns": ()}),
    ("no_such_line", book, BUP, h.DeviationReported, {**REPORT, "lines": (9,)}),
    ("not_answered", reported, BUP, h.DeviationClosed, {"deviation": 1, "outcome": "x"}),
    ("not_yours", reported, BUP, h.DeviationAnswered, {"deviation": 1, "causes": (), "measures": (), "agrees": True}),
    ("feedback_not_asked", concerned, SOCIAL, h.ConcernFedBack, {"concern": 1}),
    ("not_yours", concerned, SCHOOL, h.ConcernDecided, {"concern": 1, "outcome": "not_opened"}),
]  # fmt: skip


@pytest.mark.parametrize(
    "expected, case, seat, kind, told", MET, ids=[f"{n}-{m[0]}-{m[3].what}" for n, m in enumerate(MET)]
)
def test_it_stands_in_the_way(
    expected: str, case: Any, seat: Seat, kind: type[Happening], told: dict[str, Any]
) -> None:
    assert code(case(), seat, kind, **told) == expected


ALLOWED = [
    (book, BUP, h.ContactNoted, {"seat": BUP, "mode": "phone", "on": date(2020, 1, 1)}),
    (book, BUP, h.Referred, referred()),
    (book, SCHOOL, h.Referred, referred(SCHOOL, STRANGER)),
    (asked, SOCIAL, h.Accepted, {"referral": 1, "first_visit_on": TODAY}),
    (asked, SOCIAL, h.Declined, {"referral": 1, "reason": "other_principal", "instead": STRANGER}),
    (asked, BUP, h.Withdrawn, {"referral": 1}),
    (asked, SOCIAL, h.PreconditionSet, {"referral": 1, "kind": "stable_home", "owner": BUP, "until": TODAY}),
    (declined, SOCIAL, h.DeclineConfirmed, {"referral": 1, "role": "manager"}),
    (declined, SOCIAL, h.DeclineOverridden, {"referral": 1, "role": "manager"}),
    (accepted, SOCIAL, h.FirstVisit, {"referral": 1}),
    (book, BUP, h.StepOpened, {"owner": SOCIAL, "against": BUP}),
    (climbing, BUP, h.StepAnswered, {"rung": 1, "outcome": "not_agreed"}),
    (book, BUP, h.Ruled, {"responsible": BUP, **SETTLED, "role": "manager"}),
    (climbing, BUP, h.Ruled, {"responsible": SOCIAL, **SETTLED, "role": "manager"}),
    (measured, BUP, h.MeasureEnded, ENDED),
    (measured, BUP, h.Struck, {"number": 2}),
    (asked, BUP, h.Closed, {"reason": "helped"}),
    (closed, SCHOOL, h.Reopened, {}),
    (closed, BUP, h.DeviationReported, {**REPORT, "lines": (1,)}),
    (offered, BUP, h.SipDeclined, {"by": ("child",), "maturity": "mature", "reason": "x"}),
    (consented, SOCIAL, h.SipCalled, {"meeting_on": TODAY, "invited": (BUP,)}),
    (drawn_up, BUP, h.SipFollowedUp, {"outcome": "goes_on", "next_on": TODAY + timedelta(30)}),
    (reported, SOCIAL, h.DeviationAnswered, {"deviation": 1, "causes": (), "measures": (), "agrees": False}),
    (concerned, SOCIAL, h.ConcernDecided, {"concern": 1, "outcome": "not_opened"}),
]  # fmt: skip


@pytest.mark.parametrize(
    "case, seat, kind, told", ALLOWED, ids=[f"{n}-{one[2].what}" for n, one in enumerate(ALLOWED)]
)
def test_nothing_stands_in_the_way(case: Any, seat: Seat, kind: type[Happening], told: dict[str, Any]) -> None:
    assert code(case(), seat, kind, **told) == ""


def test_a_plan_is_not_drawn_up_after_the_day_on_which_it_was_to_be_followed_up() -> None:
    case = consented()
    case.write(BUP, TODAY, h.SipWritten, **{**written(), "follow_up_on": TODAY + timedelta(1)})
    late = TODAY + timedelta(5)
    found = obstacle(case.case, h.SipDrawnUp(), hand(BUP), late, late)
    assert found is not None
    assert found.code == "follow_up_passed"


def test_the_second_receiver_keeps_the_child() -> None:
    case = asked()
    case.write(SOCIAL, TODAY, h.Declined, referral=1, reason="other_principal", instead=STRANGER)
    case.write(SOCIAL, TODAY, h.DeclineConfirmed, referral=1, role="manager")
    assert code(case, STRANGER, h.Declined, referral=2, reason="other_principal", instead=BUP) == "may_not_decline"
    case.write(STRANGER, TODAY, h.Accepted, referral=2, disputed=True)
    assert case.case.holder == BUP
    assert [rung.told.cause for rung in case.case.dispute.rungs] == ["kept_disputed"]


def test_where_no_ladder_is_there_is_no_step() -> None:
    case = CaseBook(BEGIN, h.Opened("d", "18", "1880", (), None, None, opening().parties))
    assert code(case, BUP, h.StepOpened, owner=SOCIAL, against=BUP) == "no_ladder"


def test_every_obstacle_says_in_both_languages_what_to_do() -> None:
    modules = (obstacles, obstacles_of_days, obstacles_of_dispute, obstacles_of_plan, obstacles_of_reports)
    told = [one for module in modules for one in vars(module).values() if isinstance(one, Obstacle)]
    assert len(told) > 40
    assert all(one.sv.endswith(".") and one.en.endswith(".") and one.sv != one.en for one in told)
