"""`GET /api/v1/policies`: the agreements and rules in force on a day."""

from __future__ import annotations

from datetime import date
from typing import Any

import orjson
from flask import Response

from router.access import Permission
from router.agreement import Agreement
from router.policy import AgreementReference, LegalReference, Reference, Rule, SourceReference
from router.policy_book import PolicyBook
from web.access import access
from web.api.v1.blueprint import ACCEPT_LANGUAGE, JSON, answer, refusals, v1
from web.api.v1.days import day_asked_for, day_parameter
from web.api.v1.schemas.policies import PoliciesSchema
from web.problems import INVALID_PARAMETER
from web.wiring import the_router

AS_OF = day_parameter("as_of", "The day to show the policies for; today when left out.")


@v1.route("/policies")
@v1.doc(
    operationId="getPolicies",
    parameters=[AS_OF, ACCEPT_LANGUAGE],
    responses={"200": answer("Policies in force.", PoliciesSchema), **refusals(INVALID_PARAMETER)},
)
@access(Permission.OPEN)
def get_policies() -> Response:
    """Agreements and rules in force

    Rules that need an agreement are shown when that agreement is in force on the day.
    """
    router = the_router()
    day = day_asked_for("as_of") or router.today()
    told = {**_policies(router.edition_on(day).book, day), "certificate": router.certificate(day)}
    return Response(orjson.dumps(told), content_type=JSON)


def _policies(book: PolicyBook, day: date) -> dict[str, Any]:
    agreements = [a for a in book.agreements.values() if a.in_force(day, proposals=book.proposals_apply)]
    ids = {agreement.id for agreement in agreements}
    rules = [rule for rule in book.rules if rule.validity.covers(day) and ids.issuperset(rule.agreements)]
    return {
        "revision": book.revision,
        "as_of": day,
        "proposals_apply": book.proposals_apply,
        "agreements": [_agreement(agreement) for agreement in sorted(agreements, key=lambda a: a.id)],
        "rules": [_rule(rule) for rule in rules],
    }


def _agreement(agreement: Agreement) -> dict[str, Any]:
    signed = {signature.party: signature.on for signature in agreement.signatures}
    return {
        "id": agreement.id,
        "title": agreement.title,
        "layer": agreement.layer,
        "place": agreement.place,
        "status": agreement.status,
        "valid_from": agreement.validity.start,
        "valid_to": agreement.validity.end,
        "reviewed": agreement.reviewed,
        "parties": [
            {"principal_type": p.principal_type, "principal_code": p.code, "signed_on": signed.get(p)}
            for p in agreement.parties
        ],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "title": rule.title,
        "question": rule.question,
        "layer": rule.layer,
        "place": rule.place,
        "because": rule.because,
        "departs_from": rule.departs_from,
        "references": [_reference(reference) for reference in rule.references],
        "valid_from": rule.validity.start,
        "valid_to": rule.validity.end,
        "reviewed": rule.reviewed,
    }


def _reference(reference: Reference) -> dict[str, Any]:
    match reference:
        case LegalReference(law=law, section=section, mark=mark, checked_on=checked_on):
            return _ground(law, section, mark, checked_on)
        case AgreementReference(agreement=agreement, point=point):
            return _ground(agreement, point, None, None)
        case SourceReference(text=text, mark=mark, checked_on=checked_on):
            return _ground(text, None, mark, checked_on)


def _ground(source: str, section: str | None, mark: str | None, checked_on: date | None) -> dict[str, Any]:
    return {"source": source, "section": section, "mark": mark, "checked_on": checked_on}
