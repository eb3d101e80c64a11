"""Recorded cases are counted by class, in the places and the spans of days that are asked for."""

from __future__ import annotations

from datetime import date
from typing import Any

import orjson
from sqlalchemy import Engine, text

from router.facts_class import facts_class
from router.storage import DecisionLog, PlaceCount, RecordedCases, migrate, migrate_back, new_id

Json = dict[str, Any]


def record(database: Engine, decision: Json, case: Json, **other: Any) -> str:
    """Records the decision about the case with some of its facts otherwise; its identifier."""
    known = {**decision, "id": new_id(), "as_of": other.get("as_of", case["as_of"])}
    DecisionLog(database).record(known, {**case, **other})
    return str(known["id"])


def test_what_is_alike_is_counted_together(database: Engine, decision: Json, case: Json) -> None:
    first = record(database, decision, case)
    record(database, decision, case, as_of="2026-12-24")
    other = record(database, decision, case, child={"age_years": 12})
    away = {**case["registration"], "municipality": "1881"}
    record(database, decision, case, registration=away)
    recorded = RecordedCases(database)
    found = {one.facts_class: one for one in recorded.classes([("18", "1880")])}
    assert {number: (one.number, one.first) for number, one in found.items()} == {
        facts_class(case): (2, first),
        facts_class({**case, "child": {"age_years": 12}}): (1, other),
    }
    assert recorded.classes([]) == recorded.classes([("18", None)]) == recorded.classes([(None, "1880")]) == []
    assert sorted(recorded.by_place()) == [
        PlaceCount("18", "1880", "forsta_linjen", 3),
        PlaceCount("18", "1881", "forsta_linjen", 1),
    ]


def test_days_are_cut_into_spans(database: Engine, decision: Json, case: Json) -> None:
    for day in ("2026-11-20", "2026-11-21", "2026-12-01", "2027-01-01"):
        record(database, decision, case, as_of=day)
    recorded = RecordedCases(database)
    starts = (date(2026, 11, 21), date(2027, 1, 1))
    found = {one.span: one.number for one in recorded.classes([("18", "1880")], starts)}
    assert found == {0: 1, 1: 2, 2: 1}
    assert recorded.days() == tuple(map(date.fromisoformat, ("2026-11-20", "2026-11-21", "2026-12-01", "2027-01-01")))
    assert [one.number for one in recorded.by_place(*starts)] == [3]


def test_cases_come_back_by_identifier(database: Engine, decision: Json, case: Json) -> None:
    ids = [record(database, decision, case, child={"age_years": age}) for age in range(3)]
    found = {key: orjson.loads(told) for some in RecordedCases(database).facts(ids) for key, told in some.items()}
    assert [found[one]["child"]["age_years"] for one in ids] == [0, 1, 2]


def test_a_place_that_nobody_knows_is_a_place(database: Engine, decision: Json, case: Json) -> None:
    record(database, decision, case, registration={})
    assert [one.number for one in RecordedCases(database).classes([(None, None)])] == [1]


def test_what_was_recorded_before_is_numbered(ready_url: str, database: Engine, decision: Json, case: Json) -> None:
    record(database, decision, case)
    migrate_back(ready_url, "0009")
    migrate(ready_url)
    with database.connect() as connection:
        assert connection.scalar(text("SELECT facts_class FROM decision")) == facts_class(case)
