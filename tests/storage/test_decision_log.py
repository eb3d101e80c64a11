"""A decision is kept as it was given, once, and without anything a person wrote freely."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from typing import Any

import orjson
import pytest
from sqlalchemy import Engine, select, text
from sqlalchemy.exc import IntegrityError

from router.storage import DecisionExists, DecisionLog, FreeTextInDecision, new_id
from router.storage.models import RecordedDecision

Json = dict[str, Any]


def test_a_decision_comes_back_to_the_byte(database: Engine, decision: Json, case: Json) -> None:
    log = DecisionLog(database)
    log.record(decision, case)
    assert orjson.dumps(log.get(decision["id"])) == orjson.dumps(decision)
    assert log.get(decision["id"])["responsible"]["name"] == "Första linjen, Örebro"


def test_the_facts_come_back_without_free_text(database: Engine, decision: Json, case: Json) -> None:
    log = DecisionLog(database)
    log.record(decision, case)
    del case["needs"][0]["detail"], case["referral_history"][0]["reason"]
    assert log.get_case(decision["id"]) == case


def test_free_text_is_nowhere_in_the_database(database: Engine, decision: Json, case: Json) -> None:
    DecisionLog(database).record(decision, case)
    with database.connect() as connection:
        row = connection.execute(text("SELECT * FROM decision")).one()
    stored = " ".join(str(value) for value in row)
    assert "sleep" in stored
    assert "ligger vaken" not in stored
    assert "fel nivå" not in stored


@pytest.mark.parametrize("field", ["detail", "reason"])
def test_a_decision_that_repeats_free_text_is_refused(
    database: Engine, decision: Json, case: Json, field: str
) -> None:
    log = DecisionLog(database)
    decision["needs"] = [{"domain": "sleep", field: "ligger vaken"}]
    with pytest.raises(FreeTextInDecision):
        log.record(decision, case)
    assert log.count() == 0


def test_a_decision_may_speak_of_a_detail_or_a_reason(database: Engine, decision: Json, case: Json) -> None:
    log = DecisionLog(database)
    decision["ask"] = ['fältet "detail": och "reason":', "reason"]
    log.record(decision, case)
    assert log.get(decision["id"]) == decision


def test_the_columns_repeat_the_decision_for_statistics(database: Engine, decision: Json, case: Json) -> None:
    decision["decided_at"] = "2026-11-22T09:15:30+01:00"
    DecisionLog(database).record(decision, case)
    with database.connect() as connection:
        row = connection.execute(select(RecordedDecision)).one()
    assert row.decided_at == datetime(2026, 11, 22, 8, 15, 30, tzinfo=UTC)
    assert row.as_of == date(2026, 11, 21)
    assert (row.region, row.municipality) == ("18", "1880")
    assert (row.agency, row.principal_type, row.principal_code) == ("forsta_linjen", "region", "18")
    assert (row.status, row.revision) == ("decided", "9f2c")
    assert json.loads(row.fired) == ["orebro.mild_oro", "nationell.sömn"]
    assert json.loads(row.defeated) == ["nationell.psykiatri"]


def test_a_decision_about_an_unknown_municipality_is_kept(database: Engine, decision: Json) -> None:
    log = DecisionLog(database)
    log.record(decision, {"registration": None})
    assert log.get_case(decision["id"]) == {"registration": None}


def test_the_first_decision_with_an_identifier_stands(database: Engine, decision: Json, case: Json) -> None:
    log = DecisionLog(database)
    log.record(decision, case)
    with pytest.raises(DecisionExists, match=decision["id"]):
        log.record({**decision, "status": "provisional"}, case)
    assert log.get(decision["id"]) == decision


@pytest.mark.parametrize("unknown", ["01a200a9-868c-70bd-bfe9-4a52d44da9fe", "", "å", "\x00", "\ud800", "'; --"])
def test_an_unknown_identifier_finds_nothing(database: Engine, unknown: str) -> None:
    log = DecisionLog(database)
    assert log.get(unknown) is None
    assert log.get_case(unknown) is None


WAYS_ROUND = {
    "sqlite": "INSERT OR REPLACE INTO decision SELECT * FROM decision",
    "postgresql": "TRUNCATE decision",
}


@pytest.mark.parametrize(
    "statement",
    ["UPDATE decision SET status = 'provisional'", "DELETE FROM decision", None],
    ids=["update", "delete", "way round"],
)
def test_the_database_refuses_to_change_a_decision(
    database: Engine, decision: Json, case: Json, statement: str | None
) -> None:
    log = DecisionLog(database)
    log.record(decision, case)
    with pytest.raises(IntegrityError, match="append-only"), database.begin() as connection:
        connection.execute(text(statement or WAYS_ROUND[database.dialect.name]))
    assert log.get(decision["id"]) == decision


def test_sixteen_threads_record_at_once(database: Engine, decision: Json, case: Json) -> None:
    log = DecisionLog(database)
    decisions = [{**decision, "id": new_id()} for _ in range(160)]
    with ThreadPoolExecutor(16) as threads:
        list(threads.map(lambda one: log.record(one, case), decisions))
    assert log.count() == 160
    assert all(log.get(one["id"]) == one for one in decisions)


def test_identifiers_are_in_the_order_of_time() -> None:
    made = [new_id() for _ in range(1000)]
    assert made == sorted(set(made))
