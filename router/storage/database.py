"""Opening a database: SQLite in a file, or PostgreSQL."""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import URL, Engine, QueuePool, create_engine, event, make_url
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import ArgumentError, DatabaseError, InterfaceError, OperationalError

from router.storage.errors import DatabaseUnavailable, DatabaseUnwritable, DatabaseUrlRefused
from router.storage.sqlite import prepare_connection

POSTGRESQL_TABLE_MISSING = "42P01"


def open_database(url: str, *, survives_power_loss: bool = False) -> Engine:
    """A pool of connections; none is made before the first is needed. The caller disposes of it.

    What is committed always survives the end of the process, however sudden. With
    `survives_power_loss` SQLite also waits for the disk at every commit; PostgreSQL does so anyway.

    `url` is `sqlite:///path` (a missing folder is made) or `postgresql+psycopg://…`. Raises
    `DatabaseUrlRefused` and `DatabaseUnwritable`; whoever uses the engine meets `DatabaseUnavailable`.
    """
    address = _address(url)
    if address.get_backend_name() == "sqlite":
        engine = _open_sqlite(address, "FULL" if survives_power_loss else "NORMAL")
    else:
        engine = _open_postgresql(address)
    event.listen(engine, "handle_error", _in_our_words)
    return engine


def database_exists(url: str) -> bool:
    """Whether there may be something in it: an SQLite file that nobody has made yet is not made by asking.

    Raises `DatabaseUrlRefused`.
    """
    address = _address(url)
    return address.get_backend_name() != "sqlite" or bool(address.database and Path(address.database).is_file())


def _address(url: str) -> URL:
    # The address may hold a password, so no message repeats it, nor the error that does.
    try:
        address = make_url(url)
    except (ArgumentError, ValueError):
        raise DatabaseUrlRefused("the database address cannot be read") from None
    if address.drivername in {"postgresql", "postgresql+psycopg"}:
        return address.set(drivername="postgresql+psycopg")
    if address.drivername not in {"sqlite", "sqlite+pysqlite"}:
        raise DatabaseUrlRefused(f"{address.drivername} is neither sqlite nor postgresql+psycopg")
    if address.database in {None, "", ":memory:"} or "uri" in address.query:
        raise DatabaseUrlRefused("the SQLite address needs a file: sqlite:///path/to/file.db")
    return address


def _open_sqlite(address: URL, synchronous: str) -> Engine:
    _make_writable_place(Path(address.database or ""))
    # A connection serves one thread at a time, and no thread waits for another's.
    engine = create_engine(address, poolclass=QueuePool, pool_size=8, max_overflow=-1)
    event.listen(engine, "connect", prepare_connection(synchronous))
    return engine


def _open_postgresql(address: URL) -> Engine:
    return create_engine(
        address,
        pool_pre_ping=True,
        pool_recycle=1800,
        pool_timeout=10,
        connect_args={"connect_timeout": 5},
    )


def _make_writable_place(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseUnwritable(f"cannot make the folder {file.parent}: {error.strerror}") from error
    # The write-ahead log lies beside the file, so the folder has to be writable as well.
    for place in [file.parent, file] if file.exists() else [file.parent]:
        if not os.access(place, os.W_OK):
            raise DatabaseUnwritable(f"{place} cannot be written to")
    if file.is_dir():
        raise DatabaseUnwritable(f"{file} is a folder, not a database file")


def _in_our_words(context: ExceptionContext) -> None:
    """Turn what the driver says when the database cannot answer into `DatabaseUnavailable`."""
    error = context.sqlalchemy_exception
    if context.is_pre_ping:
        return
    if getattr(context.original_exception, "sqlstate", None) == POSTGRESQL_TABLE_MISSING:
        raise DatabaseUnavailable("the database has no tables yet") from error
    # The base class itself, not its children, is how SQLite reports a damaged file.
    if isinstance(error, (OperationalError, InterfaceError)) or type(error) is DatabaseError:
        raise DatabaseUnavailable("the database cannot be used now") from error
