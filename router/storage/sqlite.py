"""How a SQLite connection behaves: many threads and processes, nothing lost that was committed."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable

BUSY_SECONDS = 5
PAGES_BEFORE_MOVING = 8000
RETRY_SECONDS = 0.02


def prepare_connection(synchronous: str) -> Callable[[sqlite3.Connection, object], None]:
    """A listener that sets up each new connection; `synchronous` is FULL or NORMAL."""

    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
        _write_ahead(connection)
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        # Moving the log into the file costs two syncs each time: a decision is some eight pages, so this is every
        # thousandth decision instead of every hundredth, and the log grows to 32 MB at most.
        connection.execute(f"PRAGMA wal_autocheckpoint = {PAGES_BEFORE_MOVING}")
        connection.execute("PRAGMA foreign_keys = ON")
        # Without this, INSERT OR REPLACE removes a row behind the back of the triggers.
        connection.execute("PRAGMA recursive_triggers = ON")

    return prepare


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Readers and the writer no longer wait for each other; the file remembers it.

    The change of mode does not heed the busy timeout when several processes open a new file at once.
    """
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname != "SQLITE_BUSY" or time.monotonic() > deadline:
                raise
            time.sleep(RETRY_SECONDS)
