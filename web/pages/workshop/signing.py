"""The signatures of a draft: what each party signs, who has, and the one press by which a party does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from flask import Blueprint, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission
from router.bootstrap import WHERE_DAYS_BEGIN
from router.changes.places_of_files import code_of
from router.reading.problems import ReadingErrors
from router.storage.drafts import OPEN
from router.workshop.agreement_versions import SigningNeed
from router.workshop.judging import Judged
from router.workshop.prospects import SHOWN
from router.workshop.signing import NotSigned, sign, to_compare
from web.access import access, actor, by, ensure, may
from web.pages import language
from web.pages.role_words import principal_words
from web.pages.workshop.the_draft import draft_page, page_of, the_draft, the_judged
from web.wiring import the_router

pages = Blueprint("workshop_signing", __name__, url_prefix="/verkstad/<draft_id>/underskrifter")
MOST_TOLD = 12
"""Sentences about one agreement on the page; the comparison tells them all."""


@dataclass(frozen=True, slots=True)
class ToSign:
    """One version as the page shows it. `mine`: whether the reader can sign it now, else why not."""

    need: SigningNeed
    digits: str
    changes: tuple[str, ...]
    more: int
    parties: tuple[tuple[str, date | None], ...]
    mine: bool
    why_not: str | None

    @property
    def signed(self) -> int:
        return sum(day is not None for _name, day in self.parties)


@pages.get("")
@access(Permission.SEE_DRAFTS)
def show(draft_id: str) -> ResponseReturnValue:
    """Every version that is to be signed, and who has signed it."""
    return _page(draft_id)


@pages.post("")
@access(Permission.SIGN_POLICY)
def sign_version(draft_id: str) -> ResponseReturnValue:
    """The reader's principal signs the version that the page showed, once confirmed."""
    the_draft(draft_id)
    party, form = actor().principal, request.form
    assert party is not None
    ensure(Permission.SIGN_POLICY, {party})
    if form.get("confirmed") != "yes":
        return _page(draft_id, _("Bekräfta att du undertecknar."), 422)
    try:
        sign(the_router().workshop, draft_id, form.get("agreement", ""), form.get("version", ""), party, by())
    except NotSigned as refused:
        return _page(draft_id, refused.said(language.current()), 409)
    return redirect(url_for("workshop_signing.show", draft_id=draft_id, _anchor="main-content"), 303)


def _page(draft_id: str, wrong: str | None = None, status: int = 200) -> ResponseReturnValue:
    judged = the_judged(draft_id)
    return draft_page(
        "workshop/signing.html",
        judged.draft,
        status,
        wrong=wrong,
        to_sign=[_to_sign(judged, need) for need in judged.needs],
        party=principal_words(principal) if (principal := actor().principal) else None,
        comparison=page_of("workshop_review.show", draft_id=draft_id),
        day=judged.day,
    )


def _to_sign(judged: Judged, need: SigningNeed) -> ToSign:
    signed, changes = judged.signed_by(need), _changes(judged, need)
    parties = tuple(
        (principal_words(one), signed[one].at.astimezone(WHERE_DAYS_BEGIN).date() if one in signed else None)
        for one in need.parties
    )
    why_not = _why_not(judged, need)
    return ToSign(
        need=need,
        digits=need.version[:SHOWN],
        changes=changes[:MOST_TOLD],
        more=max(0, len(changes) - MOST_TOLD),
        parties=parties,
        mine=why_not is None and may(Permission.SIGN_POLICY) and actor().principal not in signed,
        why_not=why_not if may(Permission.SIGN_POLICY) else None,
    )


def _changes(judged: Judged, need: SigningNeed) -> tuple[str, ...]:
    """What the version changes, in sentences; none while the content cannot be read."""
    code = code_of(need.file)
    try:
        found = the_router().workshop.telling.changes(judged.before, to_compare(judged))
    except ReadingErrors:
        return ()
    return tuple(change.summary for change in found if change.place == code)


def _why_not(judged: Judged, need: SigningNeed) -> str | None:
    if judged.draft.status != OPEN:
        return _("Utkastet är stängt.")
    if actor().principal not in need.parties:
        return _("Den du företräder är inte part i det här avtalet.")
    if actor().id in judged.authors:
        return _("Du har skrivit i utkastet. Någon annan hos parten måste underteckna.")
    return None
