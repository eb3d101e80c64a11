"""Saying something of a draft: who may say yes, what a remark is about, and what is refused."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from router.access import Actor
from router.audit import By
from router.changes.raw import lines_of
from router.privacy import personal_data_in
from router.reading.case_findings import KINDS
from router.storage import Comment, DraftChanged, Drafted
from router.storage.draft_reviews import APPROVED, CHANGES_REQUESTED
from router.storage.drafts import OPEN
from router.workshop.judging import REVIEWERS, TAKE_BACK, Judged
from router.workshop.workshop import Workshop

LONGEST_REMARK = 2000
MOST_REMARKS = 1000
LONGEST_QUOTED = 500


class Reason(StrEnum):
    """Why a review or a comment is refused."""

    CLOSED = "closed"
    UNCHANGED = "unchanged"
    OTHER_CONTENT = "other_content"
    AUTHOR = "author"
    NOT_CONCERNED = "not_concerned"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    PERSONAL_DATA = "personal_data"
    NO_SUCH_LINE = "no_such_line"
    TOO_MANY = "too_many"


SAID: dict[Reason, tuple[str, str]] = {
    Reason.CLOSED: ("Utkastet är stängt.", "The draft is closed."),
    Reason.UNCHANGED: (
        "Utkastet ändrar ingenting än, så det finns inget att granska.",
        "The draft changes nothing yet, so there is nothing to review.",
    ),
    Reason.OTHER_CONTENT: (
        "Utkastet har ändrats sedan du öppnade sidan. Nu visas det som det är: läs det innan du svarar.",
        "The draft has changed since you opened the page. It is now shown as it is: read it before you answer.",
    ),
    Reason.AUTHOR: (
        "Du har skrivit i utkastet. Någon annan måste granska det.",
        "You have written in the draft. Somebody else has to review it.",
    ),
    Reason.NOT_CONCERNED: (
        "Utkastet ändrar inget som den du företräder ansvarar för, så ditt godkännande räknas inte.",
        "The draft changes nothing that the one you act for keeps, so your approval does not count.",
    ),
    Reason.EMPTY: ("Skriv vad du vill säga.", "Write what you want to say."),
    Reason.TOO_LONG: ("Skriv högst {what} tecken.", "Write at most {what} characters."),
    Reason.PERSONAL_DATA: (
        "Texten ser ut att innehålla {what}. Skriv om den utan namn, nummer och adresser.",
        "The text looks as if it contains {what}. Rewrite it without names, numbers and addresses.",
    ),
    Reason.NO_SUCH_LINE: (
        "Raden har ändrats sedan du öppnade sidan. Välj raden som den är nu.",
        "The line has changed since you opened the page. Choose the line as it is now.",
    ),
    Reason.TOO_MANY: (
        "Utkastet har {what} kommentarer, och fler kan inte läggas till. Använd dem som finns.",
        "The draft has {what} comments, and no more can be added. Use those that there are.",
    ),
}


class NotReviewed(Exception):
    """It is refused; `reason` says why."""

    def __init__(self, reason: Reason, swedish: str = "", english: str = "") -> None:
        self.reason, self._what = reason, (swedish, english or swedish)
        super().__init__(self.said())

    def said(self, language: str = "sv") -> str:
        """In a sentence or two, Swedish or English."""
        at = int(language == "en")
        return SAID[self.reason][at].format(what=self._what[at])


@dataclass(frozen=True, slots=True)
class About:
    """What a comment is about: all of the draft, a file, a line as it reads (`line`, `quoted`), or without `line`
    the change that `quoted` tells."""

    path: str | None = None
    line: int | None = None
    quoted: str | None = None


def refused_approval(judged: Judged, actor: Actor) -> Reason | None:
    """Why the approval of this one would count for nothing; None when it counts."""
    if (reason := _refused(judged, actor)) is not None:
        return reason
    concerned = actor.role in REVIEWERS and actor.principal in judged.concerned
    return None if concerned else Reason.NOT_CONCERNED


def approve(workshop: Workshop, draft_id: str, changes_hash: str, by: By, text: str = "") -> None:
    """Says yes to the draft as it was shown.

    Raises NotReviewed, `DatabaseUnavailable`, KeyError when there is no such draft.
    """
    text = _guarded(text) if text.strip() else ""
    judged = workshop.judge(draft_id)
    if (reason := refused_approval(judged, by.actor)) is not None:
        raise NotReviewed(reason)
    _review(workshop, judged, changes_hash, APPROVED, text, by)


def request_changes(workshop: Workshop, draft_id: str, changes_hash: str, text: str, by: By) -> None:
    """Asks for changes. Only that of somebody concerned stands in the way of publishing. Raises as `approve`."""
    text = _guarded(text)
    judged = workshop.judge(draft_id)
    if (reason := _refused(judged, by.actor)) is not None:
        raise NotReviewed(reason)
    _review(workshop, judged, changes_hash, CHANGES_REQUESTED, text, by)


def comment(workshop: Workshop, draft_id: str, about: About, text: str, by: By) -> str:
    """Adds a comment; its identifier. Raises as `approve`."""
    text, draft = _guarded(text), workshop.draft(draft_id)
    line = about.line
    if line is not None:
        line = line_now(about, text_of(draft, about.path))
        if line is None:
            raise NotReviewed(Reason.NO_SUCH_LINE)
    quoted = about.quoted if about.quoted is None else about.quoted[:LONGEST_QUOTED]
    _ensure_room(workshop, draft_id)
    try:
        return workshop.reviews.comment(draft_id, text, by, about.path, line, quoted)
    except DraftChanged as closed:
        raise NotReviewed(Reason.CLOSED) from closed


def answer(workshop: Workshop, draft_id: str, comment_id: str, text: str, by: By) -> str:
    """Answers a comment; the identifier of the answer. Raises as `approve`, KeyError also without such a comment."""
    text, asked = _guarded(text), _comment(workshop, draft_id, comment_id)
    _ensure_room(workshop, draft_id)
    try:
        return workshop.reviews.comment(draft_id, text, by, asked.path, answers=asked.id)
    except DraftChanged as closed:
        raise NotReviewed(Reason.CLOSED) from closed


def settle(workshop: Workshop, draft_id: str, comment_id: str, by: By) -> None:
    """The comment has been attended to. Raises as `answer`."""
    asked = _comment(workshop, draft_id, comment_id)
    try:
        workshop.reviews.settle(draft_id, asked.id, by)
    except DraftChanged as closed:
        raise NotReviewed(Reason.CLOSED) from closed


def text_of(draft: Drafted, path: str | None) -> bytes:
    """The text of a file as the draft has it; empty when it has none."""
    file = draft.files.get(path or "")
    return (file.text if file else None) or b""


def line_now(about: About | Comment, text: bytes) -> int | None:
    """On which line that which was a line stands now: where it stood, else the only one that reads the same."""
    lines = [line[:LONGEST_QUOTED] for line in lines_of(text)]
    if about.line is None or about.quoted is None:
        return None
    quoted = about.quoted[:LONGEST_QUOTED]
    if 0 < about.line <= len(lines) and lines[about.line - 1] == quoted:
        return about.line
    found = [number for number, line in enumerate(lines, start=1) if line == quoted]
    return found[0] if len(found) == 1 else None


def _refused(judged: Judged, actor: Actor) -> Reason | None:
    if judged.draft.status != OPEN:
        return Reason.CLOSED
    if not judged.changed and judged.draft.kind != TAKE_BACK:
        return Reason.UNCHANGED
    return Reason.AUTHOR if actor.id in judged.authors else None


def _review(workshop: Workshop, judged: Judged, changes_hash: str, verdict: str, text: str, by: By) -> None:
    # Whoever writes after this moment changes the hash, and with it what this review counts for.
    if changes_hash != judged.draft.changes_hash:
        raise NotReviewed(Reason.OTHER_CONTENT)
    try:
        workshop.reviews.review(judged.draft.id, changes_hash, verdict, text, by)
    except DraftChanged as closed:
        raise NotReviewed(Reason.CLOSED) from closed


def _comment(workshop: Workshop, draft_id: str, comment_id: str) -> Comment:
    """The comment that starts the exchange. Raises KeyError."""
    comments = {one.id: one for one in workshop.reviews.comments(workshop.draft(draft_id).id)}
    found = comments[comment_id]
    return comments.get(found.answers or "", found)


def _ensure_room(workshop: Workshop, draft_id: str) -> None:
    if len(workshop.reviews.comments(draft_id)) >= MOST_REMARKS:
        raise NotReviewed(Reason.TOO_MANY, str(MOST_REMARKS))


def _guarded(text: str) -> str:
    text = text.replace("\r\n", "\n").strip()
    if not text:
        raise NotReviewed(Reason.EMPTY)
    if len(text) > LONGEST_REMARK:
        raise NotReviewed(Reason.TOO_LONG, str(LONGEST_REMARK))
    if (kind := personal_data_in(text)) is not None:
        raise NotReviewed(Reason.PERSONAL_DATA, *KINDS[kind])
    return text
