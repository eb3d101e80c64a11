"""The real app over the installed policies, with an empty database of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from router.bootstrap import Router
from router.settings import Settings
from tests.databases import ready
from tests.installation import KEY
from web import create_app

LATE_EVENING = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
"""Already the 22nd in Stockholm."""


@pytest.fixture
def router(installed: Router, tmp_path: Path) -> Iterator[Router]:
    """A router with a migrated database of its own."""
    settings = Settings(var_dir=tmp_path, secret_key=KEY)
    ready(settings.database_url)
    own = replace(installed, settings=settings, clock=lambda: LATE_EVENING)
    yield own
    own.close()


@pytest.fixture
def app(router: Router) -> Flask:
    return create_app(router, router.settings)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture
def case() -> dict[str, Any]:
    """Alva, thirteen, has been anxious for six weeks; the school nurse knows her."""
    return {
        "as_of": "2026-11-21",
        "child": {"age_years": 13},
        "registration": {"municipality": "1880", "status": "resident"},
        "needs": [
            {
                "domain": "anxiety",
                "severity": "mild",
                "functional_impact": "some",
                "detail": "sover över hos mormor",
            }
        ],
        "ongoing_contacts": [{"agency": "elevhalsa", "status": "active", "principal_code": "1880"}],
    }
