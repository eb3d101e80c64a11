"""Work that takes its time: asked for by a page, done by a process beside the server, its result kept by content."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import Engine, Row, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from router.content_files import Files
from router.storage.contents import keep_files
from router.storage.policy_models import PolicyJob
from router.storage.writing import Writing

WAITING, RUNNING, DONE, FAILED = "waiting", "running", "done", "failed"
SILENT = timedelta(seconds=20)
"""A worker that has not been heard of for so long is gone, and another one takes its work over."""


@dataclass(frozen=True, slots=True)
class Job:
    """`verdict` and `result` are there when it is done; `share` says how far it has come, 0–1."""

    kind: str
    key: str
    task: Mapping[str, Any]
    state: str
    asked_at: datetime
    share: float
    doing: str
    verdict: str | None
    result: Mapping[str, Any] | None
    done_at: datetime | None

    @property
    def is_over(self) -> bool:
        return self.state in (DONE, FAILED)


class PolicyJobs:
    """Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine) -> None:
        self._engine, self._writing = engine, Writing(engine)

    def ask(
        self, kind: str, key: str, task: Mapping[str, Any], files: Files, now: datetime, before: Files | None = None
    ) -> Job:
        """The work on a content, asked for now unless it was before; the files are kept under `set` in its task.

        `before` is a content that it is compared with, kept under that name.
        """
        known = self.get(kind, key)
        if known is not None and known.state != FAILED:
            return known
        # Somebody may ask for the same at the same time: one asking is enough.
        with suppress(IntegrityError):
            self._ask(kind, key, task, files, now, before)
        found = self.get(kind, key)
        assert found is not None
        return found

    def _ask(
        self, kind: str, key: str, task: Mapping[str, Any], files: Files, now: datetime, before: Files | None
    ) -> None:
        where = (PolicyJob.kind == kind) & (PolicyJob.key == key)
        with self._writing.begin() as connection:
            told = {**task, "set": keep_files(connection, files)}
            if before is not None:
                told["before"] = keep_files(connection, before)
            row = {"task": orjson.dumps(told).decode(), "state": WAITING, "asked_at": now, "share": 0.0, "doing": ""}
            again = update(PolicyJob).where(where, PolicyJob.state == FAILED).values(row)
            if connection.execute(again).rowcount == 0:
                connection.execute(insert(PolicyJob), {"kind": kind, "key": key, **row})

    def get(self, kind: str, key: str) -> Job | None:
        """The work and what came of it; None when nobody asked for it."""
        with self._engine.connect() as connection:
            row = connection.execute(
                select(PolicyJob.__table__).where(PolicyJob.kind == kind, PolicyJob.key == key)
            ).one_or_none()
        return None if row is None else _job(row)

    def latest(self, kind: str, start: str) -> Job | None:
        """The work that was asked for last, or has the last key, of those whose keys start so; None without any."""
        begun = PolicyJob.key.startswith(start, autoescape=True)
        query = select(PolicyJob.__table__).where(PolicyJob.kind == kind, begun)
        with self._engine.connect() as connection:
            row = connection.execute(
                query.order_by(PolicyJob.asked_at.desc(), PolicyJob.key.desc()).limit(1)
            ).one_or_none()
        return None if row is None else _job(row)

    def take(self, worker: str, now: datetime) -> Job | None:
        """The oldest work that nobody is at; it is this worker's from now on. None when there is none."""
        free = (PolicyJob.state == WAITING) | ((PolicyJob.state == RUNNING) & (PolicyJob.beat_at < now - SILENT))
        query = select(PolicyJob.kind, PolicyJob.key).where(free).order_by(PolicyJob.asked_at).limit(1)
        with self._engine.connect() as connection:
            found = connection.execute(query).one_or_none()
        if found is None:
            return None
        mine = update(PolicyJob).where(PolicyJob.kind == found.kind, PolicyJob.key == found.key, free)
        with self._writing.begin() as connection:
            taken = connection.execute(mine.values(state=RUNNING, worker=worker, beat_at=now)).rowcount
        return self.get(found.kind, found.key) if taken == 1 else None

    def beat(self, job: Job, worker: str, now: datetime, share: float, doing: str) -> None:
        """The worker is at it, and has come so far."""
        self._mine(job, worker, beat_at=now, share=share, doing=doing)

    def done(self, job: Job, worker: str, now: datetime, verdict: str, result: Mapping[str, Any]) -> None:
        """The work is done."""
        told = orjson.dumps(result, default=str).decode()
        self._mine(job, worker, state=DONE, done_at=now, share=1.0, doing="", verdict=verdict, result=told)

    def failed(self, job: Job, worker: str, now: datetime, reason: str) -> None:
        """The work could not be done; it is done anew when somebody asks again."""
        self._mine(job, worker, state=FAILED, done_at=now, doing=reason)

    def forget(self, kind: str, before: datetime) -> None:
        """Takes away what was done, or failed, of a kind and asked for before a moment."""
        old = (PolicyJob.kind == kind) & (PolicyJob.asked_at < before) & PolicyJob.state.in_((DONE, FAILED))
        with self._writing.begin() as connection:
            connection.execute(delete(PolicyJob).where(old))

    def _mine(self, job: Job, worker: str, **values: Any) -> None:
        where = (PolicyJob.kind == job.kind) & (PolicyJob.key == job.key) & (PolicyJob.worker == worker)
        with self._writing.begin() as connection:
            connection.execute(update(PolicyJob).where(where, PolicyJob.state == RUNNING).values(values))


def _job(row: Row[Any]) -> Job:
    result = None if row.result is None else orjson.loads(row.result)
    return Job(
        row.kind,
        row.key,
        orjson.loads(row.task),
        row.state,
        row.asked_at,
        row.share,
        row.doing,
        row.verdict,
        result,
        row.done_at,
    )
