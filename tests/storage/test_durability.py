"""A decision that was acknowledged is there, however suddenly the program ends."""

from __future__ import annotations

import json
import random
import time
from typing import Any

from sqlalchemy import Engine, text

from router.storage import DecisionLog, open_database

Json = dict[str, Any]


def test_what_was_acknowledged_survives_kill_9(
    ready_url: str, database: Engine, start: Any, decision: Json, case: Json
) -> None:
    """Two processes at a time record without end, and are killed at random moments, five times."""
    acknowledged: list[str] = []
    for _ in range(5):
        pair = [start("record_until_killed.py", ready_url, json.dumps(decision), json.dumps(case)) for _ in range(2)]
        acknowledged += [process.stdout.readline().strip() for process in pair]
        time.sleep(random.uniform(0, 0.2))
        for process in pair:
            process.kill()
        for process in pair:
            acknowledged += process.stdout.read().split()
            process.communicate(timeout=30)
    log = DecisionLog(database)
    assert len(acknowledged) >= 10
    assert log.count() >= len(set(acknowledged)) == len(acknowledged)
    for identifier in acknowledged:
        assert log.get(identifier) == {**decision, "id": identifier}
    if database.dialect.name == "sqlite":
        with database.connect() as connection:
            assert connection.execute(text("PRAGMA integrity_check")).scalar() == "ok"


def test_a_decision_is_there_for_the_next_program(
    ready_url: str, database: Engine, decision: Json, case: Json
) -> None:
    DecisionLog(database).record(decision, case)
    database.dispose()
    reopened = open_database(ready_url)
    assert DecisionLog(reopened).get(decision["id"]) == decision
    reopened.dispose()
