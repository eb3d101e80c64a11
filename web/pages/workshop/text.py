"""The text of one file of a draft: read, written with an editor or a form, and what several people write in it."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, current_app, redirect, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import RequestEntityTooLarge

from router.access import Permission
from router.assisting.diagnosing import Diagnosis, problems_of
from router.changes.raw import raw_lines
from router.content_files import file_hash
from router.reading.text_file import LARGEST
from router.storage import Drafted
from web.access import access, by
from web.form_check import check_form
from web.pages.workshop.text_beside import Beside
from web.pages.workshop.text_file import MOST_BYTES, Opened, asked_path, day_of, opened, published_text, shown
from web.pages.workshop.text_rules import file_form, rules_of
from web.pages.workshop.the_draft import draft_page, ensure_editable, may_edit, the_draft
from web.wiring import the_router

pages = Blueprint("workshop_text", __name__, url_prefix="/verkstad/<draft_id>")
BESIDE = "workshop_text_beside"


@pages.get("/text")
@access(Permission.SEE_DRAFTS)
def show(draft_id: str) -> ResponseReturnValue:
    """The text of a file, to be changed by those whose file it is."""
    draft = the_draft(draft_id)
    file = opened(draft)
    if file.text is None:
        return draft_page("workshop/text_removed.html", draft, file=file, may_write=may_edit(draft, file.path))
    return _text_page(draft, file)


@pages.post("/text")
@access(Permission.EDIT_POLICY, checks_form=True, most_bytes=MOST_BYTES)
def write(draft_id: str) -> ResponseReturnValue:
    """Keeps the whole text, as a form without an editor sends it. Nothing is written over that was not seen."""
    draft, path = the_draft(draft_id), asked_path()
    try:
        check_form()
        text = request.form.get("text", "").replace("\r\n", "\n").encode("utf-8", "surrogatepass")
    except RequestEntityTooLarge:
        return _too_large(draft, path)
    ensure_editable(draft, [path])
    if len(text) > LARGEST:
        return _too_large(draft, path)
    file = opened(draft)
    if not file.taken:
        file = _taken_up(draft, file)
    builds_on = request.form.get("version", ""), request.form.get("base", "")
    if not _fits(file, *builds_on):
        return _stale(draft_id, text)
    pushed = the_router().drafts.write(draft_id, path, int(builds_on[0]), text, by())
    if not pushed.accepted:
        return _stale(draft_id, text)
    return redirect(url_for("workshop_text.show", draft_id=draft_id, fil=path), 303)


def _taken_up(draft: Drafted, file: Opened) -> Opened:
    """The draft has the file from now on, perhaps since somebody else took it up a moment ago."""
    taken = the_router().drafts.take_up(draft.id, file.path, published_text(draft, file.path), by())
    return Opened(file.path, taken.text, taken.base_hash or "", taken.version, taken=True)


def _fits(file: Opened, version: str, base: str) -> bool:
    """Whether what was written builds on the file as it is now."""
    return file.text is not None and version == str(file.version) and base == file.base


def _too_large(draft: Drafted, path: str) -> ResponseReturnValue:
    return draft_page("workshop/text_too_large.html", draft, 413, path=path)


def _stale(draft_id: str, text: bytes) -> ResponseReturnValue:
    """Both texts, and a choice between them."""
    draft = the_draft(draft_id)
    file = opened(draft)
    lines = raw_lines(file.text or b"", text)
    return draft_page("workshop/text_stale.html", draft, 409, file=file, mine=shown(text), lines=lines)


def _text_page(draft: Drafted, file: Opened) -> ResponseReturnValue:
    published = published_text(draft, file.path)
    meanwhile = file.taken and file.base != (file_hash(published) if published is not None else "")
    view: dict[str, Any] = {
        "file": file,
        "may_write": may_edit(draft, file.path),
        "meanwhile": meanwhile,
        "changed": file.taken and file.base != file_hash(file.text or b""),
        "form": file_form(draft.id, file.path),
        "rules": rules_of(draft.id, file.path, file.text or b""),
        "problems": problems_in(draft, file.path, file.text or b""),
    }
    return draft_page("workshop/text.html", draft, **view)


def problems_in(draft: Drafted, path: str, text: bytes) -> list[Diagnosis]:
    """What the readers find wrong with a text, beside the rest of the draft."""
    return problems_of(path, text, beside().of(draft, path, day_of(draft)))


def beside() -> Beside:
    """What the texts of drafts are looked up in, one for each process."""
    known: Beside = current_app.extensions.setdefault(BESIDE, Beside(the_router()))
    return known
