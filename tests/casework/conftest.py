"""A router with a clock that the test moves, on both databases, and cases in it that wait for somebody."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from router.access import Actor, Grant, Kind, Principal, Role
from router.audit import By
from router.bootstrap import Router
from router.casework.cases import Line
from router.content import content_root
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.seat import Seat
from router.settings import Settings
from tests.casework.mail import Mail
from tests.installation import KEY, Clock

TREE = yaml.safe_load((content_root() / "fixtures" / "vignettes.yaml").read_text(encoding="utf-8"))
VIGNETTES = {one["id"]: one["facts"] for one in TREE["vignettes"]}
BUP, SOCIAL = Seat.of("bup@region:18"), Seat.of("socialtjanst@municipality:1881")


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 12, 2, 9, tzinfo=UTC))


@pytest.fixture
def settings(ready_url: str, tmp_path: Path) -> Settings:
    return Settings(var_dir=tmp_path, database_url=ready_url, secret_key=KEY)


@pytest.fixture
def router(installed: Router, settings: Settings, clock: Clock) -> Iterator[Router]:
    own = replace(installed, settings=settings, clock=clock)
    yield own
    own.close()


@pytest.fixture
def by(clock: Clock) -> Callable[[Seat], By]:
    """Staff of an agency, doing something now."""

    def doing(seat: Seat, role: Role = Role.STAFF) -> By:
        grant = Grant(role, Principal(seat.principal_type, seat.principal_code), seat.agency)
        return By(Actor(Kind.ACCOUNT, "a", grant), clock.now)

    return doing


@pytest.fixture
def decided(router: Router) -> tuple[dict[str, Any], dict[str, Any]]:
    """A recorded decision about an example child who harms herself, and the facts it was made on."""
    facts = json.loads(json.dumps(VIGNETTES["OV05"] | {"as_of": str(router.today())}, default=str))
    decision = router.decide_and_record(router.load_case(facts))
    recorded = router.log.get_case(decision["id"])
    assert recorded is not None
    return decision, recorded


@pytest.fixture
def referred(router: Router, decided: Any, by: Callable[[Seat], By]) -> Callable[[], CaseFile]:
    """Makes a case in which a referral waits for the social services' answer."""

    def make() -> CaseFile:
        case = router.cases.open(*decided, by(BUP))
        told = {"sender": BUP, "receiver": SOCIAL, "need": "self_harm"}
        return router.cases.write(case, Line(h.Referred, told, router.today(), case.version), by(BUP))

    return make


@pytest.fixture
def mail(tmp_path: Path) -> Iterator[Mail]:
    """A real mail server, a process of its own."""
    folder = tmp_path / "letters"
    folder.mkdir()
    server = Mail(folder).begin()
    yield server
    server.end()
