"""What a draft looks like, and what is sent to begin and describe one."""

from __future__ import annotations

from marshmallow import fields, validate

from router.workshop.judging import LONGEST_NOTE, LONGEST_TITLE
from router.workshop.obstacles import Kind
from web.api.v1.schemas.shapes import Answer, coded, day, flag, many, moment, number, part, text

KINDS = ("change", "import", "rollback", "take_back")
STATUSES = ("open", "published", "dropped")
EFFECTIVE_FROM = "The day from which it is to apply; null: the day of publication."


class PrincipalSchema(Answer):
    """A principal."""

    principal_type = coded("Kind of principal; see the code list `principal_type`.")
    principal_code = coded("Code of the region or municipality.")
    name = text("What it is called.")


class DraftedFileSchema(Answer):
    """A file of a draft."""

    path = text("Its name from the root of the policy content.")
    version = number("How often it was written; what is sent next builds on it.")
    hash = text("SHA-256 of the text with plain line feeds; null when the draft removes the file.", allow_none=True)
    base_hash = text("The same of the text that it began as; null when the file is new.", allow_none=True)
    changed = flag("Whether it says something else than what it began as.")
    removed = flag("Whether the draft removes it.")


class NoteSchema(Answer):
    """Why the policies change; empty while not told."""

    what = text("What changes.")
    why = text("Why.")
    affected = text("Who is affected.")
    source = text("The source.")


class DraftSchema(Answer):
    """A change of the policies on its way."""

    id = text("Identifier.")
    title = text("What it is called.")
    kind = coded("Where it comes from.", *KINDS)
    status = coded("Whether anything can still come of it.", *STATUSES)
    made_at = moment("When it was begun.")
    principal = part(PrincipalSchema, "Whose it is; null for the site as a whole.", allow_none=True)
    effective_from = day(EFFECTIVE_FROM, allow_none=True)
    note = part(NoteSchema, "Why.")
    version = number("Counts every change of the draft.")
    changes = text("Hash of all that it changes: what a reviewer says yes to.")
    files = many(DraftedFileSchema, "The files that it has taken up.")


class DraftsSchema(Answer):
    """Drafts."""

    drafts = many(DraftSchema, "The latest first.")


def _title(*, required: bool) -> fields.String:
    about = "One line about what changes. No names of persons."
    return fields.String(
        required=required,
        allow_none=not required,
        validate=validate.Length(1, LONGEST_TITLE),
        metadata={"description": about},
    )


def _told(description: str) -> fields.String:
    return fields.String(
        allow_none=True, validate=validate.Length(0, LONGEST_NOTE), metadata={"description": description}
    )


class NewNoteSchema(Answer):
    """Parts of the note; those that are left out, or null, stay as they are. No names of persons."""

    what = _told("What changes.")
    why = _told("Why.")
    affected = _told("Who is affected.")
    source = _told("The source.")


class NewDraftSchema(Answer):
    """A draft to begin."""

    title = _title(required=True)
    effective_from = fields.Date(allow_none=True, metadata={"description": EFFECTIVE_FROM})
    note = fields.Nested(NewNoteSchema, allow_none=True, metadata={"description": "Why."})


class DescribeDraftSchema(Answer):
    """What is to be said of a draft from now on."""

    title = _title(required=False)
    effective_from = fields.Date(allow_none=True, metadata={"description": EFFECTIVE_FROM})
    note = fields.Nested(NewNoteSchema, allow_none=True, metadata={"description": "Why."})


class ObstacleSchema(Answer):
    """One thing that stands in the way of publishing."""

    kind = coded("Stable code.", *(str(kind) for kind in Kind))
    what = text("The files, parties or day that it is about; may be empty.")
    message = text("What it is and what to do, in the language asked for.")
