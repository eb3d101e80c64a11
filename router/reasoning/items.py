"""Items of the lists of a case that fit a test: another need, a contact, a referral, a diagnosis."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from router.conditions import Scalar
from router.policy import Exists
from router.reasoning.choosing import holds_all
from router.reasoning.library import Entry
from router.reasoning.trying import Trying
from router.vocabulary import Vocabulary


def item_for(
    clause: Exists, entry: Entry, library: Sequence[Entry], trying: Trying, day: date
) -> dict[str, Any] | None:
    """The first item for which the test holds, or None."""
    vocabulary = trying.vocabulary
    choices = {
        "needs": lambda: _needs(library, entry.age, vocabulary),
        "other_needs": lambda: _needs(library, entry.age, vocabulary),
        "contacts": lambda: _contacts(vocabulary, str(entry.facts["lead.agency"]), day),
        "referrals": lambda: _referrals(vocabulary, str(entry.facts["lead.agency"])),
        "diagnoses": lambda: _diagnoses(vocabulary),
    }
    return next((item for item, facts in choices[clause.items]() if holds_all(clause.where, facts)), None)


Choice = tuple[dict[str, Any], dict[str, Scalar]]


def _needs(library: Sequence[Entry], age: int, vocabulary: Vocabulary) -> Iterator[Choice]:
    for entry in library:
        if entry.age == age:
            for impact in vocabulary["functional_impact"]:
                need = {**entry.need, "functional_impact": impact.code}
                yield need, {**entry.facts, "impact": impact.number("rang")}


def _contacts(vocabulary: Vocabulary, lead: str, day: date) -> Iterator[Choice]:
    """Agencies other than the lead first: where the lead has a contact, little else is left to decide."""
    long_ago = day - timedelta(days=364)
    for status in vocabulary["contact_status"]:
        for setting in (None, *vocabulary["contact_setting"].terms):
            for agency in sorted(vocabulary["agency"], key=lambda agency: agency.code == lead):
                contact = {"agency": agency.code, "status": status.code, "setting": setting, "since": str(long_ago)}
                facts = {"agency": agency.code, "status": status.code, "setting": setting or "none"}
                facts |= {"sector": agency.text("gren"), "principal_type": agency.text("huvudman")}
                waited = 364 if status.code == "waiting" else -1
                yield contact, {**facts, "waited_days": waited}


def _referrals(vocabulary: Vocabulary, lead: str) -> Iterator[Choice]:
    agencies = list(vocabulary["agency"])
    for outcome in vocabulary["referral_outcome"]:
        for sender in agencies:
            for receiver in sorted(agencies, key=lambda agency: agency.code != lead):
                referral = {"from": sender.code, "to": receiver.code, "outcome": outcome.code}
                facts: dict[str, Scalar] = {**referral, "from_agency": True}
                facts |= {"to_sector": receiver.text("gren"), "to_lead": receiver.code == lead}
                yield referral, facts


def _diagnoses(vocabulary: Vocabulary) -> Iterator[Choice]:
    for status in reversed(list(vocabulary["diagnosis_status"])):
        for term in vocabulary["diagnosis"]:
            diagnosis = {"code": term.code, "status": status.code}
            yield diagnosis, {**diagnosis, "npf": term.flag("npf"), "personkrets_1": term.flag("personkrets_1")}
