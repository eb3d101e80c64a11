"""The proof of a draft: gaps, conflicts and dead rules with the case that shows each, and what is proved."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import ngettext

from router.access import Permission
from router.content_files import FEATURES
from router.reading.problems import ReadingErrors
from router.storage import DraftChanged, Job
from router.workshop.file_writing import change_file
from router.workshop.judging import PROOF, PROVED, Judged
from router.workshop.scenario_writing import adding, answered
from web.access import access, by
from web.forms.checked import Wrong
from web.pages import language
from web.pages.workshop.proof_findings import Findings, Writable, place_of
from web.pages.workshop.scenarios_checked import CheckedDay, checked_days
from web.pages.workshop.the_draft import draft_page, ensure_editable, may_edit, the_judged
from web.wiring import the_router

pages = Blueprint("workshop_proof", __name__, url_prefix="/verkstad/<draft_id>/bevis")

KEY = re.compile(r"[0-9a-f]{64}")


@pages.get("")
@access(Permission.SEE_DRAFTS)
def show(draft_id: str) -> ResponseReturnValue:
    """What the proof says of each day."""
    judged = the_judged(draft_id)
    shown = _standing(judged, request.args.get("efter", ""))
    return draft_page(
        "workshop/proof.html", judged.draft, accepted=_accepted(), wrong=Wrong(language.current()), **shown
    )


@pages.get("/laget")
@access(Permission.SEE_DRAFTS)
def standing(draft_id: str) -> str:
    """The same alone, for a page that looks again by itself."""
    judged = the_judged(draft_id)
    shown = _standing(judged, "")
    return render_template(
        "workshop/proof_standing.html", draft=judged.draft, may_edit=may_edit(judged.draft), looks_again=True, **shown
    )


@pages.post("/vittne")
@access(Permission.EDIT_POLICY)
def accept(draft_id: str) -> ResponseReturnValue:
    """Makes the witness of a finding a scenario of the draft, with the answer that its owner has chosen."""
    key = request.form.get("key", "")
    finding = the_finding(key, request.form.get("number", type=int))
    judged, sentence = the_judged(draft_id), request.form.get("answer", "")
    if sentence not in {answer["sentence"] for answer in finding["answers"]}:
        return _unanswered(judged, key)
    path, rule = place_of(finding, judged, Writable(judged))
    ensure_editable(judged.draft, (path,))
    text = answered(finding["scenario"]["text"], sentence)
    change = adding(rule, _title_of(rule, judged), text, judged.day.isoformat())
    router = the_router()
    try:
        change_file(router.drafts, draft_id, path, judged.before.get(path), change, by())
    except (ReadingErrors, DraftChanged):
        # The file cannot be read, or others never stop writing in it: that is seen where it is shown.
        return redirect(url_for("workshop_scenarios.of_file", draft_id=draft_id, fil=path), 303)
    return redirect(url_for("workshop_proof.show", draft_id=draft_id, efter=key, fil=path), 303)


def _unanswered(judged: Judged, key: str) -> ResponseReturnValue:
    """The page again, with what is to be chosen first."""
    wrong = Wrong(language.current())
    wrong.add(f"answer-{key[:8]}-{request.form.get('number', '')}", _("Välj vad som ska gälla för barnet."))
    return draft_page("workshop/proof.html", judged.draft, 422, accepted=None, wrong=wrong, **_standing(judged, key))


def the_finding(key: str, number: int | None) -> Mapping[str, Any]:
    """A finding of a proof that was made, by its place among them; 404 when there is none with a witness."""
    job = _proof(key)
    found = job.result["findings"] if job is not None and job.result else []
    if number is None or not 0 <= number < len(found) or not found[number].get("scenario"):
        abort(404)
    finding: Mapping[str, Any] = found[number]
    return finding


def _proof(key: str) -> Job | None:
    return the_router().jobs.get(PROOF, key) if KEY.fullmatch(key) else None


def _title_of(rule: str | None, judged: Judged) -> str:
    """What the rule is called; nothing when the content cannot be read."""
    try:
        found = the_router().editions.of(judged.prospects[0].files).book.rule(rule) if rule else None
    except ReadingErrors:
        return ""
    return found.title if found is not None else ""


def _accepted() -> dict[str, Any] | None:
    """The scenario that was just made, and the proof that it came from."""
    path = request.args.get("fil", "")
    return {"path": path} if path.startswith(f"{FEATURES}/") and path.isprintable() else None


def _standing(judged: Judged, former_key: str) -> dict[str, Any]:
    """Every day's proof, the one from before the latest witness, and what is said once none is on its way."""
    checked = checked_days(judged, PROOF)
    told = Findings(judged)
    former = _proof(former_key)
    is_other = former is not None and all(one.job is None or one.job.key != former.key for one in checked)
    return {
        "days": [told.of(one) for one in checked],
        "former": told.of(CheckedDay(judged.day, former)) if former is not None and is_other else None,
        "going": any(one.is_going for one in checked),
        "to_ask": any(one.is_to_ask for one in checked),
        "said": _said(checked),
    }


def _said(checked: list[CheckedDay]) -> str:
    """One sentence for whoever listens: how it went."""
    if not checked or not all(one.is_over for one in checked):
        return ""
    if all(one.outcome == PROVED for one in checked):
        return _("Klart: beviset håller.")
    found = sum(len(one.result.get("findings", ())) for one in checked)
    return (
        ngettext("Klart: beviset hittade %(num)s fel.", "Klart: beviset hittade %(num)s fel.", found)
        if found
        else _("Klart, men allt gick inte att pröva.")
    )
