"""A small site on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from router.bootstrap import Router, build_router
from router.settings import Settings
from tests.decide.world import RULES
from tests.workshop.a_site import Clock, Site, written

KEY = "for-tests-only-for-tests-only-for-tests-only"


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Router:
    """The content, read once."""
    rules = written(tmp_path_factory.mktemp("content"), RULES)
    return build_router(Settings(var_dir=tmp_path_factory.mktemp("var"), rules_dir=rules, secret_key=KEY))


@pytest.fixture
def site(small: Router, ready_url: str, tmp_path: Path) -> Iterator[Site]:
    clock = Clock()
    settings = replace(small.settings, database_url=ready_url, var_dir=tmp_path)
    router = replace(small, settings=settings, clock=clock)
    yield Site(router, clock)
    router.close()
