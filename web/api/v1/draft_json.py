"""Drafts as JSON, and the draft that a call is about."""

from __future__ import annotations

from typing import Any

from router.access import Principal
from router.problem_document import MALFORMED_JSON
from router.storage import Drafted, DraftedFile, Job
from router.workshop.judging import NOTE
from router.workshop.obstacles import Obstacle
from web.problems import (
    DRAFT_CLOSED,
    FOLDER_IS_SOURCE,
    FORBIDDEN,
    INVALID_BODY,
    NOT_SIGNED_IN,
    TEXT_TOO_LARGE,
    UNKNOWN_DRAFT,
    UNSUPPORTED_MEDIA_TYPE,
    Refused,
)
from web.wiring import the_router

WHO = (NOT_SIGNED_IN, FORBIDDEN)
BODY = (MALFORMED_JSON, UNSUPPORTED_MEDIA_TYPE, TEXT_TOO_LARGE, INVALID_BODY)
CLOSED = (DRAFT_CLOSED, FOLDER_IS_SOURCE)


def the_draft(draft_id: str) -> Drafted:
    """The draft that the call names. Raises Refused."""
    found = the_router().drafts.get(draft_id) if draft_id.isprintable() else None
    if found is None:
        raise Refused(UNKNOWN_DRAFT)
    return found


def draft_json(draft: Drafted) -> dict[str, Any]:
    """A draft, its files without their texts."""
    return {
        "id": draft.id,
        "title": draft.title,
        "kind": draft.kind,
        "status": draft.status,
        "made_at": draft.made_at,
        "principal": principal_json(draft.principal),
        "effective_from": draft.effective_from,
        "note": {part: draft.note.get(part, "") for part in NOTE},
        "version": draft.version,
        "changes": draft.changes_hash,
        "files": [file_json(file) for file in draft.files.values()],
    }


def file_json(file: DraftedFile) -> dict[str, Any]:
    """A file of a draft without its text."""
    return {
        "path": file.path,
        "version": file.version,
        "hash": file.hash,
        "base_hash": file.base_hash,
        "changed": file.is_changed,
        "removed": file.text is None,
    }


def principal_json(principal: Principal | None) -> dict[str, str] | None:
    """A principal with its name; None stands for the site as a whole."""
    if principal is None:
        return None
    name = the_router().principal_name(principal)
    return {"principal_type": principal.type, "principal_code": principal.code, "name": name}


def obstacle_json(obstacle: Obstacle, language: str) -> dict[str, str]:
    """What stands in the way, in the language asked for."""
    return {"kind": str(obstacle.kind), "what": obstacle.what, "message": obstacle.said(language)}


def check_json(kind: str, day: object, job: Job | None) -> dict[str, Any]:
    """A check of what would be in force from a day; nobody has asked for it when there is no job."""
    return {
        "kind": kind,
        "from": day,
        "state": "not_asked" if job is None else job.state,
        "share": 0.0 if job is None else job.share,
        "doing": "" if job is None else job.doing,
        "verdict": None if job is None else job.verdict,
        "result": None if job is None else job.result,
    }
