"""Under which name the site answers, and whom it believes about where a call comes from."""

from __future__ import annotations

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from router.bootstrap import Router
from router.storage.audit_models import AuditEvent
from tests.web.accounts.signing_in import token_of
from tests.web.hardening.conftest import Site
from tests.web.hardening.production import ON_THIS_MACHINE

CASE = {"registration": {"municipality": "1880"}, "needs": [{"domain": "anxiety", "severity": "mild"}]}
EVIL = [
    "evil.example",
    "envag.example.evil.example",
    "evil.example:443",
    "envag.example@evil.example",
    "",
    "[::1",
    "a b",
]


@pytest.mark.parametrize("host", EVIL)
@pytest.mark.parametrize("path", ["/", "/logga-in", "/konto", "/api/v1/vocabulary", "/health/live", "/nowhere"])
def test_another_name_is_refused_and_leads_nowhere(client: FlaskClient, host: str, path: str) -> None:
    answer = client.get(path, headers={"Host": host})
    text = answer.get_data(as_text=True)
    assert answer.status_code == 400
    assert "evil" not in text + str(answer.headers)
    assert "href" not in text
    assert ("problem+json" in answer.content_type) == path.startswith(("/api", "/health"))


@pytest.mark.parametrize("host", EVIL)
def test_the_short_way_refuses_another_name_too(client: FlaskClient, router: Router, host: str) -> None:
    answer = client.post("/api/v1/decisions", json=CASE, headers={"Host": host})
    assert (answer.status_code, answer.get_json()["code"]) == (400, "wrong_host")
    assert client.post("/api/v1/decisions", json=CASE).status_code == 201


@pytest.mark.parametrize("host", ["envag.example", "envag.example:443", "127.0.0.1:8000", "localhost"])
def test_the_sites_own_name_is_answered_and_its_probes(client: FlaskClient, host: str) -> None:
    assert client.get("/health/live", headers={"Host": host}).status_code == 200


def test_outside_production_only_the_machines_own_names_are_answered(site: Site) -> None:
    client = site(**ON_THIS_MACHINE).test_client()
    assert client.get("/", headers={"Host": "127.0.0.1:8000"}).status_code == 200
    assert client.get("/", headers={"Host": "envag.example"}).status_code == 400


def address_told(router: Router) -> str | None:
    """The address of the latest event."""
    with router.database.connect() as connection:
        found: str | None = connection.scalar(select(AuditEvent.address).order_by(AuditEvent.seq.desc()).limit(1))
        return found


def fail_to_sign_in(app: Flask, said: str, from_address: str = "203.0.113.9") -> int:
    """Tries with a wrong password, with these words about where from; the status."""
    client = app.test_client()
    headers = {"X-Forwarded-For": said, "X-Real-IP": said, "Forwarded": f"for={said}"}
    at = {"REMOTE_ADDR": from_address}
    fields = {"csrf_token": token_of(client), "login": "anna", "password": "wrong wrong wrong"}
    return client.post("/logga-in", data=fields, headers=headers, environ_overrides=at).status_code


def test_only_what_the_proxy_added_itself_is_believed(site: Site, router: Router) -> None:
    fail_to_sign_in(site(), "198.51.100.1, 192.0.2.7")
    assert address_told(router) == "192.0.2.7"


def test_without_a_proxy_what_is_said_changes_neither_the_audit_nor_the_limit(site: Site, router: Router) -> None:
    app = site(**ON_THIS_MACHINE, rate_limit_address="5/minute")
    fail_to_sign_in(app, "198.51.100.1")
    assert address_told(router) == "203.0.113.9"
    said = {"X-Forwarded-For": "198.51.100.2"}
    at = {"REMOTE_ADDR": "203.0.113.9"}
    answers = [app.test_client().get("/", headers=said, environ_overrides=at).status_code for _ in range(5)]
    assert answers[-1] == 429
