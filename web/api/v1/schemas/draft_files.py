"""What the files of a draft look like, and what is sent to write one."""

from __future__ import annotations

from marshmallow import fields

from web.api.v1.schemas.drafts import DraftedFileSchema
from web.api.v1.schemas.shapes import Answer, coded, many, number, text

CHANGES = "A change set as CodeMirror writes it; null when the file was removed."


class TextProblemSchema(Answer):
    """Something that the readers find wrong with a text."""

    line = number("Line, from 1.")
    column = number("Character of the line, from 1.")
    message = text("What is wrong and what to do, in Swedish.")
    suggestion = text("The nearest allowed word, if any.", allow_none=True)
    severity = coded("How bad.", "error", "warning")


class WrittenSchema(DraftedFileSchema):
    """A file of a draft after it was written."""

    problems = many(TextProblemSchema, "What is wrong with it; it is kept all the same.")


class DraftFileSchema(WrittenSchema):
    """A file of a draft with its text."""

    text = text("The text; null when the draft removes the file.", allow_none=True)


class FileTextSchema(Answer):
    """A text to be kept."""

    version = fields.Integer(
        required=True,
        metadata={
            "description": "The version that it builds on; 0: the draft has not taken up the file.",
            "minimum": 0,
        },
    )
    text = text("All of the file, at most 2 MB.")


class UpdateSchema(Answer):
    """One change of a text."""

    version = number("The version that it made.")
    client = text("The editor that it came from; `api` for programs.")
    changes = fields.Raw(required=True, allow_none=True, metadata={"description": CHANGES})


class UpdatesSchema(Answer):
    """What was written in a file."""

    path = text("The file.")
    version = number("The version that it has now.")
    updates = many(UpdateSchema, "In the order made.")
