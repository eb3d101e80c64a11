"""Opening a database: what is made, what is set, and what is said when it cannot be."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

from router.storage import (
    DatabaseUnavailable,
    DatabaseUnwritable,
    DatabaseUrlRefused,
    DecisionLog,
    database_is_current,
    migrate,
    open_database,
)

Json = dict[str, Any]


def setting(engine: Engine, name: str) -> object:
    with engine.connect() as connection:
        return connection.execute(text(f"PRAGMA {name}")).scalar()


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    migrate(f"sqlite:///{tmp_path}/var/år 2026/100%/decisions.db")
    assert (tmp_path / "var/år 2026/100%/decisions.db").is_file()


@pytest.mark.parametrize("survives, level", [(True, 2), (False, 1)])
def test_sqlite_waits_for_the_disk_when_asked(tmp_path: Path, survives: bool, level: int) -> None:
    engine = open_database(f"sqlite:///{tmp_path}/decisions.db", survives_power_loss=survives)
    assert setting(engine, "synchronous") == level
    assert setting(engine, "journal_mode") == "wal"
    assert setting(engine, "foreign_keys") == 1
    engine.dispose()


@pytest.mark.parametrize("path", ["file/decisions.db", "file/deeper/decisions.db", "folder"])
def test_a_place_that_cannot_hold_the_file_is_named(tmp_path: Path, path: str) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    with pytest.raises(DatabaseUnwritable, match=path.split("/", maxsplit=1)[0]):
        open_database(f"sqlite:///{tmp_path}/{path}")


@pytest.mark.parametrize(
    "url",
    ["", "decisions.db", "sqlite://", "sqlite:///:memory:", "mysql://root:hemligt@host/db",
     "postgresql+psycopg2://root:hemligt@host/db", "postgresql://root:hemligt@host:port/db"],
)  # fmt: skip
def test_an_address_that_cannot_be_used_is_refused_and_not_repeated(url: str) -> None:
    with pytest.raises(DatabaseUrlRefused) as refusal:
        open_database(url)
    assert "hemligt" not in str(refusal.value)


def test_a_database_without_tables_says_so(database_url: str, decision: Json, case: Json) -> None:
    engine = open_database(database_url)
    with pytest.raises(DatabaseUnavailable):
        DecisionLog(engine).record(decision, case)
    with pytest.raises(DatabaseUnavailable):
        DecisionLog(engine).get(decision["id"])
    engine.dispose()


def test_a_file_that_is_no_database_says_so(tmp_path: Path) -> None:
    (tmp_path / "decisions.db").write_bytes(b"this is a letter, not a database\n" * 100)
    engine = open_database(f"sqlite:///{tmp_path}/decisions.db")
    with pytest.raises(DatabaseUnavailable):
        database_is_current(engine)
    engine.dispose()
    with pytest.raises(DatabaseUnavailable):
        migrate(f"sqlite:///{tmp_path}/decisions.db")


def test_a_server_that_does_not_answer_says_so() -> None:
    with socket.socket() as nobody_listens:
        nobody_listens.bind(("127.0.0.1", 0))
        port = nobody_listens.getsockname()[1]
        engine = open_database(f"postgresql+psycopg://nobody:hemligt@127.0.0.1:{port}/decisions")
        with pytest.raises(DatabaseUnavailable) as refusal:
            DecisionLog(engine).count()
    assert "hemligt" not in str(refusal.value)


@pytest.mark.postgres
@pytest.mark.parametrize("ready_url", ["postgresql"], indirect=True)
def test_a_lost_connection_is_replaced(ready_url: str, database: Engine, decision: Json, case: Json) -> None:
    """The server was restarted: the next call just works. SQLite has no server to lose."""
    log = DecisionLog(database)
    log.record(decision, case)
    other = open_database(ready_url)
    with other.begin() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )
    other.dispose()
    assert log.get(decision["id"]) == decision
