"""What seats, codes and days of a plan are called, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from router.follow_up.case_file import CaseFile
from router.follow_up.seat import Seat
from web.access import actor
from web.pages import language
from web.pages.cases.words import label, seat_name
from web.wiring import the_router

__all__ = ["choices", "label", "own_seats", "seat_choices", "seat_name", "seats_of", "several"]


def several(listed: str, codes: Iterable[str]) -> str:
    """The labels of codes, one after the other."""
    return ", ".join(label(listed, code) for code in codes)


def choices(listed: str) -> list[dict[str, str]]:
    """All codes of a list, for a field of a form."""
    here = language.current()
    return [{"word": term.code, "label": term.label(here)} for term in the_router().vocabulary[listed]]


def seats_of(case: CaseFile) -> tuple[Seat, ...]:
    """Those involved in the case: the responsible first, then by name."""
    others = (seat for seat in case.parties if seat != case.responsible)
    return (case.responsible, *sorted(others, key=seat_name))


def own_seats(case: CaseFile) -> tuple[Seat, ...]:
    """The seats that the reader speaks for: the own agency, or all of the own principal that are involved."""
    grant = actor().grant
    if grant is None or grant.principal is None:
        return seats_of(case)
    if grant.agency is not None:
        return (Seat(grant.agency, grant.principal.type, grant.principal.code),)
    whose = (grant.principal.type, grant.principal.code)
    return tuple(seat for seat in seats_of(case) if seat.principal == whose) or seats_of(case)


def seat_choices(seats: Sequence[Seat]) -> list[dict[str, str]]:
    """Seats for a field of a form."""
    return [{"word": str(seat), "label": seat_name(seat)} for seat in seats]
