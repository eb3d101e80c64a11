"""`/api/v1/drafts/{id}/comments` and `/reviews`: what people say of a draft, for programs to read."""

from __future__ import annotations

from flask import Response

from router.access import Permission
from web.access import access
from web.api.v1.blueprint import ACCEPT_LANGUAGE, answer, json_answer, refusals, v1
from web.api.v1.draft_json import WHO, principal_json, the_draft
from web.api.v1.schemas.draft_reviews import CommentsSchema, ReviewsSchema
from web.problems import UNKNOWN_DRAFT
from web.wiring import the_router


@v1.route("/drafts/<string:draft_id>/comments")
@v1.doc(
    operationId="getComments",
    parameters=[ACCEPT_LANGUAGE],
    responses={"200": answer("The comments.", CommentsSchema), **refusals(UNKNOWN_DRAFT, *WHO)},
)
@access(Permission.SEE_DRAFTS)
def get_comments(draft_id: str) -> Response:
    """Comments on a draft

    On a line, on a file or on all of it, in the order made.
    """
    the_draft(draft_id)
    comments = [
        {
            "id": one.id,
            "path": one.path,
            "line": one.line,
            "quoted": one.quoted,
            "text": one.text,
            "principal": principal_json(one.principal),
            "at": one.at,
            "settled_at": one.settled_at,
        }
        for one in the_router().reviews.comments(draft_id)
    ]
    return json_answer({"comments": comments})


@v1.route("/drafts/<string:draft_id>/reviews")
@v1.doc(
    operationId="getReviews",
    parameters=[ACCEPT_LANGUAGE],
    responses={"200": answer("The reviews.", ReviewsSchema), **refusals(UNKNOWN_DRAFT, *WHO)},
)
@access(Permission.SEE_DRAFTS)
def get_reviews(draft_id: str) -> Response:
    """Reviews of a draft

    In the order made. A review is of the draft as it was: `is_current` says whether it still is so.
    """
    draft = the_draft(draft_id)
    reviews = [
        {
            "verdict": one.verdict,
            "emergency": one.emergency,
            "text": one.text,
            "principal": principal_json(one.principal),
            "at": one.at,
            "is_current": one.changes_hash == draft.changes_hash,
        }
        for one in the_router().reviews.reviews(draft_id)
    ]
    return json_answer({"reviews": reviews})
