"""What is kept and logged, searched for identifiers in whichever way they may be written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Engine, MetaData, select

BETWEEN_DIGITS = re.compile(r"(?<=\d)\W{1,3}(?=\d)")
LONG_NUMBER = re.compile(r"\d{8,}")
INVISIBLE = "\u200b"


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
