"""The shipped policies, and changes of them, for whoever asks what a change does."""

from __future__ import annotations

import pytest

from router.bootstrap import Router, build_router
from router.settings import read_settings


@pytest.fixture(scope="session")
def shipped() -> Router:
    """The shipped policies; no database is opened."""
    return build_router(read_settings({}))
