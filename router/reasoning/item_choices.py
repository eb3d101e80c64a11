"""Everything that one item of a list may say: a need, a contact, a referral, a diagnosis, with the facts it gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from router.conditions import Facts, Scalar
from router.facts import LAPSED, REJECTED
from router.vocabulary import Term, Vocabulary

UNTOLD, HOME, NEAR, AWAY = "untold", "home", "near", "away"
"""Whose the agency of a contact is: not said, the child's own, the one where it stays, or another."""
LONG, SHORT = 1000, 0


@dataclass(frozen=True, slots=True)
class Choice:
    """`facts` are what tests see; `marks` what other facts of the case are drawn from; `document` how it is told."""

    facts: Facts
    document: Mapping[str, Any] | None
    marks: Mapping[str, Scalar | None] = field(default_factory=dict)


def needs(vocabulary: Vocabulary) -> Iterator[Choice]:
    """Every domain, severity, impact and cause, each also unknown. The first is a need of which nothing is known."""
    severities, impacts = [None, *vocabulary["severity"]], [None, *vocabulary["functional_impact"]]
    causes = [None, *vocabulary["cause"].terms]
    for domain, severity, impact, cause in product([None, *vocabulary["need_domain"]], severities, impacts, causes):
        codes = {"domain": _code(domain), "severity": _code(severity), "functional_impact": _code(impact)}
        facts = _known(
            domain=_code(domain),
            area=domain.text("område") if domain else None,
            sector=domain.text("gren") if domain else None,
            severity=severity.number("rang") if severity else None,
            impact=impact.number("rang") if impact else None,
            cause=cause,
        )
        yield Choice(facts, _known(**codes, cause=cause), {"area": facts.get("area")})


def contacts(vocabulary: Vocabulary, waits: tuple[int, ...]) -> Iterator[Choice]:
    """Every agency, status and setting, whose agency it is and whether it is the one that leads."""
    settings = [None, *(code for code in vocabulary["contact_setting"].terms if code != "none")]
    for agency in (None, *vocabulary["agency"]):
        for status in (None, *vocabulary["contact_status"].terms):
            for setting, waited, whose in product(settings, _waited(status, waits), _whose(status)):
                facts = {**_agency_facts(agency), **_known(status=status, setting=setting or "none")}
                facts |= _known(waited_days=waited)
                document = _known(agency=_code(agency), status=status, setting=setting)
                yield Choice(facts, document, {**_agency_facts(agency), "status": status, **whose, "waited": waited})


def told_elsewhere(vocabulary: Vocabulary) -> Iterator[Choice]:
    """Contacts that another answer tells of, and those that it leaves open."""
    for agency in vocabulary["agency"]:
        if agency.text("kontaktfaktum"):
            for status in ("active", None):
                facts = {**_agency_facts(agency), **_known(status=status), "setting": "none", "waited_days": -1}
                marks = {**_agency_facts(agency), "status": status, "whose": UNTOLD, "at_lead": True}
                yield Choice(facts, None, {**marks, "fact": agency.text("kontaktfaktum")})


def referrals(vocabulary: Vocabulary) -> Iterator[Choice]:
    """Every sender, receiver and outcome."""
    parties = [None, *vocabulary["agency"], *vocabulary["referral_party"]]
    agencies = vocabulary["agency"].terms
    for sender, receiver, outcome in product(parties, parties, [None, *vocabulary["referral_outcome"].terms]):
        to_agency = receiver is not None and receiver.code in agencies
        facts = _known(
            **{"from": _code(sender)},
            from_agency=None if sender is None else sender.code in agencies,
            to=_code(receiver),
            to_sector=None if receiver is None else receiver.text("gren") if to_agency else "none",
            outcome=outcome,
        )
        document = _known(**{"from": _code(sender)}, to=_code(receiver), outcome=outcome)
        counted = "rejected" if outcome in REJECTED else outcome if outcome == LAPSED else None
        yield Choice(facts, document, {"to": _code(receiver), "counted": counted})


def diagnoses(vocabulary: Vocabulary) -> Iterator[Choice]:
    for term in (None, *vocabulary["diagnosis"]):
        for status in (None, *vocabulary["diagnosis_status"].terms):
            flags = {} if term is None else {"npf": term.flag("npf"), "personkrets_1": term.flag("personkrets_1")}
            yield Choice(
                {**_known(code=_code(term), status=status), **flags}, _known(code=_code(term), status=status)
            )


def _agency_facts(agency: Term | None) -> dict[str, Scalar]:
    if agency is None:
        return {}
    return {"agency": agency.code, "sector": agency.text("gren"), "principal_type": agency.text("huvudman")}


def _waited(status: str | None, waits: tuple[int, ...]) -> list[int | None]:
    """Days in waiting: as many as tests tell apart, for those who wait; none for those who do not."""
    if status == "waiting":
        return [None, *sorted({SHORT, *waits, *(days + 1 for days in waits)})]
    return [None] if status is None else [-1]


def _whose(status: str | None) -> list[dict[str, Scalar]]:
    """Whose agency it is matters while a contact is active; whether it is the leading one, unless it is over."""
    if status == "active":
        told = [{"whose": whose, "at_lead": leads} for whose in (HOME, NEAR, AWAY) for leads in (True, False)]
        return [{"whose": UNTOLD, "at_lead": True}, *told]  # type: ignore[list-item]
    if status in ("waiting", None):
        return [{"whose": UNTOLD, "at_lead": True}, {"whose": AWAY, "at_lead": False}]
    return [{"whose": UNTOLD, "at_lead": False}]


def _code(term: Term | None) -> str | None:
    return None if term is None else term.code


def _known(**facts: Scalar | None) -> dict[str, Scalar]:
    return {name: value for name, value in facts.items() if value is not None}
