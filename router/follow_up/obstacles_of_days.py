"""What stands in the way of a day: it has not been, it comes before what it rests on, it is too far away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import date

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.happening import Happening
from router.follow_up.obstacle import Obstacle

BEFORE_OPENING = (h.ContactNoted, h.MeasureBegun, h.MeasureEnded, h.WaitBegun, h.WaitEnded, h.AskedAboutContacts)
"""What may have happened before anybody began to follow the case up."""
YEARS_BEFORE, YEARS_TO_COME = 25, 3
"""Nothing that concerns a child is older, and nobody has to wait longer for what somebody promises."""
FROM_THE_DAY_AFTER = ("follow_up_on", "next_on")

FUTURE = Obstacle(
    "in_the_future", "Dagen har inte varit ännu. Skriv den dag då det hände.", "That day has not been yet.", "on"
)
TOO_EARLY = Obstacle(
    "before_the_case",
    "Ärendet fanns inte den dagen. Skriv en senare dag.",
    "The case was not open on that day. Write a later day.",
    "on",
)
LONG_AGO = Obstacle(
    "long_ago",
    "Dagen ligger för långt tillbaka för att gälla ett barn. Kontrollera året.",
    "That day is too long ago to concern a child. Check the year.",
    "on",
)
OUT_OF_ORDER = Obstacle(
    "out_of_order",
    "Det som raden svarar på eller avslutar hände senare. Skriv samma dag eller en senare dag.",
    "What the line answers or ends happened later. Write the same day or a later one.",
    "on",
)


def obstacle_of_day(case: CaseFile, kind: type[Happening], on: date, today: date) -> Obstacle | None:
    """Why nothing of the kind can be written of the day, or None; for a day that the calendar has at all."""
    if on > today:
        return FUTURE
    if on.year < case.opened_on.year - YEARS_BEFORE:
        return LONG_AGO
    return TOO_EARLY if on < case.opened_on and not issubclass(kind, BEFORE_OPENING) else None


def obstacle_of_order(case: CaseFile, told: Happening, on: date) -> Obstacle | None:
    """Why the line cannot be of that day, seen from what it answers or ends and from the days that it names."""
    if any(day > on for day in _rests_on(case, told)):
        return OUT_OF_ORDER
    for one in fields(told):
        day = getattr(told, one.name)
        if isinstance(day, date) and not _is_to_come(one.name, day, on):
            return _not_to_come(one.name)
    return None


def _is_to_come(name: str, day: date, on: date) -> bool:
    soon_enough = day.year <= on.year + YEARS_TO_COME
    return soon_enough and (day > on if name in FROM_THE_DAY_AFTER else day >= on)


def _not_to_come(name: str) -> Obstacle:
    code = "follow_up_passed" if name in FROM_THE_DAY_AFTER else "not_to_come"
    return Obstacle(
        code,
        f"Skriv en kommande dag, högst {YEARS_TO_COME} år bort.",
        f"Write a day to come, at most {YEARS_TO_COME} years away.",
        name,
    )


def _rests_on(case: CaseFile, told: Happening) -> Iterator[date]:  # noqa: C901  a line for each kind of happening
    """The days of what the line answers, ends or goes on from."""
    match told:
        case (
            h.Accepted() | h.Declined() | h.DeclineConfirmed() | h.DeclineOverridden() | h.FirstVisit()
            | h.Withdrawn() | h.PreconditionSet()
        ):  # fmt: skip
            yield from _of_referral(case, told.referral)
        case h.PreconditionMet() if one := case.handover.preconditions.get(told.precondition):
            yield one.set_on
        case h.StepAnswered() | h.Ruled():
            yield from (rung.opened_on for rung in case.dispute.rungs if rung.told.rung == told.rung)
        case h.DeviationAnswered() | h.DeviationClosed() if report := case.deviations.reports.get(told.deviation):
            yield from filter(None, (report.reported_on, report.answered_on))
        case h.ConcernDecided() | h.ConcernFedBack() if concern := case.concerns.reports.get(told.concern):
            yield from filter(None, (concern.reported_on, concern.decided_on))
        case h.MeasureEnded() | h.WaitEnded():
            kind = "measure" if isinstance(told, h.MeasureEnded) else "wait"
            running = [
                p for p in case.engagements.periods if (p.seat, p.kind, p.measure) == (told.seat, kind, told.measure)
            ]
            yield from (period.begun for period in running if period.ended is None)
        case h.Closed():
            yield from (entry.on for entry in case.entries if entry.number not in case.struck)
        case h.Reopened() if case.closed_on:
            yield case.closed_on
        case _:
            yield from _of_plan(case, told)


def _of_referral(case: CaseFile, number: int) -> Iterator[date]:
    one = case.handover.referrals.get(number)
    if one is not None:
        yield from filter(None, (one.sent_on, one.declined_on, one.accepted_on, one.overridden_on))


def _of_plan(case: CaseFile, told: Happening) -> Iterator[date]:
    plan = case.plan
    days: tuple[date | None, ...] = ()
    match told:
        case h.SipConsented() | h.SipDeclined() | h.SipWritten():
            days = (plan.offered_on,)
        case h.SipCalled():
            days = (plan.offered_on, plan.consented_on)
        case h.SipDrawnUp():
            days = (plan.offered_on, plan.consented_on, plan.written_on)
        case h.SipFollowedUp():
            days = (plan.drawn_up_on, *plan.followed_up_on)
    yield from filter(None, days)
