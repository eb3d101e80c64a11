"""Who calls too often is asked to wait: a visitor by address, somebody signed in by account, a program by token."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import ClassVar

import pytest
from flask import Flask
from limits.storage import Storage

from router.access import Grant, Permission, Principal, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.settings import SettingsError
from tests.web.accounts.conftest import REGION
from tests.web.accounts.signing_in import Person
from tests.web.hardening.conftest import Site
from tests.web.hardening.production import ByProxy, production_settings
from web.metrics import METRICS
from web.rate_limits import RateLimits, rates_of
from web.worker_memory import FIRST_SWEEP, WorkerMemory

CASE = {"registration": {"municipality": "1880"}, "needs": [{"domain": "anxiety", "severity": "mild"}]}
DECISIONS = "/api/v1/decisions"


def by_proxy(app: Flask) -> ByProxy:
    found = app.test_client()
    assert isinstance(found, ByProxy)
    return found


@pytest.mark.parametrize("path", ["/", "/nowhere", "/konto", "/api/v1/vocabulary", "/api/v1/nowhere"])
def test_a_visitor_is_held_back_by_address_and_another_is_not(site: Site, path: str) -> None:
    visitor = by_proxy(site(rate_limit_address="3/minute"))
    assert 429 not in [visitor.get(path).status_code for _ in range(3)]
    held = visitor.get(path)
    assert held.status_code == 429
    assert 1 <= int(held.headers["Retry-After"]) <= 60
    visitor.come_from("192.0.2.8")
    assert visitor.get(path).status_code != 429


@pytest.mark.parametrize("language, title", [("sv", "För många anrop på kort tid"), ("en", "Too many requests")])
def test_programs_are_told_in_their_language(site: Site, language: str, title: str) -> None:
    visitor = by_proxy(site(rate_limit_address="1/minute"))
    visitor.get("/api/v1/vocabulary")
    held = visitor.get("/api/v1/vocabulary", headers={"Accept-Language": language})
    assert held.content_type == "application/problem+json"
    assert (held.get_json()["code"], held.get_json()["title"][: len(title)]) == ("too_many_requests", title)


@pytest.mark.parametrize(
    "language, words", [("sv", "För många sidor på kort tid"), ("en", "Too many pages in a short")]
)
def test_people_are_told_on_a_page(site: Site, language: str, words: str) -> None:
    visitor = by_proxy(site(rate_limit_address="1/minute"))
    visitor.get("/")
    assert words in visitor.get(f"/?lang={language}").get_data(as_text=True)


def test_the_short_way_counts_each_call_once(site: Site) -> None:
    visitor = by_proxy(site(rate_limit_address="4/minute"))
    decided = visitor.post(DECISIONS, json=CASE).status_code
    # The short way counts these and hands them on.
    refused = [visitor.post(DECISIONS, json={"needs": "sleep"}).status_code for _ in range(2)]
    assert (decided, refused, visitor.get("/api/v1/vocabulary").status_code) == (201, [422, 422], 200)
    held = visitor.post(DECISIONS, json=CASE)
    assert (held.status_code, held.get_json()["code"]) == (429, "too_many_requests")


def test_an_ipv6_visitor_is_its_network(site: Site) -> None:
    visitor = by_proxy(site(rate_limit_address="2/minute"))
    answers = []
    for last in ("1", "2", "ffff:ffff:ffff:ffff"):
        visitor.come_from(f"2001:db8:0:7::{last}" if ":" not in last else f"2001:db8:0:7:{last}")
        answers.append(visitor.post(DECISIONS, json=CASE).status_code)
    visitor.come_from("2001:db8:0:8::1")
    assert [*answers, visitor.post(DECISIONS, json=CASE).status_code] == [201, 201, 429, 201]


def test_whoever_is_signed_in_is_counted_by_account_wherever_it_sits(
    site: Site, add_account: Callable[..., str]
) -> None:
    app = site(rate_limit_address="20/minute", rate_limit_account="3/minute")
    one, other = (
        Person(by_proxy(app), add_account(login, Grant(Role.STAFF, REGION)), login).signed_in()
        for login in ("anna", "bo")
    )
    answers = []
    for address in ("192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"):
        assert isinstance(one.client, ByProxy)
        one.client.come_from(address)
        answers.append(one.get("/konto").status_code)
    assert answers == [200, 200, 200, 429]
    assert other.get("/konto").status_code == 200


def token(router: Router, label: str) -> dict[str, str]:
    """The header that a program with a new token sends."""
    expires = router.clock() + timedelta(days=1)
    scopes = frozenset({Permission.DECIDE})
    secret = router.tokens.issue(label, Principal("region", "18"), scopes, expires, router.by(SYSTEM))
    return {"Authorization": f"Bearer {secret}"}


def test_a_program_is_counted_by_token(site: Site, router: Router) -> None:
    program = by_proxy(site(rate_limit_address="1/minute", rate_limit_token="2/minute"))
    one, other = token(router, "one"), token(router, "other")
    answers = [program.post(DECISIONS, json=CASE, headers=one).status_code for _ in range(3)]
    assert answers == [201, 201, 429]
    assert program.post(DECISIONS, json=CASE, headers=other).status_code == 201


def test_guessing_tokens_is_counted_by_address(site: Site) -> None:
    guesser = by_proxy(site(rate_limit_address="2/minute"))
    guess = {"Authorization": "Bearer evi_abc_def"}
    assert [guesser.get("/api/v1/vocabulary", headers=guess).status_code for _ in range(3)] == [401, 401, 429]


def test_what_an_open_page_calls_by_itself_is_counted_apart_and_may_be_called_more_often(router: Router) -> None:
    rates = rates_of(router.settings)
    assert rates["often"].amount == 5 * rates["account"].amount
    assert rates["often"].get_expiry() == rates["account"].get_expiry()


@pytest.mark.parametrize("path", ["/health/live", "/health/ready", "/metrics", "/static/css/main.css"])
def test_probes_and_files_are_not_limited(site: Site, path: str) -> None:
    visitor = by_proxy(site(rate_limit_address="1/minute"))
    assert 429 not in [visitor.get(path).status_code for _ in range(3)]


def test_in_production_there_are_limits_and_elsewhere_none(router: Router) -> None:
    assert set(rates_of(router.settings)) == {"address", "account", "token", "often"}
    local = production_settings(router.settings.var_dir, mode="LOCAL", public_url=None)
    assert rates_of(local) == {}


class Down(Storage):
    """A shared storage that does not answer."""

    STORAGE_SCHEME: ClassVar[list[str]] = ["down"]
    asked = 0

    @property
    def base_exceptions(self) -> type[Exception]:
        return ConnectionError

    def incr(self, key: str, expiry: float, amount: int = 1) -> int:
        Down.asked += 1
        raise ConnectionError

    get = get_expiry = clear = incr  # type: ignore[assignment]

    def check(self) -> bool:
        return False

    def reset(self) -> int | None:
        return None


def test_while_the_shared_storage_is_down_each_worker_counts_for_itself(site: Site) -> None:
    app = site(rate_limit_address="2/minute", rate_limit_storage="down://somewhere")
    visitor = by_proxy(app)
    Down.asked = 0
    assert [visitor.get("/api/v1/vocabulary").status_code for _ in range(3)] == [200, 200, 429]
    assert Down.asked == 1, "what does not answer is left alone for a while"


@pytest.mark.parametrize("address", ["mystery://x", "redis", "nonsense"])
def test_a_storage_that_cannot_be_used_stops_the_start(router: Router, address: str) -> None:
    with pytest.raises(SettingsError, match="RATE_LIMIT_STORAGE"):
        RateLimits(production_settings(router.settings.var_dir, rate_limit_storage=address))


def test_the_memory_forgets_those_who_call_no_more() -> None:
    memory = WorkerMemory()
    for number in range(20 * FIRST_SWEEP):
        memory.incr(f"caller {number}", 0.0)
    assert len(memory._counts) <= FIRST_SWEEP
    assert [memory.incr("caller", 60) for _ in range(3)] == [1, 2, 3]
    assert memory.get("caller") == 3


def test_refusals_are_counted_for_operators(site: Site) -> None:
    app = site(rate_limit_address="1/minute")
    visitor = by_proxy(app)
    visitor.get("/")
    visitor.get("/")
    text = app.extensions[METRICS].text().decode()
    assert 'envag_rate_limited_total{by="address"} 1.0' in text
    assert 'envag_refused_total{reason="too_many_requests"} 1.0' in text
