"""A recorded decision as the first line of a case file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from router.follow_up.happenings import DecidedAgain, Opened, PartyTold, RungTold
from router.follow_up.seat import Seat
from router.vocabulary import Vocabulary

ACTIVE = "active"


class NotRoutable(Exception):
    """The decision does not say who is responsible: the place is unknown. Answer that question first."""


def opened(decision: Mapping[str, Any], case: Mapping[str, Any], vocabulary: Vocabulary) -> Opened:
    """The line that opens a file on a decision (as recorded) and the case it was made on. Raises NotRoutable."""
    needs = [need["domain"] for need in decision["needs"] if need.get("domain")]
    registration = case.get("registration") or {}
    answer = _answer(decision, case)
    return Opened(
        region=registration.get("region"),
        municipality=registration.get("municipality"),
        needs=tuple(dict.fromkeys(needs)),
        lead_need=_lead(decision),
        age_band=age_band((case.get("child") or {}).get("age_years"), vocabulary),
        boundary=tuple(dict.fromkeys(str(one).partition(":")[0] for one in case.get("disputed_between") or ())),
        **answer,
    )


def decided_again(decision: Mapping[str, Any], case: Mapping[str, Any]) -> DecidedAgain:
    """The line that tells of a later decision. Raises NotRoutable."""
    return DecidedAgain(**_answer(decision, case))


def age_band(years: int | None, vocabulary: Vocabulary) -> str | None:
    """The code of the band that an age in years is in; None when unknown."""
    if years is None:
        return None
    for term in vocabulary["age_band"]:
        youngest, oldest = term.span("åldrar")
        if youngest <= years <= oldest:
            return term.code
    return None


def _answer(decision: Mapping[str, Any], case: Mapping[str, Any]) -> dict[str, Any]:
    ladder = decision["escalation"]
    return {
        "decision": decision["id"],
        "parties": tuple(_parties(decision, case)),
        "ladder": ladder["ladder"],
        "rungs": tuple(RungTold(step["step"], step["within_working_days"]) for step in ladder["steps"]),
        "sip_needed": decision["sip"]["needed"] is True,
        "report_required": decision["report_of_concern"]["required"] is True,
        "agreement_exists": decision["policy"]["agreement_exists"] is True,
    }


def _parties(decision: Mapping[str, Any], case: Mapping[str, Any]) -> Iterator[PartyTold]:
    responsible = seat_of(decision["responsible"])
    if responsible is None:
        raise NotRoutable("the decision does not say whose agency is responsible")
    yield PartyTold(responsible, "responsible")
    holder = seat_of(decision["interim_holder"])
    if holder is not None:
        yield PartyTold(holder, "interim_holder")
    named = [responsible, *([holder] if holder else [])]
    for party in decision["co_responsible"]:
        seat = seat_of(party)
        if seat is not None:
            named.append(seat)
            yield PartyTold(seat, "co_responsible", tuple(party["for"]))
    active = {one.get("agency") for one in case.get("ongoing_contacts") or () if one.get("status") == ACTIVE}
    for seat in dict.fromkeys(named):
        if seat.agency in active:
            yield PartyTold(seat, "active_contact")


def seat_of(party: Mapping[str, Any]) -> Seat | None:
    """The seat of a party of a decision; None while its place is unknown."""
    if party["principal_code"] is None:
        return None
    return Seat(party["agency"], party["principal_type"], party["principal_code"])


def _lead(decision: Mapping[str, Any]) -> str | None:
    """The first need that the main responsible answers for."""
    responsible = seat_of(decision["responsible"])
    needs = [need for need in decision["needs"] if need.get("domain")]
    led = [need["domain"] for need in needs if seat_of(need["responsible"]) == responsible]
    return next(iter(led or [need["domain"] for need in needs]), None)
