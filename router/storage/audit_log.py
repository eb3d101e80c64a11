"""The chain of audit events: each is appended once, in the transaction of what it tells of."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, insert, select, update

from router.audit import Event, Head, SealKey
from router.storage.audit_models import AuditEvent, AuditHead
from router.storage.errors import DatabaseUnavailable
from router.storage.writing import Writing

# The first statement of an append takes the lock that makes appends take turns, on both databases.
TAKE_TURN = (
    update(AuditHead).where(AuditHead.id == 1).values(seq=AuditHead.seq + 1).returning(AuditHead.seq, AuditHead.seal)
)
INSERT = insert(AuditEvent)


class AuditLog:
    """Append-only. Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine, key: SealKey) -> None:
        self._engine, self._writing, self._key = engine, Writing(engine), key

    def record(self, event: Event) -> None:
        """Keeps an event; durable on return."""
        with self._writing.begin() as connection:
            self.append(connection, event)

    def append(self, connection: Connection, event: Event) -> None:
        """Keeps an event in the transaction of what it tells of: both are there, or neither.

        From here to the end of the transaction no other event can be appended, so this comes last in it.
        """
        head = connection.execute(TAKE_TURN).one_or_none()
        if head is None:
            raise DatabaseUnavailable("the audit chain has no head")
        columns = event.columns(head.seq)
        columns["key_id"] = self._key.id
        seal = self._key.seal(columns, head.seal)
        connection.execute(INSERT, {**columns, "seal": seal})
        connection.execute(update(AuditHead).where(AuditHead.id == 1).values(seal=seal))

    def head(self) -> Head:
        """Where the chain ends now: to be noted outside the database, where nobody who changes it can reach."""
        with self._engine.connect() as connection:
            found = connection.execute(select(AuditHead.seq, AuditHead.seal).where(AuditHead.id == 1)).one_or_none()
        if found is None:
            raise DatabaseUnavailable("the audit chain has no head")
        return Head(*found)
