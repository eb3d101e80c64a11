"""What every page about a draft needs: the draft, whether the reader may change it, and the way to other pages."""

from __future__ import annotations

from typing import Any

from flask import abort, current_app, render_template, request, url_for
from flask_babel import gettext as _

from router.access import Permission, Verdict, verdict
from router.storage import Drafted, Published
from router.storage.drafts import OPEN, PUBLISHED
from router.workshop.judging import Judged
from router.workshop.mandates import owners_of
from web.access import actor, may
from web.draft_access import ensure_editable, ensure_policies_change_here
from web.pages import language
from web.wiring import the_router

__all__ = ["STEPS", "draft_page", "ensure_editable", "in_words", "may_edit", "the_draft", "the_judged"]

STEPS = (
    ("workshop.overview", "Översikt"),
    ("workshop_content.show", "Ändra"),
    ("workshop_scenarios.show", "Scenarier"),
    ("workshop_proof.show", "Bevis"),
    ("workshop_impact.show", "Följder"),
    ("workshop_review.show", "Jämför och granska"),
    ("workshop_signing.show", "Underskrifter"),
    ("workshop_publishing.show", "Publicera"),
)
"""The pages of a draft in the order in which one goes through them: endpoint and name. Each takes `draft_id`."""


def the_draft(draft_id: str) -> Drafted:
    """The draft; 404 when there is none. Raises Refused for a change where policies are kept in a folder."""
    if request.method == "POST":
        ensure_policies_change_here()
    found = the_router().drafts.get(draft_id) if draft_id.isprintable() else None
    if found is None:
        abort(404)
    return found


def the_judged(draft_id: str) -> Judged:
    """The draft with all that its publication rests on; 404 when there is none."""
    the_draft(draft_id)
    return the_router().workshop.judge(draft_id)


def may_edit(draft: Drafted, path: str | None = None) -> bool:
    """Whether the caller may change the draft, or one file of it."""
    router = the_router()
    if draft.status != OPEN or router.workshop.folder_is_source or not may(Permission.EDIT_POLICY):
        return False
    if path is None:
        return True
    owners = owners_of(path, router.workshop.timeline().latest_files())
    return verdict(actor(), Permission.EDIT_POLICY, owners, visitors_decide=False) is Verdict.ALLOWED


def draft_page(template: str, draft: Drafted, status: int = 200, **shown: Any) -> Any:
    """A page of a draft, with the way to its other pages."""
    shown |= {"steps": _steps(draft), "may_edit": may_edit(draft), "published": published_as(draft)}
    return render_template(template, draft=draft, **shown), status


def published_as(draft: Drafted) -> Published | None:
    """The publication that came of the draft."""
    published = the_router().workshop.timeline().published if draft.status == PUBLISHED else ()
    return next((one for one in published if one.draft_id == draft.id), None)


def page_of(endpoint: str, **where: Any) -> str | None:
    """The address of a page; None while there is no such page."""
    return url_for(endpoint, **where) if endpoint in current_app.view_functions else None


def _steps(draft: Drafted) -> list[dict[str, Any]]:
    """Only pages that there are; the one that is shown is the current one."""
    names = {
        "Översikt": _("Översikt"),
        "Ändra": _("Ändra"),
        "Scenarier": _("Scenarier"),
        "Bevis": _("Bevis"),
        "Följder": _("Följder"),
        "Jämför och granska": _("Jämför och granska"),
        "Underskrifter": _("Underskrifter"),
        "Publicera": _("Publicera"),
    }
    here = (request.endpoint or "").partition(".")[0]
    return [
        {"href": url_for(endpoint, draft_id=draft.id), "text": names[name], "current": _is_here(endpoint, here)}
        for endpoint, name in STEPS
        if endpoint in current_app.view_functions
    ]


def _is_here(endpoint: str, here: str) -> bool:
    return endpoint == request.endpoint or (here != "workshop" and endpoint.partition(".")[0] == here)


def in_words(obstacle: Any) -> str:
    """An obstacle in the reader's language."""
    return str(obstacle.said(language.current()))
