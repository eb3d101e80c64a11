"""Whatever is wrong with the provider's answer signs nobody in, and is told to the audit chain by a code."""

from __future__ import annotations

import base64
import hmac
import json
from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from joserfc import jwt
from joserfc.jwk import RSAKey
from werkzeug.test import TestResponse

from router.bootstrap import Router
from tests.installation import Clock
from tests.oidc.conftest import asked_at, refusals, sessions
from tests.oidc.forging_provider import CLIENT, ForgingProvider, as_json

SignIn = Callable[..., TestResponse]


def nobody_signed_in(answer: TestResponse, router: Router, reason: str) -> None:
    page = answer.get_data(as_text=True)
    assert answer.status_code in (400, 403, 503), page
    assert sessions(router) == []
    assert refusals(router) == [f'{{"reason":"{reason}"}}']
    assert router.accounts.all() == []


def test_a_right_answer_signs_in(sign_in: SignIn, router: Router, client: FlaskClient) -> None:
    answer = sign_in()
    assert (answer.status_code, answer.location) == (303, "/karta")
    [account] = router.accounts.all()
    assert [(str(grant.role), str(grant.principal), grant.agency) for grant in account.grants] == [
        ("staff", "school_authority:1880", "elevhalsa")
    ]
    assert client.get("/konto").status_code == 200
    assert refusals(router) == []


@pytest.mark.parametrize(
    "claims, reason",
    [
        ({"iss": "https://evil.example"}, "token_iss"),
        ({"iss": None}, "token_iss"),
        ({"aud": "another-client"}, "token_aud"),
        ({"aud": ["another-client"], "azp": CLIENT}, "token_aud"),
        ({"aud": [CLIENT, "another-client"]}, "token_azp"),
        ({"aud": [CLIENT, "another-client"], "azp": "another-client"}, "token_azp"),
        ({"aud": None}, "token_aud"),
        ({"aud": 7}, "token_aud"),
        ({"nonce": "of-another-sign-in"}, "token_nonce"),
        ({"nonce": None}, "token_nonce"),
        ({"sub": None}, "token_sub"),
        ({"sub": ""}, "token_sub"),
        ({"sub": 4711}, "token_sub"),
        ({"sub": "x" * 256}, "token_sub"),
        ({"exp": None}, "token_exp"),
        ({"iat": None}, "token_iat"),
        ({"exp": True}, "token_exp"),
        ({"exp": "tomorrow"}, "token_exp"),
        ({"exp": float("nan")}, "token_exp"),
        ({"at_hash": "of-another-access-token"}, "token_at_hash"),
    ],
    ids=str,
)
def test_a_token_that_says_something_wrong(
    sign_in: SignIn, provider: ForgingProvider, router: Router, claims: dict[str, Any], reason: str
) -> None:
    provider.claims |= claims
    nobody_signed_in(sign_in(), router, reason)


@pytest.mark.parametrize(
    "name, seconds, reason",
    [
        ("exp", -61, "token_expired"),
        ("exp", -59, None),
        ("nbf", 61, "token_nbf"),
        ("nbf", 59, None),
        ("iat", 61, "token_iat"),
        ("iat", 59, None),
    ],
)
def test_clocks_may_differ_by_the_leeway_and_no_more(
    sign_in: SignIn, provider: ForgingProvider, router: Router, name: str, seconds: int, reason: str | None
) -> None:
    provider.claims[name] = provider.now() + seconds
    answer = sign_in()
    if reason is None:
        assert answer.status_code == 303
    else:
        nobody_signed_in(answer, router, reason)


def as_text(*parts: bytes) -> str:
    return ".".join(base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in parts)


def unsigned(header: dict[str, Any], claims: dict[str, Any]) -> str:
    return as_text(json.dumps({**header, "alg": "none"}).encode(), json.dumps(claims).encode(), b"")


def signed_with_the_public_key(key: RSAKey) -> Callable[[dict[str, Any], dict[str, Any]], str]:
    """As a careless client takes it: the key that everybody can read, used as the shared secret of HS256."""

    def sign(header: dict[str, Any], claims: dict[str, Any]) -> str:
        parts = json.dumps({**header, "alg": "HS256"}).encode(), json.dumps(claims).encode()
        seal = hmac.digest(key.as_pem(private=False), as_text(*parts).encode(), "sha256")
        return as_text(*parts, seal)

    return sign


def test_a_token_without_a_signature(sign_in: SignIn, provider: ForgingProvider, router: Router) -> None:
    provider.signing = unsigned
    nobody_signed_in(sign_in(), router, "token_algorithm")


def test_a_token_signed_with_what_everybody_knows(sign_in: SignIn, provider: ForgingProvider, router: Router) -> None:
    provider.signing = signed_with_the_public_key(provider.key)
    nobody_signed_in(sign_in(), router, "token_algorithm")


def test_a_token_that_was_changed_after_it_was_signed(
    sign_in: SignIn, provider: ForgingProvider, router: Router, keys: tuple[RSAKey, RSAKey]
) -> None:
    provider.signing = lambda header, claims: jwt.encode(header, claims, keys[1])
    nobody_signed_in(sign_in(), router, "token_signature")


def test_a_key_that_the_provider_does_not_publish(
    sign_in: SignIn, provider: ForgingProvider, router: Router, keys: tuple[RSAKey, RSAKey]
) -> None:
    provider.key = keys[1]
    nobody_signed_in(sign_in(), router, "token_key")


def test_a_new_key_is_asked_for_when_it_is_met(
    app: Flask, sign_in: SignIn, provider: ForgingProvider, keys: tuple[RSAKey, RSAKey]
) -> None:
    assert sign_in().status_code == 303
    provider.key, provider.published = keys[1], [keys[1]]
    assert sign_in(app.test_client()).status_code == 303
    assert provider.asked.count("jwks") == 2


def test_keys_are_not_asked_for_again_at_everybodys_wish(
    app: Flask, sign_in: SignIn, provider: ForgingProvider, keys: tuple[RSAKey, RSAKey]
) -> None:
    assert sign_in().status_code == 303
    provider.key = keys[1]
    assert [sign_in(app.test_client()).status_code for _ in range(5)] == [400] * 5
    assert provider.asked.count("jwks") == 2


@pytest.mark.parametrize("text", ["", "x", "a.b.c", "....", "é.é.é", "e30.e30.e30", "eyJhbGciOiJSUzI1NiJ9.W10.e30"])
def test_what_is_no_token_at_all(sign_in: SignIn, provider: ForgingProvider, router: Router, text: str) -> None:
    provider.signing = lambda _header, _claims: text
    answer = sign_in()
    assert answer.status_code == 400
    assert sessions(router) == []
    assert len(refusals(router)) == 1


def test_an_answer_without_a_token(sign_in: SignIn, provider: ForgingProvider, router: Router) -> None:
    provider.answers["token"] = lambda: as_json({"access_token": "a", "token_type": "Bearer"})
    nobody_signed_in(sign_in(), router, "token_missing")


def test_an_answer_that_comes_a_second_time(sign_in: SignIn, client: FlaskClient, router: Router) -> None:
    """The state is good once, in the browser that began."""
    answer = sign_in()
    again = client.get(answer.request.full_path)
    assert again.status_code == 400
    assert "gäller inte längre" in again.get_data(as_text=True)
    assert len(sessions(router)) == 1
    assert refusals(router) == ['{"reason":"state_unknown"}']


def test_a_code_that_comes_a_second_time(client: FlaskClient, provider: ForgingProvider, router: Router) -> None:
    """Somebody who kept a copy of the cookie from before meets a provider that takes each code once."""
    question = asked_at(client)
    kept = client.get_cookie("session").value
    answer = {"code": provider.code_for(question), "state": question["state"], "iss": provider.issuer}
    assert client.get("/logga-in/svar", query_string=answer).status_code == 303
    client.set_cookie("session", kept)
    assert client.get("/logga-in/svar", query_string=answer).status_code == 400
    assert len(sessions(router)) == 1
    assert refusals(router) == ['{"reason":"code_refused"}']


def test_what_was_refused_once_cannot_be_answered_again(
    client: FlaskClient, provider: ForgingProvider, router: Router
) -> None:
    question = asked_at(client)
    answer = {"state": question["state"], "iss": provider.issuer}
    assert client.get("/logga-in/svar", query_string={**answer, "error": "access_denied"}).status_code == 403
    again = {**answer, "code": provider.code_for(question)}
    assert client.get("/logga-in/svar", query_string=again).status_code == 400
    assert sessions(router) == []
    assert refusals(router) == ['{"reason":"denied"}', '{"reason":"state_unknown"}']


def test_three_tabs_may_be_signing_in_and_a_cookie_stays_small(
    client: FlaskClient, provider: ForgingProvider, router: Router
) -> None:
    questions = [asked_at(client, "/karta?" + "x" * 250) for _ in range(5)]
    assert len(client.get_cookie("session").value) < 3000
    codes = [{"code": provider.code_for(q), "state": q["state"], "iss": provider.issuer} for q in questions]
    assert client.get("/logga-in/svar", query_string=codes[0]).status_code == 400
    assert client.get("/logga-in/svar", query_string=codes[2]).status_code == 303
    assert len(sessions(router)) == 1


def test_an_answer_to_what_another_browser_asked(app: Flask, sign_in: SignIn, router: Router) -> None:
    """Nobody is made to sign in as somebody else by following a link."""
    state = asked_at(app.test_client())["state"]
    nobody_signed_in(sign_in(state=state), router, "state_unknown")


def test_an_answer_that_comes_too_late(
    client: FlaskClient, provider: ForgingProvider, router: Router, clock: Clock
) -> None:
    question = asked_at(client)
    clock.forward(minutes=11)
    answer = {"code": provider.code_for(question), "state": question["state"], "iss": provider.issuer}
    nobody_signed_in(client.get("/logga-in/svar", query_string=answer), router, "state_expired")


@pytest.mark.parametrize("issuer", ["https://evil.example", "", None])
def test_an_answer_of_another_provider(sign_in: SignIn, router: Router, issuer: str | None) -> None:
    nobody_signed_in(sign_in(iss=issuer), router, "answer_of_another")


def test_a_description_that_names_another_issuer(
    client: FlaskClient, provider: ForgingProvider, router: Router
) -> None:
    provider.description["issuer"] = "https://evil.example"
    assert client.get("/logga-in/leverantor").status_code == 503
    assert sessions(router) == []


def test_a_description_whose_signatures_prove_nothing(client: FlaskClient, provider: ForgingProvider) -> None:
    provider.description["id_token_signing_alg_values_supported"] = ["none", "HS256"]
    assert client.get("/logga-in/leverantor").status_code == 503


def test_a_description_cannot_change_how_we_ask(client: FlaskClient, provider: ForgingProvider) -> None:
    """Names that the client's library would take as its own settings are not taken over."""
    provider.description |= {"verify": False, "client_id": "x", "response_type": "token", "proxies": {"http": "x"}}
    question = asked_at(client)
    assert (question["client_id"], question["response_type"]) == (CLIENT, "code")


def test_what_is_asked_for_is_the_code_bound_to_this_browser(client: FlaskClient) -> None:
    question, other = asked_at(client), asked_at(client)
    assert (question["response_type"], question["code_challenge_method"]) == ("code", "S256")
    assert question["scope"] == "openid"
    assert question["redirect_uri"] == "http://localhost/logga-in/svar"
    for name in ("state", "nonce", "code_challenge"):
        assert len(question[name]) >= 20
        assert question[name] != other[name]


def test_claims_about_somebody_else_are_not_taken(sign_in: SignIn, provider: ForgingProvider, router: Router) -> None:
    provider.claims |= {"groups": None}
    provider.about = {"groups": ["evi-granskare"], "sub": "another"}
    nobody_signed_in(sign_in(), router, "userinfo_of_another")


def test_what_the_token_does_not_tell_is_asked_for(
    sign_in: SignIn, provider: ForgingProvider, router: Router
) -> None:
    provider.claims |= {"groups": None}
    provider.about = {"groups": ["evi-granskare"]}
    assert sign_in().status_code == 303
    [account] = router.accounts.all()
    assert [str(grant.role) for grant in account.grants] == ["auditor"]


@pytest.mark.parametrize(
    "claims, reason",
    [
        ({"groups": []}, "no_role"),
        ({"groups": ["evi-handlaggare-no_such_agency"]}, "no_role"),
        ({"municipality_code": "9999"}, "no_role"),
        ({"municipality_code": ["1880", "1881"]}, "no_role"),
        ({"sub": "19121212-1212"}, "login_personal"),
        ({"sub": "anna@example.se"}, "login_personal"),
        ({"sub": "x\ny"}, "login_unusable"),
    ],
    ids=str,
)
def test_nobody_has_a_role_or_an_account_by_default(
    sign_in: SignIn, provider: ForgingProvider, router: Router, claims: dict[str, Any], reason: str
) -> None:
    provider.claims |= claims
    nobody_signed_in(sign_in(), router, reason)


def test_looking_at_the_address_of_the_answer_tells_nothing(client: FlaskClient, router: Router) -> None:
    assert client.get("/logga-in/svar").status_code == 400
    assert refusals(router) == []


@pytest.mark.parametrize(
    "error, status, reason",
    [
        ("access_denied", 403, "denied"),
        ("server_error", 503, "provider_down"),
        ("x<script>", 400, "provider_error"),
    ],
)
def test_what_the_provider_says_instead_is_told_in_our_own_words(
    sign_in: SignIn, router: Router, error: str, status: int, reason: str
) -> None:
    answer = sign_in(code=None, error=error, error_description="<b>call 070-123 45 67</b>")
    page = answer.get_data(as_text=True)
    assert answer.status_code == status
    assert "070" not in page
    assert "<script>" not in page
    assert refusals(router) == [f'{{"reason":"{reason}"}}']
