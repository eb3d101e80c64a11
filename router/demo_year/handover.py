"""Referrals in the fictional year: sent, answered in time, late or never, confirmed, followed by a visit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from router.demo_year.chances import Luck
from router.demo_year.wishes import Intent, Wish, later, manager, staff
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.handover import Referral
from router.follow_up.happening import Entry
from router.follow_up.seat import Seat


def reactions(case: CaseFile, entry: Entry, luck: Luck) -> Iterator[Intent]:  # noqa: C901  a line for each kind
    """What people come to do about a line of a handover."""
    told = entry.happening
    match told:
        case h.Opened():
            yield from _sent(case, entry.on, luck)
        case h.Referred():
            yield from _answered(case.handover.referrals[told.referral], entry.on, luck, luck.yes("svar_uteblir"))
        case h.PreconditionSet():
            if luck.yes("villkor_uppfylls"):
                met = min(luck.after("till_villkor_dagar", entry.on), told.until)
                yield later(met, h.PreconditionMet, staff(told.owner), precondition=told.precondition)
        case h.PreconditionMet():
            yield from _after_precondition(case, told.precondition, entry.on, luck)
        case h.Declined():
            yield from _confirmed(case.handover.referrals[told.referral], entry.on, luck)
        case h.DeclineConfirmed():
            yield from _sent_again(case, case.handover.referrals[told.referral], entry.on, luck)
        case h.Accepted() | h.DeclineOverridden():
            yield from _visited(case.handover.referrals[told.referral], entry.on, luck)
        case h.RanOut() if told.clock in LATE:
            yield from _late(case, told, entry.on, luck)


def _sent(case: CaseFile, on: date, luck: Luck) -> Iterator[Intent]:
    """Whoever has the child asks the responsible agency; it may ask a co-responsible one in its turn."""
    responsible = case.responsible
    if luck.yes("remiss"):
        day = luck.after("till_remiss", on)
        yield _referral(day, _sender(case, luck), responsible, case.opened.lead_need)
    others = [party for party in case.opened.parties if party.part == "co_responsible" and party.seat != responsible]
    if others and luck.yes("remiss_till_medansvarig"):
        other = luck.dice.choice(others)
        day = luck.after("till_sip", on)
        yield _referral(day, responsible, other.seat, other.needs[0] if other.needs else None)


def _referral(on: date, sender: Seat, receiver: Seat, need: str | None) -> Intent:
    return later(on, h.Referred, staff(sender), sender=sender, receiver=receiver, need=need)


def _sender(case: CaseFile, luck: Luck) -> Seat:
    """Whoever holds the child or sees it already; else one of those that usually ask."""
    near = [p.seat for p in case.opened.parties if p.part in ("interim_holder", "active_contact")]
    near = [seat for seat in dict.fromkeys(near) if seat != case.responsible]
    if near:
        return luck.dice.choice(near)
    region, municipality = case.opened.region or "", case.opened.municipality or ""
    usual = {local.at(region, municipality): weight for local, weight in luck.chances.senders.items()}
    return luck.of({seat: weight for seat, weight in usual.items() if seat != case.responsible})


def _answered(referral: Referral, on: date, luck: Luck, silent: bool, span: str = "till_svar") -> Iterator[Intent]:
    told, day = referral.told, luck.after(span, on)
    if luck.yes("remiss_återtas"):
        yield later(luck.after("till_remiss", on), h.Withdrawn, staff(told.sender), referral=told.referral)
    if silent:
        return
    if luck.yes("villkor_först"):
        until = luck.after("till_villkor_dagar", on)
        kind, by = luck.code("precondition"), staff(told.receiver)
        first = {"referral": told.referral, "kind": kind, "owner": told.sender, "until": max(until, day)}
        yield later(day, h.PreconditionSet, by, **first)
        return
    yield from _yes_or_no(referral, day, luck)


def _yes_or_no(referral: Referral, day: date, luck: Luck) -> Iterator[Intent]:
    told = referral.told
    if told.may_decline and luck.percent(luck.chances.no_rate(told.sender.agency, told.receiver.agency)):
        reason, back = luck.code("decline_reason"), luck.yes("nej_pekar_tillbaka")
        pick = luck.dice.random()
        yield Intent(day, lambda case, _on: _no(case, told, reason, None if back else pick))
        return
    visit = luck.after("till_besök_dagar", day)
    disputed = not told.may_decline and luck.yes("behålls_under_oenighet")
    yes = {"referral": told.referral, "first_visit_on": visit, "disputed": disputed}
    yield later(day, h.Accepted, staff(told.receiver), **yes)


def _no(case: CaseFile, told: h.Referred, reason: str, pick: float | None) -> Wish:
    """A no points at somebody else who is involved, or, with `pick` None, back at the sender."""
    others = sorted(seat for seat in case.parties if seat not in (told.sender, told.receiver))
    instead = told.sender if pick is None or not others else others[int(pick * len(others))]
    line = {"referral": told.referral, "reason": reason, "instead": instead}
    return Wish(h.Declined, line, staff(told.receiver))


def _confirmed(referral: Referral, on: date, luck: Luck) -> Iterator[Intent]:
    if luck.yes("chef_tiger"):
        return
    kind = h.DeclineConfirmed if luck.yes("chef_bekräftar") else h.DeclineOverridden
    boss = manager(referral.told.receiver)
    yield later(luck.after("till_chefens_besked", on), kind, boss, referral=referral.number)


def _sent_again(case: CaseFile, referral: Referral, on: date, luck: Luck) -> Iterator[Intent]:
    """What came back to the sender is sent again, to somebody else who is involved or to the same."""
    sent = referral.told
    back = referral.declined is not None and referral.declined.instead == sent.sender
    if back and luck.yes("skickas_igen"):
        others = sorted(seat for seat in case.parties if seat not in (sent.sender, sent.receiver))
        receiver = luck.dice.choice(others) if others and luck.percent(SOMEBODY_ELSE) else sent.receiver
        yield _referral(luck.after("till_remiss_igen", on), sent.sender, receiver, sent.need)


def _visited(referral: Referral, on: date, luck: Luck) -> Iterator[Intent]:
    """When the child is seen; some visits never come."""
    if luck.yes("besök_uteblir"):
        return
    booked = referral.accepted.first_visit_on if referral.accepted else None
    day = booked or luck.after("till_besök_dagar", on)
    if luck.yes("besök_uteblir"):
        day = luck.after("till_sent_besök_dagar", referral.first_visit_by or day)
    yield later(max(day, on), h.FirstVisit, staff(referral.told.receiver), referral=referral.number)


def _after_precondition(case: CaseFile, number: int, on: date, luck: Luck) -> Iterator[Intent]:
    referral = case.handover.referrals[case.handover.preconditions[number].referral]
    if referral.state == "pending":
        yield from _yes_or_no(referral, luck.after("till_svar", on), luck)


SOMEBODY_ELSE = 60
LATE = {
    "referral_answer": "sent_svar",
    "decline_confirmation": "sent_svar",
    "first_visit": "sent_besök",
    "precondition": "sent_svar",
}
"""How often what nobody did in time is done all the same."""


def _late(case: CaseFile, told: h.RanOut, on: date, luck: Luck) -> Iterator[Intent]:
    if not luck.yes(LATE[told.clock]):
        return
    if told.clock == "precondition":
        yield from _after_precondition(case, told.number, on, luck)
        return
    referral = case.handover.referrals[told.number]
    if told.clock == "referral_answer":
        yield from _yes_or_no(referral, luck.after("till_sent_svar", on), luck)
    elif told.clock == "decline_confirmation":
        yield from _confirmed(referral, on + timedelta(days=1), luck)
    else:
        day = luck.after("till_sent_besök_dagar", on)
        yield later(day, h.FirstVisit, staff(referral.told.receiver), referral=referral.number)
