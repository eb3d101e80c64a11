"""Sign-ins that failed, counted in the database so that every machine counts the same."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from sqlalchemy import Engine, delete, func, insert, select

from router.storage.account_models import FailedSignIn
from router.storage.identifiers import new_id
from router.storage.writing import Writing

COUNTS_FOR = timedelta(minutes=15)


class FailedSignIns:
    """Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine) -> None:
        self._engine, self._writing = engine, Writing(engine)

    def too_many(self, most: Mapping[str, int], now: datetime) -> bool:
        """Whether any of the keys has failed as often as `most` says, in the last quarter of an hour."""
        since = now - COUNTS_FOR
        query = select(FailedSignIn.key, func.count()).where(FailedSignIn.key.in_(most), FailedSignIn.at > since)
        with self._engine.connect() as connection:
            return any(count >= most[key] for key, count in connection.execute(query.group_by(FailedSignIn.key)))

    def note(self, keys: Collection[str], now: datetime) -> None:
        """One more failure of each key; what no longer counts is forgotten."""
        with self._writing.begin() as connection:
            connection.execute(delete(FailedSignIn).where(FailedSignIn.at <= now - COUNTS_FOR))
            connection.execute(insert(FailedSignIn), [{"id": new_id(), "key": key, "at": now} for key in keys])

    def forget(self, keys: Collection[str]) -> None:
        """After a success."""
        with self._writing.begin() as connection:
            connection.execute(delete(FailedSignIn).where(FailedSignIn.key.in_(keys)))
