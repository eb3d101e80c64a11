"""A case is posted, decided, recorded, and found again as it was."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from flask.testing import FlaskClient

from router.bootstrap import Router
from router.settings import Settings
from web import create_app

DECISIONS = "/api/v1/decisions"
THE_LONG_WAY = "application/json; charset=utf-8"
"""Any spelling but the plain one goes through the framework."""


def test_a_case_is_decided_and_recorded(client: FlaskClient, case: dict[str, Any]) -> None:
    answer = client.post(DECISIONS, json=case)
    assert answer.status_code == 201
    decision = answer.get_json()
    assert UUID(decision["id"]).version == 7
    assert decision["responsible"]["agency"]
    assert decision["interim_holder"]["why"]
    found = client.get(answer.headers["Location"])
    assert found.status_code == 200
    assert found.get_data() == answer.get_data()


def test_a_recorded_decision_is_found_on_both_databases(
    installed: Router, ready_url: str, case: dict[str, Any]
) -> None:
    key = installed.settings.secret_key
    router = replace(installed, settings=Settings(database_url=ready_url, secret_key=key))
    try:
        client = create_app(router, router.settings).test_client()
        answer = client.post(DECISIONS, json=case)
        assert client.get(answer.headers["Location"]).get_json() == answer.get_json()
    finally:
        router.close()


def test_the_same_case_gives_the_same_decision_again(client: FlaskClient, case: dict[str, Any]) -> None:
    first, second = (client.post(DECISIONS, json=case).get_json() for _ in range(2))
    assert first.pop("id") != second.pop("id")
    assert {**first, "decided_at": ""} == {**second, "decided_at": ""}


def test_both_ways_through_the_app_answer_alike(client: FlaskClient, case: dict[str, Any]) -> None:
    short = client.post(DECISIONS, json=case)
    long = client.post(DECISIONS, json=case, content_type=THE_LONG_WAY)
    same = {"id": "", "decided_at": ""}
    assert short.status_code == long.status_code == 201
    assert {**short.headers, "Location": ""} == {**long.headers, "Location": ""}
    assert {**short.get_json(), **same} == {**long.get_json(), **same}


def test_a_case_without_a_day_is_decided_for_today_in_sweden(client: FlaskClient, case: dict[str, Any]) -> None:
    del case["as_of"]
    decision = client.post(DECISIONS, json=case).get_json()
    assert decision["as_of"] == "2026-11-22"
    assert decision["decided_at"] == "2026-11-21T23:30:00.000Z"


def test_what_is_not_known_gives_a_provisional_decision_with_a_holder(client: FlaskClient) -> None:
    decision = client.post(DECISIONS, json={}).get_json()
    assert decision["status"] == "provisional"
    assert decision["interim_holder"]["agency"]
    assert decision["ask"]


@pytest.mark.parametrize("wrong", ["nix", "019aa7c0-6f00-7abc-8def-0123456789ab", "%00", "å" * 300])
def test_an_unknown_id_is_not_found(client: FlaskClient, wrong: str) -> None:
    answer = client.get(f"{DECISIONS}/{wrong}")
    assert (answer.status_code, answer.get_json()["code"]) == (404, "unknown_decision")


def test_free_text_is_neither_recorded_nor_answered(
    client: FlaskClient, router: Router, case: dict[str, Any]
) -> None:
    answer = client.post(DECISIONS, json=case)
    assert "mormor" not in answer.get_data(as_text=True)
    assert "mormor" not in str(router.log.get_case(answer.get_json()["id"]))
