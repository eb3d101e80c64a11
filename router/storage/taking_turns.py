"""Work that one process at a time does, of all on one database."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, text


@contextmanager
def only_one(engine: Engine, name: str) -> Iterator[bool]:
    """Whether the work of this name is the caller's until the end; not when another process has it.

    On SQLite everybody gets it: there is one machine, and what they write is safe from each other anyway. Whoever
    dies with it, or loses the database, gives it back. Raises `DatabaseUnavailable`.
    """
    if engine.dialect.name == "sqlite":
        yield True
        return
    key = {"key": zlib.crc32(name.encode())}
    with engine.connect() as connection:
        # Each statement by itself: a transaction that is open for as long as the work would hold up cleaning.
        alone = connection.execution_options(isolation_level="AUTOCOMMIT")
        mine = bool(alone.scalar(text("SELECT pg_try_advisory_lock(:key)"), key))
        try:
            yield mine
        finally:
            if mine:
                alone.execute(text("SELECT pg_advisory_unlock(:key)"), key)
