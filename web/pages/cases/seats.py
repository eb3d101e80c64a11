"""The agencies to choose among where a line names one: those of the case, and any other by name and place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from router.follow_up.case_file import CaseFile
from router.follow_up.happening import Hand
from router.follow_up.seat import Seat
from router.territory import INDEPENDENT, STATE
from web.forms.names import TypedNames
from web.pages import language
from web.pages.place_names import typed_names
from web.wiring import the_router

OTHER = "other"
"""The choice of an agency that is not in the case yet."""
OWN = frozenset(
    {
        ("referred", "sender"), ("step_opened", "against"), ("deviation_reported", "sender"),
        ("concern_reported", "reporter"), ("sip_offered", "seat"), ("contact_noted", "seat"),
        ("asked_about_contacts", "seat"), ("measure_begun", "seat"), ("measure_ended", "seat"),
        ("wait_begun", "seat"), ("wait_ended", "seat"),
    }
)  # fmt: skip
"""Where the writer's own agency is meant."""
ANYBODY = frozenset({("ruled", "responsible"), ("precondition_set", "owner"), ("sip_called", "invited")})
"""Where the own agency may be meant as well as another."""


@dataclass(frozen=True, slots=True)
class SeatChoice:
    """What can be chosen: `seats` of the case, and another one unless it must be the own."""

    seats: Sequence[Seat]
    other: bool

    @property
    def settled(self) -> Seat | None:
        """The only one that can be meant."""
        return self.seats[0] if len(self.seats) == 1 and not self.other else None


def own_seats(case: CaseFile, hand: Hand) -> list[Seat]:
    """The agencies that the hand speaks for: those in the case, and the one that its role is held in."""
    found = [seat for seat in case.parties if hand.may_act_for(seat)]
    if hand.agency and hand.principal_type and hand.principal_code:
        found.append(Seat(hand.agency, hand.principal_type, hand.principal_code))
    return list(dict.fromkeys(found))


def seat_choice(case: CaseFile, hand: Hand, what: str, name: str) -> SeatChoice:
    """The choice for a field of a kind."""
    own, parties = own_seats(case, hand), list(case.parties)
    if (what, name) in OWN:
        return SeatChoice(own, other=not own)
    if (what, name) not in ANYBODY and len(own) == 1:
        parties = [seat for seat in parties if seat not in own]
    return SeatChoice(parties, other=True)


def read_other(values: Mapping[str, Sequence[str]], name: str) -> Seat | None:
    """The agency that was chosen with its place typed; None when it cannot be found."""
    agency, place = (next(iter(values.get(f"{name}-{part}", ())), "").strip() for part in ("agency", "place"))
    term = the_router().vocabulary["agency"].terms.get(agency)
    if term is None:
        return None
    principal = term.text("huvudman")
    code = _code(principal, place)
    return Seat(agency, principal, code) if code else None


def _code(principal: str, place: str) -> str | None:
    """The code of the principal of a type that a typed place means: a municipality also means its region."""
    places = the_router().places
    typed = typed_names()
    if principal == "state":
        return STATE
    municipality = typed.municipality.code(place)
    if principal == "region":
        regions = TypedNames({code: region.name for code, region in places.regions.items()})
        return regions.code(place) or (places.region_of(municipality) if municipality else None)
    if principal == "school_authority" and typed.principal.code(place) == INDEPENDENT:
        return INDEPENDENT
    return municipality


def here(case: CaseFile) -> str:
    """Where the child lives, as one types it."""
    code = case.opened.municipality or case.opened.region
    return typed_names().principal.shown(code) if code else ""


def agencies() -> list[tuple[str, str]]:
    """Every agency, by code and label."""
    return [(term.code, term.label(language.current())) for term in the_router().vocabulary["agency"]]
