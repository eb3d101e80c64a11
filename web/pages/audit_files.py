"""Audit events as files: CSV for spreadsheets, JSON Lines for programs. Codes as they are kept, and names besides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

import orjson

from router.spreadsheet import csv_pieces
from router.storage import AuditTrail, Told

AT_ONCE = 500
COLUMNS = (
    *("seq", "at", "actor_kind", "actor", "actor_name", "role", "principal", "action"),
    *("subject", "subject_name", "revision", "outcome", "address", "details"),
)
Fields = dict[str, object]


def as_csv(told: Iterable[Told], trail: AuditTrail) -> Iterator[str]:
    """A heading, and a line for each event."""
    return csv_pieces(_rows(_fields(told, trail)))


def as_json_lines(told: Iterable[Told], trail: AuditTrail) -> Iterator[bytes]:
    """A JSON object for each event."""
    return (orjson.dumps(fields) + b"\n" for fields in _fields(told, trail))


def _rows(fields: Iterable[Fields]) -> Iterator[list[str]]:
    yield list(COLUMNS)
    for one in fields:
        details = orjson.dumps(one["details"]).decode()
        yield ["" if cell is None else str(cell) for cell in {**one, "details": details}.values()]


def _fields(told: Iterable[Told], trail: AuditTrail) -> Iterator[Fields]:
    events = iter(told)
    while some := list(islice(events, AT_ONCE)):
        names = trail.names(some)
        yield from (_fields_of(one, names) for one in some)


def _fields_of(told: Told, names: dict[str, str]) -> Fields:
    cells = (
        *(told.seq, told.at.isoformat(), told.actor_kind, told.actor, names.get(told.actor or ""), told.role),
        *(str(told.principal) if told.principal else None, told.action),
        *(told.subject, names.get(told.subject or ""), told.revision, told.outcome, told.address, told.details),
    )
    return dict(zip(COLUMNS, cells, strict=True))
