"""One row of a table as one line of an archive, and back: the same line from SQLite and from PostgreSQL."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import orjson
from sqlalchemy import Column, DateTime, Table

KINDS: Mapping[type, str] = {
    str: "text",
    int: "number",
    float: "number",
    bool: "yes_or_no",
    date: "day",
    datetime: "moment",
    bytes: "bytes",
}
WRITE: Mapping[str, Callable[[Any], Any]] = {
    # SQLite keeps no time zone: every moment there is UTC.
    "moment": lambda moment: moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC),
    "bytes": lambda content: base64.b64encode(content).decode(),
}
READ: Mapping[str, Callable[[Any], Any]] = {
    "moment": datetime.fromisoformat,
    "day": date.fromisoformat,
    "bytes": lambda text: base64.b64decode(text, validate=True),
}


@dataclass(frozen=True, slots=True)
class Shape:
    """The columns of a table in their order, each with its kind: one of the values of `KINDS`."""

    kinds: Mapping[str, str]

    def line(self, row: Iterable[Any]) -> bytes:
        """The row as a JSON list and a line feed."""
        return (
            orjson.dumps([_written(kind, value) for kind, value in zip(self.kinds.values(), row, strict=True)])
            + b"\n"
        )

    def row(self, line: bytes) -> dict[str, Any]:
        """The row in a line. Raises ValueError for one that is not of this shape."""
        values = orjson.loads(line)
        if not isinstance(values, list):
            raise ValueError("a row is a list")
        pairs = zip(self.kinds.items(), values, strict=True)
        return {name: _read(kind, value) for (name, kind), value in pairs}


def shape_of(table: Table) -> Shape:
    """The shape of a table as the database describes it."""
    return Shape({str(column.name): KINDS[column.type.python_type] for column in table.columns})


def storable(row: Mapping[str, Any], table: Table) -> dict[str, Any]:
    """The row as the table's columns take it: a column without a time zone gets UTC."""
    return {name: _without_zone(table.columns[name], value) for name, value in row.items()}


def _without_zone(column: Column[Any], value: Any) -> Any:
    bare = isinstance(value, datetime) and isinstance(column.type, DateTime) and not column.type.timezone
    return value.replace(tzinfo=None) if bare else value


def _written(kind: str, value: Any) -> Any:
    return WRITE[kind](value) if value is not None and kind in WRITE else value


def _read(kind: str, value: Any) -> Any:
    return READ[kind](value) if value is not None and kind in READ else value
