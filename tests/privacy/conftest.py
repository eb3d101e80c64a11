"""The real app over the installed policies and either database, with all that it logs, at DEBUG, in one text."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from router.bootstrap import Router
from router.settings import Settings
from tests.installation import KEY
from tests.privacy.kept import all_that_is_logged
from web import create_app

ELSA = Path(__file__).parents[1] / "case" / "elsa.json"


@pytest.fixture
def router(installed: Router, ready_url: str, tmp_path: Path) -> Iterator[Router]:
    """A router with a migrated database of its own: SQLite, then PostgreSQL."""
    own = replace(installed, settings=Settings(var_dir=tmp_path, database_url=ready_url, secret_key=KEY))
    yield own
    own.close()


@pytest.fixture
def app(router: Router) -> Flask:
    return create_app(router, router.settings)


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    with all_that_is_logged() as lines:
        yield lines


@pytest.fixture
def case() -> dict[str, Any]:
    """A case with every field there is."""
    found: dict[str, Any] = json.loads(ELSA.read_text(encoding="utf-8"))
    return found
