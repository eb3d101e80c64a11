"""The log of decisions: each is written once, and read back as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

import orjson
from sqlalchemy import Engine, Select, func, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.exc import TimeoutError as PoolExhausted

from router.access import Principal
from router.storage.errors import DatabaseUnavailable, DecisionExists
from router.storage.models import RecordedDecision
from router.storage.rows import parties, row_of
from router.storage.writing import Writing

# Built once: SQLAlchemy then finds the compiled statement in its cache at every call.
INSERT = insert(RecordedDecision)
COUNT = select(func.count()).select_from(RecordedDecision)


class DecisionLog:
    """Append-only: there is no way here to change or remove a decision, and the database refuses it too.

    Every method raises `DatabaseUnavailable` when the database cannot answer. Safe to share between threads.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = Writing(engine)

    def record(self, decision: Mapping[str, Any], case: Mapping[str, Any]) -> None:
        """Keep a decision and the facts it was made on, in one transaction, durable on return.

        Raises `DecisionExists` for an identifier that is taken, `FreeTextInDecision` for a result
        that repeats what somebody wrote freely.
        """
        self.record_row(row_of(decision, case))

    def record_row(self, row: Mapping[str, object]) -> None:
        """The same for a row made beforehand: `columns_of` with `id`, `decided_at` and `result` added."""
        try:
            with self._writing.begin() as connection:
                connection.execute(INSERT, row)
        except IntegrityError as error:
            if _identifier_is_taken(error):
                raise DecisionExists(f"decision {row['id']} is recorded already") from error
            raise

    def get(self, decision_id: str) -> dict[str, Any] | None:
        """The decision exactly as it was recorded, fields in the same order; None when there is none."""
        return self._json(select(RecordedDecision.result), decision_id)

    def get_case(self, decision_id: str) -> dict[str, Any] | None:
        """The facts the decision was made on, free text left out; None when there is none."""
        return self._json(select(RecordedDecision.facts), decision_id)

    def concerned(self, decision_id: str) -> frozenset[Principal]:
        """The principals that the decision is about: where the child lives, who answers, who asked; maybe none."""
        query = select(RecordedDecision.__table__).where(RecordedDecision.id == decision_id)
        with self._engine.connect() as connection:
            row = connection.execute(query).one_or_none()
        if row is None:
            return frozenset()
        told = [("region", row.region), ("municipality", row.municipality), (row.asked_by_type, row.asked_by_code)]
        named = [(party["principal_type"], party["principal_code"]) for party in parties(orjson.loads(row.result))]
        return frozenset(Principal(kind, code) for kind, code in [*told, *named] if kind and code)

    def count(self) -> int:
        """How many decisions are recorded."""
        count = self._scalar(COUNT)
        assert isinstance(count, int)
        return count

    def _json(self, column: Select[tuple[str]], decision_id: str) -> dict[str, Any] | None:
        # PostgreSQL refuses NUL and lone surrogates as text; no recorded identifier has any.
        if not decision_id.isprintable():
            return None
        text = self._scalar(column.where(RecordedDecision.id == decision_id))
        return None if text is None else orjson.loads(text)

    def _scalar(self, query: Select[Any]) -> Any:
        try:
            with self._engine.connect() as connection:
                return connection.execute(query).scalar()
        except PoolExhausted as error:
            raise DatabaseUnavailable("no free database connection") from error


def _identifier_is_taken(error: IntegrityError) -> bool:
    if isinstance(error.orig, sqlite3.Error):
        return error.orig.sqlite_errorname == "SQLITE_CONSTRAINT_PRIMARYKEY"
    diagnosis = getattr(error.orig, "diag", None)
    return getattr(diagnosis, "constraint_name", None) == "pk_decision"
