"""Takes a content in from a folder or an archive that somebody hands over, and finds what differs in it.

What comes in is believed in nothing: names, links, sizes and encodings are looked at first. It never becomes more
than a draft.
"""

from __future__ import annotations

import os
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from router.content_files import KINDS, Files, file_hash, is_content
from router.reading.text_file import LARGEST
from router.storage import DraftedFile

MOST_FILES = 20_000
LARGEST_CONTENT = 256 * 1024 * 1024
"""In bytes, of all files together and of an archive itself."""
NOTES = (".md", ".txt")
"""Endings of what may lie beside the content for its readers, and is left where it is."""
ALIKE = tuple({*KINDS.values(), ".yml"})
FOLDERS = ", ".join(f"{folder}/" for folder in KINDS)


class ImportRefused(Exception):
    """It cannot be taken in; the text names the file and says what to do, in Swedish."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """What was handed over: the files that differ from what is published, and the published ones that it lacks."""

    changed: Mapping[str, bytes]
    missing: tuple[str, ...]
    same: int

    def drafted(self, published: Files, *, remove: bool) -> tuple[DraftedFile, ...]:
        """As the files of a draft; with `remove` it removes what is missing."""
        texts: dict[str, bytes | None] = {**self.changed, **(dict.fromkeys(self.missing) if remove else {})}
        return tuple(_drafted(name, text, published.get(name)) for name, text in sorted(texts.items()))


def incoming(files: Files, published: Files) -> Incoming:
    """What differs; a file whose lines only end in another way does not."""
    changed = {
        name: text
        for name, text in files.items()
        if name not in published or file_hash(published[name]) != file_hash(text)
    }
    return Incoming(changed, tuple(sorted(published.keys() - files.keys())), len(files) - len(changed))


def content_in(source: Path) -> dict[str, bytes]:
    """The content files of a folder or an archive, by name. Raises ImportRefused, OSError."""
    found: dict[str, bytes] = {}
    total = 0
    for name, text in _of_folder(source) if source.is_dir() else _of_archive(source):
        if name in found:
            raise ImportRefused(f"{_shown(name)} står två gånger i {source}.")
        _refuse_unfit(name, text)
        found[name], total = text, total + len(text)
        if len(found) > MOST_FILES or total > LARGEST_CONTENT:
            raise _too_much(source)
    if not found:
        raise ImportRefused(f"{source} har inga regler: ange det som mapparna {FOLDERS} ligger direkt i.")
    return dict(sorted(found.items()))


def _of_folder(root: Path) -> Iterator[tuple[str, bytes]]:
    for kind in KINDS:
        for folder in (root / kind, *(root / kind).parents):
            if folder.is_relative_to(root) and folder != root and folder.is_symlink():
                raise _linked(folder.relative_to(root).as_posix())
        for folder_name, inner, names in os.walk(root / kind, onerror=_told):
            for name in sorted((*inner, *names)):
                path = Path(folder_name) / name
                told = path.relative_to(root).as_posix()
                if path.is_symlink():
                    raise _linked(told)
                if name in names and _is_wanted(told):
                    yield told, _read(path, told)


def _told(error: OSError) -> None:
    """What cannot be looked into must not seem to be empty."""
    if not isinstance(error, FileNotFoundError):
        raise error


def _read(path: Path, name: str) -> bytes:
    if not stat.S_ISREG(path.stat().st_mode):
        raise ImportRefused(f"{_shown(name)} är ingen vanlig fil.")
    with path.open("rb") as stream:
        return stream.read(LARGEST + 1)


def _of_archive(archive: Path) -> Iterator[tuple[str, bytes]]:
    if archive.stat().st_size > LARGEST_CONTENT:
        raise _too_much(archive)
    try:
        with zipfile.ZipFile(archive) as opened:
            entries = opened.infolist()
            if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > LARGEST_CONTENT:
                raise _too_much(archive)
            for entry in entries:
                if not entry.is_dir() and _is_wanted(_sound_name(entry)):
                    with opened.open(entry) as stream:
                        yield entry.filename, stream.read(LARGEST + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as damaged:
        raise ImportRefused(f"{archive} är inget zip-arkiv som går att läsa, eller är skadat.") from damaged


def _sound_name(entry: zipfile.ZipInfo) -> str:
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise _linked(entry.filename)
    # The name as the archive has it: zipfile cuts one at a NUL, and turns other separators into ours.
    if entry.orig_filename != entry.filename or not _is_below(entry.filename):
        raise ImportRefused(f"{_shown(entry.orig_filename)} ligger utanför {FOLDERS}: ta bort den ur arkivet.")
    return entry.filename


def _is_below(name: str) -> bool:
    return ".." not in name.split("/") and any(name.startswith(f"{folder}/") for folder in KINDS)


def _is_wanted(name: str) -> bool:
    """Whether it is content; what only lies beside it is left out. Raises ImportRefused for all else."""
    if is_content(name):
        return True
    path = PurePosixPath(name)
    beside = path.name.startswith(".") or path.suffix in NOTES
    if not beside or path.suffix.casefold() in ALIKE:
        kinds = ", ".join(f"{folder}/…{ending}" for folder, ending in KINDS.items())
        raise ImportRefused(f"{_shown(name)} är ingen fil som hör till reglerna: de heter {kinds}.")
    return False


def _refuse_unfit(name: str, text: bytes) -> None:
    if len(text) > LARGEST:
        raise ImportRefused(f"{_shown(name)} är större än 2 MB: dela den.")
    try:
        text.decode("utf-8")
    except UnicodeDecodeError as error:
        line = text.count(b"\n", 0, error.start) + 1
        raise ImportRefused(f"{_shown(name)}:{line} är inte sparad som UTF-8: spara om filen.") from error


def _drafted(name: str, text: bytes | None, published: bytes | None) -> DraftedFile:
    return DraftedFile(name, text, None if published is None else file_hash(published), 1)


def _linked(name: str) -> ImportRefused:
    return ImportRefused(f"{_shown(name)} är en länk: lägg filen själv där.")


def _too_much(source: Path) -> ImportRefused:
    return ImportRefused(f"{source} är för stort: högst {MOST_FILES} filer och {LARGEST_CONTENT >> 20} MB.")


def _shown(name: str) -> str:
    """A name that somebody else chose, fit for a line on a terminal."""
    return ascii(name[:200])[1:-1] if not name[:200].isprintable() else name[:200]
