"""Cases in which somebody is to act just now: so that whoever tries a made-up account has something to do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from router.demo_year.chances import Chances, Luck, Waiting
from router.demo_year.wishes import Intent, Wish, later, staff
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.terms import Terms
from router.working_days import after_working_days, is_working_day

CONFIRMATION = "confirmation"
DAYS_BACK = 60


@dataclass(frozen=True, slots=True)
class Staged:
    """A case that waits for an answer, due so many working days from today."""

    waiting: Waiting
    days: int


def staged(chances: Chances) -> tuple[Staged, ...]:
    """All of them, in the order of the file."""
    return tuple(Staged(one, days) for one in chances.waiting for days in one.days)


def begins(one: Staged, today: date, terms: Terms) -> date:
    """The latest working day, before today, that makes the answer due when it is to be."""
    due = _due(today, one.days)
    limit = terms.confirm_by if one.waiting.what == CONFIRMATION else terms.answer_by
    before = (today - timedelta(days=back) for back in range(1, DAYS_BACK))
    return next((day for day in before if is_working_day(day) and limit(day) <= due), today - timedelta(days=1))


def _due(today: date, days: int) -> date:
    if days >= 0:
        return after_working_days(today, days)
    day = today
    while days < 0:
        day -= timedelta(days=1)
        days += is_working_day(day)
    return day


def intents(one: Staged, day: date, case: CaseFile, luck: Luck) -> Iterator[Intent]:
    """The referral, and the no that a manager has to confirm."""
    sender, receiver = one.waiting.sender, one.waiting.receiver
    need = case.opened.lead_need
    yield later(day, h.Referred, staff(sender), sender=sender, receiver=receiver, need=need)
    if one.waiting.what == CONFIRMATION:
        no = {"reason": luck.code("decline_reason"), "instead": sender}
        yield Intent(day, lambda later_case, _on: _declined(later_case, one, no))


def _declined(case: CaseFile, one: Staged, no: dict[str, object]) -> Wish | None:
    sent = [r for r in case.handover.referrals.values() if r.told.receiver == one.waiting.receiver]
    return Wish(h.Declined, {"referral": sent[-1].number, **no}, staff(one.waiting.receiver)) if sent else None
