"""Writing the plan: rows of measures, who answers, what is still missing; two who write at once lose nothing."""

from __future__ import annotations

import secrets
from typing import Any

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission
from router.casework.filling import CannotBeWritten
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.storage import CaseMovedOn
from web.access import access, may
from web.case_access import ensure_keeps, the_case, write_line
from web.forms.case_line import LineForm
from web.forms.checked import Wrong
from web.forms.policy_sent import SAVE, Sent
from web.forms.sip_plan import ROWS, PlanTyped
from web.pages import language
from web.pages.case_plan import words
from web.pages.case_plan.show import TOP, pages, seen_by
from web.pages.case_plan.view import PlanView, contents_of
from web.wiring import the_router

DRAW_UP = "draw-up"


@pages.get("/planen")
@access(Permission.SEE_CASE)
def write(reference: str) -> ResponseReturnValue:
    """The plan as a form; without one to write in, back to the steps."""
    case = the_case(reference)
    if case.plan.offered is None or case.plan.drawn_up_on or case.closed_on or not may(Permission.KEEP_CASE):
        return redirect(url_for("case_plan.show", reference=case.reference))
    return _page(case, PlanTyped.of(case.plan.written, case.opened.needs))


@pages.post("/planen")
@access(Permission.KEEP_CASE)
def keep(reference: str) -> ResponseReturnValue:
    """Adds or takes out a row, saves the plan as far as it has come, or draws it up."""
    case, sent, wrong = the_case(reference), Sent.of(request.form), Wrong(language.current())
    ensure_keeps(case)
    router, typed = the_router(), PlanTyped.sent(sent, case.opened.needs)
    form = LineForm(sent, wrong, router.today())
    if sent.verb not in (SAVE, DRAW_UP):
        return _page(case, typed, seen=form.seen)
    told = typed.read(form, words.seats_of(case), router.vocabulary)
    if sent.verb == DRAW_UP:
        _tell_missing(typed, h.SipWritten(**told), wrong)
    if wrong:
        return _page(case, typed, wrong, 422, seen=form.seen)
    return _written(case, typed, told, form, draws_up=sent.verb == DRAW_UP)


@pages.post("/planen/saknas")
@access(Permission.KEEP_CASE, often=True)
def missing(reference: str) -> str:
    """What the plan in the form lacks, while it is written; nothing is kept, and no case is opened for it."""
    del reference
    sent = Sent.of(request.form)
    typed = PlanTyped.sent(sent, sent.several("needs"))
    found = contents_of(typed.as_it_is_written())
    return render_template("case_plan/missing.html", found=found, unfinished=_unfinished(typed))


@pages.get("/papper")
@access(Permission.SEE_CASE)
def paper(reference: str) -> str:
    """The plan on one sheet, for the meeting: no names, and places to write by hand."""
    case = the_case(reference)
    view = PlanView(case, the_router().today())
    return render_template("case_plan/paper.html", case=case, plan=case.plan, view=view, words=words)


def _tell_missing(typed: PlanTyped, written: h.SipWritten, wrong: Wrong) -> None:
    """What stands in the way of drawing the plan up: first what a row lacks, then each of the contents."""
    told: set[str] = set()
    for at, lacks in typed.unfinished():
        for part in lacks:
            told.add(CONTENT_OF.get(part, "measures_needed"))
            what = _choose(part)
            wrong.add(f"{ROWS}-{at}-{part}", _("Insats %(number)s: %(what)s.", number=at + 1, what=what))
    for one in contents_of(written):
        if not one["said"] and one["code"] not in told:
            wrong.add(FIELD_OF[one["code"]], _("Saknas: %(what)s", what=language.in_sentence(one["text"])))


def _choose(part: str) -> str:
    return {
        "need": _("välj vilket behov den är för"),
        "measure": _("välj vilken insats det är"),
        "who": _("välj vem som svarar för den"),
    }[part]


def _unfinished(typed: PlanTyped) -> list[dict[str, Any]]:
    """The half-written rows: their numbers, and what is to be chosen in each."""
    return [{"number": at + 1, "choose": [_choose(part) for part in lacks]} for at, lacks in typed.unfinished()]


CONTENT_OF = {"who": "measures_per_principal"}
"""Which of the contents a row leaves open that lacks this; else which measures are needed."""
FIELD_OF = {
    "measures_needed": f"{ROWS}-0-measure",
    "measures_per_principal": f"{ROWS}-0-who",
    "measures_by_others": "nothing_by_others",
    "overall_responsibility": "overall",
    "follow_up": "follow_up_on",
}
"""Where each of the contents is written."""


def _written(
    case: CaseFile, typed: PlanTyped, told: dict[str, Any], form: LineForm, *, draws_up: bool
) -> ResponseReturnValue:
    """Writes the plan, unless it is what is written already, and draws it up."""
    on, once, now = form.today, form.once, case
    try:
        if h.SipWritten(**told) != case.plan.written:
            now = write_line(case, h.SipWritten, told, on, seen_by(case, form.seen), once)
        if draws_up:
            write_line(now, h.SipDrawnUp, {}, on, now.version, f"{once}.u" if once else None)
    except CannotBeWritten as stopped:
        form.wrong.add(stopped.obstacle.field or TOP, stopped.obstacle.text(language.current()))
        return _page(the_case(case.reference), typed, form.wrong, 422, seen=now.version)
    except CaseMovedOn:
        return _page(the_case(case.reference), typed, status=409, moved=True)
    here = "case_plan.show" if draws_up else "case_plan.write"
    return redirect(url_for(here, reference=case.reference, klart=DRAW_UP if draws_up else SAVE), 303)


def _page(
    case: CaseFile,
    typed: PlanTyped,
    wrong: Wrong | None = None,
    status: int = 200,
    *,
    seen: int | None = None,
    moved: bool = False,
) -> ResponseReturnValue:
    view = PlanView(case, the_router().today())
    seats = words.seats_of(case)
    shown: dict[str, Any] = {
        "case": case,
        "plan": case.plan,
        "view": view,
        "words": words,
        "typed": typed,
        "written": typed.as_it_is_written(),
        "unfinished": _unfinished(typed),
        "seats": words.seat_choices(seats),
        "needs": list(dict.fromkeys(case.opened.needs)),
        "wrong": wrong or Wrong(language.current()),
        "seen": case.version if seen is None else seen,
        "once": secrets.token_urlsafe(16),
        "moved": moved,
        "done": request.args.get("klart") if request.method == "GET" else None,
        "rows": ROWS,
        "at_top": TOP,
    }
    return render_template("case_plan/write.html", **shown), status
