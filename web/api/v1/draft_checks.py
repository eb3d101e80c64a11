"""`/api/v1/drafts/{id}/checks`, `/obstacles` and `/publication`: what a draft has to get past, and getting past it.

A program can ask, wait and publish. Saying yes and signing are for people, so there is no call for either.
"""

from __future__ import annotations

from typing import Any

from flask import Response, request

from router.access import Permission
from router.workshop.agreement_versions import SigningNeed
from router.workshop.judging import PROOF, SCENARIOS, Judged
from router.workshop.obstacles import NotPublishable
from web.access import access, by
from web.api.v1.blueprint import ACCEPT_LANGUAGE, answer, json_answer, refusals, v1
from web.api.v1.draft_json import CLOSED, WHO, check_json, obstacle_json, principal_json, the_draft
from web.api.v1.publications import publication_json
from web.api.v1.schemas.draft_checks import ChecksSchema, ObstaclesSchema
from web.api.v1.schemas.problem import DraftProblemSchema
from web.api.v1.schemas.publications import PublicationSchema
from web.draft_access import ensure_editable
from web.problems import NOT_PUBLISHABLE, UNKNOWN_DRAFT, Refused, language_of
from web.wiring import the_router

LOCATION = {"description": "Where the publication is found.", "schema": {"type": "string"}}


@v1.route("/drafts/<string:draft_id>/checks", methods=["POST"])
@v1.doc(
    operationId="askForChecks",
    parameters=[ACCEPT_LANGUAGE],
    responses={"202": answer("Asked for.", ChecksSchema), **refusals(UNKNOWN_DRAFT, *CLOSED, *WHO)},
)
@access(Permission.EDIT_POLICY)
def ask_for_checks(draft_id: str) -> Response:
    """Ask for the scenarios and the proof

    Of all that the draft would bring into force. They are done beside the server: read them with GET until none waits
    or runs. What was checked before is not checked again.
    """
    ensure_editable(the_draft(draft_id))
    the_router().workshop.check(draft_id)
    return json_answer(_checks(draft_id), 202)


@v1.route("/drafts/<string:draft_id>/checks")
@v1.doc(
    operationId="getChecks",
    parameters=[ACCEPT_LANGUAGE],
    responses={"200": answer("The checks.", ChecksSchema), **refusals(UNKNOWN_DRAFT, *WHO)},
)
@access(Permission.SEE_DRAFTS)
def get_checks(draft_id: str) -> Response:
    """What came of the checks

    Of the draft as it is now: red scenarios step by step, gaps, conflicts and dead rules with a case for each.
    """
    the_draft(draft_id)
    return json_answer(_checks(draft_id))


@v1.route("/drafts/<string:draft_id>/obstacles")
@v1.doc(
    operationId="getObstacles",
    parameters=[ACCEPT_LANGUAGE],
    responses={"200": answer("What stands in the way.", ObstaclesSchema), **refusals(UNKNOWN_DRAFT, *WHO)},
)
@access(Permission.SEE_DRAFTS)
def get_obstacles(draft_id: str) -> Response:
    """What stands in the way of publishing

    Everything at once, in the order in which it is dealt with; and what the parties have to sign, and have signed.
    """
    the_draft(draft_id)
    workshop, language = the_router().workshop, language_of(request)
    judged = workshop.judge(draft_id)
    obstacles = [obstacle_json(one, language) for one in workshop.obstacles(judged)]
    needs = [_need_json(judged, need) for need in judged.needs]
    return json_answer({"publishable": not obstacles, "obstacles": obstacles, "to_sign": needs})


@v1.route("/drafts/<string:draft_id>/publication", methods=["POST"])
@v1.doc(
    operationId="publishDraft",
    parameters=[ACCEPT_LANGUAGE],
    responses={
        "201": answer("Published.", PublicationSchema, headers={"Location": LOCATION}),
        **refusals(UNKNOWN_DRAFT, NOT_PUBLISHABLE, *CLOSED, *WHO, schema=DraftProblemSchema),
    },
)
@access(Permission.EDIT_POLICY)
def publish_draft(draft_id: str) -> Response:
    """Publish a draft

    Only when nothing stands in the way; otherwise the answer says all that does. It applies from the draft's day.
    """
    draft, workshop = the_draft(draft_id), the_router().workshop
    judged = workshop.judge(draft_id)
    taken_back = next((one for one in judged.timeline.published if one.seq == judged.taken_back), None)
    ensure_editable(draft, (*draft.files, *(taken_back.files if taken_back else ())))
    try:
        number = workshop.publish(draft_id, by())
    except NotPublishable as refused:
        language = language_of(request)
        obstacles = [obstacle_json(one, language) for one in refused.obstacles]
        raise Refused(NOT_PUBLISHABLE, obstacles=obstacles) from refused
    published = next(one for one in workshop.timeline().published if one.seq == number)
    return json_answer(publication_json(published), 201, {"Location": f"/api/v1/publications/{number}"})


def _checks(draft_id: str) -> dict[str, Any]:
    judged = the_router().workshop.judge(draft_id)
    return {
        "checks": [
            check_json(kind, prospect.day, judged.jobs.get((kind, prospect.key)))
            for prospect in judged.prospects
            for kind in (SCENARIOS, PROOF)
        ]
    }


def _need_json(judged: Judged, need: SigningNeed) -> dict[str, Any]:
    signed = judged.signed_by(need)
    parties = [
        {"party": principal_json(party), "signed_at": signed[party].at if party in signed else None}
        for party in need.parties
    ]
    return {
        "agreement": need.agreement,
        "title": need.title,
        "folder": need.folder,
        "version": need.version,
        "ends": need.removed,
        "parties": parties,
    }
