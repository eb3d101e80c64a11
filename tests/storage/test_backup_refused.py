"""A backup that was cut off, changed or made by a later version is refused before anything is touched."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

from router.storage import (
    ArchiveRefused,
    DatabaseUnavailable,
    DecisionLog,
    check_archive,
    restore,
)
from tests.storage.conftest import everything, is_empty

Json = dict[str, Any]

EVERY = 3
"""Of the archive's bytes, so that the test takes seconds. All of them have passed."""


@pytest.fixture
def untouched(tmp_path: Path) -> Iterator[str]:
    """The address of a database file that must not even be made."""
    file = tmp_path / "untouched.db"
    yield f"sqlite:///{file}"
    assert not file.exists()


def changed(archive: Path, member: str, change: Callable[[bytes], bytes]) -> Path:
    """The archive, put together anew with one of its files changed: its check sums are right again."""
    other = archive.with_name("changed.zip")
    with zipfile.ZipFile(archive) as old, zipfile.ZipFile(other, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content) if name == member else content)
    return other


def manifest_with(archive: Path, **changes: Any) -> Path:
    return changed(archive, "manifest.json", lambda told: json.dumps({**json.loads(told), **changes}).encode())


def test_a_database_with_rows_is_left_alone(
    ready_url: str, database: Engine, archive: Path, decision: Json, case: Json
) -> None:
    DecisionLog(database).record(decision, case)
    before = everything(ready_url)
    with pytest.raises(ArchiveRefused, match="decision: 1") as refused:
        restore(ready_url, archive)
    assert refused.value.code == "database_not_empty"
    assert everything(ready_url) == before


def test_the_tables_of_a_later_version_are_left_alone(ready_url: str, database: Engine, archive: Path) -> None:
    with database.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseUnavailable, match="later version"):
        restore(ready_url, archive)


def test_a_cut_archive_is_refused_wherever_it_was_cut(archive: Path, untouched: str) -> None:
    whole, cut = archive.read_bytes(), archive.with_name("cut.zip")
    for length in range(0, len(whole), max(1, len(whole) // 200)):
        cut.write_bytes(whole[:length])
        with pytest.raises(ArchiveRefused):
            restore(untouched, cut)


def test_a_changed_byte_is_refused_or_changes_nothing(archive: Path) -> None:
    """Some bytes of a ZIP file say nothing about what is in it: when it was packed, by which program."""
    whole, flipped, taken = archive.read_bytes(), archive.with_name("flipped.zip"), check_archive(archive)
    refused = 0
    for place in range(0, len(whole), EVERY):
        flipped.write_bytes(whole[:place] + bytes([whole[place] ^ 0x11]) + whole[place + 1 :])
        try:
            assert check_archive(flipped) == taken
        except ArchiveRefused:
            refused += 1
    assert refused > len(whole) / EVERY / 2


@pytest.mark.parametrize(
    "change",
    [
        lambda rows: rows.replace(b"sleep", b"sleeq", 1),
        lambda rows: rows + rows.splitlines(keepends=True)[0],
        lambda rows: b"".join(rows.splitlines(keepends=True)[1:]),
        lambda rows: b"".join(reversed(rows.splitlines(keepends=True))),
        lambda rows: b"",
    ],
    ids=["edited", "added", "removed", "reordered", "emptied"],
)
def test_rows_that_were_edited_are_refused(archive: Path, untouched: str, change: Any) -> None:
    with pytest.raises(ArchiveRefused, match=r"^decision$") as refused:
        restore(untouched, changed(archive, "tables/decision.jsonl", change))
    assert refused.value.code == "archive_damaged"


def test_rows_of_another_shape_are_refused_even_when_the_sums_are_right(archive: Path, untouched: str) -> None:
    rows = b'["only one value"]\n'
    other = changed(archive, "tables/certificate.jsonl", lambda _: rows)
    tables = json.loads(zipfile.ZipFile(archive).read("manifest.json"))["tables"]
    for table in tables:
        if table["name"] == "certificate":
            table.update(rows=1, sha256=hashlib.sha256(rows).hexdigest())
    other = manifest_with(other.rename(archive.with_name("other.zip")), tables=tables)
    with pytest.raises(ArchiveRefused, match=r"^certificate$"):
        restore(untouched, other)


@pytest.mark.parametrize(
    "changes, code",
    [
        ({"format": 2}, "archive_newer"),
        ({"revision": "9999"}, "archive_newer"),
        ({"tables": []}, "archive_damaged"),
        ({"tables": None}, "archive_damaged"),
        ({"taken_at": "igår"}, "archive_damaged"),
        ({"format": "x"}, "archive_damaged"),
    ],
)
def test_a_manifest_that_does_not_fit_is_refused(archive: Path, untouched: str, changes: Json, code: str) -> None:
    with pytest.raises(ArchiveRefused) as refused:
        restore(untouched, manifest_with(archive, **changes))
    assert refused.value.code == code


def test_a_table_that_the_revision_does_not_have_is_missed(archive: Path, tmp_path: Path) -> None:
    """The archive says that it is of an older revision than its tables are: nothing of it is kept."""
    url = f"sqlite:///{tmp_path}/target.db"
    with pytest.raises(ArchiveRefused):
        restore(url, changed_columns(archive))
    assert is_empty(url)


def changed_columns(archive: Path) -> Path:
    tables = json.loads(zipfile.ZipFile(archive).read("manifest.json"))["tables"]
    for table in tables:
        if table["name"] == "decision":
            table["columns"] = {
                ("elsewhere" if name == "region" else name): kind for name, kind in table["columns"].items()
            }
    return manifest_with(archive, tables=tables)


@pytest.mark.parametrize("content", [b"", b"PK", b"SQLite format 3\x00", b"PK\x03\x04 and then nothing"])
def test_another_file_is_refused(tmp_path: Path, untouched: str, content: bytes) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes(content)
    with pytest.raises(ArchiveRefused):
        restore(untouched, file)
