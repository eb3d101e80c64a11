"""Publishing a draft: what is left, what will happen from when, and the emergency right with its two persons."""

from __future__ import annotations

from collections.abc import Iterable

from flask import Blueprint, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission, Principal, Verdict, verdict
from router.reading.problems import ReadingErrors
from router.storage import DraftChanged
from router.storage.draft_reviews import APPROVED
from router.storage.drafts import OPEN
from router.workshop.judging import NOTE, ROLLBACK, TAKE_BACK, Judged
from router.workshop.mandates import owners_of_all
from router.workshop.obstacles import Kind, NotPublishable, Obstacle
from web.access import AccessRefused, access, actor, by, ensure, may
from web.pages.workshop.the_draft import draft_page, in_words, page_of, the_judged
from web.wiring import the_router

pages = Blueprint("workshop_publishing", __name__, url_prefix="/verkstad/<draft_id>/publicera")
MOST_TOLD = 30
WHERE: dict[Kind, str] = {
    Kind.NOT_DESCRIBED: "workshop.overview",
    Kind.DAY_PASSED: "workshop.overview",
    Kind.UNCHANGED: "workshop_content.show",
    Kind.UNREADABLE: "workshop_content.show",
    Kind.PUBLISHED_MEANWHILE: "workshop_content.show",
    Kind.CHANGES_LATER: "workshop.overview",
    Kind.NOT_CHECKED: "workshop.overview",
    Kind.RED_SCENARIOS: "workshop_scenarios.show",
    Kind.NOT_PROVED: "workshop_proof.show",
    Kind.PERSONAL_DATA: "workshop_content.show",
    Kind.UNSIGNED: "workshop_signing.show",
    Kind.NOT_APPROVED: "workshop_review.show",
    Kind.CHANGES_REQUESTED: "workshop_review.show",
    Kind.NOT_A_FORMER_CONTENT: "workshop_content.show",
}
"""The page where each is dealt with."""


@pages.get("")
@access(Permission.SEE_DRAFTS)
def show(draft_id: str) -> ResponseReturnValue:
    """What stands in the way; when nothing does, what will happen from when."""
    return _page(draft_id)


@pages.post("")
@access(Permission.EDIT_POLICY)
def publish(draft_id: str) -> ResponseReturnValue:
    """Publishes the draft, once confirmed, for whoever has a say in all of its files."""
    judged = the_judged(draft_id)
    for owners in _owners(judged):
        ensure(Permission.EDIT_POLICY, owners)
    if request.form.get("confirmed") != "yes":
        return _page(draft_id, _("Bekräfta att utkastet ska publiceras."), 422)
    try:
        the_router().workshop.publish(draft_id, by())
    except NotPublishable as refused:
        return _page(draft_id, _shown_first(refused.obstacles), 409)
    return redirect(url_for("workshop_publishing.show", draft_id=draft_id), 303)


@pages.post("/nodratt")
@access(Permission.COMMENT_POLICY)
def approve_emergency(draft_id: str) -> ResponseReturnValue:
    """A second person agrees to the emergency right, on exactly what the page showed."""
    judged = the_judged(draft_id)
    _ensure_concerned(judged)
    if actor().id in judged.authors:
        return _page(draft_id, _("Du har skrivit i utkastet: en annan person måste godkänna."), 409)
    if request.form.get("changes") != judged.draft.changes_hash or judged.draft.kind not in (ROLLBACK, TAKE_BACK):
        return _page(draft_id, _("Utkastet har ändrats sedan du öppnade sidan: läs det igen."), 409)
    router = the_router()
    try:
        router.reviews.review(draft_id, judged.draft.changes_hash, APPROVED, "", by(), emergency=True)
    except DraftChanged:
        return _page(draft_id, _("Utkastet är stängt."), 409)
    router.workshop.check(draft_id)
    return redirect(url_for("workshop_publishing.show", draft_id=draft_id), 303)


def _page(draft_id: str, wrong: str | None = None, status: int = 200) -> ResponseReturnValue:
    judged = the_judged(draft_id)
    obstacles = the_router().workshop.obstacles(judged)
    return draft_page(
        "workshop/publishing.html",
        judged.draft,
        status,
        judged=judged,
        wrong=wrong,
        obstacles=[(in_words(one), _where(one, judged)) for one in obstacles],
        changes=() if obstacles else _changes(judged)[:MOST_TOLD],
        may_publish=_may_publish(judged),
        emergency=_emergency(judged),
    )


def _where(obstacle: Obstacle, judged: Judged) -> str | None:
    if obstacle.kind is Kind.NOT_COMING:
        return page_of("workshop_history.show")
    if obstacle.kind is Kind.NOT_APPROVED and judged.draft.kind == TAKE_BACK:
        return "#nodratt"
    endpoint = WHERE.get(obstacle.kind)
    return page_of(endpoint, draft_id=judged.draft.id) if endpoint else None


def _changes(judged: Judged) -> tuple[str, ...]:
    """What will be other, in sentences; what is taken back changes nothing that applies."""
    try:
        found = the_router().workshop.telling.changes(judged.before, judged.prospects[0].files)
    except ReadingErrors:
        return ()
    return tuple(change.summary for change in found)


def _shown_first(obstacles: Iterable[Obstacle]) -> str:
    return " ".join(in_words(one) for one in obstacles)


def _owners(judged: Judged) -> list[frozenset[Principal]]:
    """Whose files it changes: those of the draft, or of the publication that it takes back."""
    back = (one.files for one in judged.timeline.published if one.seq == judged.taken_back)
    names = sorted({*judged.changed, *(name for files in back for name in files)})
    return owners_of_all(names, judged.before, judged.texts)


def _may_publish(judged: Judged) -> bool:
    return may(Permission.EDIT_POLICY) and all(
        verdict(actor(), Permission.EDIT_POLICY, owners, visitors_decide=False) is Verdict.ALLOWED
        for owners in _owners(judged)
    )


def _emergency(judged: Judged) -> str | None:
    """How far the emergency right has come: `none` has asked, `mine` to approve, `other` has to, or it is `given`."""
    if judged.draft.kind not in (ROLLBACK, TAKE_BACK) or judged.draft.status != OPEN:
        return None
    if judged.emergency:
        return "given"
    if any(not judged.draft.note.get(part, "").strip() for part in NOTE):
        return "undescribed"
    concerned = may(Permission.COMMENT_POLICY) and actor().principal in judged.concerned
    return "mine" if concerned and actor().id not in judged.authors else "other"


def _ensure_concerned(judged: Judged) -> None:
    """Raises AccessRefused for somebody of a principal that has no say in the files."""
    if actor().principal not in judged.concerned:
        raise AccessRefused(Verdict.OTHER_PRINCIPAL)
