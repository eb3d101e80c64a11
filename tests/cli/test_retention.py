"""`envag retention run`: first what would go, then, told to, the going."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from router.audit import SealKey
from router.storage import AuditLog, migrate, open_database
from tests.storage.chains import add_events

SECRET = "a secret of at least thirty-two characters"


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A database with five events that are nearly three years old."""
    url = f"sqlite:///{tmp_path}/envag.db"
    migrate(url)
    engine = open_database(url)
    add_events(AuditLog(engine, SealKey.of(SECRET)), 5, datetime.now(UTC) - timedelta(days=1000))
    engine.dispose()
    return url


def test_a_dry_run_says_what_would_go_and_changes_nothing(envag_here: Any, url: str) -> None:
    years = {
        "DATABASE_URL": url,
        "SECRET_KEY": SECRET,
        "RETENTION_AUDIT_DAYS": "730",
        "RETENTION_DECISIONS_DAYS": "0",
    }
    for _ in range(2):
        done = envag_here("retention", "run", **years)
        limit = (datetime.now(UTC) - timedelta(days=730)).date()
        assert done.returncode == 0
        assert f"5 händelser i granskningskedjan skulle gallras: äldre än {limit}." in done.stdout
        assert "beslut" not in done.stdout
        assert "Kör med --apply" in done.stdout


def test_applied_it_goes_and_the_chain_is_whole_and_tells_of_it(envag_here: Any, url: str) -> None:
    years = {"DATABASE_URL": url, "SECRET_KEY": SECRET, "RETENTION_AUDIT_DAYS": "730"}
    done = json.loads(envag_here("retention", "run", "--apply", "--json", **years).stdout)
    assert done["applied"] is True
    assert [(one["kind"], one["rows"]) for one in done["kinds"]] == [("audit", 5)]
    told = envag_here("audit", "verify", **years)
    assert told.returncode == 0
    assert "Händelserna till och med 5 är gallrade." in told.stdout
    assert envag_here("retention", "run", "--apply", **years).stdout == "Ingenting att gallra.\n"


@pytest.mark.parametrize(
    "setting, days",
    [("DECISIONS", "89"), ("AUDIT", "364"), ("SESSIONS", "-1"), ("ACCOUNTS", "29"), ("CASES", "364"), ("AUDIT", "x")],
)
def test_a_time_that_is_too_short_is_refused(envag_here: Any, url: str, setting: str, days: str) -> None:
    done = envag_here("retention", "run", **{"DATABASE_URL": url, f"RETENTION_{setting}_DAYS": days})
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert f"RETENTION_{setting}_DAYS={days}: skriv 0 (spara alltid) eller" in done.stderr


def test_the_days_work_is_done_once_a_day_and_removes_only_when_it_may(envag_here: Any, url: str) -> None:
    kept = {"DATABASE_URL": url, "SECRET_KEY": SECRET, "RETENTION_AUDIT_DAYS": "730", "RETENTION_JOB": "false"}
    lines = [json.loads(line) for line in envag_here("housekeeping", **kept).stderr.splitlines()]
    assert [line["event"] for line in lines] == ["audit_head", "audit_verified"]
    assert lines[0]["seq"] == 5
    again = [json.loads(line) for line in envag_here("housekeeping", **kept).stderr.splitlines()]
    assert [(line["event"], line["seq"]) for line in again] == [("audit_head", 6)]
    assert "5 händelser" in envag_here("retention", "run", **kept).stdout
