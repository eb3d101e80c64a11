"""`/api/v1/drafts`: changes of the policies on their way."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from flask import Response, request

from router.access import Permission
from router.storage.drafts import DROPPED, OPEN, PUBLISHED
from router.workshop.judging import LONGEST_NOTE, LONGEST_TITLE, NOTE
from web.access import access, by
from web.api.v1.blueprint import ACCEPT_LANGUAGE, JSON, answer, json_answer, refusals, v1
from web.api.v1.bodies import Body, json_body
from web.api.v1.draft_json import BODY, CLOSED, WHO, draft_json, the_draft
from web.api.v1.schemas.drafts import DescribeDraftSchema, DraftSchema, DraftsSchema, NewDraftSchema
from web.draft_access import ensure_editable, ensure_policies_change_here
from web.problems import FOLDER_IS_SOURCE, INVALID_PARAMETER, UNKNOWN_DRAFT, Refused, language_of
from web.wiring import the_router

FIELDS = ("title", "effective_from", "note")
STATUSES = (OPEN, PUBLISHED, DROPPED, "all")
STATUS = {
    "name": "status",
    "in": "query",
    "required": False,
    "description": "Which drafts; the open ones when left out.",
    "schema": {"type": "string", "enum": list(STATUSES)},
}
LOCATION = {"description": "Where the draft is found.", "schema": {"type": "string"}}


@v1.route("/drafts")
@v1.doc(
    operationId="listDrafts",
    parameters=[STATUS, ACCEPT_LANGUAGE],
    responses={"200": answer("The drafts.", DraftsSchema), **refusals(INVALID_PARAMETER, *WHO)},
)
@access(Permission.SEE_DRAFTS)
def list_drafts() -> Response:
    """Drafts of policy changes

    Everybody's: what one party plans the others may know early. The latest first, without the texts of the files.
    """
    status = request.args.get("status", OPEN)
    if status not in STATUSES:
        message = {"sv": f"Välj bland {', '.join(STATUSES)}.", "en": f"Choose among {', '.join(STATUSES)}."}
        error = {"pointer": "/status", "code": "unknown_code", "message": message[language_of(request)]}
        raise Refused(INVALID_PARAMETER, errors=[{**error, "suggestion": None}])
    drafts = the_router().drafts.all(None if status == "all" else status)
    return json_answer({"drafts": [draft_json(draft) for draft in drafts]})


@v1.route("/drafts", methods=["POST"])
@v1.doc(
    operationId="beginDraft",
    parameters=[ACCEPT_LANGUAGE],
    requestBody={"required": True, "content": {JSON: {"schema": NewDraftSchema}}},
    responses={
        "201": answer("The draft.", DraftSchema, headers={"Location": LOCATION}),
        **refusals(*BODY, FOLDER_IS_SOURCE, *WHO),
    },
)
@access(Permission.EDIT_POLICY)
def begin_draft() -> Response:
    """Begin a draft

    It changes nothing until files are written in it, and nothing applies before it is published.
    """
    ensure_policies_change_here()
    body = Body.of(json_body(), FIELDS)
    title, day, note = _described(body)
    if not title:
        body.wrong("title", "missing" if body.values.get("title") is None else "empty")
    body.refuse_wrong()
    drafts = the_router().drafts
    draft_id = drafts.begin(title or "", "change", by())
    if day is not None or note:
        drafts.describe(draft_id, title=title or "", effective_from=day, note=note)
    return json_answer(draft_json(the_draft(draft_id)), 201, {"Location": f"/api/v1/drafts/{draft_id}"})


@v1.route("/drafts/<string:draft_id>")
@v1.doc(
    operationId="getDraft",
    parameters=[ACCEPT_LANGUAGE],
    responses={"200": answer("The draft.", DraftSchema), **refusals(UNKNOWN_DRAFT, *WHO)},
)
@access(Permission.SEE_DRAFTS)
def get_draft(draft_id: str) -> Response:
    """One draft

    What it is called, from when it is to apply, why, and which files it changes.
    """
    return json_answer(draft_json(the_draft(draft_id)))


@v1.route("/drafts/<string:draft_id>", methods=["PATCH"])
@v1.doc(
    operationId="describeDraft",
    parameters=[ACCEPT_LANGUAGE],
    requestBody={"required": True, "content": {JSON: {"schema": DescribeDraftSchema}}},
    responses={"200": answer("The draft.", DraftSchema), **refusals(UNKNOWN_DRAFT, *BODY, *CLOSED, *WHO)},
)
@access(Permission.EDIT_POLICY)
def describe_draft(draft_id: str) -> Response:
    """Describe a draft

    What is left out stays as it is. All four parts of the note are needed before it can be published.
    """
    draft = the_draft(draft_id)
    ensure_editable(draft, draft.files)
    body = Body.of(json_body(), FIELDS)
    title, day, note = _described(body)
    if title == "":
        body.wrong("title", "empty")
    body.refuse_wrong()
    day = day if "effective_from" in body.values else draft.effective_from
    told = {**draft.note, **note}
    the_router().drafts.describe(draft_id, title=title or draft.title, effective_from=day, note=told)
    return json_answer(draft_json(the_draft(draft_id)))


@v1.route("/drafts/<string:draft_id>", methods=["DELETE"])
@v1.doc(
    operationId="dropDraft",
    parameters=[ACCEPT_LANGUAGE],
    responses={"200": answer("The draft, dropped.", DraftSchema), **refusals(UNKNOWN_DRAFT, *CLOSED, *WHO)},
)
@access(Permission.EDIT_POLICY)
def drop_draft(draft_id: str) -> Response:
    """Drop a draft

    Nothing comes of it. It can still be read.
    """
    draft = the_draft(draft_id)
    ensure_editable(draft, draft.files)
    the_router().drafts.drop(draft_id, by())
    return json_answer(draft_json(the_draft(draft_id)))


def _described(body: Body) -> tuple[str | None, date | None, Mapping[str, str]]:
    """Title, day and the parts of the note, as far as they are told."""
    note = body.part("note", NOTE)
    told = {part: note.words(part, LONGEST_NOTE, lines=True) for part in NOTE}
    return (
        body.words("title", LONGEST_TITLE),
        body.day("effective_from"),
        {part: text for part, text in told.items() if text is not None},
    )
