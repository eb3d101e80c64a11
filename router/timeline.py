"""Which content applies on which day: the one that the service came with, and what was published since.

A publication holds from its day on, until another one changes the same file. So a case is decided by the content of
its own day, whenever it is asked about, and a coming change is seen on its day and not before.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from router.content_files import Files, file_hash, files_hash
from router.editions import Edition
from router.storage import Published

MOST_EDITIONS = 8
Texts = Callable[[Iterable[str]], Mapping[str, bytes]]
Build = Callable[[Files], Edition]


@dataclass
class Editions:
    """The editions made so far, by their content: shared by a timeline and the one that follows it."""

    build: Build
    _made: dict[str, Edition] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def of(self, files: Files) -> Edition:
        """The edition of a content. Raises ReadingErrors when it cannot be read."""
        name = files_hash(files)
        with self._lock:
            found = self._made.pop(name, None) or self.build(files)
            self._made[name] = found
            while len(self._made) > MOST_EDITIONS:
                self._made.pop(next(iter(self._made)))
        return found


class Timeline:
    """The contents by day. Nothing of it changes: whoever holds one decides everything by it."""

    def __init__(
        self,
        base: Edition,
        base_files: Callable[[], Files],
        editions: Editions,
        published: Sequence[Published] = (),
        texts: Texts = lambda _hashes: {},
    ) -> None:
        self.base, self.published = base, tuple(published)
        self._read_base, self._editions, self._texts = base_files, editions, texts
        back = {one.takes_back for one in self.published}
        held = [one for one in self.published if one.takes_back is None and one.seq not in back]
        self.in_order = tuple(sorted(held, key=lambda one: (one.effective_from, one.seq)))
        self.days = tuple(sorted({one.effective_from for one in self.in_order}))
        self._by_day: dict[date | None, Edition] = {None: base}

    @cached_property
    def base_files(self) -> Files:
        """The content that the service came with."""
        return self._read_base()

    @property
    def head(self) -> int:
        """The number of the latest publication that this one knows of; 0 when there is none."""
        return max((one.seq for one in self.published), default=0)

    def begun(self, day: date) -> date | None:
        """The day from which the content of `day` applies; None for the content that the service came with."""
        return max((one for one in self.days if one <= day), default=None)

    def edition_on(self, day: date) -> Edition:
        """The edition in force on the day. Raises ReadingErrors when this version cannot read it."""
        begun = self.begun(day) if self.days else None
        found = self._by_day.get(begun)
        if found is None:
            found = self._editions.of(self.files_on(day))
            self._by_day[begun] = found
        return found

    def files_on(self, day: date, *, without: int | None = None) -> dict[str, bytes]:
        """The whole content of the day; `without` leaves out a publication, by its number."""
        held = [one for one in self.in_order if one.effective_from <= day and one.seq != without]
        return composed(self.base_files, held, self._texts)

    def latest_files(self) -> dict[str, bytes]:
        """The content after everything that is published so far, also what is still to come."""
        return composed(self.base_files, self.in_order, self._texts)

    def coming(self, after: date) -> tuple[Published, ...]:
        """What begins to apply after the day."""
        return tuple(one for one in self.in_order if one.effective_from > after)

    def left_behind(self) -> tuple[str, ...]:
        """Published files of which the service since came with another text than the one that they replaced."""
        first: dict[str, str | None] = {}
        for one in self.in_order:
            for path, change in one.files.items():
                first.setdefault(path, change.base_hash)
        now = {path: file_hash(text) for path, text in self.base_files.items()}
        return tuple(sorted(path for path, was in first.items() if now.get(path) != was))


def composed(base: Files, published: Iterable[Published], texts: Texts) -> dict[str, bytes]:
    """The base with the files of the publications, in their order, in place of its own."""
    changed: dict[str, str | None] = {}
    for one in published:
        changed |= {path: change.hash for path, change in one.files.items()}
    found = texts({text_hash for text_hash in changed.values() if text_hash is not None})
    files = {path: text for path, text in base.items() if path not in changed}
    files |= {path: found[text_hash] for path, text_hash in changed.items() if text_hash is not None}
    return dict(sorted(files.items()))
