"""Services under load, and two of them on one database."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import emptied
from tests.load.own_postgresql import programs
from tests.load.service import Service, running


@pytest.fixture
def server_programs() -> Path:
    """Where the programs of a PostgreSQL server are: a test that kills one starts its own."""
    folder = programs()
    if folder is None:
        assert os.environ.get("CI") != "true", "CI has a PostgreSQL server of its own"
        pytest.skip("no PostgreSQL server is installed here (initdb)")
    return folder


@pytest.fixture
def two_instances(postgresql_url: str, tmp_path: Path) -> Iterator[tuple[Service, Service]]:
    """Two instances of the service, each on a port and in a folder of its own, on one PostgreSQL database."""
    url = emptied(postgresql_url)
    pair = Service(url, tmp_path / "one"), Service(url, tmp_path / "other")
    with running(*pair):
        yield pair
