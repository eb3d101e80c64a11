"""Shortening the audit chain from its beginning: a sealed mark says where it begins from then on."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select

from router.audit import SealKey
from router.storage.audit_models import AuditEvent, AuditMark

AT_ONCE = 2000
"""Events that one transaction removes."""


def last_due(connection: Connection, cutoff: datetime) -> int:
    """The last event before which all are older than the cut-off, itself too; 0 when there is none.

    An event that is older but stands after a newer one stays until that one goes: a chain has no holes.
    """
    kept = connection.scalar(select(func.min(AuditEvent.seq)).where(AuditEvent.at >= cutoff))
    if kept is not None:
        return kept - 1
    return connection.scalar(select(func.max(AuditEvent.seq))) or 0


def prune(connection: Connection, last: int, key: SealKey, now: datetime) -> int:
    """Removes the oldest events up to the event `last`, some thousand at most, and marks where they ended.

    How many were removed. The mark and the removal are one transaction; the caller lets nobody prune beside.
    """
    first = connection.scalar(select(func.min(AuditEvent.seq)))
    if first is None or last < first:
        return 0
    last = min(last, first + AT_ONCE - 1)
    seal = connection.scalars(select(AuditEvent.seal).where(AuditEvent.seq == last)).one()
    mark = {"seq": last, "seal": seal, "at": now, "key_id": key.id, "mark": key.mark(last, seal, now)}
    connection.execute(insert(AuditMark), mark)
    return connection.execute(delete(AuditEvent).where(AuditEvent.seq <= last)).rowcount
