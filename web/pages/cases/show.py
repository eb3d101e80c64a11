"""One case: who is responsible, who holds the child, what has to be done next, and everything that has happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from flask import current_app, render_template, request, url_for
from flask_babel import gettext as _

from router.access import Permission
from router.casework.cases import hand_of
from router.follow_up.case_file import CaseFile
from router.follow_up.clock import Clock
from web.access import access, actor, may
from web.case_access import the_case
from web.pages.cases import words
from web.pages.cases.actions import Doing, answers_to, doings, grouped
from web.pages.cases.beginnings import beginnings
from web.pages.cases.history import history, written_with
from web.pages.cases.work import pages
from web.typed_numbers import whole_number
from web.wiring import the_router

BESIDE = {"case_timeline.show": "timeline", "case_plan.show": "plan"}
"""Pages about a case that others keep, where they are there."""


@dataclass(frozen=True, slots=True)
class Next:
    """Something that has to be done by a day; `doings` are how the reader does it, where it is the reader's."""

    clock: Clock
    is_own: bool
    is_overdue: bool
    doings: Sequence[Doing]


@pages.get("/arenden/<reference>")
@access(Permission.SEE_CASE)
def show(reference: str) -> str:
    """The case as it stands."""
    case, router, today = the_case(reference), the_router(), the_router().today()
    possible = doings(case, hand_of(actor()), today) if may(Permission.KEEP_CASE) else []
    steps = next_steps(case, possible, today)
    at_the_steps = [doing for step in steps for doing in step.doings]
    return render_template(
        "cases/case.html",
        case=case,
        words=words,
        today=today,
        steps=steps,
        beginnings=beginnings(case, possible),
        groups=grouped([doing for doing in possible if doing not in at_the_steps]),
        may_write=may(Permission.KEEP_CASE),
        lines=history(case),
        written=_written(case),
        beside=_beside(case),
        held_until=held_until(case),
        fictional=case.reference in router.case_lists.fictional([case.reference]),
    )


def next_steps(case: CaseFile, possible: Sequence[Doing], today: date) -> list[Next]:
    """What has to be done, first due first."""
    hand = hand_of(actor())
    return [
        Next(clock, hand.may_act_for(clock.seat), clock.due < today, answers_to(clock, possible))
        for clock in sorted(case.clocks(), key=lambda clock: (clock.due, clock.key))
    ]


def held_until(case: CaseFile) -> str:
    """Until when the holder holds the child, as a sentence; empty where nobody is to take over."""
    waited = [
        one.told.receiver
        for one in case.handover.referrals.values()
        if one.state in ("pending", "accepted", "decline_unconfirmed") and one.told.receiver != case.holder
    ]
    if not waited:
        return ""
    return _("Tills %(receiver)s har träffat barnet första gången.", receiver=words.seat_name(waited[-1]))


def _written(case: CaseFile) -> list[object]:
    """What the reader has just written, and what followed of it."""
    seen = whole_number(request.args.get("skrivet", ""))
    return [] if seen is None or seen >= case.version else list(written_with(case, seen))


def _beside(case: CaseFile) -> dict[str, str]:
    """The addresses of the other pages about the case."""
    there = current_app.view_functions
    return {
        name: url_for(endpoint, reference=case.reference) for endpoint, name in BESIDE.items() if endpoint in there
    }
