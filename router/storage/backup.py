"""Taking a backup: one archive of everything in the database as it was at one moment, while others go on writing."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO

from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Engine, Row, Table, select

from router.storage.backup_archive import Manifest, new_archive
from router.storage.backup_rows import shape_of
from router.storage.backup_tables import tables_of
from router.storage.database import open_database
from router.storage.errors import NothingToBackUp

ROWS_AT_A_TIME = 100
"""A decision is some twenty kilobytes: a few megabytes are held at a time, however many there are."""


def back_up(url: str, file: Path, *, program: str, now: datetime) -> Manifest:
    """Writes the archive of a database, readable by its owner only, whole or not at all; it is on the disk on return.

    `program` is the version that takes it. Raises `NothingToBackUp`, `DatabaseUnavailable`, and OSError: also
    FileExistsError, as a backup never takes the place of another.
    """
    engine = open_database(url)
    try:
        with _one_moment(engine) as connection, _whole_or_not_at_all(file) as stream:
            return _write(connection, stream, program, now)
    finally:
        engine.dispose()


def _write(connection: Connection, stream: IO[bytes], program: str, now: datetime) -> Manifest:
    revision = MigrationContext.configure(connection).get_current_revision()
    if revision is None:
        raise NothingToBackUp("the database has no tables yet")
    with new_archive(stream) as writer:
        entries = [
            writer.add(table.name, shape_of(table), _rows(connection, table)) for table in tables_of(connection)
        ]
        manifest = Manifest(program, revision, now, connection.dialect.name, tuple(entries))
        writer.finish(manifest)
    return manifest


def _rows(connection: Connection, table: Table) -> Iterator[list[Row[tuple[object, ...]]]]:
    """Batches in the order of the primary key, fetched from the database as they are asked for."""
    in_order = select(table).order_by(*table.primary_key.columns)
    with connection.execute(in_order, execution_options={"yield_per": ROWS_AT_A_TIME}) as result:
        for batch in result.partitions():
            yield list(batch)


@contextmanager
def _one_moment(engine: Engine) -> Iterator[Connection]:
    """A transaction that sees the database as it is now to the end, and that no writer waits for."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            # Python's driver begins no transaction before a SELECT: each would see another moment.
            connection.exec_driver_sql("BEGIN")
        else:
            connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        yield connection


@contextmanager
def _whole_or_not_at_all(file: Path) -> Iterator[IO[bytes]]:
    """A new file beside `file`, readable by its owner only, that takes its name once it is on the disk."""
    if file.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(file))
    with tempfile.NamedTemporaryFile(dir=file.parent, prefix=f"{file.name}.", suffix=".part", delete=False) as stream:
        unfinished = Path(stream.name)
        try:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
            unfinished.rename(file)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
    _keep_name(file.parent)


def _keep_name(folder: Path) -> None:
    """The name of a file is on the disk when its folder is."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
