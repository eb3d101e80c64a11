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
from sqlalchemy import Connection, Engine, event, func, inspect, select, table, text

from router.storage.backup_tables import MADE_BY_MIGRATIONS
from router.storage.database import open_database
from router.storage.errors import DatabaseUnavailable, RevisionUnknown, StepBackRefused

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
        with alone(url) as connection:
            finish(connection)
    except CommandError as error:
        raise DatabaseUnavailable("the database was made by a later version of the program") from error


def knows(revision: str) -> bool:
    """Whether this version of the program has the tables of a revision."""
    try:
        return _scripts().get_revision(revision) is not None
    except CommandError:
        return False


def begin_at(connection: Connection, revision: str) -> None:
    """Give a database without rows the tables of `revision`, whichever it has now.

    Raises `DatabaseUnavailable` when a later version of the program has been here.
    """
    try:
        command.downgrade(_alembic(connection), "base")
    except CommandError as error:
        raise DatabaseUnavailable("the database was made by a later version of the program") from error
    command.upgrade(_alembic(connection), revision)


def finish(connection: Connection) -> None:
    """Bring the tables that the connection's transaction sees to this version's."""
    command.upgrade(_alembic(connection), "head")


def migrate_back(url: str, revision: str) -> None:
    """Undo the migrations after `revision` (`base`: all of them, and with them every decision)."""
    with alone(url) as connection:
        _step_back(connection, revision)


def lost_by_going_back(url: str, revision: str) -> dict[str, int]:
    """How many rows of which tables `migrate_back` would remove: it is done, looked at and undone.

    Raises `RevisionUnknown`, also for one that is not behind the database, and `StepBackRefused`.
    """
    with alone(url) as connection:
        before = _rows_of_tables(connection)
        _step_back(connection, revision)
        left = inspect(connection).get_table_names()
        connection.rollback()
    return {table: rows for table, rows in before.items() if rows and table not in left}


def _step_back(connection: Connection, revision: str) -> None:
    try:
        command.downgrade(_alembic(connection), revision)
    except CommandError as error:
        raise RevisionUnknown(revision) from error
    except RuntimeError as error:
        # How a migration says that it will not be undone.
        raise StepBackRefused(revision) from error


def _rows_of_tables(connection: Connection) -> dict[str, int]:
    names = set(inspect(connection).get_table_names()) - MADE_BY_MIGRATIONS
    return {name: connection.execute(select(func.count()).select_from(table(name))).scalar_one() for name in names}


def revisions(url: str) -> tuple[str | None, str | None]:
    """The revision of the database, None before its first tables, and that of this version of the program."""
    engine = open_database(url)
    try:
        with engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision(), _newest()
    finally:
        engine.dispose()


def database_is_current(engine: Engine) -> bool:
    """Whether the database has exactly the tables of this version. Raises `DatabaseUnavailable`."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision() == _newest()


@contextmanager
def alone(url: str) -> Iterator[Connection]:
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
    return _scripts().get_current_head()


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_alembic())
