"""Rulings of managers and forums that may become scenarios and rules: what was answered, and what was ruled."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from router.access import Permission, Verdict
from router.content_files import RULES
from router.storage import ListedRuling
from router.workshop.judging import LONGEST_TITLE
from router.workshop.scenario_writing import rule_file
from web.access import AccessRefused, access, actor, by, may
from web.draft_access import ensure_policies_change_here
from web.pages import language
from web.pages.workshop.rulings_taken import the_ruling
from web.pages.workshop.the_draft import may_edit
from web.wiring import the_router

pages = Blueprint("workshop_rulings", __name__, url_prefix="/verkstad/avgoranden")

NEW = "new"


@pages.get("")
@access(Permission.SEE_DRAFTS)
def show() -> str:
    """The latest, in cases of the reader's principal."""
    router = the_router()
    found = router.case_disputes.rulings(actor().principal)
    may_begin = may(Permission.EDIT_POLICY) and not router.workshop.folder_is_source
    drafts = [draft for draft in router.drafts.all() if may_edit(draft)] if may_begin else []
    told = [_told(ruling) for ruling in found]
    return render_template("workshop/rulings.html", rulings=told, drafts=drafts, may_begin=may_begin, new=NEW)


@pages.post("")
@access(Permission.EDIT_POLICY)
def take() -> ResponseReturnValue:
    """Goes on in a draft (or a new one) to the form of a scenario or of a rule, filled in with the ruling."""
    ensure_policies_change_here()
    ruling = the_ruling(request.form.get("reference", ""), request.form.get("line", 0, type=int))
    draft_id = request.form.get("draft", NEW)
    router = the_router()
    if draft_id == NEW or router.drafts.get(draft_id) is None:
        draft_id = router.drafts.begin(_title(ruling), "change", by())
    where: dict[str, Any] = {"draft_id": draft_id, "arende": ruling.reference, "rad": ruling.line}
    if request.form.get("action") == "rule":
        return redirect(url_for("workshop_rules.edit", fil=_file_for(ruling, draft_id), **where), 303)
    return redirect(url_for("workshop_scenarios.from_ruling", **where), 303)


def _told(ruling: ListedRuling) -> dict[str, Any]:
    router, spoken = the_router(), language.current()
    agency = router.vocabulary["agency"].terms
    need = router.vocabulary["need_domain"].terms.get(ruling.need or "")
    name = router.directory.name
    return {
        "ruling": ruling,
        "agencies": [agency[code].label(spoken) for code in ruling.agencies],
        "need": need.label(spoken) if need else None,
        "answered": name(ruling.answered.agency, ruling.answered.principal_code, spoken),
        "ruled": name(ruling.ruled.agency, ruling.ruled.principal_code, spoken),
        "ground": router.vocabulary["ruling_ground"].terms[ruling.ground].label(spoken),
        "place": router.places.principal_name(ruling.municipality) if ruling.municipality else None,
    }


def _title(ruling: ListedRuling) -> str:
    """What a draft of it is called. In Swedish, as all that is written in drafts."""
    agency = the_router().vocabulary["agency"].terms
    names = " och ".join(agency[code].word for code in ruling.agencies)
    return f"Efter avgörande om gränsen mellan {names}"[:LONGEST_TITLE]


def _file_for(ruling: ListedRuling, draft_id: str) -> str:
    """A file with rules that the caller may change: where the deciding rule stands, else the own place's first."""
    router, whose = the_router(), actor().principal
    draft = router.drafts.get(draft_id)
    assert draft is not None
    files = router.workshop.timeline().latest_files()
    decision = router.log.get(ruling.decision)
    home = rule_file(decision["explanation"][0]["rule"], files) if decision and decision["explanation"] else None
    if home is not None and may_edit(draft, home):
        return home
    written = [name for name in sorted(files) if name.startswith(f"{RULES}/") and b"\nregler:" in files[name]]
    editable = [name for name in written if may_edit(draft, name)]
    own = [name for name in editable if whose and f"/{whose.code}-" in name]
    if not editable:
        raise AccessRefused(Verdict.OTHER_PRINCIPAL)
    return (own or editable)[0]
