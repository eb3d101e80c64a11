"""What a program's token opens: what it was issued for, until it ends, and never a page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from router.access import Permission, Principal, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router
from tests.installation import Clock
from tests.web.accounts.conftest import REGION
from tests.web.accounts.signing_in import Person
from tests.web.accounts.test_sign_in import events

CASE: dict[str, Any] = {
    "registration": {"municipality": "1880"},
    "needs": [{"domain": "anxiety", "severity": "mild"}],
}
NEIGHBOUR = Principal("region", "19")
Issue = Callable[..., str]


@pytest.fixture
def issue(router: Router) -> Issue:
    """Issues a token for a month with these scopes."""

    def issued(*scopes: Permission, principal: Principal = REGION) -> str:
        doing = router.by(SYSTEM)
        return router.tokens.issue("test", principal, frozenset(scopes), doing.at + timedelta(days=30), doing)

    return issued


def ask(client: FlaskClient, token: str | None, **more: str) -> TestResponse:
    headers = more if token is None else {"Authorization": f"Bearer {token}", **more}
    return client.post("/api/v1/decisions", json=CASE, headers=headers)


def test_a_token_opens_what_it_was_issued_for(client: FlaskClient, issue: Issue, router: Router) -> None:
    token = issue(Permission.DECIDE, Permission.SEE_DECISION)
    answer = ask(client, token)
    assert answer.status_code == 201
    found = client.get(answer.headers["Location"], headers={"Authorization": f"Bearer {token}"})
    assert found.get_json() == answer.get_json()
    assert ("decision_made", "done", "integrator") in events(router)


@pytest.mark.parametrize("site", ["where everybody needs an identity", "where visitors decide"])
def test_without_its_scope_it_opens_nothing(
    site: str, app: Flask, issue: Issue, router: Router, monkeypatch: pytest.MonkeyPatch
) -> None:
    if site == "where visitors decide":
        object.__setattr__(router.settings, "visitors_decide", True)
    answer = ask(app.test_client(), issue(Permission.SEE_STATISTICS))
    assert (answer.status_code, answer.get_json()["lacks"]) == (403, "other_scope")
    assert ("access_refused", "refused", "integrator") in events(router)


def test_it_does_not_open_what_concerns_another_principal(client: FlaskClient, issue: Issue, router: Router) -> None:
    decision = router.decide_and_record(router.load_case(CASE))["id"]
    token = issue(Permission.SEE_DECISION, principal=NEIGHBOUR)
    answer = client.get(f"/api/v1/decisions/{decision}", headers={"Authorization": f"Bearer {token}"})
    assert (answer.status_code, answer.get_json()["lacks"]) == (403, "other_principal")


def wrong_ones(token: str) -> dict[str, str]:
    prefix, identifier, secret = token.split("_", 2)
    return {
        "another secret": f"{prefix}_{identifier}_{secret[:-1]}{'A' if secret[-1] != 'A' else 'B'}",
        "another identifier": f"{prefix}_{'0' * 32}_{secret}",
        "cut off": token[:-1],
        "no secret": f"{prefix}_{identifier}_",
        "another prefix": f"evj_{identifier}_{secret}",
        "with more behind": f"{token} {token}",
    }


@pytest.mark.parametrize("wrong", wrong_ones("evi_x_y"))
def test_a_token_that_is_not_quite_right_is_refused(client: FlaskClient, issue: Issue, wrong: str) -> None:
    answer = ask(client, wrong_ones(issue(Permission.DECIDE))[wrong])
    assert (answer.status_code, answer.get_json()["code"]) == (401, "bad_token")
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")


@pytest.mark.parametrize("header", ["", "Bearer", "Basic YTpi", "Token {token}", "{token}"])
def test_only_a_bearer_token_is_taken(client: FlaskClient, issue: Issue, header: str) -> None:
    token = issue(Permission.DECIDE)
    answer = ask(client, None, Authorization=header.format(token=token))
    assert answer.status_code == 401


def test_it_ends_on_its_day(client: FlaskClient, issue: Issue, clock: Clock) -> None:
    token = issue(Permission.DECIDE)
    clock.forward(days=30, seconds=-1)
    assert ask(client, token).status_code == 201
    clock.forward(seconds=1)
    assert ask(client, token).get_json()["code"] == "bad_token"


def test_a_revoked_one_is_refused_at_the_next_call(client: FlaskClient, issue: Issue, router: Router) -> None:
    token = issue(Permission.DECIDE)
    assert ask(client, token).status_code == 201
    router.tokens.revoke(token.split("_")[1], router.by(SYSTEM))
    assert ask(client, token).get_json()["code"] == "bad_token"


def test_its_last_use_is_noted_within_a_minute(
    client: FlaskClient, issue: Issue, router: Router, clock: Clock
) -> None:
    token = issue(Permission.DECIDE)
    assert router.tokens.all()[0].used_at is None
    ask(client, token)
    first = router.tokens.all()[0].used_at
    assert first == clock()
    clock.forward(seconds=59)
    ask(client, token)
    assert router.tokens.all()[0].used_at == first
    clock.forward(seconds=2)
    ask(client, token)
    assert router.tokens.all()[0].used_at == clock()


def test_a_refused_token_is_not_noted_as_used(client: FlaskClient, issue: Issue, router: Router) -> None:
    ask(client, wrong_ones(issue(Permission.DECIDE))["another secret"])
    assert router.tokens.all()[0].used_at is None


def test_a_token_opens_no_page(client: FlaskClient, issue: Issue) -> None:
    headers = {"Authorization": f"Bearer {issue(Permission.DECIDE, Permission.SEE_DECISION)}"}
    for path in ("/bedom", "/konto", "/drift"):
        assert client.get(path, headers=headers).location.startswith("/logga-in")


def test_a_signed_in_browser_opens_nothing_of_the_api(person: Callable[..., Person]) -> None:
    someone = person(Role.STAFF)
    assert someone.get("/bedom").status_code == 200
    answer = ask(someone.client, None)
    assert (answer.status_code, answer.get_json()["code"]) == (401, "not_signed_in")


def test_the_database_holds_no_token(issue: Issue, router: Router) -> None:
    token = issue(Permission.DECIDE)
    with router.database.connect() as connection:
        rows = [tuple(row) for row in connection.exec_driver_sql("SELECT * FROM api_token")]
    assert token.split("_")[1] in str(rows)
    assert token.split("_", 2)[2] not in str(rows)
