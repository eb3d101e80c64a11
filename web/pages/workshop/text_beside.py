"""The rest of the content while one file of it is written: what its words and rules are looked up in."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from router.bootstrap import Router
from router.content_files import Files, hash_of_names
from router.reading.problems import ReadingErrors
from router.scenarios.world import Content
from router.storage import Drafted, DraftedFile
from router.workshop.prospects import with_changes

MOST_DRAFTS = 8
SECONDS_GOOD = 10.0
"""While somebody writes in another file of the draft, the rest of the content is not read anew at each letter."""


@dataclass(frozen=True, slots=True)
class _Read:
    name: str
    at: float
    content: Content | None


@dataclass
class Beside:
    """What was read, by draft and file. Safe to share between threads."""

    router: Router
    _read: dict[tuple[str, str], _Read] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def of(self, draft: Drafted, path: str, day: date) -> Content:
        """The draft's own content with the file as it is published, or without it; what is published while neither
        can be read."""
        others = {name: file for name, file in draft.changed.items() if name != path}
        published = self.router.edition_on(day).content
        if not others:
            return published
        with self._lock:
            found = self._remembered(draft.id, path, others, day)
        return published if found.content is None else found.content

    def _remembered(self, draft: str, path: str, others: Mapping[str, DraftedFile], day: date) -> _Read:
        timeline = self.router.timeline()
        changes = ((name, file.hash or "removed") for name, file in others.items())
        name = hash_of_names([*changes, ("day", day.isoformat()), ("head", str(timeline.head))])
        known = self._read.pop((draft, path), None)
        if known is None or (known.name != name and time.monotonic() - known.at > SECONDS_GOOD):
            files = with_changes(timeline.files_on(day), others)
            without = {other: text for other, text in files.items() if other != path}
            known = _Read(name, time.monotonic(), self._content(files) or self._content(without))
        self._read[draft, path] = known
        while len(self._read) > MOST_DRAFTS:
            self._read.pop(next(iter(self._read)))
        return known

    def _content(self, files: Files) -> Content | None:
        """What the files say; None when they cannot be read."""
        try:
            return self.router.content_of(files)
        except ReadingErrors:
            return None
