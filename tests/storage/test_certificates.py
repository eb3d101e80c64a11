"""Certificates: kept with their revision, the latest one told, and never changed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from router.storage import Certificates


def certificate(revision: str, verdict: str = "proved") -> dict[str, object]:
    return {"revision": revision, "verdict": verdict, "proved_on": "2026-11-21", "claims": [{"kind": "gap"}]}


def test_the_latest_certificate_of_a_revision_is_told(database: Engine) -> None:
    kept = Certificates(database)
    assert kept.of("a") is None
    kept.record(certificate("a", "failed"), datetime(2026, 11, 21, 10, tzinfo=UTC))
    kept.record(certificate("b"), datetime(2026, 11, 21, 11, tzinfo=UTC))
    kept.record(certificate("a"), datetime(2026, 11, 21, 12, tzinfo=UTC))
    assert kept.of("a") == certificate("a")
    assert kept.of("b") == certificate("b")


@pytest.mark.parametrize("change", ["DELETE FROM certificate", "UPDATE certificate SET verdict = 'proved'"])
def test_the_database_refuses_to_change_one(database: Engine, change: str) -> None:
    Certificates(database).record(certificate("a", "failed"), datetime(2026, 11, 21, tzinfo=UTC))
    with pytest.raises(IntegrityError, match="append-only"), database.begin() as connection:
        connection.execute(text(change))
    found = Certificates(database).of("a")
    assert found is not None
    assert found["verdict"] == "failed"
