"""The real app, with a provider to sign in through."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from flask import Flask
from flask.testing import FlaskClient
from joserfc.jwk import RSAKey
from sqlalchemy import select
from werkzeug.test import TestResponse

from router.bootstrap import Router
from router.grant_rules import GrantRules
from router.reading.claims_file import read_claim_rules
from router.settings import Settings
from router.storage.account_models import WebSession
from router.storage.audit_models import AuditEvent
from tests.databases import ready
from tests.installation import KEY, Clock
from tests.oidc.forging_provider import CLIENT, SECRET, ForgingProvider, Served, new_key
from web import create_app

CLAIMS = """\
inloggningsnamn: sub
värden:
  - namn: kommun
    påstående: municipality_code
roller:
  - påstående: groups
    värde: evi-handlaggare-{agency}
    roll: staff
    huvudman: school_authority:{kommun}
    verksamhet: "{agency}"
  - påstående: groups
    värde: evi-granskare
    roll: auditor
"""
STAFF = {"groups": ["evi-handlaggare-elevhalsa", "something-else"], "municipality_code": "1880"}


@pytest.fixture(scope="session")
def keys() -> tuple[RSAKey, RSAKey]:
    return new_key("one"), new_key("two")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def provider(clock: Clock, keys: tuple[RSAKey, RSAKey]) -> Iterator[ForgingProvider]:
    forging = ForgingProvider(lambda: int(clock.now.timestamp()), keys[0], [keys[0]], claims={**STAFF})
    with Served(forging) as served:
        forging.issuer = served.address
        yield forging


def settings_for(issuer: str, database_url: str, folder: Path) -> Settings:
    claims = folder / "claims.yaml"
    claims.write_text(CLAIMS, encoding="utf-8")
    return Settings(
        var_dir=folder,
        database_url=database_url,
        secret_key=KEY,
        oidc_issuer=issuer,
        oidc_client_id=CLIENT,
        oidc_client_secret=SECRET,
        oidc_claims=claims,
        oidc_name="Kommunens inloggning",
    )


def router_with(installed: Router, settings: Settings, **changes: object) -> Router:
    ready(settings.database_url)
    assert settings.oidc_claims is not None
    rules = read_claim_rules(settings.oidc_claims, GrantRules(installed.places, installed.vocabulary))
    return replace(installed, settings=settings, claim_rules=rules, **changes)


@pytest.fixture
def router(
    installed: Router, provider: ForgingProvider, sqlite_url: str, tmp_path: Path, clock: Clock
) -> Iterator[Router]:
    own = router_with(installed, settings_for(provider.issuer, sqlite_url, tmp_path), clock=clock)
    yield own
    own.close()


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """What is refused never reaches what differs between the databases."""
    return f"sqlite:///{tmp_path}/envag.db"


@pytest.fixture
def app(router: Router) -> Flask:
    return create_app(router, router.settings)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture
def sign_in(client: FlaskClient, provider: ForgingProvider) -> Callable[..., TestResponse]:
    """To the provider and back again; the answer to what the browser came back with."""

    def through(browser: FlaskClient = client, **answer: str | None) -> TestResponse:
        question = asked_at(browser)
        right = {"code": provider.code_for(question), "state": question["state"], "iss": provider.issuer}
        return browser.get("/logga-in/svar", query_string=right | answer)

    return through


def asked_at(browser: FlaskClient, onward: str = "/karta") -> dict[str, str]:
    """What the provider is asked, as it stands in the address that the browser is sent to."""
    there = browser.get("/logga-in/leverantor", query_string={"vidare": onward})
    assert there.status_code == 303, there.get_data(as_text=True)
    return {name: values[0] for name, values in parse_qs(urlsplit(there.location).query).items()}


def sessions(router: Router) -> list[tuple[str | None, bool]]:
    """Every session: what the provider calls it, and whether it is open."""
    query = select(WebSession.provider_session, WebSession.ended_at).order_by(WebSession.created_at)
    with router.database.connect() as connection:
        return [(name, ended is None) for name, ended in connection.execute(query)]


def refusals(router: Router) -> list[str]:
    """What the audit chain tells of sign-ins that were refused."""
    query = select(AuditEvent.details).where(AuditEvent.action == "sign_in", AuditEvent.outcome == "refused")
    with router.database.connect() as connection:
        return list(connection.scalars(query.order_by(AuditEvent.seq)))
