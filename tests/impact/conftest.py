"""The shipped policies, for whoever asks what a change of them does."""

from __future__ import annotations

import pytest

from router.bootstrap import Router
from tests.impact.changes import shipped_router


@pytest.fixture(scope="session")
def shipped() -> Router:
    """The shipped policies; no database is opened."""
    return shipped_router()
