"""A file that a draft is to have nothing to do with, or that it removes: asked once more before it is done."""

from __future__ import annotations

from flask import Blueprint, redirect, request, url_for
from flask.typing import ResponseReturnValue

from router.access import Permission
from web.access import access, by
from web.pages.workshop.text_file import asked_path, opened, published_text
from web.pages.workshop.the_draft import draft_page, ensure_editable, the_draft
from web.wiring import the_router

pages = Blueprint("workshop_giving_up", __name__, url_prefix="/verkstad/<draft_id>")


@pages.get("/slapp")
@access(Permission.EDIT_POLICY)
def ask_to_give_up(draft_id: str) -> ResponseReturnValue:
    """Whether the draft's changes of a file are to be forgotten."""
    draft, path = the_draft(draft_id), asked_path()
    if path not in draft.files:
        file = opened(draft)
        return redirect(url_for("workshop_text.show", draft_id=draft_id, fil=file.path), 303)
    is_new = draft.files[path].base_hash is None
    return draft_page("workshop/text_give_up.html", draft, path=path, is_new=is_new)


@pages.post("/slapp")
@access(Permission.EDIT_POLICY)
def give_up(draft_id: str) -> ResponseReturnValue:
    """Forgets the draft's changes of a file."""
    draft, path = the_draft(draft_id), asked_path()
    ensure_editable(draft, [path])
    the_router().drafts.give_up_file(draft_id, path)
    return redirect(url_for("workshop_content.show", draft_id=draft_id), 303)


@pages.get("/ta-bort")
@access(Permission.EDIT_POLICY)
def ask_to_remove(draft_id: str) -> ResponseReturnValue:
    """Whether the file is to be removed from the content."""
    draft = the_draft(draft_id)
    return draft_page("workshop/text_remove.html", draft, file=opened(draft))


@pages.post("/ta-bort")
@access(Permission.EDIT_POLICY)
def remove(draft_id: str) -> ResponseReturnValue:
    """Removes the file from what the draft brings into force, unless it has changed since that was asked for."""
    draft = the_draft(draft_id)
    file = opened(draft)
    ensure_editable(draft, [file.path])
    if request.form.get("version") != str(file.version) or file.text is None:
        return redirect(url_for("workshop_text.show", draft_id=draft_id, fil=file.path), 303)
    if not file.taken:
        the_router().drafts.take_up(draft_id, file.path, published_text(draft, file.path), by())
    the_router().drafts.remove_file(draft_id, file.path, by(), file.version)
    return redirect(url_for("workshop_content.show", draft_id=draft_id), 303)
