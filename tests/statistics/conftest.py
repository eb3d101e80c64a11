"""A fictional year in a database, and its lines as they lie there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from router.bootstrap import Router, build_router
from router.commands.demo_year import demo_year_of
from router.settings import Settings
from router.storage.case_models import CaseLine
from tests.conftest import emptied
from tests.databases import ready
from tests.statistics.independent import Case

KEY = "for-tests-only-for-tests-only-for-tests-only"
NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
SEED = 6
CASES = {"sqlite": 600, "postgresql": 180}


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def year(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Router]:
    """The service with the year written; read only."""
    var = tmp_path_factory.mktemp("year")
    url = f"sqlite:///{var}/year.db"
    if request.param == "postgresql":
        url = emptied(request.getfixturevalue("postgresql_url"))
    ready(url)
    built = build_router(Settings(var_dir=var, database_url=url, secret_key=KEY, mode="DEMO"))
    router = replace(built, clock=lambda: NOW)
    list(demo_year_of(router).fill(CASES[request.param], SEED))
    yield router
    router.close()


@pytest.fixture(scope="module")
def lines(year: Router) -> list[Case]:
    """The lines of every case."""
    return lines_of(year)


def lines_of(router: Router) -> list[Case]:
    columns = CaseLine.reference, CaseLine.number, CaseLine.happened_on, CaseLine.what, CaseLine.told
    found: dict[str, Case] = {}
    with router.database.connect() as connection:
        for row in connection.execute(select(*columns).order_by(CaseLine.reference, CaseLine.number)):
            told = json.loads(row.told)
            line = {"number": row.number, "on": row.happened_on, "what": row.what, "told": told}
            found.setdefault(row.reference, []).append(line)
    return list(found.values())
