"""Restoring a backup: the archive is read whole before anything is touched, and all of it arrives or nothing does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, tuple_

from router.storage.backup_archive import Archive, Entry, Manifest, open_archive
from router.storage.backup_rows import shape_of, storable
from router.storage.backup_tables import MADE_BY_MIGRATIONS, tables_of
from router.storage.errors import ArchiveDamaged, ArchiveNewer, DatabaseNotEmpty, RestoredDiffers
from router.storage.migrating import alone, begin_at, finish, knows

LINES_AT_A_TIME = 100


def check_archive(file: Path) -> Manifest:
    """Reads every row of an archive. Raises `NotAnArchive`, `ArchiveDamaged`, `ArchiveNewer` and OSError."""
    with open_archive(file) as archive:
        if not knows(archive.manifest.revision):
            raise ArchiveNewer(archive.manifest.program)
        archive.check()
        return archive.manifest


def restore(url: str, file: Path) -> Manifest:
    """Puts what the archive holds in an empty database, and brings it to the tables of this version.

    One transaction: whatever interrupts it, the database stays empty. Raises what `check_archive` raises,
    `DatabaseNotEmpty`, `RestoredDiffers` when what is read back is not what the archive holds, and
    `DatabaseUnavailable`.
    """
    check_archive(file)
    with open_archive(file) as archive, alone(url) as connection:
        _refuse_rows(connection)
        begin_at(connection, archive.manifest.revision)
        _load(connection, archive)
        finish(connection)
        return archive.manifest


def _refuse_rows(connection: Connection) -> None:
    for table in tables_of(connection):
        if table.name not in MADE_BY_MIGRATIONS and (rows := _count(connection, table)):
            raise DatabaseNotEmpty(f"{table.name}: {rows}")


def _load(connection: Connection, archive: Archive) -> None:
    """Loads every table and reads it back, before a later version's migrations may change its columns."""
    entries = {entry.name: entry for entry in archive.manifest.tables}
    pairs = [(table, entries.get(table.name)) for table in tables_of(connection)]
    for table, entry in pairs:
        if entry is None or entry.shape != shape_of(table):
            raise ArchiveDamaged(table.name)
        _load_table(connection, table, archive, entry)
    for table, entry in pairs:
        assert entry is not None
        _compare_table(connection, table, archive, entry)


def _load_table(connection: Connection, table: Table, archive: Archive, entry: Entry) -> None:
    if table.name in MADE_BY_MIGRATIONS:
        connection.execute(table.delete())
    for lines in _batches(archive.lines(entry)):
        connection.execute(insert(table), [storable(entry.shape.row(line), table) for line in lines])


def _compare_table(connection: Connection, table: Table, archive: Archive, entry: Entry) -> None:
    for lines in _batches(archive.lines(entry)):
        if set(lines) != _read_back(connection, table, entry, lines):
            raise RestoredDiffers(table.name)
    if _count(connection, table) != entry.rows:
        raise RestoredDiffers(table.name)


def _read_back(connection: Connection, table: Table, entry: Entry, lines: Sequence[bytes]) -> set[bytes]:
    """The same rows, found by their keys, as lines: databases sort text each in their own way."""
    key, columns = table.primary_key.columns, [table.columns[name] for name in entry.shape.kinds]
    rows = [storable(entry.shape.row(line), table) for line in lines]
    sought = select(*columns).where(tuple_(*key).in_([tuple(row[column.name] for column in key) for row in rows]))
    return {entry.shape.line(row) for row in connection.execute(sought)}


def _batches(lines: Iterator[bytes]) -> Iterator[list[bytes]]:
    while batch := list(islice(lines, LINES_AT_A_TIME)):
        yield batch


def _count(connection: Connection, table: Table) -> Any:
    return connection.scalar(select(func.count()).select_from(table))
