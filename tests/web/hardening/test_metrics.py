"""Who may read the counts, and what they tell an operator."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient

from router.access import Grant, Role
from tests.web.accounts.conftest import REGION
from tests.web.accounts.signing_in import PASSWORD, Person, token_of
from tests.web.hardening.conftest import Site
from tests.web.hardening.production import ON_THIS_MACHINE
from web.metrics import METRICS

TOKEN = "0d9c8b7a6f5e4d3c2b1a0f9e8d7c6b5a"


def counted(app: Flask, line: str) -> bool:
    return line in app.extensions[METRICS].text().decode()


@pytest.mark.parametrize("shown", [None, "Bearer ", f"Bearer {TOKEN[:-1]}", TOKEN, f"bearer {TOKEN}", "Bearer å"])
def test_outsiders_do_not_read_the_counts(site: Site, shown: str | None) -> None:
    headers = {"Authorization": shown} if shown else {}
    for settings in ({"metrics_token": TOKEN}, {}, {**ON_THIS_MACHINE, "metrics_token": TOKEN}):
        answer = site(**settings).test_client().get("/metrics", headers=headers)
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"] == "Bearer"
        assert "envag_" not in answer.get_data(as_text=True)


def test_whoever_has_the_token_does(site: Site) -> None:
    answer = site(metrics_token=TOKEN).test_client().get("/metrics", headers={"Authorization": f"Bearer {TOKEN}"})
    assert answer.status_code == 200
    assert "envag_http_requests_total" in answer.get_data(as_text=True)


def test_on_this_machine_everybody_does(site: Site) -> None:
    assert site(**ON_THIS_MACHINE).test_client().get("/metrics").status_code == 200


def test_sign_ins_are_counted_by_outcome(app: Flask, client: FlaskClient, add_account: Callable[..., str]) -> None:
    someone = Person(client, add_account("anna", Grant(Role.STAFF, REGION)), "anna").signed_in()
    for _ in range(6):
        guesser = app.test_client()
        fields = {"csrf_token": token_of(guesser), "login": someone.login, "password": PASSWORD[::-1]}
        guesser.post("/logga-in", data=fields)
    for outcome, times in (("done", 1), ("refused", 5), ("too_many", 1)):
        assert counted(app, f'envag_sign_ins_total{{outcome="{outcome}"}} {times}.0')


def test_refusals_are_counted_by_what_was_wrong(
    app: Flask, client: FlaskClient, person: Callable[..., Person]
) -> None:
    client.get("/", headers={"Host": "evil.example"})
    client.get("/api/v1/vocabulary", headers={"Authorization": "Bearer evi_x_y"})
    client.get("/konto")
    person(Role.SIGNATORY).get("/bedom")
    person(Role.STAFF).client.post("/logga-ut")
    for reason in ("wrong_host", "bad_token", "sign_in", "form_too_old"):
        assert counted(app, f'envag_refused_total{{reason="{reason}"}} 1.0'), reason
