"""The change log as it is made of what was published, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from router.access import Actor, Grant, Kind, Principal, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router, build_router
from router.content_files import file_hash
from router.settings import Settings
from router.storage.publications import FileChange, ToPublish

NAME = "rules/regional/18-orebro/ansvar.yaml"
NOTE = {"what": "En tanke skrivs dit", "why": "För att minnas", "affected": "Ingen", "source": "Protokoll"}
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
OWNER = Actor(Kind.ACCOUNT, "a1", Grant(Role.POLICY_OWNER, Principal("region", "18")))


@pytest.fixture
def router(ready_url: str) -> Iterator[Router]:
    settings = Settings(database_url=ready_url, secret_key="only-for-these-tests-of-the-change-log")
    router = replace(build_router(settings), clock=lambda: NOW)
    yield router
    router.close()


def publish(router: Router, actor: Actor, text: bytes, **more: object) -> int:
    files = router.base_files()
    change = FileChange(file_hash(text), file_hash(files[NAME]))
    wanted = ToPublish("change", date(2026, 12, 1), {**files, NAME: text}, {NAME: change}, "r1", NOTE, ("Så.",))
    head = router.publications.head()
    return router.publications.publish(replace(wanted, **more), head, router.by(actor), router.audit)  # type: ignore[arg-type]


def test_what_was_published_is_told_newest_first(router: Router) -> None:
    text = b"# en tanke\n" + router.base_files()[NAME]
    publish(router, OWNER, text)
    publish(router, SYSTEM, text, takes_back=1, changed={}, summary=())
    router.keep_certificate({"revision": "r1", "proved_on": "2026-11-24", "verdict": "proved"})
    newer, older = router.change_log()
    assert (older.seq, older.what, older.why, older.affected, older.source) == (1, *NOTE.values())
    assert (older.effective_from, older.published_at, older.revision) == (date(2026, 12, 1), NOW, "r1")
    assert (older.by, older.verdict, older.changes) == (("Region Örebro län",), "proved", ("Så.",))
    assert (older.taken_back_by, newer.takes_back, newer.by) == (2, 1, ())


def test_nothing_published_is_nothing_told(router: Router) -> None:
    assert router.change_log() == ()
