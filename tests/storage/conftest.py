"""A fictional child's case and its decision, in the shape of the contract."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, inspect

import router
from router.storage import Certificates, DecisionLog, back_up, migrate, new_id, open_database
from router.storage.backup_tables import LEFT_OUT
from router.storage.models import Base

PROGRAMS = Path(__file__).parent / "programs"
ROOT = Path(router.__file__).parents[1]

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def case() -> dict[str, Any]:
    """Åsa, eleven, does not sleep; her teacher wrote more than the fields ask for."""
    return {
        "as_of": "2026-11-21",
        "child": {"age_years": 11, "age_months": None},
        "registration": {"municipality": "1880", "region": "18", "status": "resident"},
        "needs": [
            {"domain": "sleep", "severity": "mild", "detail": "ligger vaken om nätterna"},
            {"domain": "anxiety", "severity": "moderate", "functional_impact": "some"},
        ],
        "referral_history": [
            {"from": "elevhalsa", "to": "bup", "outcome": "returned", "reason": "fel nivå, säger de"}
        ],
    }


@pytest.fixture
def decision() -> dict[str, Any]:
    """What was decided for Åsa."""
    return a_decision()


def a_decision() -> dict[str, Any]:
    return {
        "id": new_id(),
        "decided_at": "2026-11-22T08:15:30.123456+00:00",
        "as_of": "2026-11-21",
        "policy": {"revision": "9f2c", "agreements": []},
        "status": "decided",
        "responsible": {
            "agency": "forsta_linjen",
            "principal_type": "region",
            "principal_code": "18",
            "name": "Första linjen, Örebro",
            "unit": None,
        },
        "explanation": [
            {
                "rule": "orebro.mild_oro",
                "because": "Så länge oron är lindrig är det första linjen som möter barnet.",
                "defeated": [{"rule": "nationell.psykiatri", "mandate": "öppen_för: region"}],
            },
            {"rule": "nationell.sömn", "because": "Sömn följer oron.", "defeated": []},
            {"rule": "orebro.mild_oro", "because": "Även för det andra behovet.", "defeated": []},
        ],
        "ask": [],
        "weight": 0.1,
    }


@pytest.fixture
def start() -> Start:
    """Start one of the programs in `programs/` as a process of its own, with pipes."""

    def begin(program: str, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, str(PROGRAMS / program), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )

    return begin


CERTIFICATE = {"revision": "9f2c", "proved_on": "2026-11-21", "verdict": "proved", "told": "åäö"}
BACKED_UP_AT = datetime(2026, 11, 25, 3, 0, tzinfo=UTC)


def fill(engine: Engine, decision: dict[str, Any], case: dict[str, Any], count: int) -> None:
    """Records so many decisions, and one certificate."""
    log = DecisionLog(engine)
    for _ in range(count):
        log.record({**decision, "id": new_id()}, case)
    Certificates(engine).record(CERTIFICATE, BACKED_UP_AT)


def everything(url: str) -> dict[str, set[tuple[str, ...]]]:
    """All rows of all tables as text, which is what the database itself makes of them."""
    engine = open_database(url)
    try:
        with engine.connect() as connection:
            return {
                name: {tuple(map(str, row)) for row in connection.execute(table.select())}
                for name, table in Base.metadata.tables.items()
                if name not in LEFT_OUT
            }
    finally:
        engine.dispose()


def is_empty(url: str) -> bool:
    engine = open_database(url)
    try:
        return inspect(engine).get_table_names() == []
    finally:
        engine.dispose()


@pytest.fixture
def archive(tmp_path: Path, decision: dict[str, Any], case: dict[str, Any]) -> Path:
    """A backup of three decisions and a certificate."""
    url = f"sqlite:///{tmp_path}/source.db"
    migrate(url)
    engine = open_database(url)
    fill(engine, decision, case, 3)
    engine.dispose()
    back_up(url, tmp_path / "good.zip", program="0.1.0", now=BACKED_UP_AT)
    return tmp_path / "good.zip"
