"""The policy content as files: the rules, their scenarios and the directory, by their names from the content root.

A set of files has one hash, the same on every machine; equal hashes are equal contents.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path, PurePosixPath

Files = Mapping[str, bytes]
"""By name from the content root, with forward slashes: `rules/national/sip.yaml`."""

RULES = "rules"
FEATURES = "features/policies"
DIRECTORY = "fixtures/directory"
KINDS: Mapping[str, str] = {RULES: ".yaml", FEATURES: ".feature", DIRECTORY: ".yaml"}
"""The folders whose files are policy content, and how the names of those files end."""


def is_content(name: str) -> bool:
    """Whether a file of this name is policy content: in its folder, with its ending, and written in one way only.

    >>> is_content("rules/national/sip.yaml"), is_content("rules/../sip.yaml"), is_content("rules/LASMIG.md")
    (True, False, False)
    """
    path = PurePosixPath(name)
    plain = path.as_posix() == name and not path.is_absolute() and ".." not in path.parts and name.isprintable()
    return plain and any(name.startswith(f"{folder}/") and name.endswith(end) for folder, end in KINDS.items())


def files_below(root: Path) -> dict[str, bytes]:
    """Every content file of a content root, in the order of their names."""
    return files_of({folder: root / folder for folder in KINDS})


def files_of(folders: Mapping[str, Path]) -> dict[str, bytes]:
    """Every content file of these folders, each given by the name that it has below a content root."""
    found = {
        f"{name}/{path.relative_to(folder).as_posix()}": path.read_bytes()
        for name, folder in folders.items()
        for path in folder.rglob(f"*{KINDS[name]}")
        if path.is_file()
    }
    return dict(sorted(found.items()))


def file_hash(text: bytes) -> str:
    """The name of a text by its content; how lines end makes no difference to what it says."""
    return hashlib.sha256(plain_lines(text)).hexdigest()


def plain_lines(text: bytes) -> bytes:
    """The text with its lines ending in one way."""
    return text.replace(b"\r\n", b"\n")


def hash_of_names(hashes: Iterable[tuple[str, str]]) -> str:
    """One hash of files, given each one's name and hash."""
    digest = hashlib.sha256()
    for name, text_hash in sorted(hashes):
        digest.update(f"{name}\0{text_hash}\n".encode())
    return digest.hexdigest()


def files_hash(files: Files) -> str:
    """One hash of all the files: names and contents."""
    return hash_of_names((name, file_hash(text)) for name, text in files.items())


def write_files(files: Files, root: Path) -> None:
    """Writes the files below the root. Raises ValueError, before any is written, for a name that is no content."""
    if strange := [name for name in files if not is_content(name)]:
        raise ValueError(strange[0])
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text)


@lru_cache(maxsize=16_384)
def place_folder(name: str) -> str | None:
    """The folder of the place that a file belongs to, as under `rules/`; None for what is national or shared.

    >>> place_folder("features/policies/local/1880-x/a.feature"), place_folder("rules/national/sip.yaml")
    ('local/1880-x', None)
    """
    for folder in (RULES, FEATURES):
        parts = PurePosixPath(name.removeprefix(f"{folder}/")).parts
        if name.startswith(f"{folder}/") and len(parts) == 3 and parts[0] in ("regional", "local"):
            return f"{parts[0]}/{parts[1]}"
    return None


def revision_of(files: Files, *, proposals_apply: bool) -> str:
    """The name of a content in decisions: of what they rest on, so of rules and units, not of scenarios.

    Whether unsigned proposals apply is part of it: equal revisions give equal decisions, on every machine.
    """
    decides = ((name, file_hash(text)) for name, text in files.items() if not name.startswith(f"{FEATURES}/"))
    told = ("proposals apply", "yes" if proposals_apply else "no")
    return hash_of_names([told, *decides])
