"""What was published: each a set of files with the day from which they apply. Read by every worker, written once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import orjson
from sqlalchemy import Connection, Engine, Row, func, insert, select, text

from router.access import Principal
from router.audit import Action, By, Event
from router.content_files import Files, file_hash
from router.storage.audit_log import AuditLog
from router.storage.contents import keep_files, keep_texts
from router.storage.drafts import close_draft
from router.storage.errors import PublishedMeanwhile
from router.storage.policy_models import Publication, PublicationFile
from router.storage.writing import Writing

TAKEN_BACK = "taken_back"
HEAD = select(func.coalesce(func.max(Publication.seq), 0))


@dataclass(frozen=True, slots=True)
class FileChange:
    """A file that a publication changed: the hashes of its new text and of the one before; None for no file."""

    hash: str | None
    base_hash: str | None


@dataclass(frozen=True, slots=True)
class Published:
    """One publication. `note`: what, why, who is affected, source. `summary`: what it changes, in sentences."""

    seq: int
    kind: str
    effective_from: date
    published_at: datetime
    account: str | None
    principal: Principal | None
    draft_id: str | None
    takes_back: int | None
    set_hash: str
    revision: str
    note: Mapping[str, str]
    summary: tuple[str, ...]
    files: Mapping[str, FileChange] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ToPublish:
    """What is about to be published. `files`: the whole content on the first day; `changed`: what is other."""

    kind: str
    effective_from: date
    files: Files
    changed: Mapping[str, FileChange]
    revision: str
    note: Mapping[str, str]
    summary: Sequence[str]
    draft_id: str | None = None
    draft_version: int | None = None
    takes_back: int | None = None


class Publications:
    """Append-only. Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine) -> None:
        self._engine, self._writing = engine, Writing(engine)

    def head(self) -> int:
        """The number of the latest publication; 0 before the first."""
        with self._engine.connect() as connection:
            return int(connection.scalar(HEAD) or 0)

    def all(self) -> tuple[Published, ...]:
        """Every publication in the order made, also those that were taken back."""
        with self._engine.connect() as connection:
            files: dict[int, dict[str, FileChange]] = {}
            for row in connection.execute(select(PublicationFile.__table__)):
                files.setdefault(row.seq, {})[row.path] = FileChange(row.hash, row.base_hash)
            rows = connection.execute(select(Publication.__table__).order_by(Publication.seq)).all()
        return tuple(_published(row, files.get(row.seq, {})) for row in rows)

    def publish(self, wanted: ToPublish, expected_head: int, by: By, audit: AuditLog) -> int:
        """Publishes, durable on return; its number. All that it rests on must be as it was when it was judged.

        Raises `PublishedMeanwhile` when somebody else has published since, `DraftChanged` when the draft has.
        """
        with self._writing.begin() as connection:
            _take_turn(connection)
            if connection.scalar(HEAD) != expected_head:
                raise PublishedMeanwhile("somebody else has published since this was judged")
            if wanted.draft_id is not None and wanted.draft_version is not None:
                close_draft(connection, wanted.draft_id, wanted.draft_version, "published")
            seq = expected_head + 1
            _insert(connection, seq, wanted, by)
            details: dict[str, str | int | bool | None] = {
                "kind": wanted.kind,
                "effective_from": wanted.effective_from.isoformat(),
                "files": len(wanted.changed),
                "draft": wanted.draft_id,
                "takes_back": wanted.takes_back,
            }
            event = Event(by, Action.POLICY_PUBLISHED, str(seq), revision=wanted.revision, details=details)
            audit.append(connection, event)
        return seq


def _take_turn(connection: Connection) -> None:
    """One publication at a time, also from other machines; SQLite's transactions take turns anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("LOCK TABLE publication IN EXCLUSIVE MODE"))


def _insert(connection: Connection, seq: int, wanted: ToPublish, by: By) -> None:
    principal = by.actor.principal
    set_hash = keep_files(connection, wanted.files)
    keep_texts(connection, {file_hash(wanted.files[name]): wanted.files[name] for name in _written(wanted)})
    row = {
        "seq": seq,
        "kind": wanted.kind,
        "effective_from": wanted.effective_from,
        "published_at": by.at,
        "account": by.actor.id,
        "principal_type": principal.type if principal else None,
        "principal_code": principal.code if principal else None,
        "draft_id": wanted.draft_id,
        "takes_back": wanted.takes_back,
        "set_hash": set_hash,
        "revision": wanted.revision,
        "note": orjson.dumps(dict(wanted.note)).decode(),
        "summary": orjson.dumps(list(wanted.summary)).decode(),
    }
    connection.execute(insert(Publication), row)
    changed = [
        {"seq": seq, "path": path, "hash": change.hash, "base_hash": change.base_hash}
        for path, change in wanted.changed.items()
    ]
    if changed:
        connection.execute(insert(PublicationFile), changed)


def _written(wanted: ToPublish) -> list[str]:
    return [path for path, change in wanted.changed.items() if change.hash is not None]


def _published(row: Row[Any], files: Mapping[str, FileChange]) -> Published:
    principal = Principal(row.principal_type, row.principal_code) if row.principal_type else None
    return Published(
        row.seq,
        row.kind,
        row.effective_from,
        row.published_at,
        row.account,
        principal,
        row.draft_id,
        row.takes_back,
        row.set_hash,
        row.revision,
        orjson.loads(row.note),
        tuple(orjson.loads(row.summary)),
        files,
    )
