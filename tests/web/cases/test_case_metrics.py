"""Prometheus learns whether the clocks of cases go and their reminders get away, and alerts name what there is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from flask import Flask

from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.casework.cases import Line
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from tests.installation import Clock
from tests.web.cases.conftest import RECEIVER, SENDER
from web import create_app

OPERATORS = Path(__file__).parents[3] / "docs" / "operators"


@pytest.fixture
def numbers(app: Flask) -> Callable[[], dict[str, float]]:
    """What is told of cases now."""

    def read() -> dict[str, float]:
        lines = app.test_client().get("/metrics").get_data(as_text=True).splitlines()
        told = [line.rsplit(" ", 1) for line in lines if re.match("envag_(reminders|cases)", line)]
        return {name: float(number) for name, number in told}

    return read


@pytest.fixture
def referred(router: Router, case: CaseFile) -> None:
    """The receiver, who has a mailbox, is to answer."""
    router.mailboxes.put(RECEIVER, "remisser@kommun.example", router.by(SYSTEM))
    told = {"sender": SENDER, "receiver": RECEIVER, "need": "self_harm"}
    router.cases.write(case, Line(h.Referred, told, router.today(), case.version), router.by(SYSTEM))


@pytest.mark.usefixtures("referred")
def test_what_nobody_moves_on_and_nobody_sends_shows(
    router: Router, clock: Clock, numbers: Callable[[], dict[str, float]]
) -> None:
    assert set(numbers().values()) == {0.0}
    clock.forward(days=20)
    assert numbers()["envag_cases_untold"] == 1
    replace(router.clockwork, by_mail=True).run(clock.now)
    clock.forward(hours=2)
    told = numbers()
    assert told["envag_cases_untold"] == 0
    assert told['envag_reminders{state="waiting"}'] >= 1
    assert told["envag_reminders_oldest_waiting_seconds"] == 7200
    while letter := router.reminders.claim(clock.now):
        router.reminders.failed(letter, "recipient_refused", None)
    told = numbers()
    assert told["envag_reminders_oldest_waiting_seconds"] == 0
    assert told['envag_reminders{state="given_up"}'] >= 1


def test_without_a_database_the_other_counts_are_told_all_the_same(router: Router) -> None:
    gone = replace(router.settings, database_url="postgresql+psycopg://nobody@127.0.0.1:9/none")
    alone = replace(router, settings=gone)
    answer = create_app(alone, gone).test_client().get("/metrics")
    told = answer.get_data(as_text=True)
    assert (answer.status_code, "envag_worker_starts_total" in told, "envag_cases" in told) == (200, True, False)
    alone.close()


def test_alerts_ask_for_counts_that_there_are_and_point_at_the_runbook(app: Flask) -> None:
    app.test_client().get("/health/live")
    told = app.test_client().get("/metrics").get_data(as_text=True)
    runbook = (OPERATORS / "runbook.md").read_text(encoding="utf-8")
    [group] = yaml.safe_load((OPERATORS / "alerts.yml").read_text(encoding="utf-8"))["groups"]
    for rule in group["rules"]:
        for name in re.findall(r"envag_\w+", rule["expr"]):
            assert f"\n{name}" in told, name
        for heading in re.findall("runbook.md, '(.+?)'", rule["annotations"]["summary"]):
            assert f"## {heading}\n" in runbook, heading
