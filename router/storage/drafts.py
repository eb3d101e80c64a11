"""Drafts of policy changes: their files, who wrote what, and no text that is written over unseen.

Every change of a draft counts its version up, so that whoever judged it can say which one was judged.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import orjson
from sqlalchemy import Connection, Engine, Row, delete, insert, select, update

from router.access import Principal
from router.assisting.change_sets import applied, change_between
from router.audit import Action, By, Event
from router.content_files import file_hash, hash_of_names
from router.storage.audit_log import AuditLog
from router.storage.errors import DraftChanged
from router.storage.identifiers import new_id
from router.storage.policy_models import Draft, DraftFile, DraftUpdate
from router.storage.writing import Writing

OPEN, PUBLISHED, DROPPED = "open", "published", "dropped"
ENCODING = ("utf-8", "surrogatepass")
"""Half a character from a browser is kept too (orjson would refuse it); the readers say what is wrong with it."""


@dataclass(frozen=True, slots=True)
class DraftedFile:
    """A file of a draft: None as text when it is removed, None as base when it is new."""

    path: str
    text: bytes | None
    base_hash: str | None
    version: int

    @property
    def hash(self) -> str | None:
        return None if self.text is None else file_hash(self.text)

    @property
    def is_changed(self) -> bool:
        """Whether it says something else than what it began as."""
        return self.hash != self.base_hash


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft with its files. `note`: what, why, who is affected, source."""

    id: str
    title: str
    kind: str
    status: str
    made_at: datetime
    made_by: str | None
    principal: Principal | None
    effective_from: date | None
    note: Mapping[str, str]
    version: int
    files: Mapping[str, DraftedFile] = field(default_factory=dict)

    @property
    def changed(self) -> dict[str, DraftedFile]:
        """The files that say something else than what is published."""
        return {path: file for path, file in self.files.items() if file.is_changed}

    @property
    def changes_hash(self) -> str:
        """One hash of what the draft changes, and from when: what a reviewer approves."""
        told = {path: file.hash or "removed" for path, file in self.changed.items()}
        return hash_of_names([("from", str(self.effective_from)), *told.items()])


@dataclass(frozen=True, slots=True)
class Update:
    """A change of a text on its way between editors: `changes` is a change set as CodeMirror writes it."""

    client: str
    changes: Any


@dataclass(frozen=True, slots=True)
class Pushed:
    """What came of a push: accepted, or what others wrote since, to build on."""

    version: int
    accepted: bool
    since: tuple[Update, ...] = ()


class Drafts:
    """Every method raises `DatabaseUnavailable`; those that change a draft `DraftChanged` when it is not open."""

    def __init__(self, engine: Engine, audit: AuditLog) -> None:
        self._engine, self._audit, self._writing = engine, audit, Writing(engine)

    def begin(
        self,
        title: str,
        kind: str,
        by: By,
        files: Sequence[DraftedFile] = (),
        note: Mapping[str, str] | None = None,
    ) -> str:
        """A new draft, for the principal acted for; its identifier."""
        principal, draft = by.actor.principal, new_id()
        row = {
            "id": draft,
            "title": title,
            "kind": kind,
            "status": OPEN,
            "made_at": by.at,
            "made_by": by.actor.id,
            "principal_type": principal.type if principal else None,
            "principal_code": principal.code if principal else None,
            "note": orjson.dumps(dict(note or {})).decode(),
            "version": 1,
        }
        with self._writing.begin() as connection:
            connection.execute(insert(Draft), row)
            for file in files:
                _put(connection, draft, file)
                _note_update(connection, draft, file.path, 1, Update("", []), by)
            self._audit.append(connection, Event(by, Action.DRAFT_BEGUN, draft, details={"kind": kind}))
        return draft

    def get(self, draft: str) -> Drafted | None:
        """The draft with its files; None when there is none."""
        with self._engine.connect() as connection:
            row = connection.execute(select(Draft.__table__).where(Draft.id == draft)).one_or_none()
            if row is None:
                return None
            files = connection.execute(select(DraftFile.__table__).where(DraftFile.draft_id == draft)).all()
        return _drafted(row, files)

    def all(self, status: str | None = OPEN) -> tuple[Drafted, ...]:
        """Those of a status, or all, latest first, with their files but without what is in them being read."""
        query = select(Draft.__table__).order_by(Draft.made_at.desc(), Draft.id.desc())
        if status is not None:
            query = query.where(Draft.status == status)
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
            found = connection.execute(
                select(DraftFile.__table__).where(DraftFile.draft_id.in_([r.id for r in rows]))
            )
            files: dict[str, list[Row[Any]]] = {}
            for file in found:
                files.setdefault(file.draft_id, []).append(file)
        return tuple(_drafted(row, files.get(row.id, [])) for row in rows)

    def describe(self, draft: str, *, title: str, effective_from: date | None, note: Mapping[str, str]) -> None:
        """Says what it is called, from when it is to apply, and why."""
        told = orjson.dumps(dict(note)).decode()
        with self._writing.begin() as connection:
            touch(connection, draft)
            values = {"title": title, "effective_from": effective_from, "note": told}
            connection.execute(update(Draft).where(Draft.id == draft).values(values))

    def take_up(self, draft: str, path: str, published: bytes | None, by: By) -> DraftedFile:
        """Begins with a file as it is published (None: a new file); the file as the draft has it, perhaps already."""
        with self._writing.begin() as connection:
            touch(connection, draft)
            known = _file(connection, draft, path)
            if known is not None:
                return known
            base = None if published is None else file_hash(published)
            file = DraftedFile(path, published or b"", base, 1)
            _put(connection, draft, file)
            _note_update(connection, draft, path, 1, Update("", []), by)
            return file

    def push(self, draft: str, path: str, version: int, updates: Sequence[Update], by: By) -> Pushed:
        """Changes a text if nobody else did since `version`; else says what others wrote.

        Raises `DraftChanged` when the draft does not have the file, ValueError for changes that do not fit the text.
        """
        with self._writing.begin() as connection:
            touch(connection, draft)
            file = _file(connection, draft, path)
            if file is None:
                raise DraftChanged("the draft does not have this file")
            if file.version != version:
                return Pushed(file.version, accepted=False, since=_since(connection, draft, path, version))
            text = (file.text or b"").decode(*ENCODING)
            for number, one in enumerate(updates, start=version + 1):
                text = applied(text, one.changes)
                _note_update(connection, draft, path, number, one, by)
            now = DraftedFile(path, text.encode(*ENCODING), file.base_hash, version + len(updates))
            _put(connection, draft, now)
        return Pushed(now.version, accepted=True)

    def write(self, draft: str, path: str, version: int, text: bytes, by: By, client: str = "") -> Pushed:
        """The same for a whole text, as a form without an editor sends it."""
        file = self._file_now(draft, path)
        if file is None:
            raise DraftChanged("the draft does not have this file")
        if file.version != version:
            return Pushed(file.version, accepted=False, since=self.since(draft, path, version))
        if file.text == text:
            return Pushed(version, accepted=True)
        changes = change_between((file.text or b"").decode(*ENCODING), text.decode(*ENCODING))
        return self.push(draft, path, version, [Update(client, changes)], by)

    def since(self, draft: str, path: str, version: int) -> tuple[Update, ...]:
        """What was written after a version of a file."""
        with self._engine.connect() as connection:
            return _since(connection, draft, path, version)

    def remove_file(self, draft: str, path: str, by: By, version: int | None = None) -> None:
        """The draft removes the file from the content; from a new file nothing is left.

        Raises `DraftChanged` also when a version is given and the file has another.
        """
        with self._writing.begin() as connection:
            touch(connection, draft)
            file = _file(connection, draft, path)
            if file is None or (version is not None and file.version != version):
                raise DraftChanged("the draft does not have this file, or not in this version")
            if file.base_hash is None:
                _forget(connection, draft, path)
            else:
                _put(connection, draft, DraftedFile(path, None, file.base_hash, file.version + 1))
                _note_update(connection, draft, path, file.version + 1, Update("", None), by)

    def give_up_file(self, draft: str, path: str) -> None:
        """The draft no longer has to do with the file: it stays as it is published."""
        with self._writing.begin() as connection:
            touch(connection, draft)
            _forget(connection, draft, path)

    def rebase_file(
        self,
        draft: str,
        path: str,
        published: bytes | None,
        text: bytes | None,
        by: By,
        version: int | None = None,
    ) -> None:
        """The file has been published anew since: it builds on that from now on, with this text.

        Raises `DraftChanged` also when a version is given and the file has another.
        """
        with self._writing.begin() as connection:
            touch(connection, draft)
            file = _file(connection, draft, path)
            if version is not None and (file is None or file.version != version):
                raise DraftChanged("the draft does not have this file in this version")
            version = 1 if file is None else file.version + 1
            base = None if published is None else file_hash(published)
            before = b"" if file is None or file.text is None else file.text
            changes = change_between(before.decode(*ENCODING), (text or b"").decode(*ENCODING))
            _put(connection, draft, DraftedFile(path, text, base, version))
            _note_update(connection, draft, path, version, Update("", changes), by)

    def drop(self, draft: str, by: By) -> None:
        """Nothing comes of it."""
        with self._writing.begin() as connection:
            touch(connection, draft)
            connection.execute(update(Draft).where(Draft.id == draft).values(status=DROPPED))
            self._audit.append(connection, Event(by, Action.DRAFT_DROPPED, draft))

    def authors(self, draft: str) -> frozenset[str]:
        """The accounts that began it or wrote in it: none of them signs or approves it."""
        wrote = select(DraftUpdate.account).where(DraftUpdate.draft_id == draft, DraftUpdate.account.is_not(None))
        with self._engine.connect() as connection:
            found = set(connection.scalars(wrote.distinct()))
            found |= set(connection.scalars(select(Draft.made_by).where(Draft.id == draft)))
        return frozenset(account for account in found if account is not None)

    def _file_now(self, draft: str, path: str) -> DraftedFile | None:
        with self._engine.connect() as connection:
            return _file(connection, draft, path)


def touch(connection: Connection, draft: str) -> None:
    """Counts the draft's version up, and keeps others from changing it until the transaction ends.

    Raises `DraftChanged` when it is not open.
    """
    mine = update(Draft).where(Draft.id == draft, Draft.status == OPEN).values(version=Draft.version + 1)
    if connection.execute(mine).rowcount != 1:
        raise DraftChanged("the draft is not open")


def close_draft(connection: Connection, draft: str, version: int, status: str) -> None:
    """Closes it if it is as it was when it was judged. Raises `DraftChanged`."""
    mine = update(Draft).where(Draft.id == draft, Draft.status == OPEN, Draft.version == version)
    if connection.execute(mine.values(status=status)).rowcount != 1:
        raise DraftChanged("the draft has changed since it was judged")


def _put(connection: Connection, draft: str, file: DraftedFile) -> None:
    _where = (DraftFile.draft_id == draft) & (DraftFile.path == file.path)
    values = {"text": file.text, "base_hash": file.base_hash, "version": file.version}
    if connection.execute(update(DraftFile).where(_where).values(values)).rowcount == 0:
        connection.execute(insert(DraftFile), {"draft_id": draft, "path": file.path, **values})


def _forget(connection: Connection, draft: str, path: str) -> None:
    for table in (DraftUpdate, DraftFile):
        connection.execute(delete(table).where(table.draft_id == draft, table.path == path))


def _note_update(connection: Connection, draft: str, path: str, version: int, one: Update, by: By) -> None:
    row = {
        "draft_id": draft,
        "path": path,
        "version": version,
        "client": one.client,
        "changes": json.dumps(one.changes),
        "account": by.actor.id,
        "at": by.at,
    }
    connection.execute(insert(DraftUpdate), row)


def _file(connection: Connection, draft: str, path: str) -> DraftedFile | None:
    query = select(DraftFile.__table__).where(DraftFile.draft_id == draft, DraftFile.path == path)
    row = connection.execute(query).one_or_none()
    return None if row is None else DraftedFile(row.path, row.text, row.base_hash, row.version)


def _since(connection: Connection, draft: str, path: str, version: int) -> tuple[Update, ...]:
    query = (
        select(DraftUpdate.client, DraftUpdate.changes)
        .where(DraftUpdate.draft_id == draft, DraftUpdate.path == path, DraftUpdate.version > version)
        .order_by(DraftUpdate.version)
    )
    return tuple(Update(row.client, json.loads(row.changes)) for row in connection.execute(query))


def _drafted(row: Row[Any], files: Sequence[Row[Any]]) -> Drafted:
    principal = Principal(row.principal_type, row.principal_code) if row.principal_type else None
    drafted = {
        f.path: DraftedFile(f.path, f.text, f.base_hash, f.version) for f in sorted(files, key=lambda f: f.path)
    }
    return Drafted(
        row.id,
        row.title,
        row.kind,
        row.status,
        row.made_at,
        row.made_by,
        principal,
        row.effective_from,
        orjson.loads(row.note),
        row.version,
        drafted,
    )
