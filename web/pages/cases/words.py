"""What agencies and codes of a case are called, in the reader's language."""

from __future__ import annotations

from router.follow_up.seat import Seat
from web.pages import language
from web.wiring import the_router


def seat_name(seat: Seat) -> str:
    """An agency in its place, by name."""
    router = the_router()
    if seat.agency not in router.vocabulary["agency"]:
        return str(seat)  # an agency of an earlier version
    return router.directory.name(seat.agency, seat.principal_code, language.current())


def label(listed: str, code: str | None) -> str:
    """The label of a code of a list; the code itself when the vocabulary has moved on since."""
    term = the_router().vocabulary[listed].terms.get(code or "")
    return term.label(language.current()) if term else (code or "")
