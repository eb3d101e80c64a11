"""A child's situation as the rules see it: frozen, without identity, and with the unknown explicit.

None means unknown, never "no". Lists are tuples, and None when it is not known whether there is
anything to list. Four things have no other word for "no" than to be left out: a placement, another
municipality of stay, a contact's setting and an interpreter's language. A contact that does not say
whose agency it is has the one of the child's own place.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field, is_dataclass
from typing import Any

from router.json_names import json_names


@dataclass(frozen=True, slots=True)
class Since:
    """When something began: a day, or a month of which the day is not known.

    >>> str(Since(datetime.date(2026, 9, 1), day_known=False))
    '2026-09'
    """

    earliest: datetime.date
    day_known: bool = True

    def __str__(self) -> str:
        return self.earliest.isoformat() if self.day_known else f"{self.earliest:%Y-%m}"


@dataclass(frozen=True, slots=True)
class Child:
    age_years: int | None = None
    age_months: int | None = None


@dataclass(frozen=True, slots=True)
class Registration:
    """Where the child is registered; for those without registration the municipality of stay."""

    municipality: str | None = None
    municipality_name: str | None = None
    region: str | None = None
    status: str | None = None
    protected_identity: bool | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    """Care outside the home: who placed the child, and in which municipality it lives."""

    form: str | None = None
    legal_basis: str | None = None
    placing_municipality: str | None = None
    placed_in_municipality: str | None = None
    since: Since | None = None


@dataclass(frozen=True, slots=True)
class Need:
    """One need; `detail` is for people to read and never decides."""

    domain: str | None = None
    severity: str | None = None
    functional_impact: str | None = None
    cause: str | None = None
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class Diagnosis:
    code: str | None = None
    status: str | None = None


@dataclass(frozen=True, slots=True)
class School:
    form: str | None = None
    year: int | None = None
    operator: str | None = None
    absence_percent_last_30_days: int | None = None
    extra_adaptations_given: bool | None = None
    special_support_investigated: bool | None = None
    action_programme: bool | None = None
    pupil_health_contact: bool | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """`concerns` are codes; a word outside the list came in as `other`."""

    guardians: int | None = None
    parental_capacity: str | None = None
    concerns: tuple[str, ...] | None = None
    violence_suspected: bool | None = None
    stable: bool | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    guardians: str | None = None
    child: str | None = None
    child_maturity_assessed: bool | None = None
    information_sharing: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """An agency that the child has, or waits for; `principal_code` says whose agency it is."""

    agency: str | None = None
    status: str | None = None
    principal_code: str | None = None
    since: Since | None = None
    setting: str | None = None


@dataclass(frozen=True, slots=True)
class Referral:
    """One sending-on; `from_` is called `from` in JSON, a word Python keeps for itself."""

    from_: str | None = None
    to: str | None = None
    date: datetime.date | None = None
    outcome: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Risk:
    suicide_risk: str | None = None
    immediate_danger: bool | None = None


@dataclass(frozen=True, slots=True)
class Supply:
    recommended_measure_available_locally: bool | None = None
    distance_km: int | None = None


@dataclass(frozen=True, slots=True)
class Disputant:
    """An agency in a dispute, and whose agency when that was said.

    >>> str(Disputant("clinic", "24"))
    'clinic:24'
    """

    agency: str
    principal_code: str | None = None

    def __str__(self) -> str:
        return self.agency if self.principal_code is None else f"{self.agency}:{self.principal_code}"


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that is known of one child on the day `as_of`.

    The parts are always there, with None in what is unknown, so that no reader has to ask twice;
    only `placement` is None as a whole, when none is known.
    """

    as_of: datetime.date
    child: Child = field(default_factory=Child)
    registration: Registration = field(default_factory=Registration)
    stay_municipality: str | None = None
    placement: Placement | None = None
    needs: tuple[Need, ...] | None = None
    diagnoses: tuple[Diagnosis, ...] | None = None
    school: School = field(default_factory=School)
    home: Home = field(default_factory=Home)
    consent: Consent = field(default_factory=Consent)
    ongoing_contacts: tuple[Contact, ...] | None = None
    referral_history: tuple[Referral, ...] | None = None
    risk: Risk = field(default_factory=Risk)
    supply: Supply = field(default_factory=Supply)
    interpreter_language: str | None = None
    disputed_between: tuple[Disputant, ...] | None = None


def case_to_json(case: Case) -> dict[str, Any]:
    """The case as its JSON object, every field present; reading it back gives an equal case."""
    return {name: _plain(getattr(case, attribute)) for attribute, name in json_names(Case)}


def _plain(value: object) -> Any:
    if isinstance(value, (Since, Disputant, datetime.date)):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value):
        return {name: _plain(getattr(value, attribute)) for attribute, name in json_names(type(value))}
    return value
