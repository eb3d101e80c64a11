"""Sign-ins that failed, counted in the database so that every machine counts the same."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, delete, func, insert, select

from router.storage.account_models import FailedSignIn
from router.storage.identifiers import new_id
from router.storage.writing import Writing

COUNTS_FOR = timedelta(minutes=15)
TURN = 0x656E7661
"""The number of the lock by which attempts take turns on PostgreSQL."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A try to sign in, which counts as failed until it is known to have succeeded."""

    rows: tuple[str, ...]


class FailedSignIns:
    """Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine) -> None:
        self._writing = Writing(engine)
        self._takes_turns = engine.dialect.name == "postgresql"

    def begin(self, most: Mapping[str, int], now: datetime) -> Attempt | None:
        """Counts a try under each key before its password is looked at; what no longer counts is forgotten.

        None when a key has failed as often as `most` says in the last quarter of an hour. Those that try at
        the same time take turns here: none slips by while another's password is being hashed.
        """
        with self._writing.begin() as connection:
            if self._takes_turns:
                connection.execute(select(func.pg_advisory_xact_lock(TURN)))
            connection.execute(delete(FailedSignIn).where(FailedSignIn.at <= now - COUNTS_FOR))
            if _too_many(connection, most):
                return None
            rows = {new_id(): key for key in most}
            connection.execute(
                insert(FailedSignIn), [{"id": row, "key": key, "at": now} for row, key in rows.items()]
            )
        return Attempt(tuple(rows))

    def forget(self, attempt: Attempt, keys: Collection[str]) -> None:
        """After a success: the attempt, and all that failed before under these keys."""
        did_not_fail = FailedSignIn.id.in_(attempt.rows) | FailedSignIn.key.in_(keys)
        with self._writing.begin() as connection:
            connection.execute(delete(FailedSignIn).where(did_not_fail))


def _too_many(connection: Connection, most: Mapping[str, int]) -> bool:
    query = select(FailedSignIn.key, func.count()).where(FailedSignIn.key.in_(most)).group_by(FailedSignIn.key)
    return any(count >= most[key] for key, count in connection.execute(query))
