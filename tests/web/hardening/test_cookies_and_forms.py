"""What a browser keeps of us, and which forms are believed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from http.cookies import SimpleCookie

import pytest
from flask import Flask
from flask.testing import FlaskClient
from itsdangerous import TimestampSigner
from werkzeug.test import TestResponse

from router.access import Grant, Role
from router.bootstrap import Router
from tests.web.accounts.conftest import REGION
from tests.web.accounts.signing_in import PASSWORD, Person, token_of
from tests.web.hardening.conftest import Site
from tests.web.hardening.production import KEY, ON_THIS_MACHINE

ANOTHER = KEY[::-1]


def cookies_set(answer: TestResponse) -> SimpleCookie:
    found = SimpleCookie()
    for line in answer.headers.getlist("Set-Cookie"):
        found.load(line)
    return found


def test_the_session_cookie_is_for_this_site_alone(client: FlaskClient) -> None:
    session = cookies_set(client.get("/logga-in"))["__Host-session"]
    assert (session["secure"], session["httponly"], session["samesite"]) == (True, True, "Lax")
    assert (session["path"], session["domain"]) == ("/", "")
    assert (session["expires"], session["max-age"]) == ("", ""), "it goes with the browser"


def test_the_language_cookie_is_read_by_no_script_and_goes_over_tls_only(client: FlaskClient) -> None:
    language = cookies_set(client.get("/?lang=en"))["lang"]
    assert (language["secure"], language["httponly"], language["samesite"]) == (True, True, "Lax")


def test_on_this_machine_cookies_work_without_tls(site: Site) -> None:
    answer = site(**ON_THIS_MACHINE).test_client().get("/logga-in?lang=en")
    assert {cookie["secure"] for cookie in cookies_set(answer).values()} == {""}


def session_cookie(client: FlaskClient) -> str:
    found = client.get_cookie("__Host-session", domain="envag.example")
    assert found is not None
    return found.value


def test_signing_in_changes_the_session_and_its_form_token(
    app: Flask, client: FlaskClient, add_account: Callable[..., str]
) -> None:
    token, before = token_of(client), session_cookie(client)
    Person(client, add_account("anna", Grant(Role.STAFF, REGION)), "anna").signed_in()
    assert session_cookie(client) != before
    assert client.post("/konto/roll", data={"csrf_token": token, "roll": "x"}).status_code == 400


def test_a_session_from_before_signing_out_opens_nothing(person: Callable[..., Person]) -> None:
    someone = person(Role.STAFF)
    kept = session_cookie(someone.client)
    answer = someone.send("/logga-ut", page="/konto")
    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert cookies_set(answer)["__Host-session"].value == ""
    someone.client.set_cookie("__Host-session", kept, domain="envag.example")
    assert someone.get("/konto").status_code == 303


@pytest.mark.parametrize("path", ["/logga-in", "/logga-ut"])
def test_another_site_can_sign_nobody_in_or_out(
    person: Callable[..., Person], app: Flask, add_account: Callable[..., str], path: str
) -> None:
    someone, attacker = person(Role.STAFF), app.test_client()
    add_account("eve", Grant(Role.STAFF, REGION))
    fields = {"login": "eve", "password": PASSWORD}
    # The attacker has a token, but of a session of its own; the browser may even send the victim's cookie along.
    for token in ({}, {"csrf_token": token_of(attacker)}, {"csrf_token": "x"}):
        assert someone.client.post(path, data={**fields, **token}).status_code == 400
    assert someone.login in someone.get("/konto").get_data(as_text=True)


def test_a_form_is_good_for_an_hour(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    token = token_of(client)
    fields = {"csrf_token": token, "login": "anna", "password": "wrong wrong wrong"}
    assert client.post("/logga-in", data=fields).status_code == 422
    now = TimestampSigner.get_timestamp
    monkeypatch.setattr(TimestampSigner, "get_timestamp", lambda signer: now(signer) + 3601)
    assert client.post("/logga-in", data=fields).status_code == 400


def test_a_session_cookie_older_than_any_session_is_not_read(
    person: Callable[..., Person], router: Router, monkeypatch: pytest.MonkeyPatch
) -> None:
    someone = person(Role.STAFF)
    too_old = timedelta(hours=router.settings.session_hours + 1, seconds=1)
    now = TimestampSigner.get_timestamp
    monkeypatch.setattr(TimestampSigner, "get_timestamp", lambda signer: now(signer) + int(too_old.total_seconds()))
    assert someone.get("/konto").status_code == 303


def test_a_changed_key_ends_no_session_and_no_form(site: Site, add_account: Callable[..., str]) -> None:
    before, after = site(), site(secret_key=ANOTHER, secret_keys_before=(KEY,))
    someone = Person(before.test_client(), add_account("anna", Grant(Role.STAFF, REGION)), "anna").signed_in()
    token = token_of(someone.client, "/konto")
    someone.client.application = after
    assert someone.get("/konto").status_code == 200
    assert someone.client.post("/logga-ut", data={"csrf_token": token}).status_code == 303


def test_a_key_that_is_given_up_ends_all_sessions(site: Site, add_account: Callable[..., str]) -> None:
    someone = Person(site().test_client(), add_account("anna", Grant(Role.STAFF, REGION)), "anna").signed_in()
    someone.client.application = site(secret_key=ANOTHER)
    assert someone.get("/konto").status_code == 303
