"""What the files of the policies look like."""

from __future__ import annotations

from web.api.v1.schemas.shapes import Answer, many, number, text


class NamedFileSchema(Answer):
    """A file without its text."""

    path = text("Its name from the root of the policy content.")
    hash = text("SHA-256 of its text with plain line feeds.")
    bytes = number("Its size.")


class ContentSchema(Answer):
    """The files of one content."""

    revision = text("Name of the content, as decisions carry it.")
    content = text("Hash of all the files, scenarios too.")
    files = many(NamedFileSchema, "In the order of their names.")


class ContentFileSchema(NamedFileSchema):
    """A file with its text."""

    text = text("The text.")
