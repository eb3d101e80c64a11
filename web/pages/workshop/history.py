"""What has been published, with its files, and the ways back: restoring what applied before, and taking back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission, Verdict, verdict
from router.content_files import Files, place_folder
from router.storage import Published
from router.timeline import Timeline
from router.workshop.former import WITHDRAWAL
from router.workshop.mandates import owners_of_all
from router.workshop.rollback import NothingToRestore, begin_rollback, begin_taking_back
from web.access import access, actor, by, ensure, may
from web.wiring import the_router

pages = Blueprint("workshop_history", __name__, url_prefix="/verkstad/historik")
ON_A_PAGE = 30


@dataclass(frozen=True, slots=True)
class Row:
    """A publication, and which way back there is for the reader: `restore`, `take_back` or none."""

    published: Published
    kind: str
    coming: bool
    taken_back: bool
    way_back: str | None


@pages.get("")
@access(Permission.SEE_DRAFTS)
def show() -> str:
    """The newest first; `fore` gives those before the one of that number."""
    return _page()


@pages.post("/<int:seq>/aterstall")
@access(Permission.EDIT_POLICY)
def restore(seq: int) -> ResponseReturnValue:
    """Begins a draft of what applied before the publication."""
    one = _ensure_mine(seq)
    router = the_router()
    try:
        draft = begin_rollback(router.workshop, router.contents, one.seq, by())
    except NothingToRestore:
        return _page(_("Det finns inget att återställa: allt är redan som det var före, eller finns inte kvar.")), 409
    return redirect(url_for("workshop.overview", draft_id=draft), 303)


@pages.post("/<int:seq>/ta-tillbaka")
@access(Permission.EDIT_POLICY)
def take_back(seq: int) -> ResponseReturnValue:
    """Begins a draft by which a coming publication does not come."""
    one = _ensure_mine(seq)
    try:
        draft = begin_taking_back(the_router().workshop, one.seq, by())
    except NothingToRestore:
        return _page(_("Ändringen går inte att ta tillbaka: den har börjat gälla, eller kommer inte längre.")), 409
    return redirect(url_for("workshop.overview", draft_id=draft), 303)


def _page(wrong: str | None = None) -> str:
    timeline, today = the_router().workshop.timeline(), the_router().today()
    before = request.args.get("fore", type=int)
    found = [one for one in reversed(timeline.published) if before is None or one.seq < before]
    shown = found[:ON_A_PAGE]
    older = shown[-1].seq if len(found) > ON_A_PAGE else None
    rows = _rows(shown, timeline, today)
    return render_template("workshop/history.html", rows=rows, older=older, wrong=wrong)


def _rows(shown: Iterable[Published], timeline: Timeline, today: date) -> list[Row]:
    back, held = {one.takes_back for one in timeline.published}, {one.seq for one in timeline.in_order}
    changes = may(Permission.EDIT_POLICY) and not the_router().workshop.folder_is_source
    latest: Files = timeline.latest_files() if changes else {}
    known: dict[frozenset[str | None], bool] = {}
    rows = []
    for one in shown:
        folders = frozenset(place_folder(name) or name for name in one.files)
        mine = changes and known.setdefault(folders, _may_change(one, latest))
        way = None
        if mine and one.seq in held and one.files and one.kind != WITHDRAWAL:
            way = "take_back" if one.effective_from > today else "restore"
        rows.append(Row(one, _kind(one), one.effective_from > today, one.seq in back, way))
    return rows


def _may_change(one: Published, latest: Files) -> bool:
    return all(
        verdict(actor(), Permission.EDIT_POLICY, owners, visitors_decide=False) is Verdict.ALLOWED
        for owners in owners_of_all(one.files, latest)
    )


def _ensure_mine(seq: int) -> Published:
    """The publication; 404 when there is none, 409 where a folder is the source. Raises AccessRefused."""
    workshop = the_router().workshop
    timeline = workshop.timeline()
    one = next((one for one in timeline.published if one.seq == seq), None)
    if one is None:
        abort(404)
    if workshop.folder_is_source:
        abort(409)
    for owners in owners_of_all(one.files, timeline.latest_files()):
        ensure(Permission.EDIT_POLICY, owners)
    return one


def _kind(one: Published) -> str:
    """What kind of publication it is, in a word or two."""
    return {
        "change": _("Ändring"),
        "import": _("Import"),
        "rollback": _("Återställning"),
        "emergency": _("Återställning med nödrätt"),
        "take_back": _("Tillbakatagen ändring"),
        WITHDRAWAL: _("Uppsägning"),
    }.get(one.kind, one.kind)
