"""What can be changed in a draft, and the way to each form and text."""

from __future__ import annotations

from flask import Blueprint, request
from flask.typing import ResponseReturnValue

from router.access import Permission
from router.content_files import Files
from router.storage import Drafted
from web.access import access, actor
from web.pages.workshop.content_view import Contents, Group, found
from web.pages.workshop.text_file import day_of, published_files
from web.pages.workshop.text_meanwhile import is_behind
from web.pages.workshop.the_draft import draft_page, the_draft
from web.wiring import the_router

pages = Blueprint("workshop_content", __name__, url_prefix="/verkstad/<draft_id>")
MOST_SHOWN = 300
"""Rules and files on one page: of more, those who look for something search or open one place."""
LONGEST_SEARCH = 100


@pages.get("/andra")
@access(Permission.SEE_DRAFTS)
def show(draft_id: str) -> ResponseReturnValue:
    """What can be changed: all of it folded, one's own open, or what has the words that were searched for."""
    draft = the_draft(draft_id)
    wanted = request.args.get("sok", "").strip()[:LONGEST_SEARCH]
    opened = request.args.get("visa", "")
    published = published_files(draft)
    groups = groups_of(draft, published)
    hits = found(groups, wanted) if wanted else groups
    shown = _shown(hits, opened, all_open=bool(wanted))
    return draft_page(
        "workshop/content.html",
        draft,
        groups=hits,
        shown=shown,
        wanted=wanted,
        opened=opened,
        changed=list(draft.changed.values()),
        behind={path for path, file in draft.files.items() if is_behind(file, published.get(path))},
    )


def groups_of(draft: Drafted, published: Files) -> list[Group]:
    """All there is to change, one's own first."""
    router, caller = the_router(), actor()
    book = router.edition_on(day_of(draft)).book
    contents = Contents(
        draft.id,
        published,
        draft.files,
        book.rules,
        book.agreements.values(),
        router.places.principal_name,
    )
    return contents.groups(caller.principal)


def _shown(groups: list[Group], opened: str, *, all_open: bool) -> set[str]:
    """The groups whose files are on the page: asked for, one's own, or found, as far as there is room."""
    room, shown = MOST_SHOWN, set[str]()
    for group in sorted(groups, key=lambda one: one.key != opened):
        size = len(group.files) + group.rules
        if group.key == opened or ((all_open or group.mine) and size <= room):
            shown.add(group.key)
            room -= size
    return shown
