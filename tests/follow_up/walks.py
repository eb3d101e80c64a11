"""Cases written at random, by the rules in use: what cannot be written is left out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.happening import Happening
from router.follow_up.seat import Seat
from tests.follow_up.case_book import BUP, SCHOOL, SOCIAL, CaseBook, opening

Step = tuple[int, int]
SEATS = (BUP, SOCIAL, SCHOOL)
OURS = h.PlannedMeasure("talk_treatment", "self_harm", BUP)
WHOLE = {"measures": (OURS,), "nothing_by_others": True, "overall": BUP, "follow_up_on": date(2029, 1, 1)}
FIRST = {"kind": "stable_home", "owner": SCHOOL, "until": date(2026, 4, 20)}
Written = tuple[Seat, type[Happening], dict[str, Any]]


def _possible() -> Iterator[Written]:
    for seat, other in ((BUP, SOCIAL), (SOCIAL, BUP), (SOCIAL, SCHOOL)):
        yield seat, h.Referred, {"sender": seat, "receiver": other, "need": "self_harm"}
        yield seat, h.DeviationReported, {"sender": seat, "receiver": other, "patterns": ("a",), "consequences": ()}
        yield seat, h.ConcernReported, {"reporter": seat, "receiver": other, "feedback_asked": True}
    for number in (1, 2, 3):
        for seat in SEATS:
            yield seat, h.Accepted, {"referral": number}
            yield (
                seat,
                h.Declined,
                {"referral": number, "reason": "age", "instead": BUP if seat == SCHOOL else SCHOOL},
            )
            yield seat, h.DeclineConfirmed, {"referral": number}
            yield seat, h.DeclineOverridden, {"referral": number}
            yield seat, h.FirstVisit, {"referral": number}
            yield seat, h.PreconditionSet, {"referral": number, **FIRST}
            yield seat, h.PreconditionMet, {"precondition": number}
            yield seat, h.DeviationAnswered, {"deviation": number, "causes": (), "measures": (), "agrees": True}
            yield seat, h.ConcernDecided, {"concern": number, "outcome": "not_opened"}
            yield seat, h.ConcernFedBack, {"concern": number}
    for seat in SEATS:
        yield seat, h.ContactNoted, {"seat": seat, "mode": "visit"}
        yield seat, h.ContactNoted, {"seat": seat, "mode": "phone"}
        yield seat, h.MeasureBegun, {"seat": seat, "measure": "assessment"}
        yield seat, h.MeasureEnded, {"seat": seat, "measure": "assessment", "reason": "done"}
        yield seat, h.AskedAboutContacts, {"seat": seat, "ongoing": (BUP, SOCIAL)}
        yield seat, h.Struck, {"number": 2}
    yield BUP, h.SipOffered, {"seat": BUP}
    yield BUP, h.SipConsented, {"by": ("child",), "maturity": "mature"}
    yield BUP, h.SipWritten, {"measures": ()}
    yield BUP, h.SipWritten, WHOLE
    yield BUP, h.SipDrawnUp, {}
    yield SOCIAL, h.Ruled, {"responsible": SOCIAL, "need": None, "ground": "agreement"}
    yield BUP, h.Closed, {"reason": "helped"}
    yield BUP, h.Closed, {"reason": "mistake"}
    yield BUP, h.Reopened, {}


POSSIBLE = tuple(_possible())
steps = st.lists(st.tuples(st.integers(0, len(POSSIBLE) - 1), st.integers(0, 20)), max_size=25)
"""What is tried, and how many days after the last."""
openings = st.builds(
    h.Opened,
    decision=st.just("d"),
    region=st.sampled_from(["18", "01", None]),
    municipality=st.sampled_from(["1880", "0180", None]),
    needs=st.just(("self_harm",)),
    lead_need=st.sampled_from(["self_harm", "anxiety", None]),
    age_band=st.sampled_from(["age_6_12", None]),
    parties=st.just((h.PartyTold(BUP, "responsible"), h.PartyTold(BUP, "active_contact"))),
    ladder=st.just(opening().ladder),
    rungs=st.just(opening().rungs),
    agreement_exists=st.booleans(),
)


def walk(book: CaseBook, taken: list[Step]) -> Iterator[CaseFile]:
    """The case as it is opened, and after each line that could be written with the time that passed before it."""
    yield book.case
    day = book.case.opened_on
    for at, later in taken:
        day += timedelta(days=later)
        book.let_time_pass(day)
        seat, kind, told = POSSIBLE[at]
        role = "manager" if kind in (h.DeclineConfirmed, h.DeclineOverridden, h.Ruled) else "staff"
        if book.tried(seat, day, kind, role=role, **told):
            yield book.case
