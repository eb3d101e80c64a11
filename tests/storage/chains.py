"""Audit chains for tests, and what a thief does to one."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Engine, text

from router.access import Actor, Grant, Kind, Principal, Role
from router.audit import Action, By, Event, Outcome, SealKey
from router.storage import AuditLog
from router.storage.models import Base

KEY = SealKey.of("for-tests-only-for-tests-only-for-tests-only")
TABLES = Base.metadata.tables
BEGINNING = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
STAFF = Actor(Kind.ACCOUNT, "0193-anna", Grant(Role.STAFF, Principal("region", "18")))

Start = Callable[..., subprocess.Popen[str]]


def add_events(log: AuditLog, count: int, since: datetime = BEGINNING) -> None:
    """Events with something in every column, a second apart."""
    for number in range(count):
        by = By(STAFF, since + timedelta(seconds=number), "198.51.100.7")
        told: dict[str, Any] = {"subject": f"0193-{number}", "revision": "9f2c", "details": {"count": number}}
        log.record(Event(by, Action.DECISION_SEEN, outcome=Outcome.DONE, **told))


def leave_unguarded(database: Engine) -> None:
    """The database without its triggers, as whoever owns it can make it."""
    with database.begin() as connection:
        if database.dialect.name == "sqlite":
            for (name,) in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
                connection.execute(text(f"DROP TRIGGER {name}"))
        else:
            for table in ("audit_event", "audit_mark"):
                connection.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER ALL"))


def change(database: Engine, statement: str) -> None:
    """One statement, as somebody with the database at hand would give it."""
    with database.begin() as connection:
        connection.exec_driver_sql(statement)


def rows(database: Engine, query: str) -> list[tuple[Any, ...]]:
    """What a query gives."""
    with database.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(query)]
