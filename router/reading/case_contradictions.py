"""What cannot hold at once in a case: places that do not belong together, days in the wrong order."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from router.case import Case, Contact, Since
from router.reading import case_findings as findings
from router.reading.case_place_names import PlaceNames
from router.reading.case_principals import Principals
from router.reading.case_problems import Finding, Problem

PLANNING_AHEAD = datetime.timedelta(days=366)


def contradictions(case: Case, principals: Principals, today: datetime.date, as_of_known: bool) -> Iterator[Problem]:
    """Every contradiction. Without a readable `as_of` nothing is said of the days."""
    yield from _registration(case, principals.names)
    yield from _contacts(case.ongoing_contacts or (), principals)
    if as_of_known:
        yield from _days(case, today)


def _registration(case: Case, names: PlaceNames) -> Iterator[Problem]:
    at = case.registration
    by_name = names.named(at.municipality_name) if at.municipality_name else None
    municipality = names.places.municipality(at.municipality) if at.municipality else by_name
    if municipality is None:
        return
    if by_name is not None and by_name.code != municipality.code:
        yield findings.contradiction(
            "Namnet är en annan kommuns än kodens, så det är oklart vilken som gäller. Rätta det ena.",
            "The name is another municipality's than the code, so it is unclear which holds. Correct one.",
            municipality.name,
        ).at("/registration/municipality_name")
    if at.region is not None and at.region != municipality.region_code:
        yield findings.contradiction(
            "Kommunen ligger i en annan region, så det är oklart vilken som gäller. Rätta det ena.",
            "The municipality lies in another region, so it is unclear which holds. Correct one.",
            municipality.region_code,
        ).at("/registration/region")


def _contacts(contacts: tuple[Contact, ...], principals: Principals) -> Iterator[Problem]:
    for index, contact in enumerate(contacts):
        if contact.agency is not None and contact.principal_code is not None:
            misfit = principals.misfit(contact.agency, contact.principal_code)
            if misfit:
                yield misfit.at(f"/ongoing_contacts/{index}/principal_code")


def _days(case: Case, today: datetime.date) -> Iterator[Problem]:
    latest = today + PLANNING_AHEAD
    if case.as_of > latest:
        yield findings.future_date(latest).at("/as_of")
        return
    for pointer, day in _days_told(case):
        finding = _too_late(day, case.as_of, today)
        if finding:
            yield finding.at(pointer)


def _days_told(case: Case) -> Iterator[tuple[str, datetime.date | None]]:
    if case.placement is not None:
        yield "/placement/since", _earliest(case.placement.since)
    for index, contact in enumerate(case.ongoing_contacts or ()):
        yield f"/ongoing_contacts/{index}/since", _earliest(contact.since)
    for index, referral in enumerate(case.referral_history or ()):
        yield f"/referral_history/{index}/date", referral.date


def _earliest(since: Since | None) -> datetime.date | None:
    return since.earliest if since else None


def _too_late(day: datetime.date | None, as_of: datetime.date, today: datetime.date) -> Finding | None:
    if day is None or day <= as_of:
        return None
    if day > today:
        return findings.future_date(as_of)
    return findings.contradiction(
        f"Dagen ligger efter den dag som ärendet bedöms för ({as_of}). Rätta dagen, eller as_of.",
        f"The day lies after the day that the case is judged for ({as_of}). Correct the day, or as_of.",
    )
