"""How cases of each place were answered, counted on both databases; and the whole work list before real decisions."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Engine

from router.bootstrap import build_router
from router.settings import Settings
from router.storage import DecisionLog, PlaceAnswers, counts_by_place, migrate
from tests.storage.conftest import a_decision

NOVEMBER = "2026-11-22T08:15:30.123456+00:00"


def record(engine: Engine, count: int, municipality: str | None, status: str = "decided", at: str = NOVEMBER) -> None:
    region = municipality and municipality[:2]
    for _ in range(count):
        decision: dict[str, Any] = a_decision() | {"status": status, "decided_at": at}
        DecisionLog(engine).record(decision, {"registration": {"region": region, "municipality": municipality}})


def test_answers_are_counted_by_place_and_status(database: Engine) -> None:
    record(database, 3, "1880")
    record(database, 2, "1880", "provisional")
    record(database, 1, None)
    record(database, 4, "1880", at="2025-01-01T00:00:00+00:00")
    found = counts_by_place(database, datetime(2026, 1, 1, tzinfo=UTC), None)
    assert set(found) == {PlaceAnswers("18", "1880", 3, 2), PlaceAnswers(None, None, 1, 0)}
    assert counts_by_place(database, None, datetime(2026, 1, 1, tzinfo=UTC)) == [PlaceAnswers("18", "1880", 4, 0)]


def test_the_work_list_tells_of_places_whose_cases_met_no_agreement(database_url: str) -> None:
    migrate(database_url)
    now = datetime(2026, 11, 25, 9, tzinfo=UTC)
    router = replace(build_router(Settings(database_url=database_url)), clock=lambda: now)
    record(router.database, 25, "0180")
    record(router.database, 25, "1880")
    told = [item for item in router.care() if item.kind == "logged_gap"]
    router.close()
    assert [(item.target.id, item.severity) for item in told] == [("0180", "soon")]
    assert "25 ärenden" in told[0].todo_sv
