"""Bringing a database to the tables this version of the program expects."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, event, text

from router.storage.database import open_database
from router.storage.errors import DatabaseUnavailable

# Any number will do, as long as no other use of the same database takes it.
POSTGRESQL_LOCK = 7_140_923_115
WAIT_SECONDS = 60


def migrate(url: str) -> None:
    """Bring the database up to date; nothing happens when it is.

    All of it is one transaction under a lock: processes that start together take turns, and one
    that dies half-way leaves no trace. Raises `DatabaseUnavailable` when the turn does not come,
    and when a later version of the program has been here: its tables are left alone.
    """
    try:
        with _alone(url) as connection:
            command.upgrade(_alembic(connection), "head")
    except CommandError as error:
        raise DatabaseUnavailable("the database was made by a later version of the program") from error


def migrate_back(url: str, revision: str) -> None:
    """Undo the migrations after `revision` (`base`: all of them, and with them every decision)."""
    with _alone(url) as connection:
        command.downgrade(_alembic(connection), revision)


def database_is_current(engine: Engine) -> bool:
    """Whether the database has exactly the tables of this version. Raises `DatabaseUnavailable`."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision() == _newest()


@contextmanager
def _alone(url: str) -> Iterator[Connection]:
    """One transaction that no other migration can run beside."""
    engine = open_database(url, survives_power_loss=True)
    lock = _lock_sqlite if engine.dialect.name == "sqlite" else _lock_postgresql
    event.listen(engine, "begin", lock)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _lock_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql(f"PRAGMA busy_timeout = {WAIT_SECONDS * 1000}")
    # Python's driver begins no transaction before CREATE TABLE, so a death half-way would show.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _lock_postgresql(connection: Connection) -> None:
    connection.execute(text(f"SET LOCAL lock_timeout = '{WAIT_SECONDS}s'"))
    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": POSTGRESQL_LOCK})


def _alembic(connection: Connection | None = None) -> Config:
    config = Config(attributes={"connection": connection})
    place = str(Path(__file__).parent / "migrations")
    config.set_main_option("script_location", place.replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


@cache
def _newest() -> str | None:
    return ScriptDirectory.from_config(_alembic()).get_current_head()
