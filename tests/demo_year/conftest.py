"""A fictional year that ends on a fixed day, planned in memory; and the same written to a database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from router.bootstrap import Router, build_router
from router.commands.demo_year import demo_year_of
from router.follow_up.case_file import CaseFile
from router.settings import Settings
from tests.databases import ready

KEY = "for-tests-only-for-tests-only-for-tests-only"
NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
SEED = 6
MANY = 420

Made = Callable[..., list[CaseFile]]


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Router:
    built = build_router(Settings(var_dir=tmp_path_factory.mktemp("var"), secret_key=KEY, mode="DEMO"))
    return replace(built, clock=lambda: NOW)


@pytest.fixture(scope="session")
def made(installed: Router) -> Made:
    """Cases of a year by their numbers, as they stand at its end."""
    remembered: dict[tuple[int, int, int], list[CaseFile]] = {}

    def cases(begin: int, end: int, seed: int = SEED, *, anew: bool = False) -> list[CaseFile]:
        key = (begin, end, seed)
        if anew or key not in remembered:
            ready(installed.settings.database_url)
            demo = demo_year_of(installed)
            found = [case for case, _rows in demo.cases(demo.year(installed.today(), seed), begin, end)]
            if anew:
                return found
            remembered[key] = found
        return remembered[key]

    return cases


@pytest.fixture(scope="session")
def year(made: Made) -> list[CaseFile]:
    """Enough cases for everything to happen."""
    return made(0, MANY)


@pytest.fixture
def router(installed: Router, ready_url: str, tmp_path: Path) -> Iterator[Router]:
    """In demo mode, before an empty database."""
    settings = Settings(var_dir=tmp_path, database_url=ready_url, secret_key=KEY, mode="DEMO")
    own = replace(installed, settings=settings)
    yield own
    own.close()
