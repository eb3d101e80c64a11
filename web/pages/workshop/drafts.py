"""The drafts: which there are, beginning one, what it is for, and what is left to do before it can be published."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission
from router.privacy import personal_data_in
from router.workshop.judging import LONGEST_NOTE, LONGEST_TITLE, NOTE
from router.workshop.waiting import waiting_for
from web.access import access, actor, by, may
from web.forms.checked import Wrong
from web.pages import language
from web.pages.workshop.the_draft import draft_page, ensure_editable, in_words, the_draft
from web.wiring import the_router

pages = Blueprint("workshop", __name__, url_prefix="/verkstad")

ONWARD = {"scenarios": "workshop_scenarios.show", "proof": "workshop_proof.show"}
"""Where a check can be asked for, so that whoever asked comes back there."""


@pages.get("")
@access(Permission.SEE_DRAFTS)
def all_drafts() -> str:
    """Every draft that is open, the latest first, and the form for another."""
    return _all(Wrong(language.current()))


@pages.post("")
@access(Permission.EDIT_POLICY)
def begin() -> ResponseReturnValue:
    """Begins a draft."""
    router, wrong = the_router(), Wrong(language.current())
    title = _text("title", wrong, LONGEST_TITLE)
    if not title:
        wrong.add("title", _("Skriv vad ändringen gäller, till exempel ”Åldersgränsen i vårt avtal”."))
    if router.workshop.folder_is_source or wrong:
        return _all(wrong), 422
    draft = router.drafts.begin(title, "change", by())
    return redirect(url_for("workshop.overview", draft_id=draft), 303)


@pages.get("/<draft_id>")
@access(Permission.SEE_DRAFTS)
def overview(draft_id: str) -> ResponseReturnValue:
    """What the draft changes, and what is left to do."""
    return _overview(draft_id, Wrong(language.current()))


@pages.post("/<draft_id>")
@access(Permission.EDIT_POLICY)
def describe(draft_id: str) -> ResponseReturnValue:
    """Keeps what the draft is called, from when it is to apply, and why."""
    draft, wrong = the_draft(draft_id), Wrong(language.current())
    ensure_editable(draft, draft.files)
    title = _text("title", wrong, LONGEST_TITLE)
    if not title:
        wrong.add("title", _("Utkastet måste ha ett namn."))
    note = {part: _text(part, wrong, LONGEST_NOTE) for part in NOTE}
    day = _day(wrong)
    if wrong:
        return _overview(draft_id, wrong, 422)
    kept = {**draft.note, **note}
    the_router().drafts.describe(draft_id, title=title, effective_from=day, note=kept)
    return redirect(url_for("workshop.overview", draft_id=draft_id), 303)


@pages.post("/<draft_id>/kasta")
@access(Permission.EDIT_POLICY)
def drop(draft_id: str) -> ResponseReturnValue:
    """Nothing comes of the draft."""
    draft = the_draft(draft_id)
    ensure_editable(draft, draft.files)
    the_router().drafts.drop(draft_id, by())
    return redirect(url_for("workshop.all_drafts"), 303)


@pages.post("/<draft_id>/prova")
@access(Permission.EDIT_POLICY)
def check(draft_id: str) -> ResponseReturnValue:
    """Asks for the scenarios and the proof of all that the draft would bring into force."""
    ensure_editable(the_draft(draft_id))
    the_router().workshop.check(draft_id)
    onward = ONWARD.get(request.form.get("to", ""), "workshop.overview")
    return redirect(url_for(onward, draft_id=draft_id), 303)


def _all(wrong: Wrong) -> str:
    router = the_router()
    drafts = router.drafts.all()
    return render_template(
        "workshop/drafts.html",
        drafts=drafts,
        waiting=waiting_for(router.workshop, drafts, actor()),
        coming=router.workshop.timeline().coming(router.workshop.today()),
        wrong=wrong,
        typed=request.form,
        may_begin=may(Permission.EDIT_POLICY) and not router.workshop.folder_is_source,
        folder_is_source=router.workshop.folder_is_source,
    )


def _overview(draft_id: str, wrong: Wrong, status: int = 200) -> ResponseReturnValue:
    draft = the_draft(draft_id)
    router = the_router()
    judged = router.workshop.judge(draft_id)
    shown: dict[str, Any] = {
        "judged": judged,
        "obstacles": [(obstacle.kind, in_words(obstacle)) for obstacle in router.workshop.obstacles(judged)],
        "jobs": [job for job in judged.jobs.values() if job is not None],
        "typed": request.form if wrong else _kept(draft.title, draft.effective_from, draft.note),
        "wrong": wrong,
        "parts": NOTE,
    }
    return draft_page("workshop/overview.html", draft, status, **shown)


def _kept(title: str, day: date | None, note: Any) -> dict[str, str]:
    parts = {"year": day.year, "month": day.month, "day": day.day} if day else {}
    return {"title": title, **note, **{f"from-{part}": str(value) for part, value in parts.items()}}


def _text(name: str, wrong: Wrong, longest: int) -> str:
    """What was written in a field; a person in it, or too much, is refused beside the field."""
    text = request.form.get(name, "").replace("\r\n", "\n").strip()
    if len(text) > longest:
        wrong.add(name, _("Skriv högst %(count)s tecken.", count=longest))
    if personal_data_in(text) is not None:
        wrong.add(name, _("Texten ser ut att peka ut en person. Skriv om den utan namn, nummer och adresser."))
    return text


def _day(wrong: Wrong) -> date | None:
    """The day from which it is to apply; none when all three parts are empty: then it is the day of publication."""
    parts = [request.form.get(f"from-{part}", "").strip() for part in ("year", "month", "day")]
    if not any(parts):
        return None
    try:
        return date(*(int(part) for part in parts))
    except (ValueError, OverflowError):
        wrong.add("from", _("Skriv en dag som finns, till exempel 2027 1 1."))
        return None
