"""Settings of a provider: all of them or none, and only what is safe in production."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from router.bootstrap import Router
from router.settings import SettingsError, read_settings
from router.unsafe_settings import refuse_unsafe
from tests.altered import altered
from tests.oidc.conftest import asked_at
from tests.web.accounts.signing_in import token_of
from web import create_app


@pytest.fixture
def whole(tmp_path: Path) -> dict[str, str]:
    claims = tmp_path / "claims.yaml"
    claims.write_text("x")
    return {
        "VAR_DIR": str(tmp_path),
        "OIDC_ISSUER": "https://login.example.se/realms/kommun",
        "OIDC_CLIENT_ID": "envag",
        "OIDC_CLIENT_SECRET": "s",
        "OIDC_CLAIMS": str(claims),
    }


def test_all_of_them_are_taken_and_the_secret_is_not_shown(whole: dict[str, str]) -> None:
    settings = read_settings({**whole, "OIDC_CLIENT_SECRET": "not-to-be-seen", "OIDC_SCOPES": "openid  profile"})
    assert settings.oidc_issuer == whole["OIDC_ISSUER"]
    assert settings.oidc_scopes == "openid profile"
    assert "not-to-be-seen" not in repr(settings)


@pytest.mark.parametrize("name", ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLAIMS"])
def test_one_that_is_missing_is_named(whole: dict[str, str], name: str) -> None:
    with pytest.raises(SettingsError, match=name):
        read_settings({key: value for key, value in whole.items() if key != name})


@pytest.mark.parametrize(
    "name, value, said",
    [
        ("OIDC_ISSUER", "login.example.se", "leverantörens adress"),
        ("OIDC_ISSUER", "https://", "leverantörens adress"),
        ("OIDC_ISSUER", "https://a:b@login.example.se", "leverantörens adress"),
        ("OIDC_ISSUER", "https://login.example.se/?a=b", "leverantörens adress"),
        ("OIDC_ISSUER", "https://[", "leverantörens adress"),
        ("OIDC_SCOPES", "profile", "openid ska vara med"),
        ("OIDC_CLAIMS", "/nowhere/claims.yaml", "filen finns inte"),
        ("OIDC_LEEWAY_SECONDS", "301", "mellan 0 och 300"),
        ("LOCAL_ACCOUNTS", "perhaps", "true eller false"),
    ],
)
def test_one_that_cannot_be_used_is_named(whole: dict[str, str], name: str, value: str, said: str) -> None:
    with pytest.raises(SettingsError, match=f"{name}.*{said}"):
        read_settings({**whole, name: value})


def test_in_production_nobody_signs_in_over_a_line_that_others_can_read(whole: dict[str, str]) -> None:
    here = read_settings({**whole, "OIDC_ISSUER": "http://login.example.se", "MODE": "PRODUCTION"})
    with pytest.raises(SettingsError, match="OIDC_ISSUER är inte https"):
        refuse_unsafe(here)
    with pytest.raises(SettingsError) as others:
        refuse_unsafe(replace(here, oidc_issuer=whole["OIDC_ISSUER"]))
    assert "OIDC_ISSUER" not in str(others.value)


def test_the_provider_is_told_the_sites_own_name_for_itself(router: Router) -> None:
    other = altered(router, settings={"public_url": "http://127.0.0.1:8123"})
    client = create_app(other, other.settings).test_client()
    assert asked_at(client)["redirect_uri"] == "http://127.0.0.1:8123/logga-in/svar"


def test_the_provider_stands_first_on_the_sign_in_page(client: FlaskClient) -> None:
    page = client.get("/logga-in?vidare=/karta").get_data(as_text=True)
    button = page.index('href="/logga-in/leverantor?vidare=/karta"')
    assert "Logga in med Kommunens inloggning" in page
    assert button < page.index('name="login"')


def test_without_local_accounts_there_is_no_form_and_none_is_taken(router: Router) -> None:
    client = _without_local_accounts(router).test_client()
    page = client.get("/logga-in").get_data(as_text=True)
    assert "Logga in med Kommunens inloggning" in page
    assert 'name="password"' not in page
    fields = {"csrf_token": token_of(client, "/bedom"), "login": "anna", "password": "any"}
    assert client.post("/logga-in", data=fields).status_code == 404


def _without_local_accounts(router: Router) -> Flask:
    other = altered(router, settings={"local_accounts": False})
    return create_app(other, other.settings)
