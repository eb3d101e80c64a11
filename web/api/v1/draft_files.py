"""`/api/v1/drafts/{id}/files/{path}`: the files of a draft, read and written without writing over anybody."""

from __future__ import annotations

from typing import Any

from flask import Response, request

from router.access import Permission
from router.assisting.diagnosing import problems_of
from router.content_files import is_content
from router.privacy import personal_data_in
from router.reading.text_file import LARGEST
from router.storage import DraftChanged, Drafted, DraftedFile, Update
from web.access import access, by
from web.api.v1.blueprint import ACCEPT_LANGUAGE, JSON, answer, json_answer, refusals, v1
from web.api.v1.bodies import Body, json_body
from web.api.v1.draft_json import BODY, CLOSED, WHO, file_json, the_draft
from web.api.v1.schemas.draft_files import DraftFileSchema, FileTextSchema, UpdatesSchema, WrittenSchema
from web.api.v1.schemas.problem import DraftProblemSchema
from web.draft_access import ensure_editable
from web.problems import (
    DRAFT_CONFLICT,
    INVALID_PARAMETER,
    TEXT_TOO_LARGE,
    UNKNOWN_DRAFT,
    UNKNOWN_FILE,
    Refused,
    language_of,
)
from web.wiring import the_router

LARGEST_BODY = 4 * LARGEST
"""What a text of the largest size may take up as JSON, written in the usual ways."""
LONGEST_PATH = 200
CLIENT = "api"
FIELDS = ("version", "text")
NO_CONTENT = {
    "sv": "Filen ska ligga i rules/, features/policies/ eller fixtures/directory/ och sluta på .yaml eller .feature.",
    "en": "The file must lie in rules/, features/policies/ or fixtures/directory/ and end in .yaml or .feature.",
}
NOT_A_NUMBER = {"sv": "Skriv versionens nummer.", "en": "Write the number of the version."}


def _version_parameter(name: str, description: str) -> dict[str, Any]:
    schema = {"type": "integer", "minimum": 0}
    return {"name": name, "in": "query", "required": True, "description": description, "schema": schema}


@v1.route("/drafts/<string:draft_id>/files/<path:path>")
@v1.doc(
    operationId="getDraftFile",
    parameters=[ACCEPT_LANGUAGE],
    responses={"200": answer("The file.", DraftFileSchema), **refusals(UNKNOWN_DRAFT, UNKNOWN_FILE, *WHO)},
)
@access(Permission.SEE_DRAFTS)
def get_draft_file(draft_id: str, path: str) -> Response:
    """A file as the draft has it

    With its text and all that the readers find wrong with it. A file that the draft has not taken up is shown as
    it is published on the draft's day, with version 0.
    """
    return json_answer(_told(the_draft(draft_id), path))


@v1.route("/drafts/<string:draft_id>/files/<path:path>", methods=["PUT"])
@v1.doc(
    operationId="writeDraftFile",
    parameters=[ACCEPT_LANGUAGE],
    requestBody={"required": True, "content": {JSON: {"schema": FileTextSchema}}},
    responses={
        "200": answer("Kept.", WrittenSchema),
        **refusals(UNKNOWN_DRAFT, INVALID_PARAMETER, *BODY, DRAFT_CONFLICT, *CLOSED, *WHO, schema=DraftProblemSchema),
    },
)
@access(Permission.EDIT_POLICY)
def write_draft_file(draft_id: str, path: str) -> Response:
    """Write a file of the draft

    `version` is the one that the text builds on; 0 for a file that the draft has not taken up. When somebody else has
    written since, nothing is kept, and the answer has what they wrote. A text that cannot be read is kept too:
    `problems` says what is wrong. A file goes on ending its lines as it does.
    """
    draft = the_draft(draft_id)
    _refuse_strange(path, draft)
    ensure_editable(draft, [path])
    body = Body.of(json_body(LARGEST_BODY), FIELDS)
    version, text = body.number("version"), body.text("text")
    body.refuse_wrong()
    raw = text.encode()
    if len(raw) > LARGEST:
        raise Refused(TEXT_TOO_LARGE)
    drafts = the_router().drafts
    if version == 0 and path not in draft.files:
        version = _taken_up(draft, path)
    try:
        pushed = drafts.write(draft_id, path, version, raw, by(), CLIENT)
    except DraftChanged:
        raise _conflict(draft_id, path, version) from None
    if not pushed.accepted:
        raise _conflict(draft_id, path, version)
    return json_answer(_without_text(_told(the_draft(draft_id), path)))


@v1.route("/drafts/<string:draft_id>/files/<path:path>", methods=["DELETE"])
@v1.doc(
    operationId="removeDraftFile",
    parameters=[_version_parameter("version", "The version that is removed."), ACCEPT_LANGUAGE],
    responses={
        "200": answer("Removed.", WrittenSchema),
        **refusals(
            UNKNOWN_DRAFT, UNKNOWN_FILE, INVALID_PARAMETER, DRAFT_CONFLICT, *CLOSED, *WHO, schema=DraftProblemSchema
        ),
    },
)
@access(Permission.EDIT_POLICY)
def remove_draft_file(draft_id: str, path: str) -> Response:
    """Remove a file

    The draft removes it from what is in force. A file that is new in the draft is as if it had never been.
    """
    draft = the_draft(draft_id)
    ensure_editable(draft, [path])
    version, drafts = _number("version"), the_router().drafts
    before = _file(draft, path)
    if version == 0 and path not in draft.files:
        version = _taken_up(draft, path)
    try:
        drafts.remove_file(draft_id, path, by(), version)
    except DraftChanged:
        raise _conflict(draft_id, path, version) from None
    left = the_draft(draft_id).files.get(path)
    gone = left or DraftedFile(path, None, before.base_hash, 0)
    return json_answer({**file_json(gone), "problems": []})


@v1.route("/drafts/<string:draft_id>/updates/<path:path>")
@v1.doc(
    operationId="getDraftUpdates",
    parameters=[_version_parameter("since", "The version after which."), ACCEPT_LANGUAGE],
    responses={
        "200": answer("What was written.", UpdatesSchema),
        **refusals(UNKNOWN_DRAFT, UNKNOWN_FILE, INVALID_PARAMETER, *WHO),
    },
)
@access(Permission.SEE_DRAFTS)
def get_draft_updates(draft_id: str, path: str) -> Response:
    """What was written in a file since a version

    Each update is a change set of CodeMirror; null is a removal.
    """
    file = _file(the_draft(draft_id), path)
    return json_answer({"path": path, "version": file.version, "updates": _since(draft_id, path, _number("since"))})


def _taken_up(draft: Drafted, path: str) -> int:
    """The draft has the file from now on; its version. Raises Refused when others were first, and wrote in it."""
    published = _published(draft, path)
    taken = the_router().drafts.take_up(draft.id, path, published, by())
    if taken.version != 1 or taken.text != (published or b""):
        raise _conflict(draft.id, path, 0)
    return taken.version


def _since(draft_id: str, path: str, version: int) -> list[dict[str, Any]]:
    updates = the_router().drafts.since(draft_id, path, version)
    return [
        {"version": number, "client": one.client, "changes": _plain(one)}
        for number, one in enumerate(updates, start=version + 1)
    ]


def _plain(one: Update) -> Any:
    """The change set with every half character replaced: JSON has none."""
    if not isinstance(one.changes, list):
        return one.changes
    return [[_whole(x) for x in part] if isinstance(part, list) else part for part in one.changes]


def _whole(value: Any) -> Any:
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def _file(draft: Drafted, path: str) -> DraftedFile:
    """As the draft has it, else as it is published, with version 0. Raises Refused when there is none."""
    if path in draft.files:
        return draft.files[path]
    published = _published(draft, path)
    if published is None:
        raise Refused(UNKNOWN_FILE)
    file = DraftedFile(path, published, None, 0)
    return DraftedFile(path, published, file.hash, 0)


def _published(draft: Drafted, path: str) -> bytes | None:
    workshop = the_router().workshop
    return workshop.timeline().files_on(draft.effective_from or workshop.today()).get(path)


def _told(draft: Drafted, path: str) -> dict[str, Any]:
    file, router = _file(draft, path), the_router()
    text = None if file.text is None else file.text.decode("utf-8", "replace")
    content = router.edition_on(draft.effective_from or router.today()).content
    problems = [] if file.text is None else problems_of(path, file.text, content)
    return {**file_json(file), "text": text, "problems": problems}


def _without_text(told: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in told.items() if name != "text"}


def _conflict(draft_id: str, path: str, version: int) -> Refused:
    """What the file is now, and what others wrote since the version that the caller had."""
    draft = the_draft(draft_id)
    ensure_editable(draft)
    file = draft.files.get(path)
    now = (
        {"version": 0, "text": None}
        if file is None
        else {"version": file.version, "text": _told(draft, path)["text"]}
    )
    return Refused(DRAFT_CONFLICT, **now, since=_since(draft_id, path, version))


def _refuse_strange(path: str, draft: Drafted) -> None:
    """A new file must be content, and its name may tell of nobody."""
    fits = is_content(path) and len(path) <= LONGEST_PATH
    if not fits or (path not in draft.files and personal_data_in(path) is not None):
        raise _wrong_parameter("path", "no_content", NO_CONTENT[language_of(request)])


def _number(name: str) -> int:
    text = request.args.get(name, "")
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise _wrong_parameter(name, "wrong_format", NOT_A_NUMBER[language_of(request)])
    return int(text)


def _wrong_parameter(name: str, code: str, message: str) -> Refused:
    error = {"pointer": f"/{name}", "code": code, "message": message, "suggestion": None}
    return Refused(INVALID_PARAMETER, errors=[error])
