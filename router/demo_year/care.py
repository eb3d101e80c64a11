"""Contacts, waiting and measures in the fictional year, and how it ends."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from router.demo_year.chances import Luck
from router.demo_year.wishes import Intent, Wish, later, staff
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.happening import Entry
from router.follow_up.seat import Seat

TRIES_TO_CLOSE = 4
DAYS_BETWEEN = 30
MAY_STAND_OPEN = ("sip_follow_up",)


def reactions(case: CaseFile, entry: Entry, luck: Luck) -> Iterator[Intent]:  # noqa: C901  a line for each kind
    """What people come to do with the child."""
    told, on = entry.happening, entry.on
    match told:
        case h.Opened():
            yield from _begun(case, on, luck)
        case h.ContactNoted():
            if luck.yes("rad_stryks"):
                yield later(on, h.Struck, entry.hand, number=entry.number)
        case h.Accepted():
            receiver = case.handover.referrals[told.referral].told.receiver
            if luck.yes("kö_före_besök"):
                wait = {"seat": receiver, "measure": luck.measure(receiver.agency)}
                yield later(on, h.WaitBegun, staff(receiver), **wait)
                ended = luck.after("till_besök_dagar", told.first_visit_on or on)
                yield later(told.first_visit_on or ended, h.WaitEnded, staff(receiver), **wait)
        case h.FirstVisit():
            sent = case.handover.referrals[told.referral].told
            yield from _measures(sent.receiver, on, luck, other=sent.sender)
            yield from _closings(luck.after("till_avslut_dagar", on), luck)
        case h.MeasureEnded():
            if luck.yes("ny_insats_efter_glapp"):
                yield from _measures(told.seat, luck.after("glapp_dagar", on), luck)
        case h.Closed():
            if luck.yes("öppnas_igen"):
                yield later(luck.after("till_öppnas_igen_dagar", on), h.Reopened, staff(case.responsible))


def _begun(case: CaseFile, on: date, luck: Luck) -> Iterator[Intent]:
    holder = case.holder
    if luck.yes("kontakt_antecknas"):
        yield _contact(holder, on, luck)
    if luck.yes("frågas_om_kontakter"):
        others = sorted(seat for seat in case.parties if seat != holder)
        ongoing = (luck.dice.choice(others),) if others and luck.yes("pågående_kontakt") else ()
        told = {"seat": holder, "ongoing": ongoing}
        yield later(luck.after("till_remiss", on), h.AskedAboutContacts, staff(holder), **told)
    if holder == case.responsible:
        yield from _measures(holder, luck.after("till_insats_dagar", on), luck)
    if luck.yes("beslutas_igen"):
        day = luck.after("till_nytt_beslut_dagar", on)
        yield later(day, h.DecidedAgain, staff(case.responsible))
    # A case that never came further is closed in the end too.
    yield from _closings(luck.after("till_avslut_dagar", on + timedelta(days=90)), luck)


def _contact(seat: Seat, on: date, luck: Luck) -> Intent:
    return later(on, h.ContactNoted, staff(seat), seat=seat, mode=luck.code("contact_mode"))


def _measures(seat: Seat, on: date, luck: Luck, other: Seat | None = None) -> Iterator[Intent]:
    """A measure from some time on, and perhaps the same one by somebody else at the same time."""
    if not luck.yes("insats_börjar"):
        return
    measure, begins = luck.measure(seat.agency), luck.after("till_insats_dagar", on)
    double = other is not None and luck.yes("dubbel_insats")
    for giver in (seat, *((other,) if double and other else ())):
        told = {"seat": giver, "measure": measure}
        yield later(begins, h.MeasureBegun, staff(giver), **told)
        if luck.yes("kontakt_antecknas"):
            yield _contact(giver, luck.after("till_insats_dagar", begins), luck)
        if luck.yes("insats_slutar"):
            reason = luck.code("measure_end")
            yield later(luck.after("insats_dagar", begins), h.MeasureEnded, staff(giver), **told, reason=reason)


def _closings(on: date, luck: Luck) -> Iterator[Intent]:
    """Tried again while something is still waited for."""
    if not luck.yes("avslutas"):
        return
    reason = luck.code("close_reason")
    for number in range(TRIES_TO_CLOSE):
        yield Intent(on + timedelta(days=number * DAYS_BETWEEN), lambda case, _on: _closed(case, reason))


def _closed(case: CaseFile, reason: str) -> Wish | None:
    waited_for = [clock for clock in case.clocks() if clock.what not in MAY_STAND_OPEN]
    goes_on = any(p.kind == "measure" and p.ended is None for p in case.engagements.periods)
    if waited_for or (goes_on and reason == "helped"):
        return None
    return Wish(h.Closed, {"reason": reason}, staff(case.responsible))
