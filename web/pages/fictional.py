"""The fictional year of the demo, for the mark that stands wherever its cases are counted or listed."""

from __future__ import annotations

from router.demo import FilledIn, filled_in
from router.storage import StorageError
from web.wiring import the_router


def fictional_year() -> FilledIn | None:
    """How far it is filled in; None where there is none, and while the database cannot answer."""
    try:
        return filled_in(the_router().trail)
    except StorageError:
        return None
