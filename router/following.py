"""Follows what is published: every process looks often enough that nobody is answered by old policies for long.

A new timeline is built aside and swapped in, so that each decision is made under exactly one.
"""

from __future__ import annotations

import logging
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path

from router.content_files import FEATURES, Files, files_hash, write_files
from router.editions import Edition, edition_of
from router.places import Places
from router.reading.known_files import KnownFiles
from router.reading.problems import ReadingErrors
from router.storage import PolicyContents, Publications, StorageError
from router.timeline import Editions, Timeline

SECONDS_BETWEEN = 0.5
"""Between two looks at the database."""
log = logging.getLogger("envag.policies")


@dataclass
class Following:
    """The timeline of now. Without publications it is the content that the service came with."""

    base: Edition
    base_files: Callable[[], Files]
    publications: Publications
    contents: PolicyContents
    editions: Editions
    today: Callable[[], date]
    seconds: float = SECONDS_BETWEEN
    _timeline: Timeline | None = None
    _looked: float = float("-inf")
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def now(self) -> Timeline:
        """The timeline, at most `seconds` old; older while the database cannot be reached.

        Raises ReadingErrors only at the first look: what this version cannot read must not go unnoticed at its start.
        """
        known = self._timeline
        if known is not None and time.monotonic() - self._looked < self.seconds:
            return known
        with self._lock:
            if self._timeline is None or time.monotonic() - self._looked >= self.seconds:
                self._timeline = self._look(self._timeline)
                self._looked = time.monotonic()
            return self._timeline

    def look_now(self) -> Timeline:
        """The timeline as the database has it now, for whoever is about to change it."""
        self._looked = float("-inf")
        return self.now()

    def _look(self, known: Timeline | None) -> Timeline:
        try:
            if known is not None and self.publications.head() == known.head:
                return known
            return self._read(known)
        except StorageError:
            return known or Timeline(self.base, self.base_files, self.editions)
        except ReadingErrors as unreadable:
            if known is None:
                raise
            log.error("published_policies_unreadable", extra={"problems": len(unreadable.problems)})
            return known

    def _read(self, known: Timeline | None) -> Timeline:
        base_files = self.base_files if known is None else lambda: known.base_files
        made = Timeline(self.base, base_files, self.editions, self.publications.all(), self._texts)
        made.edition_on(self.today())
        return made

    def _texts(self, hashes: Iterable[str]) -> Mapping[str, bytes]:
        return self.contents.texts(set(hashes))


@dataclass
class Awaiting:
    """Follows what is published from when there is a database to publish in: also one that is made after the start.

    It looks for one no more often than `Following` looks into one.
    """

    exists: Callable[[], bool]
    begin: Callable[[Timeline | None], Following]
    """Given the timeline to go on with when what is published cannot be read; None at the start, which that ends."""
    apart: Callable[[], Timeline]
    """The timeline without a database."""
    seconds: float = SECONDS_BETWEEN
    _found: Following | None = None
    _looked: float | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def now(self) -> Following | None:
        """What follows; None while there is nothing to follow."""
        if self._is_due():
            with self._lock:
                if self._is_due():
                    self._look()
        return self._found

    def _is_due(self) -> bool:
        looked = self._looked
        return self._found is None and (looked is None or time.monotonic() - looked >= self.seconds)

    def _look(self) -> None:
        if self.exists():
            self._found = self.begin(None if self._looked is None else self.apart())
        self._looked = time.monotonic()


def edition_builder(
    places: Places, folder: Path, known: KnownFiles, *, proposals_apply: bool
) -> Callable[[Files], Edition]:
    """What reads a content. Its scenarios are laid out as files below `folder` when somebody asks for them."""

    def build(files: Files) -> Edition:
        scenarios = partial(_scenarios_laid_out, files, folder)
        return edition_of(files, scenarios, places, proposals_apply=proposals_apply, known=known)

    return build


def _scenarios_laid_out(files: Files, folder: Path) -> Path:
    return laid_out(files, folder) / FEATURES


def laid_out(files: Files, folder: Path) -> Path:
    """The folder, below `folder`, that holds exactly these files; made unless it is there."""
    root = folder / files_hash(files)[:32]
    if not root.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(dir=folder, prefix="new-"))
        write_files(files, made)
        try:
            made.rename(root)
        except OSError:
            # Another process was faster; what it made is the same.
            if not root.is_dir():
                raise
    return root
