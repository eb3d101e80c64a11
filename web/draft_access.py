"""Whether the caller may change a draft: for pages and programs alike."""

from __future__ import annotations

from collections.abc import Iterable

from router.access import Permission
from router.storage import Drafted
from router.storage.drafts import OPEN
from router.workshop.mandates import owners_of
from web.access import ensure
from web.problems import DRAFT_CLOSED, FOLDER_IS_SOURCE, Refused
from web.wiring import the_router


def ensure_policies_change_here() -> None:
    """Raises Refused where the site's policies are kept in a folder."""
    if the_router().workshop.folder_is_source:
        raise Refused(FOLDER_IS_SOURCE)


def ensure_editable(draft: Drafted, paths: Iterable[str] = ()) -> None:
    """Raises AccessRefused unless the caller may change these files, Refused when nobody can any more."""
    ensure_policies_change_here()
    if draft.status != OPEN:
        raise Refused(DRAFT_CLOSED)
    published = the_router().workshop.timeline().latest_files()
    texts = {name: file.text for name, file in draft.files.items() if file.text is not None}
    for path in paths:
        ensure(Permission.EDIT_POLICY, owners_of(path, published, texts))
