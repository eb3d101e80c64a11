"""Two instances on one PostgreSQL serve as one."""

from __future__ import annotations

import signal
import time

import pytest

from tests.load.clients import Callers
from tests.load.kills import CASES
from tests.load.service import Service

pytestmark = [pytest.mark.slow, pytest.mark.postgres]

Pair = tuple[Service, Service]


def test_what_one_decided_the_other_tells(two_instances: Pair) -> None:
    one, other = two_instances
    for asked, told in ((one, other), (other, one)):
        status, body, headers = asked.call("/api/v1/decisions", CASES[0])
        assert status == 201
        assert told.call(headers["Location"])[:2] == (200, body)


def test_when_one_is_killed_the_other_answers_on(two_instances: Pair) -> None:
    one, other = two_instances
    with Callers([one.port, other.port], CASES, 4, seed=1) as callers:
        _until(callers, 20)
        one.end(signal.SIGKILL)
        _until(callers, 20)
        one.start()
        one.wait_until_ready()
        _until(callers, 20)
    assert callers.told.faults == {}
    for answered in callers.told.acknowledged[::5]:
        path = f"/api/v1/decisions/{answered.id}"
        assert one.call(path)[:2] == other.call(path)[:2] == (200, answered.body)


def _until(callers: Callers, more: int) -> None:
    since, deadline = time.monotonic(), time.monotonic() + 30
    while callers.told.since(since) < more:
        assert time.monotonic() < deadline, callers.told.other
        time.sleep(0.05)
