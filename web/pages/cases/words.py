"""What agencies, codes and lines of a case are called, in the reader's language."""

from __future__ import annotations

from flask_babel import gettext as _

from router.access import Role
from router.follow_up.happening import Entry, Hand
from router.follow_up.seat import Seat
from web.pages import language
from web.pages.role_words import role_name
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


def line_title(entry: Entry) -> str:
    """What happened, and on which day."""
    return f"{label('happening', entry.happening.what)}, {language.day(entry.on)}"


def hand_name(hand: Hand) -> str:
    """In what capacity a line was written."""
    if hand.is_system:
        return _("tjänsten själv")
    role = role_name(Role(hand.role)) if hand.role in set(Role) else _("Ett program")
    whose = _whose(hand)
    return f"{role}, {whose}" if whose else role


def _whose(hand: Hand) -> str:
    if hand.principal_type is None or hand.principal_code is None:
        return ""
    if hand.agency:
        return seat_name(Seat(hand.agency, hand.principal_type, hand.principal_code))
    return the_router().places.principal_name(hand.principal_code) or hand.principal_code
