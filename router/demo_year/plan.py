"""The coordinated plan (SIP) in the fictional year: offered, answered, called, written, drawn up, followed up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from router.demo_year.chances import Luck
from router.demo_year.wishes import Intent, Wish, later, staff
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.happening import Entry
from router.follow_up.seat import Seat

OLD_ENOUGH = ("age_13_15", "age_16_17", "age_18_20")
"""Ages at which the child is always asked too."""
MOST_INVITED = 5


def reactions(case: CaseFile, entry: Entry, luck: Luck) -> Iterator[Intent]:  # noqa: C901, PLR0912  a line for each kind
    """What people come to do about a line of the plan."""
    told, on = entry.happening, entry.on
    match told:
        case h.Opened():
            if luck.yes("sip_erbjuds" if told.sip_needed else "sip_erbjuds_ändå"):
                yield _offer(luck.after("till_sip", on))
        case h.SipOffered():
            if not luck.yes("sip_svar_uteblir"):
                yield _answer(case, told.seat, luck.after("till_sip_svar", on), luck)
        case h.RanOut(clock="sip_consent"):
            if luck.yes("sent_svar"):
                yield _answer(case, _caller(case), luck.after("till_sip_svar", on), luck)
        case h.SipDeclined():
            if luck.yes("sip_erbjuds_igen"):
                yield _offer(luck.after("till_sip_uppföljning_dagar", on))
        case h.SipConsented():
            if luck.yes("sip_kallas"):
                yield _call(luck.after("till_sip_kallelse", on), luck)
        case h.RanOut(clock="sip_call"):
            if luck.yes("sent_svar"):
                yield _call(luck.after("till_sip_kallelse", on), luck)
        case h.SipCalled():
            yield from _met(case, told, luck)
        case h.SipDrawnUp():
            yield from _followed_up(case, case.plan.follow_up_on, luck)
        case h.SipFollowedUp():
            yield from _followed_up(case, told.next_on, luck)


def _caller(case: CaseFile) -> Seat:
    return case.plan.offered.seat if case.plan.offered else case.responsible


def _offer(on: date) -> Intent:
    return Intent(on, lambda case, _on: Wish(h.SipOffered, {"seat": case.holder}, staff(case.holder)))


def _answer(case: CaseFile, seat: Seat, on: date, luck: Luck) -> Intent:
    maturity, child = luck.code("maturity"), case.opened.age_band in OLD_ENOUGH or luck.percent(50)
    by = ("all_guardians", *(("child",) if child else ()))
    told = {"by": by, "maturity": maturity}
    if luck.yes("sip_avböjs"):
        return later(on, h.SipDeclined, staff(seat), **told, reason=luck.code("sip_decline_reason"))
    return later(on, h.SipConsented, staff(seat), **told)


def _call(on: date, luck: Luck) -> Intent:
    meeting = luck.after("till_sip_möte_dagar", on)

    def act(case: CaseFile, _on: date) -> Wish:
        invited = tuple(sorted(case.parties)[:MOST_INVITED])
        return Wish(h.SipCalled, {"meeting_on": meeting, "invited": invited}, staff(_caller(case)))

    return Intent(on, act)


def _met(case: CaseFile, told: h.SipCalled, luck: Luck) -> Iterator[Intent]:
    """The plan is written at the meeting, whole or not; what is missing is filled in later, or never."""
    day, caller = told.meeting_on, staff(_caller(case))
    whole = _written(case, told, day, luck)
    if luck.yes("sip_ofullständig"):
        half = {**whole, "overall": None, "follow_up_on": None, "coordinator": None}
        yield later(day, h.SipWritten, caller, **half)
        if not luck.yes("sip_kompletteras"):
            return
        day = luck.after("till_komplettering", day)
        whole["follow_up_on"] = max(whole["follow_up_on"], luck.after("till_sip_uppföljning_dagar", day))
    yield later(day, h.SipWritten, caller, **whole)
    yield later(day, h.SipDrawnUp, caller)


def _written(case: CaseFile, told: h.SipCalled, day: date, luck: Luck) -> dict[str, Any]:
    needs = case.opened.needs
    measures = [
        h.PlannedMeasure(luck.measure(seat.agency), needs[number % len(needs)], seat)
        for number, seat in enumerate(told.invited[:3])
        if needs
    ]
    others = luck.percent(60)
    if others and needs:
        measures.append(h.PlannedMeasure("follow_up_talk", needs[0], None, luck.code("sip_other")))
    return {
        "measures": tuple(measures),
        "nothing_by_others": not others,
        "overall": case.responsible,
        "coordinator": case.holder,
        "follow_up_on": luck.after("till_sip_uppföljning_dagar", day),
        "child_took_part": luck.code("sip_child_part"),
    }


def _followed_up(case: CaseFile, day: date | None, luck: Luck) -> Iterator[Intent]:
    if day is None or not luck.yes("sip_följs_upp"):
        return
    outcome = luck.code("sip_outcome")
    ends = outcome == "goals_reached" or not luck.yes("sip_följs_upp_igen")
    following = None if ends else luck.after("till_sip_uppföljning_dagar", day)
    yield later(day, h.SipFollowedUp, staff(case.holder), outcome=outcome, next_on=following)
