"""A file that was published anew while a draft changed it: what it built on, theirs and the draft's own."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import RequestEntityTooLarge

from router.access import Permission
from router.changes.raw import raw_lines
from router.content_files import file_hash
from router.reading.text_file import LARGEST
from router.storage import DraftChanged, Drafted, DraftedFile
from web.access import access, by
from web.form_check import check_form
from web.pages.workshop.text_file import MOST_BYTES, asked_path, published_text, shown
from web.pages.workshop.the_draft import draft_page, ensure_editable, may_edit, the_draft
from web.wiring import the_router

pages = Blueprint("workshop_meanwhile", __name__, url_prefix="/verkstad/<draft_id>")
MINE, THEIRS, EDITED = "mitt", "deras", "text"


@pages.get("/ikapp")
@access(Permission.SEE_DRAFTS)
def show(draft_id: str) -> ResponseReturnValue:
    """The three texts, and a choice between them."""
    return _page(the_draft(draft_id))


@pages.post("/ikapp")
@access(Permission.EDIT_POLICY, checks_form=True, most_bytes=MOST_BYTES)
def choose(draft_id: str) -> ResponseReturnValue:
    """The draft builds on what is published now, with the text that was chosen."""
    draft, path = the_draft(draft_id), asked_path()
    try:
        check_form()
        typed = request.form.get("text", "").replace("\r\n", "\n").encode("utf-8", "surrogatepass")
    except RequestEntityTooLarge:
        return draft_page("workshop/text_too_large.html", draft, 413, path=path)
    ensure_editable(draft, [path])
    file, theirs = _behind(draft, path), published_text(draft, path)
    if request.form.get("version") != str(file.version) or request.form.get("theirs") != _name(theirs):
        return _page(draft, typed=shown(typed), stale=True)
    texts = {MINE: file.text, THEIRS: theirs, EDITED: typed}
    chosen = request.form.get("val", "")
    if chosen not in texts:
        return _page(draft, typed=shown(typed), nothing_chosen=True)
    if len(texts[chosen] or b"") > LARGEST:
        return draft_page("workshop/text_too_large.html", draft, 413, path=path)
    try:
        the_router().drafts.rebase_file(draft_id, path, theirs, texts[chosen], by(), file.version)
    except DraftChanged:
        return _page(the_draft(draft_id), typed=shown(typed), stale=True)
    return redirect(url_for("workshop_text.show", draft_id=draft_id, fil=path), 303)


def _behind(draft: Drafted, path: str) -> DraftedFile:
    """The draft's file; 404 when it has none."""
    if path not in draft.files:
        abort(404)
    return draft.files[path]


def is_behind(file: DraftedFile, published: bytes | None) -> bool:
    """Whether what the file builds on is not what is published now."""
    return (None if published is None else file_hash(published)) != file.base_hash


def _page(
    draft: Drafted, typed: str | None = None, *, stale: bool = False, nothing_chosen: bool = False
) -> ResponseReturnValue:
    path = asked_path()
    file, theirs = _behind(draft, path), published_text(draft, path)
    base, mine = _base(file), file.text
    status = 409 if stale else 422 if nothing_chosen else 200
    return draft_page(
        "workshop/text_meanwhile.html",
        draft,
        status,
        file=file,
        behind=is_behind(file, theirs),
        may_write=may_edit(draft, path),
        theirs_name=_name(theirs),
        theirs=theirs,
        base=base,
        by_them=raw_lines(base or b"", theirs or b"") if base is not None or file.base_hash is None else (),
        by_me=raw_lines(base or b"", mine or b"") if base is not None or file.base_hash is None else (),
        between=raw_lines(theirs or b"", mine or b""),
        typed=shown(mine or b"") if typed is None else typed,
        stale=stale,
        nothing_chosen=nothing_chosen,
    )


def _base(file: DraftedFile) -> bytes | None:
    """The text that the draft began with; None when it was a new file, or is kept nowhere any more."""
    if file.base_hash is None:
        return None
    router = the_router()
    shipped = router.base_files().get(file.path)
    if shipped is not None and file_hash(shipped) == file.base_hash:
        return shipped
    return router.contents.texts({file.base_hash}).get(file.base_hash)


def _name(text: bytes | None) -> str:
    return "" if text is None else file_hash(text)
