"""What files said that were read before, so that a change of one file does not mean reading them all.

What a file says depends on its text, on its name and on the words that it was read with. All of these are part of
the key under which it is remembered, so nothing has to be forgotten for being old. A content with a problem anywhere
is not remembered at all, and nothing of what is remembered ever changes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

from router.content_files import RULES, Files, file_hash, hash_of_names, plain_lines

WORDS = f"{RULES}/vocabulary"
"""The folder of everything that other files are read with."""
MOST_READINGS = 8
"""Contents differ in a few files, and what they have in common is kept once."""
Key = tuple[str, ...]
"""What kind of thing it is, and the hashes of everything that it was read from."""
Said = TypeVar("Said")


class KnownFiles:
    """What the latest contents said, by `Key`. Safe to share between threads."""

    def __init__(self) -> None:
        self._readings: tuple[Mapping[Key, Any], ...] = ()

    @property
    def kept(self) -> int:
        """How many contents are remembered."""
        return len(self._readings)

    def find(self, key: Key) -> Any:
        """What was read under the key; None when nothing was."""
        return next((reading[key] for reading in self._readings if key in reading), None)

    def keep(self, reading: Mapping[Key, Any]) -> None:
        """Keeps what a whole content said, and forgets the content that was read longest ago."""
        others = (one for one in self._readings if one.keys() != reading.keys())
        self._readings = (reading, *others)[:MOST_READINGS]


class Reading:
    """One content being read: its files, each with its hash, and what they say."""

    def __init__(self, files: Files, known: KnownFiles | None = None) -> None:
        # Equal hashes are to be equal texts, and a hash does not see how lines end.
        self.files = {name: plain_lines(text) for name, text in files.items()}
        self._known = known or KnownFiles()
        self._hashes = {name: file_hash(text) for name, text in self.files.items()}
        self._names: dict[str, list[str]] = {}
        for name in sorted(files):
            self._names.setdefault(name.rpartition("/")[0], []).append(name)
        self._said: dict[Key, Any] = {}

    def names_in(self, folder: str) -> list[str]:
        """The files that stand in the folder itself, in the order of their names."""
        return self._names.get(folder, [])

    def folders_in(self, folder: str) -> list[str]:
        """The folders of the folder that have a file, also further down, in the order of their names."""
        deep = folder.count("/") + 2
        inside = (name for name in self._names if name.startswith(f"{folder}/"))
        return sorted({"/".join(name.split("/")[:deep]) for name in inside})

    def hash_of(self, *names: str) -> str:
        """One hash of these files; of files that are not there, that they are not."""
        return hash_of_names((name, self._hashes.get(name, "missing")) for name in names)

    def says(self, key: Key, read: Callable[[], Said], *, fits: Callable[[Said], bool] = lambda _said: True) -> Said:
        """What is remembered under the key, if it `fits`; else what is read now."""
        found = cast("Said | None", self._known.find(key))
        if found is None or not fits(found):
            found = read()
        self._said[key] = found
        return found

    def keep(self) -> None:
        """Remembers all of it: for whoever has read to the end and found nothing wrong anywhere."""
        self._known.keep(self._said)
