"""The audit chain as it lies in the database, in one reading that no writer disturbs, whatever somebody did to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Row, Text, func, select, type_coerce

from router.storage.audit_models import AuditEvent, AuditHead, AuditMark

AT_ONCE = 2000
"""Rows that are held in memory at a time."""
EVENT, HEAD, MARK = AuditEvent.__table__, AuditHead.__table__, AuditMark.__table__


class RawChain:
    """What is stored, before anything is believed of it: a cell may hold whatever the database lets in."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def head(self) -> Row[Any] | None:
        """Where the chain says that it ends."""
        return self._connection.execute(select(HEAD).where(HEAD.c.id == 1)).one_or_none()

    def mark(self) -> Row[Any] | None:
        """Where the chain begins, when it was shortened; `at` as text."""
        query = select(MARK.c.seq, MARK.c.seal, MARK.c.key_id, MARK.c.mark, self._text_of(MARK.c.at))
        return self._connection.execute(query.order_by(MARK.c.seq.desc()).limit(1)).one_or_none()

    def events(self) -> Iterator[Row[Any]]:
        """Every event in order; `at` as text."""
        columns = [self._text_of(column) if column.name == "at" else column for column in EVENT.c]
        query = select(*columns).order_by(EVENT.c.seq)
        yield from self._connection.execution_options(yield_per=AT_ONCE).execute(query)

    def _text_of(self, column: ColumnElement[datetime]) -> ColumnElement[str]:
        """A moment as text that differs whenever the stored moment does, also in what the driver cannot read."""
        if self._connection.dialect.name == "sqlite":
            return type_coerce(column, Text).label("at")
        return func.to_char(func.timezone("UTC", column), "YYYY-MM-DD HH24:MI:SS.US BC").label("at")


def moment_of(text: object) -> datetime | None:
    """The moment in such a text; None when it is not written as we write it."""
    if not isinstance(text, str):
        return None
    text = text.removesuffix(" AD")
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    ours = moment.tzinfo is None and moment.isoformat(" ", "microseconds") == text
    return moment.replace(tzinfo=UTC) if ours else None


@contextmanager
def raw_chain(engine: Engine) -> Iterator[RawChain]:
    """The chain at one moment: what is appended meanwhile is not seen. Raises `DatabaseUnavailable`."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            with _letting_anything_through(connection):
                connection.exec_driver_sql("BEGIN")
                yield RawChain(connection)
        else:
            with connection.execution_options(isolation_level="REPEATABLE READ").begin():
                yield RawChain(connection)


@contextmanager
def _letting_anything_through(connection: Connection) -> Iterator[None]:
    """Bytes that are no text would stop the driver in the middle of a row."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    kept = driver.text_factory
    driver.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    try:
        yield
    finally:
        driver.text_factory = kept
