"""The agreements (/avtal): which apply, where, and which party has signed which version, or has left."""

from __future__ import annotations

from datetime import date

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission, Principal
from router.agreement import Agreement
from router.bootstrap import WHERE_DAYS_BEGIN
from router.content_files import place_folder
from router.storage import PublishedMeanwhile
from router.workshop.agreement_versions import agreement_file, principal_of
from router.workshop.former import WITHDRAWAL
from router.workshop.judging import PROOF, SCENARIOS
from router.workshop.withdrawal import NotWithdrawn, withdraw
from web.access import access, actor, by, ensure, may
from web.forms.checked import Wrong
from web.pages import language
from web.pages.adoption import Adoption, Row, row_of
from web.pages.map_asked import municipality_names
from web.pages.role_words import principal_words
from web.wiring import the_router

pages = Blueprint("agreements", __name__, url_prefix="/avtal")


@pages.get("")
@access(Permission.OPEN)
def all_agreements() -> ResponseReturnValue:
    """Every agreement; `kommun` keeps those that concern one municipality, and says which of them apply there."""
    typed = " ".join(request.args.get("kommun", "").split())[:100]
    names = municipality_names()
    code = names.code(typed) if typed else None
    wrong = _("Det finns ingen kommun med det namnet.") if typed and code is None else None
    return render_template(
        "agreements.html",
        adoption=Adoption.of(the_router(), code),
        typed=typed,
        place=the_router().places.principal_name(code) if code else None,
        names=names.options(),
        wrong=wrong,
        proposals_apply=the_router().settings.proposals_apply,
    ), 422 if wrong else 200


@pages.get("/<agreement_id>")
@access(Permission.OPEN)
def one_agreement(agreement_id: str) -> ResponseReturnValue:
    """One agreement: its parties, versions, rules, and, for a signatory, the way out of it."""
    return _one(_agreement(agreement_id), Wrong(language.current()))


@pages.post("/<agreement_id>")
@access(Permission.SIGN_POLICY)
def leave(agreement_id: str) -> ResponseReturnValue:
    """The reader's principal is no longer bound from the day; what is left is asked to be checked."""
    agreement, wrong = _agreement(agreement_id), Wrong(language.current())
    party = actor().principal
    assert party is not None
    ensure(Permission.SIGN_POLICY, _parties(agreement))
    day = _day(wrong)
    if request.form.get("confirmed") != "yes":
        wrong.add("confirmed", _("Bekräfta att parten säger upp avtalet."))
    if wrong or day is None:
        return _one(agreement, wrong, 422)
    router = the_router()
    try:
        withdraw(router.workshop, _folder(agreement), party, day, by())
    except NotWithdrawn as refused:
        wrong.add("from", refused.said(language.current()))
        return _one(agreement, wrong, 422)
    except PublishedMeanwhile:
        wrong.add("from", _("Någon annan publicerade samtidigt. Försök igen."))
        return _one(agreement, wrong, 409)
    for prospect in router.workshop.published_from(router.today()):
        for kind in (SCENARIOS, PROOF):
            router.workshop.check_of(prospect, kind)
    return redirect(url_for("agreements.one_agreement", agreement_id=agreement_id), 303)


def _one(agreement: Agreement, wrong: Wrong, status: int = 200) -> ResponseReturnValue:
    router, day = the_router(), the_router().today()
    row = row_of(router, agreement, day)
    mine = may(Permission.SIGN_POLICY) and actor().principal in _parties(agreement)
    return render_template(
        "agreement.html",
        row=row,
        rules=[rule for rule in router.book.rules if agreement.id in rule.agreements],
        proposals_apply=router.settings.proposals_apply,
        may_leave=mine and not router.workshop.folder_is_source,
        party=principal_words(principal) if mine and (principal := actor().principal) else None,
        left=_left(agreement) if mine else None,
        checks=_checks(row, _folder(agreement)) if may(Permission.SEE_DRAFTS) else (),
        wrong=wrong,
        typed=request.form,
    ), status


def _checks(row: Row, folder: str) -> list[tuple[date, str, str]]:
    """How the checks came out that were asked for when somebody left: the day, the kind, and the verdict."""
    router = the_router()
    timeline = router.workshop.timeline()
    left = [one for one in timeline.in_order if one.kind == WITHDRAWAL and agreement_file(folder) in one.files]
    if not row.left or not left:
        return []
    first = max(left, key=lambda one: one.seq).published_at.astimezone(WHERE_DAYS_BEGIN).date()
    jobs = [
        (prospect.day, kind, router.jobs.get(kind, prospect.key))
        for prospect in router.workshop.published_from(first)
        for kind in (SCENARIOS, PROOF)
    ]
    return [(day, kind, job.verdict or job.state) for day, kind, job in jobs if job is not None]


def _agreement(agreement_id: str) -> Agreement:
    found = the_router().book.agreements.get(agreement_id)
    if found is None:
        abort(404)
    return found


def _left(agreement: Agreement) -> date | None:
    """From when the reader's principal has left."""
    mine = actor().principal
    return next((one.from_day for one in agreement.withdrawals if principal_of(one.party) == mine), None)


def _parties(agreement: Agreement) -> set[Principal]:
    return {principal_of(party) for party in agreement.parties}


def _folder(agreement: Agreement) -> str:
    """The folder of the place in whose name the agreement is."""
    router = the_router()
    folders = (place_folder(name) for name in router.workshop.timeline().files_on(router.today()))
    return next(one for one in folders if one and one.startswith(f"{agreement.layer}/{agreement.place}-"))


def _day(wrong: Wrong) -> date | None:
    try:
        return date(*(int(request.form.get(f"from-{part}", "")) for part in ("year", "month", "day")))
    except (ValueError, OverflowError):
        wrong.add("from", _("Skriv en dag som finns, till exempel 2027 1 1."))
        return None
