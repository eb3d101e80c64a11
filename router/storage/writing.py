"""How the repositories write: one transaction at a time on SQLite, where a busy writer would sleep instead."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import TimeoutError as PoolExhausted

from router.storage.errors import DatabaseUnavailable

# One turn for all repositories of a database: SQLite has one writer, and one that finds it busy sleeps for up to
# 100 ms. Threads that queue here instead wait a quarter as long in the worst case (p99), and sleep never.
_turns: WeakKeyDictionary[Engine, Lock] = WeakKeyDictionary()
_making = Lock()


class Writing:
    """Write transactions on one database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        with _making:
            self._turn = _turns.setdefault(engine, Lock()) if engine.dialect.name == "sqlite" else None

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """A transaction that is committed at the end, durable on return. Raises `DatabaseUnavailable`."""
        if self._turn is None:
            with self._transaction() as connection:
                yield connection
        else:
            with self._turn, self._transaction() as connection:
                yield connection

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as connection:
                if self._turn is not None:
                    # Python's driver would begin without the lock, and a read before a write could then be in vain.
                    connection.exec_driver_sql("BEGIN IMMEDIATE")
                yield connection
        except PoolExhausted as error:
            raise DatabaseUnavailable("no free database connection") from error
