"""A backup holds everything, as it was at one moment, and comes back on either database or not at all."""

from __future__ import annotations

import signal
import stat
import threading
import tracemalloc
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine, func, insert, inspect, select, text

from router.storage import (
    AuditLog,
    DecisionLog,
    Manifest,
    back_up,
    database_is_current,
    migrate,
    migrate_back,
    new_id,
    open_database,
    restore,
    verify,
)
from router.storage.account_models import Account, WebSession
from router.storage.backup_archive import ArchiveWriter
from router.storage.backup_rows import KINDS, Shape
from router.storage.backup_tables import LEFT_OUT
from router.storage.models import Base
from tests.storage.chains import KEY, add_events
from tests.storage.conftest import BACKED_UP_AT, everything, fill, is_empty

Json = dict[str, Any]
Rows = dict[str, set[tuple[Any, ...]]]

MANY = 1100
"""More than two batches."""


def take(url: str, file: Path) -> Manifest:
    return back_up(url, file, program="0.1.0", now=BACKED_UP_AT)


def test_everything_comes_back_to_the_byte_on_either_database(
    ready_url: str, database: Engine, elsewhere: Any, decision: Json, case: Json, tmp_path: Path
) -> None:
    fill(database, decision, case, MANY)
    before = everything(ready_url)
    taken = take(ready_url, tmp_path / "backup.zip")
    database.dispose()
    there = elsewhere()
    assert restore(there, tmp_path / "backup.zip") == taken
    assert everything(there) == before
    assert {entry.name: entry.rows for entry in taken.tables} == {name: len(rows) for name, rows in before.items()}
    assert (taken.database, taken.taken_at) == (database.dialect.name, BACKED_UP_AT)
    restored = open_database(there)
    assert database_is_current(restored)
    assert DecisionLog(restored).count() == MANY
    again = take(there, tmp_path / "again.zip")
    assert [entry.sha256 for entry in again.tables] == [entry.sha256 for entry in taken.tables]
    restored.dispose()


def test_the_audit_chain_verifies_where_it_was_restored(
    ready_url: str, database: Engine, elsewhere: Any, tmp_path: Path
) -> None:
    """Also on the other database: each seal is over moments and texts that must come back exactly."""
    add_events(AuditLog(database, KEY), 150)
    before = verify(database, [KEY])
    take(ready_url, tmp_path / "backup.zip")
    database.dispose()
    there = elsewhere()
    restore(there, tmp_path / "backup.zip")
    restored = open_database(there)
    assert verify(restored, [KEY]) == before
    assert (before.whole, before.events) == (True, 150)
    add_events(AuditLog(restored, KEY), 1)
    assert verify(restored, [KEY]).events == 151
    restored.dispose()


def test_nobody_is_signed_in_after_a_restore(
    ready_url: str, database: Engine, elsewhere: Any, tmp_path: Path
) -> None:
    """Accounts come back, and the sessions that were open do not."""
    with database.begin() as connection:
        connection.execute(insert(Account), {"id": "a", "login": "anna", "demo": False, "created_at": BACKED_UP_AT})
        connection.execute(
            insert(WebSession),
            {
                "id": "s",
                "account_id": "a",
                "created_at": BACKED_UP_AT,
                "seen_at": BACKED_UP_AT,
                "expires_at": BACKED_UP_AT,
            },
        )
    take(ready_url, tmp_path / "backup.zip")
    database.dispose()
    there = elsewhere()
    restore(there, tmp_path / "backup.zip")
    restored = open_database(there)
    with restored.connect() as connection:
        assert connection.scalar(select(Account.login)) == "anna"
        assert connection.scalar(select(func.count()).select_from(WebSession)) == 0
    restored.dispose()


def test_a_backup_holds_one_moment_while_others_write(
    ready_url: str, database: Engine, decision: Json, case: Json, tmp_path: Path
) -> None:
    """A decision and its certificate are written together: the backup holds as many of each, never one alone."""
    fill(database, decision, case, MANY)
    stop = threading.Event()
    pair = [
        text("INSERT INTO decision SELECT :new, decided_at, as_of, revision, region, municipality, status, agency,"
             " principal_type, principal_code, fired, defeated, facts, result, asked_by_type, asked_by_code,"
             " facts_class FROM decision LIMIT 1"),
        text("INSERT INTO certificate SELECT :new, recorded_at, revision, proved_on, verdict, document"
             " FROM certificate LIMIT 1"),
    ]  # fmt: skip

    def write_on() -> None:
        while not stop.is_set():
            with database.begin() as connection:
                for statement in pair:
                    connection.execute(statement, {"new": new_id()})

    writer = threading.Thread(target=write_on)
    writer.start()
    try:
        counts = []
        for number in range(5):
            taken = take(ready_url, tmp_path / f"{number}.zip")
            rows = {entry.name: entry.rows for entry in taken.tables}
            counts.append((rows["decision"] - MANY, rows["certificate"] - 1))
    finally:
        stop.set()
        writer.join()
    assert [decisions for decisions, _ in counts] == [certificates for _, certificates in counts]
    assert counts[-1] > counts[0]


def test_every_table_of_the_models_is_backed_up_or_left_out_on_purpose(
    ready_url: str, database: Engine, tmp_path: Path
) -> None:
    held = {entry.name for entry in take(ready_url, tmp_path / "backup.zip").tables}
    assert held == set(Base.metadata.tables) - LEFT_OUT


def test_no_number_is_made_by_the_database(ready_url: str, database: Engine) -> None:
    """A restore writes the numbers that were; a sequence would not know, and give them out again."""
    made = [
        (table, column["name"])
        for table in inspect(database).get_table_names()
        for column in inspect(database).get_columns(table)
        if column.get("identity") or "nextval" in str(column.get("default"))
    ]
    assert made == []


@given(
    st.tuples(
        st.text(st.characters(codec="utf-8")),
        st.none() | st.text(st.characters(codec="utf-8")),
        st.integers(-(2**63), 2**63 - 1),
        st.booleans(),
        st.dates(),
        st.datetimes(timezones=st.just(UTC)),
        st.binary(),
    )
)
def test_a_row_comes_back_from_its_line(row: tuple[Any, ...]) -> None:
    kinds = ["text", "text", "number", "yes_or_no", "day", "moment", "bytes"]
    shape = Shape({f"column{number}": kind for number, kind in enumerate(kinds)})
    line = shape.line(row)
    assert (line.count(b"\n"), line[-1:]) == (1, b"\n")
    assert tuple(shape.row(line).values()) == row
    assert set(kinds) == set(KINDS.values())


def test_only_its_owner_may_read_it_and_no_other_backup_gives_way(archive: Path) -> None:
    assert stat.S_IMODE(archive.stat().st_mode) == 0o600
    before = archive.read_bytes()
    with pytest.raises(FileExistsError):
        take(f"sqlite:///{archive.parent}/source.db", archive)
    assert archive.read_bytes() == before


def test_what_was_interrupted_leaves_no_file(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_rest: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(ArchiveWriter, "finish", no_room)
    before = sorted(archive.parent.iterdir())
    with pytest.raises(OSError, match="No space"):
        take(f"sqlite:///{archive.parent}/source.db", archive.with_name("second.zip"))
    assert sorted(archive.parent.iterdir()) == before


def test_a_database_without_tables_has_nothing_to_back_up(database_url: str, tmp_path: Path) -> None:
    with pytest.raises(Exception, match="no tables yet"):
        take(database_url, tmp_path / "backup.zip")
    assert not (tmp_path / "backup.zip").exists()


def test_an_upgraded_database_without_rows_is_empty(ready_url: str, database: Engine, archive: Path) -> None:
    database.dispose()
    restore(ready_url, archive)
    assert len(everything(ready_url)["decision"]) == 3


def test_a_backup_from_before_an_upgrade_is_upgraded(
    ready_url: str, database: Engine, elsewhere: Any, decision: Json, case: Json, tmp_path: Path
) -> None:
    fill(database, decision, case, 2)
    kept = everything(ready_url)["decision"]
    migrate_back(ready_url, "0002")
    taken = take(ready_url, tmp_path / "old.zip")
    assert (taken.revision, {entry.name for entry in taken.tables}) == ("0002", {"decision"})
    database.dispose()
    there = elsewhere()
    restore(there, tmp_path / "old.zip")
    assert everything(there)["decision"] == kept


@pytest.mark.parametrize(
    "words", ["CREATE TABLE certificate", "INSERT INTO decision", "INSERT INTO certificate", "count("]
)
def test_a_restore_killed_half_way_can_begin_again(database_url: str, start: Any, archive: Path, words: str) -> None:
    process = start("die_while_restoring.py", database_url, str(archive), words)
    process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL
    assert is_empty(database_url)
    restore(database_url, archive)
    assert {name: len(rows) for name, rows in everything(database_url).items()}["decision"] == 3


def test_rows_are_never_held_all_at_once(tmp_path: Path, decision: Json, case: Json) -> None:
    """Twenty-five megabytes of decisions are backed up, checked and restored within less than half of that."""
    url = f"sqlite:///{tmp_path}/source.db"
    migrate(url)
    engine = open_database(url)
    fill(engine, {**decision, "padding": "x" * 10_000}, case, 2500)
    engine.dispose()
    tracemalloc.start()
    try:
        take(url, tmp_path / "backup.zip")
        restore(f"sqlite:///{tmp_path}/restored.db", tmp_path / "backup.zip")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 11_000_000
