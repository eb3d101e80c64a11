"""Deviation reports and reports of concern in the fictional year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from router.demo_year.chances import Luck
from router.demo_year.wishes import Intent, Wish, later, staff
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.handover import Referral
from router.follow_up.happening import Entry


def reactions(case: CaseFile, entry: Entry, luck: Luck) -> Iterator[Intent]:  # noqa: C901, PLR0912, PLR0915  a line for each kind
    """What people come to do about a report, and when they write one."""
    told, on = entry.happening, entry.on
    match told:
        case h.Opened():
            yield from _concern(case, on, luck)
        case h.DeclineConfirmed():
            if luck.yes("avvikelse_efter_nej"):
                referral = case.handover.referrals[told.referral]
                back = referral.declined is not None and referral.declined.instead == referral.told.sender
                yield _deviation(referral, entry, "referral_returned" if back else "agreement_not_followed", luck)
        case h.RanOut(clock="referral_answer" | "first_visit"):
            if luck.yes("avvikelse_efter_tystnad"):
                pattern = "no_answer" if told.clock == "referral_answer" else "long_wait"
                yield _deviation(case.handover.referrals[told.number], entry, pattern, luck)
        case h.DeviationReported():
            if luck.yes("avvikelse_besvaras"):
                yield _deviation_answer(told, luck.after("till_avvikelsesvar", on), luck)
        case h.RanOut(clock="deviation_answer"):
            if luck.yes("sent_svar"):
                late = case.deviations.reports[told.number].told
                yield _deviation_answer(late, luck.after("till_sent_svar", on), luck)
        case h.DeviationAnswered():
            if luck.yes("avvikelse_avslutas"):
                sender = case.deviations.reports[told.deviation].told.sender
                line = {"deviation": told.deviation, "outcome": luck.code("deviation_outcome")}
                yield later(luck.after("till_avvikelseslut", on), h.DeviationClosed, staff(sender), **line)
        case h.ConcernReported():
            if luck.yes("orosanmälan_beslutas"):
                yield _concern_decided(told, luck.after("till_beslut_om_anmälan_dagar", on), luck)
        case h.RanOut(clock="concern_decision"):
            late_one = case.concerns.reports[told.number].told
            yield _concern_decided(late_one, luck.after("till_sent_svar", on), luck)
        case h.ConcernDecided():
            reported = case.concerns.reports[told.concern].told
            if reported.feedback_asked and luck.yes("återkoppling_ges"):
                day, refused = luck.after("till_återkoppling_dagar", on), luck.yes("återkoppling_olämplig")
                by = staff(reported.receiver)
                yield later(day, h.ConcernFedBack, by, concern=told.concern, refused=refused)


def _deviation(referral: Referral, entry: Entry, pattern: str, luck: Luck) -> Intent:
    told = {
        "sender": referral.told.sender,
        "receiver": referral.told.receiver,
        "patterns": (pattern,),
        "consequences": (luck.code("deviation_consequence"),),
        "lines": (entry.number,),
    }
    day = luck.after("till_avvikelse", entry.on)
    return later(day, h.DeviationReported, staff(referral.told.sender), **told)


def _deviation_answer(report: h.DeviationReported, on: date, luck: Luck) -> Intent:
    told = {
        "deviation": report.deviation,
        "causes": (luck.code("deviation_cause"),),
        "measures": (luck.code("deviation_measure"),),
        "agrees": luck.percent(65),
    }
    return later(on, h.DeviationAnswered, staff(report.receiver), **told)


def _concern(case: CaseFile, on: date, luck: Luck) -> Iterator[Intent]:
    """Whoever sees the child reports to the agency that takes reports where the child lives."""
    told = case.opened
    if not luck.yes("orosanmälan" if told.report_required else "orosanmälan_ändå") or told.municipality is None:
        return
    receiver = luck.chances.concern_to.at(told.region or "", told.municipality)
    seen_by = sorted(seat for seat in case.parties if seat != receiver)
    if seen_by:
        reporter, asked = luck.dice.choice(seen_by), luck.yes("återkoppling_begärs")
        line = {"reporter": reporter, "receiver": receiver, "feedback_asked": asked}
        yield Intent(
            luck.after("till_orosanmälan", on), lambda _case, _on: Wish(h.ConcernReported, line, staff(reporter))
        )


def _concern_decided(report: h.ConcernReported, on: date, luck: Luck) -> Intent:
    told = {"concern": report.concern, "outcome": luck.code("concern_outcome")}
    return later(on, h.ConcernDecided, staff(report.receiver), **told)
