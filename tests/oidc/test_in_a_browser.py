"""Signing in and out through the certified provider in a real browser, as people meet it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from router.bootstrap import Router
from tests.browser.conftest import DESKTOP, PHONE
from tests.oidc.conftest import STAFF, router_with, sessions, settings_for
from tests.oidc.real_provider import RealProvider, running, served

pytestmark = pytest.mark.browser


@pytest.fixture
def provider() -> Iterator[RealProvider]:
    with running() as provider:
        yield provider


@pytest.fixture
def router(installed: Router, provider: RealProvider, sqlite_url: str, tmp_path: Path) -> Iterator[Router]:
    own = router_with(installed, settings_for(provider.issuer, sqlite_url, tmp_path))
    yield own
    own.close()


@pytest.fixture(params=[PHONE, DESKTOP], ids=["phone", "desktop"])
def page(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[Page]:
    """A window, without scripts: signing in needs none of ours."""
    context = chromium.new_context(viewport=request.param, java_script_enabled=False, locale="sv-SE")
    # The provider's own pages ask for a font from elsewhere.
    context.route(lambda address: not address.startswith("http://127.0.0.1:"), lambda route: route.abort())
    page = context.new_page()
    page.set_default_timeout(8000)
    yield page
    context.close()


def test_in_by_the_provider_and_out_at_both_ends(page: Page, provider: RealProvider, router: Router) -> None:
    provider.say("p-1", **STAFF)
    with served(router, provider) as address:
        page.goto(f"{address}/logga-in?vidare=/konto")
        button = page.get_by_role("button", name="Logga in med Kommunens inloggning")
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
        button.press("Enter")
        page.get_by_placeholder("Enter any login").fill("p-1")
        page.get_by_placeholder("and password").fill("any")
        page.get_by_role("button", name="Sign-in").click()
        page.get_by_role("button", name="Continue").click()
        page.wait_for_url(f"{address}/konto")
        assert "Handläggare" in page.inner_text("main")

        page.get_by_role("button", name="Logga ut", exact=True).click()
        page.get_by_role("button", name="Yes, sign me out").click()
        page.wait_for_url(f"{address}/logga-in/utloggad**")
        assert page.get_by_role("heading", name="Du är utloggad").is_visible()
        assert [is_open for _, is_open in sessions(router)] == [False]
        page.goto(f"{address}/logga-in/leverantor")
        assert page.get_by_placeholder("Enter any login").is_visible()


def test_the_page_of_a_refusal_says_what_to_do_in_both_languages(
    page: Page, provider: RealProvider, router: Router
) -> None:
    with served(router, provider) as address:
        page.goto(f"{address}/logga-in?vidare=/karta")
        page.get_by_role("button", name="Logga in med Kommunens inloggning").click()
        page.get_by_role("link", name="Cancel").click()
        assert page.get_by_role("heading", name="Inloggningen avbröts").is_visible()
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
        page.goto(f"{page.url}&lang=en")
        assert page.get_by_role("heading", name="This sign-in is no longer valid").is_visible()
        page.get_by_role("link", name="Try to sign in again").click()
        assert page.get_by_placeholder("Enter any login").is_visible()
