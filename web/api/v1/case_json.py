"""Case files as JSON."""

from __future__ import annotations

from typing import Any

from router.follow_up.case_file import CaseFile
from router.follow_up.clock import Clock
from router.follow_up.dispute import Rung
from router.follow_up.handover import Precondition, Referral
from router.follow_up.happening import Entry
from router.reading.happening_schema import happening_to_json

Json = dict[str, Any]


def case_json(case: CaseFile, *, fictional: bool) -> Json:
    """The whole file: how everything stands, and every line; `fictional` when it was made up, for the demo."""
    handover, dispute = case.handover, case.dispute
    return {
        **_standing(case),
        "fictional": fictional,
        "parties": [{"seat": str(seat), "parts": sorted(parts)} for seat, parts in sorted(case.parties.items())],
        "referrals": [_referral(one) for one in handover.referrals.values()],
        "preconditions": [_precondition(one) for one in handover.preconditions.values()],
        "steps": [_step(one) for one in dispute.rungs],
        "rulings": [_ruling(case, index) for index in range(len(dispute.rulings))],
        "clocks": [clock_json(clock) for clock in case.clocks()],
        "plan": _plan(case),
        "deviations": _deviations(case),
        "concerns": _concerns(case),
        "lines": [line_json(case, entry) for entry in case.entries],
    }


def line_json(case: CaseFile, entry: Entry) -> Json:
    """A line of the case."""
    hand = entry.hand
    return {
        "number": entry.number,
        "on": entry.on,
        "at": entry.at,
        "hand": {
            "kind": hand.kind,
            "role": hand.role,
            "principal_type": hand.principal_type,
            "principal_code": hand.principal_code,
            "agency": hand.agency,
        },
        "struck": entry.number in case.struck,
        "told": happening_to_json(entry.happening),
    }


def clock_json(clock: Clock) -> Json:
    """What somebody has to do by a day."""
    return {
        "what": clock.what,
        "number": clock.number,
        "seat": str(clock.seat),
        "begun": clock.begun,
        "due": clock.due,
        "has_run_out": clock.has_run_out,
    }


def _standing(case: CaseFile) -> Json:
    opened = case.opened
    return {
        "reference": case.reference,
        "version": case.version,
        "opened_on": case.opened_on,
        "closed_on": case.closed_on,
        "decision": case.answer.decision,
        "region": opened.region,
        "municipality": opened.municipality,
        "needs": opened.needs,
        "age_band": opened.age_band,
        "responsible": str(case.responsible),
        "holder": str(case.holder),
        "bounces": case.handover.bounces,
    }


def _referral(one: Referral) -> Json:
    told, declined = one.told, one.declined
    return {
        "number": one.number,
        "state": one.state,
        "sender": str(told.sender),
        "receiver": str(told.receiver),
        "need": told.need,
        "sent_on": one.sent_on,
        "answer_by": one.answer_by,
        "may_decline": told.may_decline,
        "passed_on_from": told.passed_on_from,
        "declined_on": one.declined_on,
        "reason": declined.reason if declined else None,
        "instead": str(declined.instead) if declined else None,
        "accepted_on": one.accepted_on or one.overridden_on,
        "first_visit_by": one.first_visit_by,
        "first_visit_on": one.first_visit_on,
    }


def _precondition(one: Precondition) -> Json:
    return {
        "number": one.number,
        "referral": one.referral,
        "kind": one.kind,
        "owner": str(one.owner),
        "until": one.until,
        "met_on": one.met_on,
        "lapsed_on": one.lapsed_on,
    }


def _step(rung: Rung) -> Json:
    told = rung.told
    return {
        "number": told.rung,
        "step": told.step,
        "owner": str(told.owner),
        "against": str(told.against) if told.against else None,
        "cause": told.cause,
        "opened_on": rung.opened_on,
        "due": told.due,
        "answered_on": rung.answered_on,
        "outcome": rung.outcome,
        "ran_out_on": rung.ran_out_on,
    }


def _ruling(case: CaseFile, index: int) -> Json:
    one = case.dispute.rulings[index]
    told = one.told
    return {
        "on": one.on,
        "rung": told.rung,
        "responsible": str(told.responsible),
        "need": told.need,
        "ground": told.ground,
        "rule": told.rule,
    }


def _plan(case: CaseFile) -> Json:
    plan = case.plan
    return {
        "state": plan.state,
        "first_offered_on": plan.first_offered_on,
        "offered_on": plan.offered_on,
        "consented_on": plan.consented_on,
        "declined_on": plan.declined_on,
        "meeting_on": plan.call.meeting_on if plan.call else None,
        "drawn_up_on": plan.drawn_up_on,
        "follow_up_on": plan.follow_up_on,
        "missing": plan.missing,
    }


def _deviations(case: CaseFile) -> list[Json]:
    return [
        {
            "number": number,
            "state": one.state,
            "sender": str(one.told.sender),
            "receiver": str(one.told.receiver),
            "reported_on": one.reported_on,
            "answer_by": one.told.answer_by,
            "answered_on": one.answered_on,
            "closed_on": one.closed_on,
        }
        for number, one in case.deviations.reports.items()
    ]


def _concerns(case: CaseFile) -> list[Json]:
    return [
        {
            "number": number,
            "reporter": str(one.told.reporter),
            "receiver": str(one.told.receiver),
            "feedback_asked": one.told.feedback_asked,
            "reported_on": one.reported_on,
            "decided_on": one.decided_on,
            "fed_back_on": one.fed_back_on,
        }
        for number, one in case.concerns.reports.items()
    ]
