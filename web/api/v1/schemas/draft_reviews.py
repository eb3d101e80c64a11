"""What people say of a draft."""

from __future__ import annotations

from web.api.v1.schemas.drafts import PrincipalSchema
from web.api.v1.schemas.shapes import Answer, coded, flag, many, moment, number, part, text

WHOSE = "For whom it was said; null for the site as a whole."


class CommentSchema(Answer):
    """A comment."""

    id = text("Identifier.")
    path = text("The file; null when it is about all of the draft.", allow_none=True)
    line = number("The line; null when it is about all of the file.", allow_none=True)
    quoted = text("What the line said.", allow_none=True)
    text = text("The comment.")
    principal = part(PrincipalSchema, WHOSE, allow_none=True)
    at = moment("When.")
    settled_at = moment("When it was attended to; null while it is not.", allow_none=True)


class CommentsSchema(Answer):
    """Comments."""

    comments = many(CommentSchema, "In the order made.")


class ReviewSchema(Answer):
    """A review."""

    verdict = coded("What was said.", "approved", "changes_requested")
    emergency = flag("Whether it was said by emergency right.")
    text = text("Why.")
    principal = part(PrincipalSchema, WHOSE, allow_none=True)
    at = moment("When.")
    is_current = flag("Whether the draft still changes what it changed then.")


class ReviewsSchema(Answer):
    """Reviews."""

    reviews = many(ReviewSchema, "In the order made.")
