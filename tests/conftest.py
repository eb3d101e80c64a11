"""Databases for tests, the same test on SQLite and on PostgreSQL; and one browser for all that need one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from argon2 import PasswordHasher
from playwright.sync_api import Browser, sync_playwright
from psycopg import sql
from sqlalchemy import Engine, make_url

from router import credentials
from router.bootstrap import Router, build_router
from router.settings import Settings
from router.storage import open_database
from tests.databases import SERVER, drop, for_driver, ready, template_name
from tests.installation import KEY
from tests.templates import compile_once

BROWSERS = ("chromium-headless-shell", "chromium")
"""The same browser; the first does not also draw windows that nobody sees, and takes a third of the time."""
CHROMIUM = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), "/usr/bin/chromium")
QUIETLY = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
QUICK_HASHES = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


SLOW_HASHES = credentials._hasher


def pytest_configure() -> None:
    """Thousands of people sign in here. Tests that hashes are slow ask for `slow_hashes`."""
    credentials._hasher = lambda: QUICK_HASHES  # type: ignore[assignment]
    compile_once()


@pytest.fixture
def slow_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords are hashed as in the product."""
    monkeypatch.setattr(credentials, "_hasher", SLOW_HASHES)


@pytest.fixture(scope="session")
def postgresql_url(worker_name: str) -> Iterator[str]:
    """A database of this test process's own on the test server."""
    name = sql.Identifier(f"test_{worker_name}")
    with _server_or_skip() as server:
        server.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(name))
        server.execute(sql.SQL("CREATE DATABASE {}").format(name))
        url = make_url(SERVER).set(database=f"test_{worker_name}")
        yield url.render_as_string(hide_password=False)
        server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(name))
        drop(template_name())


@pytest.fixture(scope="session")
def worker_name() -> str:
    return f"{os.environ.get('PYTEST_XDIST_WORKER', 'single')}_{os.getpid()}"


BOTH = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database, not migrated."""
    return emptied(request.getfixturevalue("postgresql_url")) if request.param == "postgresql" else _file(tmp_path)


@pytest.fixture(params=BOTH)
def ready_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a migrated database with nothing in it."""
    return ready(request.getfixturevalue("postgresql_url") if request.param == "postgresql" else _file(tmp_path))


def _file(folder: Path) -> str:
    return f"sqlite:///{folder}/decisions.db"


def emptied(url: str) -> str:
    """The same PostgreSQL address, with nothing left in it and nobody connected."""
    with psycopg.connect(for_driver(url), autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")
    return url


@pytest.fixture
def database(ready_url: str) -> Iterator[Engine]:
    """An open, migrated and empty database."""
    engine = open_database(ready_url)
    yield engine
    engine.dispose()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def elsewhere(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    """Gives, once the backup is taken, an empty database to restore to: perhaps the one it was taken from, lost."""

    def lose_and_begin_again() -> str:
        if request.param == "sqlite":
            return f"sqlite:///{tmp_path}/elsewhere/restored.db"
        return emptied(request.getfixturevalue("postgresql_url"))

    return lose_and_begin_again


def _server_or_skip() -> psycopg.Connection:
    try:
        return psycopg.connect(for_driver(SERVER), autocommit=True, connect_timeout=3)
    except psycopg.OperationalError as error:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(f"no PostgreSQL server answers (TEST_DATABASE_URL): {error}")


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Router:
    """The installed policies, places and directory, read once a process; tests give it a database of theirs."""
    return build_router(Settings(var_dir=tmp_path_factory.mktemp("var"), secret_key=KEY))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    if not Path(CHROMIUM).exists():
        if os.environ.get("CI") == "true":
            pytest.fail("Chromium is missing, and CI must run these tests (set CHROMIUM to its path)")
        pytest.skip("Chromium is missing (set CHROMIUM to its path)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIETLY)
        yield browser
        browser.close()
