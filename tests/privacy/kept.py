"""What is kept and logged, searched for identifiers in whichever way they may be written."""

from __future__ import annotations

import io
import logging
import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, MetaData, select

from web.logs import configure_logging

BETWEEN_DIGITS = re.compile(r"(?<=\d)\W{1,3}(?=\d)")
LONG_NUMBER = re.compile(r"\d{8,}")
INVISIBLE = "\u200b"


@contextmanager
def all_that_is_logged() -> Iterator[io.StringIO]:
    """What any logger of the process says meanwhile, as the running server would write it at DEBUG."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    configure_logging("DEBUG")
    lines = io.StringIO()
    root.handlers[0].setStream(lines)  # type: ignore[attr-defined]
    yield lines
    root.handlers[:] = before
    root.setLevel(level)


def nothing_of(identifiers: list[str], database: Engine, logged: io.StringIO) -> None:
    """Fails when one of them is in a table, in the files of SQLite or in the log."""
    places = {"tables": everything_in(database), "log": logged.getvalue()}
    if database.dialect.name == "sqlite":
        places["files"] = bytes_of(Path(database.url.database or "").parent)
    found = {place: there for place, text in places.items() if (there := found_in(text, identifiers))}
    assert not found, found


def everything_in(database: Engine) -> str:
    """Every value of every row of every table, whatever tables there are."""
    tables = MetaData()
    tables.reflect(database)
    assert "decision" in tables.tables
    with database.connect() as connection:
        rows = [row for table in tables.tables.values() for row in connection.execute(select(table))]
    return "\n".join(str(value) for row in rows for value in row)


def bytes_of(folder: Path) -> str:
    """The files of a database as they lie on the disk, its log and free pages too."""
    return "\n".join(file.read_bytes().decode("utf-8", "replace") for file in folder.iterdir() if file.is_file())


def found_in(text: str, identifiers: Iterable[str]) -> list[str]:
    """The identifiers that stand in the text: as they were written, escaped, or as bare digits."""
    plain = _plain(text)
    numbers = set(LONG_NUMBER.findall(BETWEEN_DIGITS.sub("", plain)))
    return [one for one in identifiers if one in text or _plain(one) in plain or _digits(one) in numbers]


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).replace(INVISIBLE, "").casefold()


def _digits(one: str) -> str:
    return "".join(letter for letter in _plain(one) if letter.isdecimal()) if "@" not in one else "no number"
