"""Removes what is past its time a few rows at a time, and dies in the middle of a transaction."""

from __future__ import annotations

import os
import signal
import sys
from datetime import UTC, datetime

from sqlalchemy import event

from router.access.actor import SYSTEM
from router.audit import By
from router.retention import Kind
from router.storage import AuditLog, Retention, open_database, pruning
from tests.storage.chains import KEY

url, cutoff = sys.argv[1], datetime.fromisoformat(sys.argv[2])
pruning.AT_ONCE = 6
engine = open_database(url)
deletions = iter([False, True])


@event.listens_for(engine, "after_cursor_execute")
def die(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
    if statement.startswith("DELETE FROM audit_event") and next(deletions):
        os.kill(os.getpid(), signal.SIGKILL)


kept = Retention(engine, AuditLog(engine, KEY), [KEY])
kept.run({Kind.AUDIT: cutoff, Kind.DECISIONS: cutoff}, By(SYSTEM, datetime.now(UTC)))
