"""The files of the policies as they are in force on a day, or as a publication brought them into force."""

from __future__ import annotations

from collections.abc import Callable

from flask import Response

from router.access import Permission
from router.content_files import Files, file_hash, files_hash
from web.access import access
from web.api.v1.blueprint import ACCEPT_LANGUAGE, answer, json_answer, refusals, v1
from web.api.v1.days import day_asked_for, day_parameter
from web.api.v1.publications import the_publication
from web.api.v1.schemas.contents import ContentFileSchema, ContentSchema
from web.problems import INVALID_PARAMETER, UNKNOWN_FILE, UNKNOWN_PUBLICATION, Refused
from web.wiring import the_router

AS_OF = day_parameter("as_of", "The day to show the files for; today when left out.")


@v1.route("/policies/files")
@v1.doc(
    operationId="listPolicyFiles",
    parameters=[AS_OF, ACCEPT_LANGUAGE],
    responses={"200": answer("The files.", ContentSchema), **refusals(INVALID_PARAMETER)},
)
@access(Permission.OPEN)
def list_policy_files() -> Response:
    """The files of the policies in force

    Their names, sizes and hashes, and the revision that they make.
    """
    return _listed(_in_force())


@v1.route("/policies/files/<path:path>")
@v1.doc(
    operationId="getPolicyFile",
    parameters=[AS_OF, ACCEPT_LANGUAGE],
    responses={"200": answer("The file.", ContentFileSchema), **refusals(INVALID_PARAMETER, UNKNOWN_FILE)},
)
@access(Permission.OPEN)
def get_policy_file(path: str) -> Response:
    """One file of the policies in force

    As it is written.
    """
    return _one(_in_force, path)


@v1.route("/publications/<int:number>/files")
@v1.doc(
    operationId="listPublicationFiles",
    parameters=[ACCEPT_LANGUAGE],
    responses={"200": answer("The files.", ContentSchema), **refusals(UNKNOWN_PUBLICATION)},
)
@access(Permission.OPEN)
def list_publication_files(number: int) -> Response:
    """The files that a publication brought into force

    All of them, also those that it did not change.
    """
    return _listed(_of_publication(number))


@v1.route("/publications/<int:number>/files/<path:path>")
@v1.doc(
    operationId="getPublicationFile",
    parameters=[ACCEPT_LANGUAGE],
    responses={"200": answer("The file.", ContentFileSchema), **refusals(UNKNOWN_PUBLICATION, UNKNOWN_FILE)},
)
@access(Permission.OPEN)
def get_publication_file(number: int, path: str) -> Response:
    """One file that a publication brought into force

    As it is written.
    """
    return _one(lambda: _of_publication(number), path)


def _in_force() -> Files:
    workshop = the_router().workshop
    return workshop.timeline().files_on(day_asked_for("as_of") or workshop.today())


def _of_publication(number: int) -> Files:
    return the_router().contents.files(the_publication(number).set_hash)


def _listed(files: Files) -> Response:
    told = [{"path": path, "hash": file_hash(text), "bytes": len(text)} for path, text in files.items()]
    revision = the_router().workshop.revision_of(files)
    return json_answer({"revision": revision, "content": files_hash(files), "files": told})


def _one(files: Callable[[], Files], path: str) -> Response:
    text = files().get(path)
    if text is None:
        raise Refused(UNKNOWN_FILE)
    told = {"path": path, "hash": file_hash(text), "bytes": len(text), "text": text.decode("utf-8", "replace")}
    return json_answer(told)
