"""The items of a case's lists as flat facts, each remembering where in the case it stands."""

from __future__ import annotations

from dataclasses import dataclass, field

from router.case import Case, Contact, Need, Referral
from router.conditions import Condition, Facts, Scalar, holds
from router.directory import Directory
from router.vocabulary import Vocabulary

ListTests = tuple[tuple[str, Condition], ...]
"""Tests of the items of one list, each with its name."""


@dataclass(frozen=True, eq=False)
class Items:
    """Facts of each item. `complete` is False when there may be items that nobody has told of.

    `places` is, for each item, its index in the case's list, or a JSON pointer when it is said elsewhere.
    """

    rows: tuple[Facts, ...]
    places: tuple[int | str, ...]
    complete: bool
    _answered: dict[tuple[int, int | None], tuple[ListTests, dict[str, bool]]] = field(
        default_factory=dict, repr=False
    )

    def answers(self, tests: ListTests, skipped: int | None = None) -> dict[str, bool]:
        """By name, whether some item (but the skipped one) is such; left out where that is open."""
        # known by identity, as looking them over costs more than asking; kept, so that no others take their place
        key = (id(tests), skipped)
        if key not in self._answered:
            rows = [row for index, row in enumerate(self.rows) if index != skipped]
            asked = ((name, self._some(where, rows)) for name, where in tests)
            self._answered[key] = (tests, {name: answer for name, answer in asked if answer is not None})
        return self._answered[key][1]

    def _some(self, where: Condition, rows: list[Facts]) -> bool | None:
        open_left = not self.complete
        for row in rows:
            answer = holds(where, row)
            if answer:
                return True
            open_left = open_left or answer is None
        return None if open_left else False


def _row(**facts: Scalar | None) -> dict[str, Scalar]:
    return {name: value for name, value in facts.items() if value is not None}


def need_items(case: Case, vocabulary: Vocabulary) -> Items:
    rows = tuple(need_facts(need, vocabulary) for need in case.needs or ())
    return Items(rows, tuple(range(len(rows))), complete=bool(case.needs))


def need_facts(need: Need, vocabulary: Vocabulary) -> dict[str, Scalar]:
    domain = vocabulary["need_domain"].terms.get(need.domain or "")
    severity = vocabulary["severity"].terms.get(need.severity or "")
    impact = vocabulary["functional_impact"].terms.get(need.functional_impact or "")
    return _row(
        domain=need.domain,
        area=domain.text("område") if domain else None,
        sector=domain.text("gren") if domain else None,
        severity=severity.number("rang") if severity else None,
        impact=impact.number("rang") if impact else None,
        cause=need.cause,
    )


def contact_items(case: Case, vocabulary: Vocabulary) -> Items:
    """The contacts, and those that another answer tells of (an agency that the school section asks for)."""
    contacts = case.ongoing_contacts or ()
    rows = [_contact_facts(contact, case, vocabulary) for contact in contacts]
    places: list[int | str] = list(range(len(rows)))
    for row, pointer in _told_elsewhere(case, vocabulary):
        rows.append(row)
        places.append(pointer)
    return Items(tuple(rows), tuple(places), complete=case.ongoing_contacts is not None)


def _contact_facts(contact: Contact, case: Case, vocabulary: Vocabulary) -> dict[str, Scalar]:
    agency = vocabulary["agency"].terms.get(contact.agency or "")
    waited = (case.as_of - contact.since.earliest).days if contact.since and contact.status == "waiting" else None
    return _row(
        agency=contact.agency,
        sector=agency.text("gren") if agency else None,
        principal_type=agency.text("huvudman") if agency else None,
        code=contact.principal_code,
        status=contact.status,
        setting=contact.setting or "none",
        waited_days=waited if contact.status == "waiting" else -1 if contact.status else None,
        since=str(contact.since) if contact.since else None,
    )


def _told_elsewhere(case: Case, vocabulary: Vocabulary) -> list[tuple[dict[str, Scalar], str]]:
    """Agencies whose contact a yes-or-no question of the school section tells of (`kontaktfaktum`)."""
    found = []
    for term in vocabulary["agency"]:
        fact, forms = term.text("kontaktfaktum"), term.text("kontaktfaktum_skolformer").split()
        if not fact or any(c.agency == term.code and c.status == "active" for c in case.ongoing_contacts or ()):
            continue
        answer = getattr(case.school, fact)
        if answer is True or (answer is None and (case.school.form is None or case.school.form in forms)):
            row = _row(
                agency=term.code,
                sector=term.text("gren"),
                principal_type=term.text("huvudman"),
                status="active" if answer else None,
                setting="none",
                waited_days=-1,
            )
            found.append((row, f"/school/{fact}"))
    return found


def referral_items(case: Case, vocabulary: Vocabulary) -> Items:
    rows = tuple(_referral_facts(referral, vocabulary) for referral in case.referral_history or ())
    return Items(rows, tuple(range(len(rows))), complete=case.referral_history is not None)


def _referral_facts(referral: Referral, vocabulary: Vocabulary) -> dict[str, Scalar]:
    agencies = vocabulary["agency"].terms
    receiver = agencies.get(referral.to or "")
    return _row(
        **{"from": referral.from_},
        from_agency=(referral.from_ in agencies) if referral.from_ else None,
        to=referral.to,
        to_sector=(receiver.text("gren") if receiver else "none") if referral.to else None,
        outcome=referral.outcome,
        sent=referral.date.isoformat() if referral.date else None,
    )


def diagnosis_items(case: Case, vocabulary: Vocabulary) -> Items:
    rows = []
    for diagnosis in case.diagnoses or ():
        term = vocabulary["diagnosis"].terms.get(diagnosis.code or "")
        rows.append(
            _row(
                code=diagnosis.code,
                npf=term.flag("npf") if term else None,
                personkrets_1=term.flag("personkrets_1") if term else None,
                status=diagnosis.status,
            )
        )
    return Items(tuple(rows), tuple(range(len(rows))), complete=case.diagnoses is not None)


def unit_items(directory: Directory, region: str | None) -> Items:
    """The units that the child's region is known to have; nothing is known when the region is not."""
    units = directory.units_of("region", region) if region else ()
    rows = tuple(_row(agency=agency) for agency in sorted({unit.agency for unit in units}))
    return Items(rows, ("/registration/municipality",) * len(rows), complete=region is not None)
