"""Nothing that was acknowledged is lost, whatever is killed. `python -m tests.load.kills` kills more, and tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.load.kills import Outcome, run

KILLS = 4

pytestmark = pytest.mark.slow


def test_kills_under_load_on_sqlite(tmp_path: Path) -> None:
    _must_be_well(run("sqlite", KILLS, seed=4, folder=tmp_path))


@pytest.mark.postgres
def test_kills_under_load_on_postgresql(server_programs: Path, tmp_path: Path) -> None:
    _must_be_well(run("postgresql", KILLS, seed=4, folder=tmp_path))


def _must_be_well(outcome: Outcome) -> None:
    print(outcome)
    assert len(outcome.told.acknowledged) > 10 * KILLS
    assert len(outcome.told.seen) > KILLS
    assert outcome.lost == ()
    assert outcome.untold == 0
    assert outcome.chain == ""
    assert outcome.told.faults == {}
