"""What publications and revisions look like."""

from __future__ import annotations

from marshmallow import fields

from web.api.v1.schemas.certificate import CertificateSchema
from web.api.v1.schemas.drafts import NoteSchema, PrincipalSchema
from web.api.v1.schemas.shapes import Answer, coded, day, many, moment, number, part, text, texts


class PublishedFileSchema(Answer):
    """A file that was changed."""

    path = text("Its name from the root of the policy content.")
    hash = text("SHA-256 of its text with plain line feeds; null when it was removed.", allow_none=True)
    base_hash = text("The same of the text before; null when it is new.", allow_none=True)


class PublicationSchema(Answer):
    """A change of the policies that was published. It never changes."""

    kind = coded("Where it comes from.")
    effective_from = day("The day from which it applies.")
    published_at = moment("When it was published.")
    principal = part(PrincipalSchema, "For whom; null for the site as a whole.", allow_none=True)
    draft = text("The draft that it was.", allow_none=True)
    takes_back = number("The publication that it takes back; null when it takes none back.", allow_none=True)
    taken_back_by = number("The publication that takes it back; null while it holds.", allow_none=True)
    revision = text("Name of the content of its first day, as decisions carry it.")
    content = text("Hash of all the files of that day, scenarios too.")
    note = part(NoteSchema, "Why.")
    summary = texts("What it changes, in Swedish sentences.")
    files = many(PublishedFileSchema, "The files that it changed.")
    certificate = part(CertificateSchema, "What was proved of the revision; null when nothing was.", allow_none=True)
    number = number("Its number.")


class PublicationsSchema(Answer):
    """Publications."""

    publications = many(PublicationSchema, "The latest first.")


class RevisionInForceSchema(Answer):
    """A revision and the day from which it is in force."""

    start = day("The first day; null: from the beginning.", allow_none=True, data_key="from")
    revision = text("Name of the content, as decisions carry it.")
    publications = many(fields.Integer(), "Numbers of the publications that begin to apply that day.")


class RevisionsInForceSchema(Answer):
    """Which revision is in force on which day."""

    source = coded("Where policies are changed.", "database", "folder")
    as_of = day("The day asked about.")
    in_force = part(RevisionInForceSchema, "What is in force on it.")
    revisions = many(RevisionInForceSchema, "All, in the order of their days; each holds until the next.")
