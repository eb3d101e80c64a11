"""The auditors' page (/granskning): what the audit chain tells, what is sought in it, and taking it out as a file."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, abort, render_template, request
from flask.typing import ResponseReturnValue

from router.access import Permission, Principal
from router.audit import Action
from router.storage import Sought, Told
from web.access import access, actor, tell
from web.pages.audit_asked import NEWER, OLDER, Asked
from web.pages.audit_files import as_csv, as_json_lines
from web.pages.audit_words import EventWords, action_names, outcome_names, role_names
from web.wiring import the_router

pages = Blueprint("audit", __name__, url_prefix="/granskning")
ON_A_PAGE = 50
FILES = {"csv": "text/csv; charset=utf-8", "jsonl": "application/x-ndjson"}


@pages.get("")
@access(Permission.READ_AUDIT)
def show() -> ResponseReturnValue:
    """The newest events that are sought, or those before or after one of them."""
    asked = Asked.of(request.args, actor())
    sought = asked.sought()
    found = _page_of(asked, sought) if sought else {"events": []}
    return _rendered(asked, **found), 422 if asked.errors else 200


@pages.post("/fil")
@access(Permission.READ_AUDIT)
def export() -> ResponseReturnValue:
    """All that is sought as a file. An act of its own, told in the chain before the first byte goes."""
    kind, asked = request.form.get("format", ""), Asked.of(request.form, actor())
    if kind not in FILES:
        abort(400)
    sought = asked.sought()
    if sought is None:
        return _rendered(asked, events=[]), 422
    router = the_router()
    last = router.audit.head().seq
    told_of = {
        "format": kind,
        "what": "audit",
        "events": router.trail.count(sought, last),
        "sought": " ".join(asked.arguments),
    }
    tell(Action.EXPORTED, details=told_of)
    told = router.trail.through(sought, last)
    body = as_csv(told, router.trail) if kind == "csv" else as_json_lines(told, router.trail)
    name = f"granskning-{router.today().isoformat()}.{kind}"
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(body, content_type=FILES[kind], headers=disposition)


def _page_of(asked: Asked, sought: Sought) -> dict[str, Any]:
    """The events of one page, and what lies on either side of it."""
    trail = the_router().trail
    if asked.newer_than is not None:
        told = trail.after(sought, asked.newer_than, ON_A_PAGE)
    else:
        told = trail.before(sought, asked.older_than, ON_A_PAGE)
    names = trail.names(told)
    return {"events": [EventWords(one, names) for one in told], **_beside(sought, told)}


def _beside(sought: Sought, told: list[Told]) -> dict[str, dict[str, int]]:
    trail = the_router().trail
    if not told:
        return {}
    found = {}
    if trail.after(sought, told[0].seq, 1):
        found["newer"] = {NEWER: told[0].seq}
    if trail.before(sought, told[-1].seq, 1):
        found["older"] = {OLDER: told[-1].seq}
    return found


def _rendered(asked: Asked, **found: Any) -> str:
    return render_template(
        "audit.html",
        asked=asked,
        only=_principal_name(asked.only) if asked.only else None,
        verified=the_router().trail.latest(Action.CHAIN_VERIFIED),
        actions=action_names(),
        outcomes=outcome_names(),
        roles=role_names(),
        **found,
    )


def _principal_name(principal: Principal) -> str:
    return the_router().places.principal_name(principal.code) or str(principal)
