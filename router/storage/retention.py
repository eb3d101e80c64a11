"""Removing what is past its time: told of in the audit chain first, then in small batches that hold nobody up.

Whatever ends a run half-way, every batch is whole, and the next run removes what is left.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, Engine, delete, insert, select, text
from sqlalchemy.exc import IntegrityError

from router.audit import Action, By, Event, SealKey
from router.retention import Kind
from router.storage.audit_log import AuditLog
from router.storage.audit_verifying import verify
from router.storage.errors import AuditChainBroken
from router.storage.pruning import last_due, prune
from router.storage.retention_models import HousekeepingDay, RetentionPass
from router.storage.retention_parts import count, remove_some
from router.storage.writing import Writing

SECONDS_BETWEEN = 0.02
"""What others get to write in between two batches."""
POSTGRESQL_LOCK = 7_140_923_116
"""Any number that no other use of the same database takes."""
GUARDED = (Kind.DECISIONS, Kind.AUDIT, Kind.CASES)
"""Kinds that the database deletes only when a pass is registered."""
DAYS_REMEMBERED = 30


@dataclass(frozen=True, slots=True)
class Due:
    """How many rows of a kind are past their time, or were removed: those from before `cutoff`."""

    kind: Kind
    cutoff: datetime
    rows: int


class Retention:
    """Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine, audit: AuditLog, keys: Collection[SealKey]) -> None:
        self._engine, self._audit, self._keys = engine, audit, tuple(keys)
        self._writing = Writing(engine)

    def due(self, cutoffs: Mapping[Kind, datetime]) -> list[Due]:
        """What a run would remove now."""
        with self._engine.connect() as connection:
            return [Due(kind, cutoff, count(connection, kind, cutoff)) for kind, cutoff in cutoffs.items()]

    def run(self, cutoffs: Mapping[Kind, datetime], by: By) -> list[Due]:
        """Removes what is past its time; how much of each kind. Nothing is told of when nothing is.

        Raises `AuditChainBroken` before anything is removed when events are past their time and the chain is not
        whole: they are what tells what happened to it.
        """
        told = self._tell(cutoffs, by)
        return [Due(due.kind, due.cutoff, self._remove(due, by)) for due in told]

    def _tell(self, cutoffs: Mapping[Kind, datetime], by: By) -> list[Due]:
        """Registers the passes and tells of them in one transaction, with what they will remove."""
        found = [one for one in self.due(cutoffs) if one.rows]
        if any(one.kind is Kind.AUDIT for one in found) and not verify(self._engine, self._keys).whole:
            raise AuditChainBroken("events are past their time, but the chain is not whole")
        if found:
            with self._alone() as connection:
                for due in found:
                    _register(connection, due, by.at)
                self._audit.append(connection, Event(by, Action.RETENTION_RUN, details=_words(found)))
        return found

    def _remove(self, due: Due, by: By) -> int:
        remove = self._batch(due, by)
        removed = 0
        while True:
            with self._alone() as connection:
                some = remove(connection)
            if some == 0:
                return removed
            removed += some
            time.sleep(SECONDS_BETWEEN)

    def _batch(self, due: Due, by: By) -> Callable[[Connection], int]:
        """What removes the next few rows of a kind, and tells how many."""
        if due.kind is not Kind.AUDIT:
            return lambda connection: remove_some(connection, due.kind, due.cutoff)
        with self._engine.connect() as connection:
            last = last_due(connection, due.cutoff)
        return lambda connection: prune(connection, last, self._keys[0], by.at)

    @contextmanager
    def _alone(self) -> Iterator[Connection]:
        """A transaction that no other removal runs beside, on whichever machine."""
        with self._writing.begin() as connection:
            if self._engine.dialect.name != "sqlite":
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": POSTGRESQL_LOCK})
            yield connection

    def take_day(self, day: date, now: datetime) -> bool:
        """Whether the housekeeping of this day is the caller's: of all who ask, on all machines, the first's."""
        try:
            with self._writing.begin() as connection:
                connection.execute(insert(HousekeepingDay), {"day": day, "at": now})
                long_ago = HousekeepingDay.day < day - timedelta(days=DAYS_REMEMBERED)
                connection.execute(delete(HousekeepingDay).where(long_ago))
        except IntegrityError:
            return False
        return True


def _register(connection: Connection, due: Due, now: datetime) -> None:
    same = (RetentionPass.kind == due.kind) & (RetentionPass.cutoff == due.cutoff)
    if due.kind in GUARDED and connection.scalar(select(RetentionPass.kind).where(same)) is None:
        connection.execute(insert(RetentionPass), {"kind": str(due.kind), "cutoff": due.cutoff, "at": now})


def _words(found: Collection[Due]) -> dict[str, str | int | bool | None]:
    told: dict[str, str | int | bool | None] = {}
    for due in found:
        told[str(due.kind)] = due.rows
        told[f"{due.kind}_before"] = due.cutoff.isoformat()
    return told
