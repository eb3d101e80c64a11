"""Signing in and out through a certified provider, each side a process or server of its own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from sqlalchemy import select

from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.credentials import hash_password
from router.storage.audit_models import AuditEvent
from tests.oidc.conftest import STAFF, refusals, router_with, sessions, settings_for
from tests.oidc.real_provider import Browser, RealProvider, running, served

MORE = {"groups": [*STAFF["groups"], "evi-granskare"], "municipality_code": "1880"}


@pytest.fixture(scope="module")
def provider() -> Iterator[RealProvider]:
    with running() as provider:
        yield provider


@pytest.fixture
def router(installed: Router, provider: RealProvider, database_url: str, tmp_path: Path) -> Iterator[Router]:
    own = router_with(installed, settings_for(provider.issuer, database_url, tmp_path))
    yield own
    own.close()


@pytest.fixture
def address(router: Router, provider: RealProvider) -> Iterator[str]:
    with served(router, provider) as address:
        yield address


@pytest.fixture
def browser() -> Browser:
    return Browser()


def test_whoever_the_provider_vouches_for_acts_in_the_role_it_tells(
    provider: RealProvider, address: str, browser: Browser, router: Router
) -> None:
    provider.say("p-1", **STAFF)
    page = browser.sign_in(address, "p-1")
    assert page.url == f"{address}/konto"
    assert "p-1" in page.text
    assert "Handläggare" in page.text
    [account] = router.accounts.all()
    assert (account.issuer, account.login) == (provider.issuer, "p-1")
    assert account.grants == (
        Grant(Role.STAFF, Principal("school_authority", "1880"), "elevhalsa", account.grants[0].id),
    )
    [(provider_session, is_open)] = sessions(router)
    assert provider_session
    assert is_open


def test_a_role_that_the_provider_takes_back_ends_the_session_in_it(
    provider: RealProvider, address: str, router: Router
) -> None:
    provider.say("p-2", **STAFF)
    at_work, at_home = Browser(), Browser()
    at_work.sign_in(address, "p-2")
    provider.say("p-2", groups=["evi-granskare"])
    page = at_home.sign_in(address, "p-2")
    assert "Granskare" in page.text
    assert at_work.open(f"{address}/konto").url.startswith(f"{address}/logga-in")
    [account] = router.accounts.all()
    assert [grant.role for grant in account.grants] == [Role.AUDITOR]


def test_whoever_has_no_role_any_more_is_out_everywhere(provider: RealProvider, address: str, router: Router) -> None:
    provider.say("p-3", **STAFF)
    at_work, at_home = Browser(), Browser()
    at_work.sign_in(address, "p-3")
    provider.say("p-3", groups=[])
    page = at_home.sign_in(address, "p-3")
    assert page.status_code == 403
    assert "Du har ingen roll här" in page.text
    assert at_work.open(f"{address}/konto").url.startswith(f"{address}/logga-in")
    assert refusals(router) == ['{"reason":"no_role"}']


def test_whoever_has_no_role_may_sign_in_as_somebody_else(
    provider: RealProvider, address: str, browser: Browser
) -> None:
    """The provider knows them again, and would send the same one back each time."""
    provider.say("p-10", groups=[])
    provider.say("p-11", **STAFF)
    browser.sign_in(address, "p-10")
    browser.open(browser.link("konto=annat"))
    browser.send({"login": "p-11", "password": "any"})
    browser.send()  # out of the session of the first one
    assert browser.send().url == f"{address}/konto"


def test_signing_out_ends_the_session_at_both_ends(
    provider: RealProvider, address: str, browser: Browser, router: Router
) -> None:
    provider.say("p-4", **STAFF)
    browser.sign_in(address, "p-4")
    browser.send(form="/logga-ut")
    assert browser.page.url == f"{address}/logga-in/utloggad"
    assert [is_open for _, is_open in sessions(router)] == [False]
    browser.refresh()
    assert browser.page.url.startswith(provider.issuer)
    page = browser.send({"logout": "yes"})
    assert page.url.startswith(f"{address}/logga-in/utloggad")
    assert "Du är utloggad" in page.text
    browser.open(f"{address}/logga-in/leverantor")
    assert "Sign-in" in browser.text


def test_signing_out_at_the_provider_ends_the_session_here(
    provider: RealProvider, address: str, router: Router
) -> None:
    provider.say("p-5", **STAFF)
    here, elsewhere = Browser(), Browser()
    here.sign_in(address, "p-5")
    elsewhere.sign_in(address, "p-5")
    here.open(f"{provider.issuer}/session/end")
    here.send({"logout": "yes"})
    assert here.open(f"{address}/konto").url.startswith(f"{address}/logga-in")
    assert elsewhere.open(f"{address}/konto").url == f"{address}/konto"
    assert [is_open for _, is_open in sessions(router)] == [False, True]
    with router.database.connect() as connection:
        ended = select(AuditEvent.actor_kind).where(AuditEvent.action == "session_ended")
        assert list(connection.scalars(ended)) == ["visitor"]


def test_the_provider_knows_people_again_until_its_own_session_ends(
    installed: Router, sqlite_url: str, tmp_path: Path
) -> None:
    """Ours goes on, as long as the site's own settings say; the next sign-in asks the provider, which asks anew."""
    with running(session_seconds=1) as provider:
        router = router_with(installed, settings_for(provider.issuer, sqlite_url, tmp_path))
        with served(router, provider) as address:
            provider.say("p-6", **STAFF)
            browser = Browser()
            browser.sign_in(address, "p-6")
            threading.Event().wait(1.5)
            assert browser.open(f"{address}/konto").url == f"{address}/konto"
            browser.open(f"{address}/logga-in/leverantor")
            assert "Sign-in" in browser.text
        router.close()


def test_whoever_declines_at_the_provider_is_told_so(
    provider: RealProvider, address: str, browser: Browser, router: Router
) -> None:
    browser.open(f"{address}/logga-in/leverantor?vidare=/karta")
    page = browser.open(browser.link("/abort"))
    assert page.status_code == 403
    assert "Inloggningen avbröts" in page.text
    assert "End-User aborted interaction" not in page.text
    assert browser.link("/logga-in/leverantor").endswith("vidare=/karta")
    assert refusals(router) == ['{"reason":"denied"}']


def test_a_disabled_account_stays_out_whatever_the_provider_says(
    provider: RealProvider, address: str, router: Router
) -> None:
    provider.say("p-7", **STAFF)
    Browser().sign_in(address, "p-7")
    [account] = router.accounts.all()
    router.accounts.disable(account.id, router.by(SYSTEM))
    page = Browser().sign_in(address, "p-7")
    assert page.status_code == 403
    assert "Kontot är avstängt" in page.text
    assert refusals(router) == ['{"reason":"disabled"}']


def test_a_login_that_somebody_has_is_not_taken_over(provider: RealProvider, address: str, router: Router) -> None:
    router.accounts.add("p-8", hash_password("fem gröna cyklar sjunger"), [], router.by(SYSTEM))
    provider.say("p-8", **STAFF)
    page = Browser().sign_in(address, "p-8")
    assert page.status_code == 403
    assert "tillhör redan ett annat konto" in page.text
    assert sessions(router) == []


def test_a_provider_that_is_down_stops_nobody_else(installed: Router, sqlite_url: str, tmp_path: Path) -> None:
    """Before the first question and in the middle of signing in; the site itself goes on, and so do those inside."""
    with running() as provider:
        router = router_with(installed, settings_for(provider.issuer, sqlite_url, tmp_path))
        with served(router, provider) as address:
            provider.say("p-9", **STAFF)
            inside, halfway = Browser(), Browser()
            inside.sign_in(address, "p-9")
            halfway.open(f"{address}/logga-in/leverantor")
            answer = f"{address}/logga-in/svar?code=x&iss={provider.issuer}&state=" + state_of(halfway)
            provider.stop()
            page = halfway.open(answer)
            assert page.status_code == 503
            assert "Inloggningstjänsten svarar inte" in page.text
            assert page.headers["Retry-After"] == "30"
            assert refusals(router) == ['{"reason":"provider_down"}']
            assert inside.open(f"{address}/konto").status_code == 200
            inside.send(form="/logga-ut")
            assert [is_open for _, is_open in sessions(router)] == [False]
            assert requests.get(f"{address}/karta", timeout=10).status_code == 200
        with served(router, provider=Nobody()) as address:
            assert requests.get(f"{address}/logga-in/leverantor", timeout=10).status_code == 503
            assert 'name="password"' in requests.get(f"{address}/logga-in", timeout=10).text
        router.close()


class Nobody(RealProvider):
    """No provider to tell of our app."""

    def __init__(self) -> None:
        super().__init__("", None)  # type: ignore[arg-type]

    def know(self, *_: str) -> None:
        pass


def state_of(browser: Browser) -> str:
    """What our app asked the provider with, as it stands in the first address of the way there."""
    first = browser.page.history[0].headers["Location"]
    return first.partition("state=")[2].partition("&")[0]
