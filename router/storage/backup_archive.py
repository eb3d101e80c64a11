"""The archive of a backup: a ZIP file of one JSON Lines file a table, and a manifest that says what each holds.

    manifest.json           format, program, revision, taken_at, database, tables: name, columns, rows, sha256
    tables/decision.jsonl   one row a line, a JSON list in the order of the manifest's columns

The manifest is written last, so nothing is held in memory but the rows under way. An archive that was cut off has
no directory at its end and is refused at once.
"""

from __future__ import annotations

import errno
import hashlib
import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any

import orjson

from router.storage.backup_rows import KINDS, Shape
from router.storage.errors import ArchiveDamaged, ArchiveNewer, NotAnArchive

FORMAT = 1
MANIFEST = "manifest.json"
BEGINS = b"PK\x03\x04"
COMPRESSION = 3
"""Of 1 to 9: the texts shrink to a seventh already here, and more costs more time than it saves room."""
LONGEST_LINE = 64 * 1024 * 1024
MOST_OF_MANIFEST = 1024 * 1024
DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    TypeError,
    ValueError,
    NotImplementedError,
    RuntimeError,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What the archive holds of one table: its columns, how many rows, and the SHA-256 of their lines."""

    name: str
    shape: Shape
    rows: int
    sha256: str

    @property
    def member(self) -> str:
        """The file in the archive."""
        return f"tables/{self.name}.jsonl"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the archive holds, when it was taken, by which program (`program`) and of which tables (`revision`)."""

    program: str
    revision: str
    taken_at: datetime
    database: str
    tables: tuple[Entry, ...]

    @property
    def rows(self) -> int:
        """The rows of all tables."""
        return sum(entry.rows for entry in self.tables)


class ArchiveWriter:
    """Writes an archive, a table at a time."""

    def __init__(self, file: zipfile.ZipFile) -> None:
        self._zip = file

    def add(self, name: str, shape: Shape, batches: Iterable[Iterable[Any]]) -> Entry:
        """Writes the rows of a table as they come."""
        rows, digest = 0, hashlib.sha256()
        with self._zip.open(f"tables/{name}.jsonl", "w", force_zip64=True) as member:
            for batch in batches:
                lines = [shape.line(row) for row in batch]
                text = b"".join(lines)
                member.write(text)
                digest.update(text)
                rows += len(lines)
        return Entry(name, shape, rows, digest.hexdigest())

    def finish(self, manifest: Manifest) -> None:
        """Writes the manifest, without which it is no archive."""
        self._zip.writestr(MANIFEST, orjson.dumps(_told(manifest), option=orjson.OPT_INDENT_2))


class Archive:
    """An archive opened for reading. Everything raises `ArchiveDamaged` when it is not what its manifest says."""

    def __init__(self, file: zipfile.ZipFile) -> None:
        self._zip = file
        with _damage(MANIFEST), file.open(MANIFEST) as told:
            self.manifest = _manifest(orjson.loads(told.read(MOST_OF_MANIFEST)))
            if sorted(file.namelist()) != sorted([MANIFEST, *(entry.member for entry in self.manifest.tables)]):
                raise ValueError("not the files that the manifest tells of")

    def lines(self, entry: Entry) -> Iterator[bytes]:
        """The lines of a table; that they were all, and unchanged, is known when the last one has come."""
        rows, digest = 0, hashlib.sha256()
        with _damage(entry.name), self._zip.open(entry.member) as member:
            stream = io.BufferedReader(member, 1024 * 1024)  # type: ignore[type-var]
            while line := stream.readline(LONGEST_LINE):
                digest.update(line)
                rows += 1
                yield line
            if (rows, digest.hexdigest()) != (entry.rows, entry.sha256):
                raise ValueError("not the rows that the manifest tells of")

    def check(self) -> None:
        """Reads every row of the archive."""
        for entry in self.manifest.tables:
            for line in self.lines(entry):
                with _damage(entry.name):
                    entry.shape.row(line)


@contextmanager
def new_archive(stream: IO[bytes]) -> Iterator[ArchiveWriter]:
    """An archive written to a stream; whole when the block ends without an error."""
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=COMPRESSION) as file:
        yield ArchiveWriter(file)


@contextmanager
def open_archive(file: Path) -> Iterator[Archive]:
    """The archive in a file. Raises `NotAnArchive`, `ArchiveDamaged`, `ArchiveNewer` and OSError."""
    with file.open("rb") as stream:
        if stream.read(len(BEGINS)) != BEGINS:
            raise NotAnArchive(str(file))
        with _damage(MANIFEST):
            opened = zipfile.ZipFile(stream)
        with opened:
            yield Archive(opened)


@contextmanager
def _damage(part: str) -> Iterator[None]:
    """What a reader of ZIP or JSON stumbles on, in our words: where it was, and nothing of what it read."""
    try:
        yield
    except DAMAGE:
        raise ArchiveDamaged(part) from None
    except OSError as error:
        # A place before the beginning of the file.
        if error.errno != errno.EINVAL:
            raise
        raise ArchiveDamaged(part) from None


def _told(manifest: Manifest) -> dict[str, Any]:
    tables = [
        {"name": entry.name, "columns": dict(entry.shape.kinds), "rows": entry.rows, "sha256": entry.sha256}
        for entry in manifest.tables
    ]
    return {
        "format": FORMAT,
        "program": manifest.program,
        "revision": manifest.revision,
        "taken_at": manifest.taken_at,
        "database": manifest.database,
        "tables": tables,
    }


def _manifest(told: Mapping[str, Any]) -> Manifest:
    if int(told["format"]) > FORMAT:
        raise ArchiveNewer(str(told["program"]))
    return Manifest(
        program=str(told["program"]),
        revision=str(told["revision"]),
        taken_at=datetime.fromisoformat(told["taken_at"]),
        database=str(told["database"]),
        tables=tuple(_entry(table) for table in told["tables"]),
    )


def _entry(told: Mapping[str, Any]) -> Entry:
    kinds = {str(name): str(kind) for name, kind in told["columns"].items()}
    if not set(kinds.values()) <= set(KINDS.values()):
        raise ValueError("a kind of column that is not known")
    return Entry(str(told["name"]), Shape(kinds), int(told["rows"]), str(told["sha256"]))
