"""What `envag policy work` does: the work that drafts ask for, one piece after the other.

Waiting costs next to nothing: what the work itself needs is read when there is some.
"""

from __future__ import annotations

import logging
import select
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime

from router.bootstrap import Router, build_router
from router.settings import Settings
from router.storage import Job, PolicyJobs, StorageError, new_id, open_database

SECONDS_BETWEEN = 0.5
SECONDS_AFTER_FAULT = 5.0
log = logging.getLogger("envag.work")


def work_off(settings: Settings, *, stay: bool) -> None:
    """Does all that waits, and with `stay` what comes, until standard input closes."""
    engine, worker, router = open_database(settings.database_url), new_id(), None
    jobs = PolicyJobs(engine)
    try:
        while True:
            job = _taken(jobs, worker)
            if job is not None:
                router = router or build_router(settings)
                _do(router, worker, job)
            elif not stay or _told_to_end():
                return
    finally:
        engine.dispose()
        if router is not None:
            router.close()


def _taken(jobs: PolicyJobs, worker: str) -> Job | None:
    try:
        return jobs.take(worker, datetime.now(UTC))
    except StorageError as error:
        log.warning("work_cannot_be_fetched", extra={"error": error.code})
        time.sleep(SECONDS_AFTER_FAULT)
        return None


def _do(router: Router, worker: str, job: Job) -> None:
    try:
        replace(router.work, worker=worker).do(job)
    except Exception as fault:
        # One piece of work that fails is told with it; the next may well go.
        log.exception("work_failed", extra={"kind": job.kind, "fault": type(fault).__name__})


def _told_to_end() -> bool:
    """Waits for more; whoever started this closes its standard input when it ends, however it ends."""
    return bool(select.select([sys.stdin], [], [], SECONDS_BETWEEN)[0])
