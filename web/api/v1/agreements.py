"""`/api/v1/agreements`: who has agreed to what, which version each party has signed, and who has withdrawn."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask import Response

from router.access import Permission, Principal
from router.agreement import Agreement, Party
from router.content_files import Files
from router.timeline import Timeline
from router.workshop.agreement_versions import AgreementVersion, agreement_versions
from web.access import access
from web.api.v1.blueprint import ACCEPT_LANGUAGE, answer, json_answer, refusals, v1
from web.api.v1.days import day_asked_for, day_parameter
from web.api.v1.draft_json import principal_json
from web.api.v1.schemas.agreements import AdoptedAgreementSchema, AdoptedAgreementsSchema
from web.problems import INVALID_PARAMETER, UNKNOWN_AGREEMENT, Refused
from web.wiring import the_router

AS_OF = day_parameter("as_of", "The day to show the agreements for; today when left out.")


@v1.route("/agreements")
@v1.doc(
    operationId="listAgreements",
    parameters=[AS_OF, ACCEPT_LANGUAGE],
    responses={"200": answer("The agreements.", AdoptedAgreementsSchema), **refusals(INVALID_PARAMETER)},
)
@access(Permission.OPEN)
def list_agreements() -> Response:
    """Agreements and who has signed them

    As they stand on the day; also those that do not apply, because a party has not signed or the time is another.
    """
    workshop = the_router().workshop
    timeline, day = workshop.timeline(), day_asked_for("as_of") or workshop.today()
    book = timeline.edition_on(day).book
    versions = {one.id: one for one in agreement_versions(timeline.files_on(day)).values()}
    return json_answer(
        {
            "as_of": day,
            "proposals_apply": book.proposals_apply,
            "agreements": [
                _told(agreement, versions[name], day, proposals=book.proposals_apply)
                for name, agreement in book.agreements.items()
            ],
        }
    )


@v1.route("/agreements/<string:agreement_id>")
@v1.doc(
    operationId="getAgreement",
    parameters=[AS_OF, ACCEPT_LANGUAGE],
    responses={
        "200": answer("The agreement.", AdoptedAgreementSchema),
        **refusals(INVALID_PARAMETER, UNKNOWN_AGREEMENT),
    },
)
@access(Permission.OPEN)
def get_agreement(agreement_id: str) -> Response:
    """One agreement, its versions and its signatures

    `versions` are those that were or will be in force, each from its day; `signatures` all that were made here.
    """
    router = the_router()
    timeline, day = router.workshop.timeline(), day_asked_for("as_of") or router.today()
    book, files = timeline.edition_on(day).book, timeline.files_on(day)
    agreement = book.agreements.get(agreement_id)
    if agreement is None:
        raise Refused(UNKNOWN_AGREEMENT)
    version = {one.id: one for one in agreement_versions(files).values()}[agreement_id]
    told = _told(agreement, version, day, proposals=book.proposals_apply)
    more = {"versions": _versions(timeline, version.folder), "signatures": _signatures(agreement_id)}
    return json_answer({**told, **more})


def _told(agreement: Agreement, version: AgreementVersion, day: date, *, proposals: bool) -> dict[str, Any]:
    signed = {one.party: one for one in agreement.signatures}
    gone = {one.party: one.from_day for one in agreement.withdrawals}
    return {
        "id": agreement.id,
        "title": agreement.title,
        "folder": version.folder,
        "layer": agreement.layer,
        "place": agreement.place,
        "version": version.version,
        "status": agreement.status,
        "in_force": agreement.in_force(day, proposals=proposals),
        "valid_from": agreement.validity.start,
        "valid_to": agreement.validity.end,
        "parties": [
            {
                "party": principal_json(_principal(party)),
                "signed_on": signed[party].on if party in signed else None,
                "signed_version": signed[party].version if party in signed else None,
                "withdrawn_from": gone.get(party),
            }
            for party in agreement.parties
        ],
    }


def _versions(timeline: Timeline, folder: str) -> list[dict[str, Any]]:
    """Each version, from the day on which it, or who leaves it, began to apply; null: from the beginning."""
    contents: list[tuple[date | None, Files]] = [(None, timeline.base_files)]
    contents += [(day, timeline.files_on(day)) for day in timeline.days]
    found: list[dict[str, Any]] = []
    for begun, files in contents:
        one = agreement_versions({n: t for n, t in files.items() if f"/{folder}/" in n}).get(folder)
        told = {"version": one.version if one else None, "withdrawals": _withdrawals(one)}
        if not found or any(found[-1][name] != value for name, value in told.items()):
            found.append({"from": begun, **told})
    return found


def _withdrawals(version: AgreementVersion | None) -> list[dict[str, Any]]:
    gone = version.withdrawals if version else ()
    return [{"party": principal_json(_principal(one.party)), "from": one.from_day} for one in gone]


def _signatures(agreement_id: str) -> list[dict[str, Any]]:
    """Every signature in the database; none where a folder is the source, for there they mean nothing."""
    router = the_router()
    if router.following is None:
        return []
    return [
        {
            "party": principal_json(one.party),
            "version": one.version,
            "signed_at": one.at,
            "draft": one.draft_id,
        }
        for one in router.reviews.all_signatures()
        if one.agreement == agreement_id
    ]


def _principal(party: Party) -> Principal:
    return Principal(party.principal_type, party.code)
