"""What a browser is told of a site in production: cookies, TLS, other sites; and what the API makes of a browser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.attack.site import CASE, Site, opened, path_to

YEAR = 31_536_000


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with opened(in_production=True) as found:
        yield found


def test_the_cookies_of_production(site: Site) -> None:
    """Every cookie that any page sets, before and after signing in."""
    person, seen = site.somebody(), dict[str, str]()
    for client in (site.app.test_client(), person.client):
        for rule in site.rules():
            if "GET" in (rule.methods or ()):
                answer = client.get(path_to(rule, dict.fromkeys(rule.arguments, site.decision)) + "?sprak=en&lang=en")
                seen |= {cookie.partition("=")[0]: cookie for cookie in answer.headers.getlist("Set-Cookie")}
                answer.close()
    assert "__Host-session" in seen
    for name, cookie in seen.items():
        assert "; Secure" in cookie, name
        assert "; Path=/" in cookie, name
        assert "Domain" not in cookie, name
        assert "; SameSite=Lax" in cookie or "; SameSite=Strict" in cookie, name
    assert "; HttpOnly" in seen["__Host-session"]
    assert set(seen) <= {"__Host-session", "__Host-lang", "lang"}


def test_every_answer_of_production_asks_for_tls(site: Site) -> None:
    for path in ("/", "/om", "/nowhere", "/static/nothing", "/api/v1/vocabulary", "/api/nothing", "/konto", "/bedom"):
        answer = site.app.test_client().get(path)
        told = answer.headers["Strict-Transport-Security"]
        assert int(told.split("max-age=")[1].split(";")[0]) >= YEAR, path
        assert "includeSubDomains" in told, path
    decided = site.app.test_client().post("/api/v1/decisions", json=CASE)
    assert decided.status_code == 201
    assert "Strict-Transport-Security" in decided.headers


@pytest.mark.parametrize("origin", ["https://evil.example", "null"])
def test_no_other_site_is_allowed_to_read(site: Site, origin: str) -> None:
    for method in ("GET", "OPTIONS", "POST"):
        for path in ("/", "/api/v1/vocabulary", "/api/v1/decisions", "/health/live"):
            headers = {"Origin": origin, "Access-Control-Request-Method": "POST"}
            answer = site.app.test_client().open(path, method=method, headers=headers)
            assert not [name for name, _ in answer.headers if name.startswith("Access-Control-")]


def test_the_api_reads_no_cookie_and_takes_only_json(site: Site) -> None:
    """So a form of another site can neither send what the API takes nor borrow who somebody is."""
    person = site.somebody()
    for kind in ("application/x-www-form-urlencoded", "multipart/form-data", "text/plain"):
        answer = person.client.post("/api/v1/decisions", data=b"{}", content_type=kind)
        assert answer.status_code == 415
    before = len(_seen_by_accounts(site))
    person.client.get(f"/api/v1/decisions/{site.decision}")
    assert len(_seen_by_accounts(site)) == before


def _seen_by_accounts(site: Site) -> list[object]:
    with site.router.database.connect() as connection:
        told = connection.exec_driver_sql("SELECT * FROM audit_event WHERE action = 'decision_seen'").mappings().all()
    return [event for event in told if event["actor_kind"] == "account"]


def test_a_parameter_given_twice_is_read_once(site: Site) -> None:
    """The first counts, everywhere, and nothing is read from two places."""
    client = site.app.test_client()
    twice = client.get("/api/v1/agencies?municipality=1880&municipality=0180").get_json()
    assert twice["municipality"]["code"] == "1880"
    refused = client.get("/api/v1/policies?as_of=x&as_of=2026-11-21")
    assert refused.status_code == 422
    assert client.post("/api/v1/decisions?needs=x", json=CASE).status_code == 201
