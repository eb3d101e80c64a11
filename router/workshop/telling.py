"""Tells what two contents differ in, in sentences: for the change log, and for whoever is to sign."""

from __future__ import annotations

from dataclasses import dataclass, field

from router.changes.change import Change
from router.changes.contents import Whole, content_changes
from router.content_files import FEATURES, Files, files_hash
from router.editions import Edition
from router.places import Places
from router.reading.problems import ReadingErrors
from router.scenarios.feature import Feature
from router.scenarios.folder import read_features
from router.timeline import Editions

MOST_REMEMBERED = 32


@dataclass(frozen=True)
class Telling:
    """What reads two contents and compares them; what was compared lately is remembered."""

    editions: Editions
    places: Places
    _told: dict[tuple[str, str], tuple[Change, ...]] = field(default_factory=dict)

    def changes(self, before: Files, files: Files) -> tuple[Change, ...]:
        """Every change; of scenarios those in files that differ. Raises ReadingErrors."""
        both = files_hash(before), files_hash(files)
        found = self._told.get(both)
        if found is None:
            found = self._told[both] = self._compared(before, files)
            while len(self._told) > MOST_REMEMBERED:
                self._told.pop(next(iter(self._told)), None)
        return found

    def _compared(self, before: Files, files: Files) -> tuple[Change, ...]:
        differ = [name for name in before.keys() | files.keys() if before.get(name) != files.get(name)]
        old, new = (self._whole(content, differ) for content in (before, files))
        return content_changes(old, new, self.places)

    def sentences(self, before: Files, files: Files) -> tuple[str, ...]:
        """One sentence for each change; none when one of the contents cannot be read."""
        try:
            return tuple(change.summary for change in self.changes(before, files))
        except ReadingErrors:
            return ()

    def _whole(self, files: Files, differ: list[str]) -> Whole:
        edition = self.editions.of(files)
        names = [name for name in differ if name in files and name.startswith(f"{FEATURES}/")]
        features = tuple(feature for name in sorted(names) for feature in _features(edition, name))
        return Whole(edition.book, edition.directory, features, files)


def _features(edition: Edition, name: str) -> tuple[Feature, ...]:
    """The scenarios of one file, as far as they can be read."""
    path = edition.features / name.removeprefix(f"{FEATURES}/")
    return read_features(path, None, edition.features.parents[1]).sound
