"""A content file as a draft has it: taken up in it, or still only as it is published."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from flask import abort, request

from router.assisting.content_kinds import Kind, kind_of
from router.content_files import file_hash
from router.reading.text_file import LARGEST
from router.storage import Drafted
from router.storage.drafts import ENCODING
from web.wiring import the_router

MOST_BYTES = 2 * LARGEST
"""Of what an editor sends: the largest text, as JSON."""
FIRST = 1
"""The version that a file has when a draft takes it up."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A file of a draft. `base` is the hash of what it builds on, "" for a new file.

    `taken`: whether the draft has it. If not, it has the version that it would get: whoever writes first takes it up.
    """

    path: str
    text: bytes | None
    base: str
    version: int
    taken: bool

    @property
    def kind(self) -> Kind | None:
        kind = kind_of(self.path)
        return None if kind is None else kind.kind

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition("/")[2]

    @property
    def shown(self) -> str:
        """The text; half a character is shown as the sign for what cannot be read."""
        return shown(self.text or b"")


def shown(text: bytes) -> str:
    """The text as a page can hold it, of as many units as the text has."""
    try:
        told = text.decode(*ENCODING)
    except UnicodeDecodeError:
        told = text.decode(errors="replace")
    return told.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def opened(draft: Drafted) -> Opened:
    """The file that the address names (`fil`); 404 when there is none."""
    path = asked_path()
    file = draft.files.get(path)
    if file is not None:
        return Opened(path, file.text, file.base_hash or "", file.version, taken=True)
    text = published_text(draft, path)
    if text is None:
        abort(404)
    return Opened(path, text, file_hash(text), FIRST, taken=False)


def asked_path() -> str:
    """The file that the address names; 404 without one."""
    path = request.args.get("fil", "")
    if not path or not path.isprintable():
        abort(404)
    return path


def published_text(draft: Drafted, path: str) -> bytes | None:
    """The file as it applies on the draft's day without the draft; None when there is none."""
    return published_files(draft).get(path)


def published_files(draft: Drafted) -> dict[str, bytes]:
    """The content of the draft's day without the draft."""
    return the_router().workshop.timeline().files_on(day_of(draft))


def day_of(draft: Drafted) -> date:
    """The day from which the draft is to apply: until one is chosen, today."""
    return draft.effective_from or the_router().workshop.today()
