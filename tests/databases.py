"""Databases that are ready to use: copies of one that was migrated once in this process, not migrated each."""

from __future__ import annotations

import os
import shutil
import tempfile
from functools import cache
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import make_url

from router.storage import migrate

SERVER = os.environ.get("TEST_DATABASE_URL", "postgresql+psycopg://postgres@127.0.0.1:5432/postgres")
SQLITE = "sqlite:///"


def ready(url: str) -> str:
    """The same address, with a migrated and empty database there; whatever was in it is gone."""
    if url.startswith(SQLITE):
        path = Path(url.removeprefix(SQLITE))
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(_migrated_file(), path)
    else:
        _copy(str(make_url(url).database))
    return url


def for_driver(url: str) -> str:
    """The address as psycopg takes it."""
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)


def template_name() -> str:
    """The database of this process that others are copied from."""
    return f"test_template_{os.environ.get('PYTEST_XDIST_WORKER', 'single')}_{os.getpid()}"


def drop(name: str) -> None:
    """Removes a database of the test server, with whoever is connected to it."""
    with psycopg.connect(for_driver(SERVER), autocommit=True) as server:
        server.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def _copy(name: str) -> None:
    template = _migrated_database()
    drop(name)
    with psycopg.connect(for_driver(SERVER), autocommit=True) as server:
        server.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
        )


@cache
def _migrated_file() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="envag-template-"))
    migrate(f"{SQLITE}{folder}/template.db")
    return folder / "template.db"


@cache
def _migrated_database() -> str:
    name = template_name()
    drop(name)
    with psycopg.connect(for_driver(SERVER), autocommit=True) as server:
        server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    migrate(make_url(SERVER).set(database=name).render_as_string(hide_password=False))
    return name
