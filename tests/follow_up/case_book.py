"""A case written line by line in tests, by the same rules as in use, without a database; and a story told in it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

from router.casework.cases import grown
from router.casework.filling import filled
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile, fold
from router.follow_up.clock_runs_out import passed, run_out
from router.follow_up.happening import SERVICE, Entry, Hand, Happening
from router.follow_up.obstacles import obstacle
from router.follow_up.seat import Seat
from router.follow_up.terms import Terms

BUP, SOCIAL = Seat.of("bup@region:18"), Seat.of("socialtjanst@municipality:1880")
SCHOOL = Seat.of("elevhalsa@school_authority:1880")
TERMS = Terms(
    {
        "remiss.svar_inom_arbetsdagar": 5,
        "nej.chef_inom_arbetsdagar": 2,
        "vidare.max": 1,
        "studsar.max": 2,
        "besok.inom_dagar": 90,
        "handover.avsandare_haller": True,
        "avvikelse.svar_inom_arbetsdagar": 15,
        "sip.samtycke_inom_arbetsdagar": 10,
        "sip.kalla_inom_arbetsdagar": 5,
        "orosanmalan.beslut_inom_dagar": 14,
        "aterkoppling.dagar": 7,
    }
)
REFERENCE = "K7F3-9QXM-2A00"


def opening(*parties: h.PartyTold) -> h.Opened:
    return h.Opened(
        decision="d",
        region="18",
        municipality="1880",
        needs=("self_harm", "protection_violence"),
        lead_need="self_harm",
        age_band="age_13_15",
        parties=parties or (h.PartyTold(BUP, "responsible"), h.PartyTold(SOCIAL, "co_responsible")),
        ladder="L1_inter_principal",
        rungs=(h.RungTold("line_managers", 5), h.RungTold("local_forum", 15), h.RungTold("county_forum", 40)),
        sip_needed=True,
    )


class CaseBook:
    """Writes in a case that was opened on a day."""

    def __init__(self, day: date, told: h.Opened | None = None, reference: str = REFERENCE) -> None:
        self.case: CaseFile = fold(reference, [Entry(1, day, _at(day), hand(BUP), told or opening())])

    def write(self, seat: Seat, day: date, kind: type[Happening], /, *, role: str = "staff", **told: Any) -> None:
        """Raises AssertionError when it cannot be written."""
        assert self.tried(seat, day, kind, role=role, **told)

    def tried(self, seat: Seat, day: date, kind: type[Happening], /, *, role: str = "staff", **told: Any) -> bool:
        """Whether it could be written."""
        happening = filled(kind, told, self.case, day, TERMS)
        if obstacle(self.case, happening, hand(seat, role), day, date.max):
            return False
        entry = Entry(self.case.version + 1, day, _at(day), hand(seat, role), happening)
        self.case = grown(self.case, entry, TERMS)
        return True

    def let_time_pass(self, day: date) -> None:
        while (clock := next(passed(self.case, day), None)) is not None:
            entry = Entry(self.case.version + 1, day, _at(day), SERVICE, run_out(clock))
            self.case = grown(self.case, entry, TERMS)


def hand(seat: Seat, role: str = "staff") -> Hand:
    return Hand("account", role, *seat.principal, seat.agency)


def _at(day: date) -> datetime:
    return datetime.combine(day, time(9), UTC)


def self_harm_story(reference: str = REFERENCE) -> CaseBook:
    """Self-harm, home-related: returned, ruled on, seen; a plan, a deviation, a gap of 23 days, an overlap."""
    book = CaseBook(_day(9, 1), reference=reference)
    _returned_and_ruled_on(book)
    _planned(book)
    _treated_twice(book)
    return book


def _returned_and_ruled_on(book: CaseBook) -> None:
    write = book.write
    write(SCHOOL, _day(8, 20), h.MeasureBegun, seat=SCHOOL, measure="pupil_health_talk")
    write(BUP, _day(9, 2), h.Referred, sender=BUP, receiver=SOCIAL, need="protection_violence")
    write(SCHOOL, _day(9, 3), h.ConcernReported, reporter=SCHOOL, receiver=SOCIAL, feedback_asked=True)
    write(SOCIAL, _day(9, 7), h.Declined, referral=1, reason="other_principal", instead=BUP)
    write(SOCIAL, _day(9, 8), h.DeclineConfirmed, referral=1, role="manager")
    write(BUP, _day(9, 10), h.WaitBegun, seat=BUP, measure="talk_treatment")
    write(SOCIAL, _day(9, 14), h.ConcernDecided, concern=1, outcome="not_opened")
    book.let_time_pass(_day(9, 16))
    write(SOCIAL, _day(9, 16), h.ConcernFedBack, concern=1)
    write(SCHOOL, _day(9, 19), h.MeasureEnded, seat=SCHOOL, measure="pupil_health_talk", reason="other_measure")
    write(BUP, _day(9, 22), h.ContactNoted, seat=BUP, mode="phone")
    write(SOCIAL, _day(9, 25), h.Ruled, role="manager", responsible=SOCIAL, need=None, ground="agreement")


def _planned(book: CaseBook) -> None:
    write = book.write
    write(BUP, _day(9, 28), h.SipOffered, seat=BUP)
    write(SOCIAL, _day(9, 30), h.Accepted, referral=2)
    write(BUP, _day(10, 2), h.SipConsented, by=("all_guardians", "child"), maturity="mature")
    write(BUP, _day(10, 6), h.SipCalled, meeting_on=_day(10, 20), invited=(BUP, SOCIAL, SCHOOL))
    write(SOCIAL, _day(10, 12), h.FirstVisit, referral=2)
    write(
        BUP, _day(10, 14), h.DeviationReported, sender=BUP, receiver=SOCIAL, patterns=("referral_returned",),
        consequences=("delayed",), lines=(4,),
    )  # fmt: skip
    measures = (
        h.PlannedMeasure("talk_treatment", "self_harm", BUP),
        h.PlannedMeasure("family_treatment", "protection_violence", SOCIAL),
    )
    write(
        SOCIAL, _day(10, 20), h.SipWritten, measures=measures, nothing_by_others=True, overall=SOCIAL,
        coordinator=SOCIAL, follow_up_on=_day(12, 1), child_took_part="present",
    )  # fmt: skip
    write(SOCIAL, _day(10, 20), h.SipDrawnUp)


def _treated_twice(book: CaseBook) -> None:
    write = book.write
    write(BUP, _day(10, 15), h.WaitEnded, seat=BUP, measure="talk_treatment")
    write(BUP, _day(10, 15), h.MeasureBegun, seat=BUP, measure="talk_treatment")
    write(SOCIAL, _day(10, 26), h.MeasureBegun, seat=SOCIAL, measure="talk_treatment")
    write(
        SOCIAL, _day(10, 28), h.DeviationAnswered, deviation=1, causes=("unclear_division",), measures=(), agrees=True
    )
    write(SOCIAL, _day(11, 9), h.MeasureEnded, seat=SOCIAL, measure="talk_treatment", reason="other_measure")
    write(SOCIAL, _day(11, 9), h.MeasureBegun, seat=SOCIAL, measure="family_treatment")


def _day(month: int, day: int) -> date:
    return date(2026, month, day)
