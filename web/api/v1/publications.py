"""`/api/v1/publications`: what was published, and `/api/v1/revisions`: which content is in force on which day."""

from __future__ import annotations

from typing import Any

from flask import Response, request

from router.access import Permission
from router.storage import Published
from router.workshop.judging import NOTE
from web.access import access
from web.api.v1.blueprint import ACCEPT_LANGUAGE, answer, json_answer, refusals, v1
from web.api.v1.days import day_asked_for, day_parameter
from web.api.v1.draft_json import principal_json
from web.api.v1.schemas.publications import PublicationSchema, PublicationsSchema, RevisionsInForceSchema
from web.problems import INVALID_PARAMETER, UNKNOWN_PUBLICATION, Refused, language_of
from web.wiring import the_router

MOST = 100
BEFORE = {
    "name": "before",
    "in": "query",
    "required": False,
    "description": f"Only publications with lower numbers: the next page. At most {MOST} are answered at once.",
    "schema": {"type": "integer", "minimum": 1},
}
NOT_A_NUMBER = {"sv": "Skriv publikationens nummer.", "en": "Write the number of the publication."}
AS_OF = day_parameter("as_of", "The day asked about; today when left out.")


@v1.route("/publications")
@v1.doc(
    operationId="listPublications",
    parameters=[BEFORE, ACCEPT_LANGUAGE],
    responses={"200": answer("The publications.", PublicationsSchema), **refusals(INVALID_PARAMETER)},
)
@access(Permission.OPEN)
def list_publications() -> Response:
    """Changes of the policies that were published

    The latest first, also those to come and those that were taken back. Empty where a folder is the source.
    """
    text = request.args.get("before", str(2**31))
    if not (text.isascii() and text.isdigit() and len(text) <= 10 and int(text)):
        message = NOT_A_NUMBER[language_of(request)]
        error = {"pointer": "/before", "code": "wrong_format", "message": message, "suggestion": None}
        raise Refused(INVALID_PARAMETER, errors=[error])
    published = [one for one in the_router().workshop.timeline().published if one.seq < int(text)]
    shown = sorted(published, key=lambda one: -one.seq)[:MOST]
    return json_answer({"publications": [publication_json(one) for one in shown]})


@v1.route("/publications/<int:number>")
@v1.doc(
    operationId="getPublication",
    parameters=[ACCEPT_LANGUAGE],
    responses={"200": answer("The publication.", PublicationSchema), **refusals(UNKNOWN_PUBLICATION)},
)
@access(Permission.OPEN)
def get_publication(number: int) -> Response:
    """One publication

    What changed, why, who is affected, from when, and what was proved of it.
    """
    return json_answer(publication_json(the_publication(number)))


@v1.route("/revisions")
@v1.doc(
    operationId="getRevisions",
    parameters=[AS_OF, ACCEPT_LANGUAGE],
    responses={"200": answer("The revisions by day.", RevisionsInForceSchema), **refusals(INVALID_PARAMETER)},
)
@access(Permission.OPEN)
def get_revisions() -> Response:
    """Which revision is in force on which day

    A case is decided by the revision of its own day, also when that day is still to come or has long passed.
    """
    workshop = the_router().workshop
    timeline, as_of = workshop.timeline(), day_asked_for("as_of") or workshop.today()
    begun = timeline.begun(as_of)
    first: dict[str, Any] = {"from": None, "revision": timeline.base.revision, "publications": []}
    later = [
        {
            "from": day,
            "revision": workshop.revision_of(timeline.files_on(day)),
            "publications": [one.seq for one in timeline.in_order if one.effective_from == day],
        }
        for day in timeline.days
    ]
    revisions = [first, *later]
    in_force = next(one for one in revisions if one["from"] == begun)
    source = "folder" if workshop.folder_is_source else "database"
    return json_answer({"source": source, "as_of": as_of, "in_force": in_force, "revisions": revisions})


def the_publication(number: int) -> Published:
    """The publication of that number. Raises Refused."""
    for one in the_router().workshop.timeline().published:
        if one.seq == number:
            return one
    raise Refused(UNKNOWN_PUBLICATION)


def publication_json(one: Published) -> dict[str, Any]:
    """A publication with what was proved of it."""
    router = the_router()
    back = next((other.seq for other in router.workshop.timeline().published if other.takes_back == one.seq), None)
    return {
        "number": one.seq,
        "kind": one.kind,
        "effective_from": one.effective_from,
        "published_at": one.published_at,
        "principal": principal_json(one.principal),
        "draft": one.draft_id,
        "takes_back": one.takes_back,
        "taken_back_by": back,
        "revision": one.revision,
        "content": one.set_hash,
        "note": {part: one.note.get(part, "") for part in NOTE},
        "summary": list(one.summary),
        "files": [
            {"path": path, "hash": change.hash, "base_hash": change.base_hash} for path, change in one.files.items()
        ],
        "certificate": router.certificates.of(one.revision),
    }
