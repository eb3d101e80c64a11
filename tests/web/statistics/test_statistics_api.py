"""The same figures for programs."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from flask import Flask

from router.access import Permission, Principal
from router.access.actor import SYSTEM
from router.bootstrap import Router
from tests.web.accounts.conftest import Clock


def asked(app: Flask, router: Router, address: str, scope: Permission = Permission.SEE_STATISTICS) -> Any:
    until = router.clock() + timedelta(days=1)
    principal, by = Principal.of("municipality:1880"), router.by(SYSTEM)
    token = router.tokens.issue("test", principal, frozenset({scope}), until, by)
    return app.test_client().get(address, headers={"Authorization": f"Bearer {token}"})


def test_a_program_reads_the_indicators_of_its_principal(written: Router, app: Flask) -> None:
    answer = asked(app, written, "/api/v1/statistics?by=year")
    told = {one["code"]: one for one in answer.json["indicators"]}
    total = told["both_contacts"]["rows"][-1]
    assert (total["of"], total["figures"]) == ([], {"part": 10, "whole": 20, "share": 50})
    assert (answer.json["rounded_to"], answer.json["least_shown"]) == (5, 5)
    hidden = told["sip_offered"]["rows"][-1]
    assert hidden["figures"] == {"part": None, "whole": 10, "share": None}
    assert hidden["hidden"] == ["part", "share"]


def test_a_year_that_is_over_is_told_exactly(written: Router, app: Flask, clock: Clock) -> None:
    year = written.today().year
    clock.forward(days=366)
    answer = asked(app, written, f"/api/v1/statistics?from={year}-01&to={year}-12&by=quarter")
    (both,) = [one["rows"][-1] for one in answer.json["indicators"] if one["code"] == "both_contacts"]
    assert (answer.json["rounded_to"], both["figures"]) == (1, {"part": 8, "whole": 20, "share": 40})


def test_what_cannot_be_used_is_told(written: Router, app: Flask) -> None:
    answer = asked(app, written, "/api/v1/statistics?from=2026-13")
    assert (answer.status_code, answer.json["errors"][0]["pointer"]) == (422, "/from")


def test_another_token_is_refused(written: Router, app: Flask) -> None:
    assert asked(app, written, "/api/v1/statistics", Permission.DECIDE).status_code == 403
