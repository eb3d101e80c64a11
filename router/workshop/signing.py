"""Signing a version of an agreement: who may, and what is refused."""

from __future__ import annotations

from enum import StrEnum

from router.access import Principal
from router.audit import By
from router.editing.signing import with_signing_of
from router.reading.problems import ReadingErrors
from router.storage import DraftChanged, SignedAlready
from router.storage.drafts import OPEN
from router.workshop.agreement_versions import SigningNeed
from router.workshop.judging import Judged
from router.workshop.prospects import with_changes
from router.workshop.workshop import Workshop


class Reason(StrEnum):
    """Why a signature is refused."""

    CLOSED = "closed"
    OTHER_VERSION = "other_version"
    NO_PARTY = "no_party"
    AUTHOR = "author"
    SIGNED_ALREADY = "signed_already"


SAID: dict[Reason, tuple[str, str]] = {
    Reason.CLOSED: ("Utkastet är stängt: det går inte att underteckna.", "The draft is closed: it cannot be signed."),
    Reason.OTHER_VERSION: (
        "Avtalet har ändrats sedan du öppnade sidan. Läs den nya versionen innan du undertecknar.",
        "The agreement has changed since you opened the page. Read the new version before you sign.",
    ),
    Reason.NO_PARTY: (
        "Den du företräder är inte part i avtalet, så du kan inte underteckna det.",
        "The one that you act for is no party to the agreement, so you cannot sign it.",
    ),
    Reason.AUTHOR: (
        "Du har skrivit i utkastet. Någon annan hos parten måste underteckna.",
        "You have written in the draft. Somebody else of the party has to sign.",
    ),
    Reason.SIGNED_ALREADY: (
        "Versionen är redan undertecknad av parten, eller av dig för en annan part.",
        "The version is signed already, by the party or by you for another party.",
    ),
}


class NotSigned(Exception):
    """The signature is refused; `reason` says why."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason
        super().__init__(self.said())

    def said(self, language: str = "sv") -> str:
        """In a sentence or two, Swedish or English."""
        swedish, english = SAID[self.reason]
        return english if language == "en" else swedish


def sign(workshop: Workshop, draft_id: str, agreement: str, version: str, party: Principal, by: By) -> None:
    """The party signs the version that it was shown.

    Raises NotSigned, `DatabaseUnavailable`, KeyError when there is no such draft.
    """
    judged = workshop.judge(draft_id)
    need = next((one for one in judged.needs if (one.agreement, one.version) == (agreement, version)), None)
    if (reason := _refused(judged, need, party, by)) is not None:
        raise NotSigned(reason)
    try:
        workshop.reviews.sign(draft_id, agreement, version, party, by)
    except SignedAlready as already:
        raise NotSigned(Reason.SIGNED_ALREADY) from already
    except DraftChanged as closed:
        raise NotSigned(Reason.CLOSED) from closed


def to_compare(judged: Judged) -> dict[str, bytes]:
    """The content with the draft's changes, but for what the signing itself writes: what the parties agree to."""
    files = with_changes(judged.before, judged.changed)
    for need in judged.needs:
        if need.file in files and need.file in judged.before:
            files[need.file] = _unsigned(files[need.file], judged.before[need.file])
    return files


def _unsigned(text: bytes, before: bytes) -> bytes:
    try:
        return with_signing_of(text.decode(), before.decode()).encode()
    except (ReadingErrors, UnicodeDecodeError):
        return text


def _refused(judged: Judged, need: SigningNeed | None, party: Principal, by: By) -> Reason | None:
    if judged.draft.status != OPEN:
        return Reason.CLOSED
    if need is None:
        return Reason.OTHER_VERSION
    if party not in need.parties or by.actor.principal != party:
        return Reason.NO_PARTY
    return Reason.AUTHOR if by.actor.id in judged.authors else None
