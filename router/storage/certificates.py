"""The certificates of the policies: what was proved of each revision, kept with its hash."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import orjson
from sqlalchemy import Engine, insert, select

from router.storage.identifiers import new_id
from router.storage.models import RecordedCertificate

INSERT = insert(RecordedCertificate)


class Certificates:
    """Append-only. Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def record(self, certificate: Mapping[str, Any], now: datetime) -> None:
        """Keep a certificate; durable on return."""
        row = {
            "id": new_id(),
            "recorded_at": now,
            "revision": certificate["revision"],
            "proved_on": date.fromisoformat(certificate["proved_on"]),
            "verdict": certificate["verdict"],
            "document": orjson.dumps(certificate).decode(),
        }
        with self._engine.begin() as connection:
            connection.execute(INSERT, row)

    def of(self, revision: str) -> dict[str, Any] | None:
        """The latest certificate of a revision; None when it has not been proved yet."""
        newest = (
            select(RecordedCertificate.document)
            .where(RecordedCertificate.revision == revision)
            .order_by(RecordedCertificate.recorded_at.desc(), RecordedCertificate.id.desc())
            .limit(1)
        )
        with self._engine.connect() as connection:
            text = connection.scalar(newest)
        found: dict[str, Any] | None = None if text is None else orjson.loads(text)
        return found
