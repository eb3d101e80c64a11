"""What an editor asks for by itself: what others have written in a file, what it may keep, and what may stand there.

It names the version that it builds on. When that is no version of the text there is, it is told to stop (410):
nothing that was not seen is written over, and what was typed stays on the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask import Blueprint, abort, jsonify, request
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import generate_csrf

from router.access import Permission
from router.assisting.completing import completions
from router.storage import DraftChanged, Drafted, Update
from router.storage.drafts import OPEN
from web.access import access, by
from web.pages.workshop.text import beside, problems_in
from web.pages.workshop.text_file import FIRST, MOST_BYTES, Opened, asked_path, day_of, opened, published_text
from web.pages.workshop.the_draft import ensure_editable, the_draft
from web.wiring import the_router

pages = Blueprint("workshop_together", __name__, url_prefix="/verkstad/<draft_id>/text")
MOST_UPDATES = 1000
LONGEST_CLIENT = 64


@pages.get("/nytt")
@access(Permission.SEE_DRAFTS, often=True)
def since(draft_id: str) -> ResponseReturnValue:
    """What was written after the version that the editor has, and what is wrong with the text when it has all."""
    draft, version = the_draft(draft_id), _number(request.args.get("since"))
    file = _same_text(draft, version)
    updates = the_router().drafts.since(draft_id, file.path, version) if file.taken else ()
    told = {"version": version + len(updates), "updates": _told(updates), "csrf": generate_csrf()}
    if "problems" in request.args and told["version"] == file.version:
        told["problems"] = problems_in(draft, file.path, file.text or b"")
    return jsonify(told)


@pages.post("/nytt")
@access(Permission.EDIT_POLICY, often=True, most_bytes=MOST_BYTES)
def push(draft_id: str) -> ResponseReturnValue:
    """Keeps what was typed; what others wrote first, when they did, to build on."""
    draft, said = the_draft(draft_id), _said()
    version, updates = _number(said.get("version")), _updates(said)
    if draft.status != OPEN:
        abort(410)
    ensure_editable(draft, [asked_path()])
    file = _same_text(draft, version)
    try:
        if not file.taken:
            _take_up(draft, file)
        pushed = the_router().drafts.push(draft_id, file.path, version, updates, by())
    except DraftChanged:
        abort(410)
    except ValueError:
        abort(422)
    if pushed.accepted:
        return jsonify(version=pushed.version)
    if pushed.version < version:
        abort(410)
    return jsonify(version=pushed.version, updates=_told(pushed.since)), 409


@pages.post("/forslag")
@access(Permission.EDIT_POLICY, often=True, most_bytes=MOST_BYTES)
def complete(draft_id: str) -> ResponseReturnValue:
    """What may stand at a place of the text as it is typed."""
    draft, said, path = the_draft(draft_id), _said(), asked_path()
    text = said.get("text")
    if not isinstance(text, str):
        abort(400)
    line, column = _number(said.get("line")), _number(said.get("column"))
    found = completions(path, text, line, column, beside().of(draft, path, day_of(draft)))
    return jsonify(completions=found)


def _same_text(draft: Drafted, version: int) -> Opened:
    """The file; 410 unless the editor's version is one of this text."""
    file = opened(draft)
    first_is_other = version == FIRST and request.args.get("bas", "") != file.base
    if file.text is None or version > file.version or first_is_other:
        abort(410)
    return file


def _take_up(draft: Drafted, file: Opened) -> None:
    """Whoever writes first takes the file up: 410 when what they saw is not what is there to be taken up."""
    taken = the_router().drafts.take_up(draft.id, file.path, published_text(draft, file.path), by())
    if (taken.base_hash or "") != file.base:
        abort(410)


def _said() -> dict[str, Any]:
    said = request.get_json()
    if not isinstance(said, dict):
        abort(400)
    return said


def _number(value: object) -> int:
    """A whole number from 1 on, as an address or JSON has it; 400 for anything else."""
    text = value if isinstance(value, str) else str(value) if type(value) is int else ""
    if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text) >= 1):
        abort(400)
    return int(text)


def _updates(said: dict[str, Any]) -> list[Update]:
    client, changes = said.get("client"), said.get("updates")
    if not isinstance(client, str) or len(client) > LONGEST_CLIENT or not isinstance(changes, list):
        abort(400)
    if not 0 < len(changes) <= MOST_UPDATES:
        abort(400)
    return [Update(client, one) for one in changes]


def _told(updates: Sequence[Update]) -> list[dict[str, Any]]:
    """As the editor takes them; 410 when the file was removed in between: it has no text to go on with."""
    if any(one.changes is None for one in updates):
        abort(410)
    return [{"client": one.client, "changes": one.changes} for one in updates]
