"""What recurs beside the service: verifying the audit chain, and removing what is past its time.

It needs the database and the secret, and neither policies nor places: it starts in a moment.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from router.access.actor import SYSTEM
from router.audit import Action, By, Event, Head, SealKey
from router.retention import cutoffs
from router.seal_keys import seal_keys
from router.settings import Settings
from router.storage import AuditLog, Due, Engine, Retention, Verification, open_database, verify


@dataclass(frozen=True, slots=True)
class Upkeep:
    """Every method raises `DatabaseUnavailable` when the database cannot answer."""

    settings: Settings
    engine: Engine
    keys: tuple[SealKey, ...]
    audit: AuditLog
    retention: Retention

    def verify(self, noted: Head | None = None) -> Verification:
        """Whether the audit chain is whole."""
        return verify(self.engine, self.keys, noted)

    def due(self, now: datetime) -> list[Due]:
        """What is past its time, by the settings."""
        return self.retention.due(cutoffs(self.settings, now))

    def remove(self, now: datetime) -> list[Due]:
        """Removes it; how much. Raises `AuditChainBroken`."""
        return self.retention.run(cutoffs(self.settings, now), By(SYSTEM, now))

    def day(self, now: datetime) -> Verification | None:
        """The housekeeping of a day; None when it is done, here or on another machine. Raises `AuditChainBroken`."""
        if not self.retention.take_day(now.date(), now):
            return None
        found = self.verify()
        self.audit.record(Event(By(SYSTEM, now), Action.CHAIN_VERIFIED, details=_words(found)))
        if self.settings.retention_job:
            self.remove(now)
        return found


def _words(found: Verification) -> dict[str, str | int | bool | None]:
    told: dict[str, str | int | bool | None] = {
        "whole": found.whole,
        "events": found.events,
        "through": found.head.seq,
    }
    if found.findings:
        first = found.findings[0]
        told |= {"faults": found.faults, "first_fault": str(first.fault), "first_fault_seq": first.seq}
    return told


@contextmanager
def upkeep(settings: Settings) -> Iterator[Upkeep]:
    """With the database of the settings. Raises SettingsError without a secret key."""
    keys = seal_keys(settings)
    engine = open_database(settings.database_url)
    audit = AuditLog(engine, keys[0])
    try:
        yield Upkeep(settings, engine, keys, audit, Retention(engine, audit, keys))
    finally:
        engine.dispose()
