"""The same figures for programs."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from flask import Flask

from router.access import Permission, Principal
from router.access.actor import SYSTEM
from router.bootstrap import Router


def asked(app: Flask, router: Router, address: str, scope: Permission = Permission.SEE_STATISTICS) -> Any:
    until = router.clock() + timedelta(days=1)
    principal, by = Principal.of("municipality:1880"), router.by(SYSTEM)
    token = router.tokens.issue("test", principal, frozenset({scope}), until, by)
    return app.test_client().get(address, headers={"Authorization": f"Bearer {token}"})


def test_a_program_reads_the_indicators_of_its_principal(written: Router, app: Flask) -> None:
    answer = asked(app, written, "/api/v1/statistics?by=year")
    told = {one["code"]: one for one in answer.json["indicators"]}
    total = told["both_contacts"]["rows"][-1]
    assert (total["of"], total["figures"]) == ([], {"part": 8, "whole": 20, "share": 40})
    hidden = told["sip_offered"]["rows"][-1]
    assert hidden["figures"] == {"part": None, "whole": 8, "share": None}
    assert hidden["hidden"] == ["part", "share"]


def test_what_cannot_be_used_is_told(written: Router, app: Flask) -> None:
    answer = asked(app, written, "/api/v1/statistics?from=2026-13")
    assert (answer.status_code, answer.json["errors"][0]["pointer"]) == (422, "/from")


def test_another_token_is_refused(written: Router, app: Flask) -> None:
    assert asked(app, written, "/api/v1/statistics", Permission.DECIDE).status_code == 403
