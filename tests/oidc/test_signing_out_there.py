"""The provider says that somebody signed out there: what it signed ends sessions here, and nothing else does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from joserfc.jwk import RSAKey
from werkzeug.test import TestResponse

from router.bootstrap import Router
from tests.installation import Clock
from tests.oidc.conftest import sessions
from tests.oidc.forging_provider import SUBJECT, ForgingProvider

SignIn = Callable[..., TestResponse]
PATH = "/logga-in/utloggad"


@pytest.fixture
def inside(sign_in: SignIn, provider: ForgingProvider) -> None:
    """Somebody signed in, in a session that the provider calls one."""
    provider.claims["sid"] = "one"
    assert sign_in().status_code == 303


def tell(app: Flask, token: str) -> int:
    answer = app.test_client().post(PATH, data={"logout_token": token})
    assert answer.headers["Cache-Control"] == "no-store"
    return answer.status_code


@pytest.mark.parametrize(
    "claims, still_open",
    [
        ({}, [False, False]),
        ({"sid": "one"}, [False, True]),
        ({"sid": "one", "sub": None}, [False, True]),
        ({"sid": "three", "sub": None}, [True, True]),
        ({"sub": "somebody-else"}, [True, True]),
    ],
    ids=str,
)
@pytest.mark.usefixtures("inside")
def test_it_ends_the_session_or_all_of_somebody(
    app: Flask,
    sign_in: SignIn,
    provider: ForgingProvider,
    router: Router,
    claims: dict[str, Any],
    still_open: list[bool],
) -> None:
    provider.claims["sid"] = "two"
    sign_in(app.test_client())
    assert tell(app, provider.logout_token(**claims)) == 200
    assert sessions(router) == [("one", still_open[0]), ("two", still_open[1])]


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "https://evil.example"},
        {"aud": "another-client"},
        {"iat": None},
        {"jti": None},
        {"events": None},
        {"events": {}},
        {"events": "http://schemas.openid.net/event/backchannel-logout"},
        {"events": {"http://schemas.openid.net/event/backchannel-logout": True}},
        {"nonce": "n"},
        {"sub": None},
        {"sub": 1},
        {"sid": 1},
        {"sid": ""},
        {"jti": 1},
    ],
    ids=str,
)
@pytest.mark.usefixtures("inside")
def test_what_is_not_a_right_logout_token_ends_nothing(
    app: Flask, provider: ForgingProvider, router: Router, claims: dict[str, Any]
) -> None:
    assert tell(app, provider.logout_token(**claims)) == 400
    assert sessions(router) == [("one", True)]


@pytest.mark.parametrize("name, seconds, status", [
    ("exp", -61, 400), ("exp", -59, 200), ("iat", 61, 400), ("iat", 59, 200), ("iat", -361, 400), ("iat", -359, 200),
])  # fmt: skip
@pytest.mark.usefixtures("inside")
def test_it_is_of_now(app: Flask, provider: ForgingProvider, name: str, seconds: int, status: int) -> None:
    now = provider.now()
    times = {"exp": now + 500, name: now + seconds}
    assert tell(app, provider.logout_token(**times)) == status


@pytest.mark.usefixtures("inside")
def test_what_somebody_else_signed_ends_nothing(
    app: Flask, provider: ForgingProvider, router: Router, keys: tuple[RSAKey, RSAKey]
) -> None:
    provider.key = keys[1]
    for token in (provider.logout_token(), provider.logout_token(kid="one"), "", "x.y.z"):
        assert tell(app, token) == 400
    assert sessions(router) == [("one", True)]


@pytest.mark.usefixtures("inside")
def test_a_token_of_signing_in_signs_nobody_out(app: Flask, provider: ForgingProvider, router: Router) -> None:
    assert tell(app, provider.id_token("n")) == 400
    assert sessions(router) == [("one", True)]


def test_a_token_of_signing_out_signs_nobody_in(sign_in: SignIn, provider: ForgingProvider, router: Router) -> None:
    token = provider.logout_token()
    provider.signing = lambda _header, _claims: token
    assert sign_in().status_code == 400
    assert sessions(router) == []


@pytest.mark.usefixtures("inside")
def test_said_again_it_ends_nothing_more(
    app: Flask, sign_in: SignIn, provider: ForgingProvider, router: Router, clock: Clock
) -> None:
    """Whoever kept a copy cannot throw out those who have signed in again since."""
    token = provider.logout_token(exp=provider.now() + 500)
    assert tell(app, token) == 200
    clock.forward(seconds=61)
    provider.claims["sid"] = "two"
    sign_in(app.test_client())
    for _ in range(5):
        assert tell(app, token) == 400
        clock.forward(seconds=59)
    # What is said anew, of a moment before, ends nothing of later either.
    assert tell(app, provider.logout_token(iat=provider.now() - 359, exp=provider.now() + 500)) == 200
    assert sessions(router) == [("one", False), ("two", True)]


def test_a_page_of_others_cannot_ask_a_browser_to_do_it(client: FlaskClient, sign_in: SignIn, router: Router) -> None:
    sign_in()
    assert client.post(PATH, data={"subject": SUBJECT}).status_code == 400
    assert [is_open for _, is_open in sessions(router)] == [True]
