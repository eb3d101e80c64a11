"""`envag statistics`: decisions counted for people and programs, no small group shown."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from router.statistics import statistics
from router.storage import DecisionLog, decision_counts, migrate, open_database
from tests.cli.conftest import Envag
from tests.storage.conftest import a_decision

EVENING = "2026-11-30T22:59:59+00:00"
NEXT_DAY = "2026-11-30T23:00:00+00:00"
"""Midnight in Stockholm."""

Record = Callable[..., None]


@pytest.fixture
def record(database_url: str) -> Record:
    """Records so many decisions of a region, agency and status at a moment."""
    migrate(database_url)

    def record_some(count: int, region: str | None, agency: str | None, status: str, at: str = EVENING) -> None:
        engine = open_database(database_url)
        for _ in range(count):
            decision: dict[str, Any] = a_decision() | {"decided_at": at, "status": status}
            decision["responsible"] = agency and decision["responsible"] | {"agency": agency}
            DecisionLog(engine).record(decision, {"registration": {"region": region}})
        engine.dispose()

    return record_some


def test_the_table_is_read_by_people(record: Record, envag_here: Envag, database_url: str) -> None:
    record(12, "18", "bup", "decided")
    record(7, "18", "bup", "provisional")
    record(6, "18", "elevhalsa", "decided")
    record(5, None, None, "provisional")
    told = envag_here("statistics", "--from", "2026-11-01", "--to", "2026-11-30", DATABASE_URL=database_url)
    assert told.returncode == 0
    title, _, *table = told.stdout.splitlines()
    assert title == "Beslut 2026-11-01 – 2026-11-30"
    assert [re.split(r"  +", line) for line in table] == [
        ["Region", "Verksamhet", "Avgjorda", "Preliminära", "Alla"],
        ["Region Örebro län", "Barn- och ungdomspsykiatrin (BUP)", "12", "7", "19"],
        ["Region Örebro län", "Elevhälsan", "6", "0", "6"],
        ["okänd", "ingen än", "0", "5", "5"],
        ["Alla", "18", "12", "30"],
    ]
    assert len(set(map(len, table))) == 1


def test_small_counts_are_hidden_and_what_would_give_them_away(
    record: Record, envag_here: Envag, database_url: str
) -> None:
    record(12, "18", "bup", "decided")
    record(3, "18", "bup", "provisional")
    record(9, "18", "elevhalsa", "decided")
    record(8, "18", "elevhalsa", "provisional")
    told = envag_here("statistics", DATABASE_URL=database_url).stdout
    lines = [line.split() for line in told.splitlines()]
    assert lines[0] == ["Beslut", "från", "början", "–", "nu"]
    assert lines[3][-3:] == ["·", "·", "15"]
    assert lines[4][-3:] == ["·", "·", "17"]
    assert lines[5][-3:] == ["21", "11", "32"]
    assert "· döljs: 1–4 beslut" in told
    assert "överlappar" in told


def test_programs_get_codes_and_null_for_what_is_hidden(record: Record, envag_here: Envag, database_url: str) -> None:
    record(20, "18", "bup", "decided")
    record(2, "18", "bup", "provisional")
    record(30, "05", "bup", "provisional")
    told = json.loads(envag_here("statistics", "--json", "--to", "2026-11-30", DATABASE_URL=database_url).stdout)
    assert told["from"] is None
    assert told["to"] == "2026-11-30"
    assert told["least_shown"] == 5
    assert [(row["region"], row["agency"]) for row in told["rows"]] == [("05", "bup"), ("18", "bup")]
    assert told["rows"][1]["provisional"] is None
    assert 2 not in told["rows"][1].values()


def test_days_are_those_of_the_country(record: Record, database_url: str, envag_here: Envag) -> None:
    record(6, "18", "bup", "decided", EVENING)
    record(7, "18", "bup", "decided", NEXT_DAY)

    def total(*period: str) -> int:
        found: int = json.loads(envag_here("statistics", "--json", *period, DATABASE_URL=database_url).stdout)[
            "total"
        ]["all"]
        return found

    assert total("--to", "2026-11-30") == 6
    assert total("--from", "2026-12-01") == 7
    assert total("--from", "2026-11-30", "--to", "2026-12-01") == 13
    assert total("--to", "2026-11-29") == 0


def test_the_database_counts_each_kind_once(record: Record, database_url: str) -> None:
    record(2, "18", "bup", "decided")
    record(1, None, None, "provisional", NEXT_DAY)
    engine = open_database(database_url)
    assert sorted(decision_counts(engine, None, None), key=str) == [
        ("18", "bup", "decided", 2),
        (None, None, "provisional", 1),
    ]
    assert decision_counts(engine, datetime(2026, 11, 30, 23, tzinfo=UTC), None) == [(None, None, "provisional", 1)]
    engine.dispose()


def test_without_decisions_there_is_a_table_of_nothing() -> None:
    assert statistics([]).total == (0, 0, 0)


@pytest.mark.parametrize(
    "period, told",
    [
        (("--from", "2026-12-01", "--to", "2026-11-01"), "byt plats"),
        (("--from", "november"), "skriv dagen som 2026-11-25"),
    ],
)
def test_a_period_that_is_none_is_told(envag_here: Envag, period: tuple[str, ...], told: str) -> None:
    done = envag_here("statistics", *period)
    assert done.returncode == 2
    assert told in done.stderr
