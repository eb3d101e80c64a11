"""A real browser before the real pages. Without Chromium the tests skip and say so; in CI they fail."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page

from router.bootstrap import Router, build_router
from router.settings import Settings
from tests.browser.case_site import CaseSite, SignIn, signed_in
from tests.browser.demo_site import DESKTOP, served
from tests.databases import ready
from tests.web.pages.examples import example_cases
from web import create_app

PHONE = {"width": 390, "height": 844}
EXAMPLES = ("OV01", "OV04", "OV05", "OV12", "OV20")
OpenPage = Callable[..., Page]


@pytest.fixture(scope="session")
def router(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Router]:
    """The router as it is in use, on an empty database."""
    settings = Settings(var_dir=tmp_path_factory.mktemp("var"), secret_key="only-for-these-tests-in-a-browser")
    ready(settings.database_url)
    router = build_router(settings)
    yield router
    router.close()


@pytest.fixture(scope="session")
def decided(router: Router) -> dict[str, str]:
    """The decisions on the example children, by the child's name in the examples."""
    known = {
        name: router.decide_and_record(router.load_case(facts))["id"]
        for name, facts in example_cases()
        if name in EXAMPLES
    }
    hardly = {
        "child": {"age_years": 13},
        "registration": {"municipality": "1880"},
        "needs": [{"domain": "anxiety"}],
    }
    return {**known, "hardly anything known": router.decide_and_record(router.load_case(hardly))["id"]}


@pytest.fixture(scope="session")
def address(router: Router) -> Iterator[str]:
    """The whole application."""
    with served(create_app(router, router.settings)) as address:
        yield address


@pytest.fixture
def open_page(chromium: Browser, address: str) -> Iterator[OpenPage]:
    """Opens an address in a browser window of its own; anything the browser complains of fails the test."""
    contexts, complaints = [], []

    def open_(path: str, *, viewport: dict[str, int] = DESKTOP, scripts: bool = True) -> Page:
        context = chromium.new_context(
            viewport=viewport, java_script_enabled=scripts, base_url=address, bypass_csp=False, locale="sv-SE"
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(8000)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.goto(path)
        return page

    yield open_
    for context in contexts:
        context.close()
    # The browser reports a refused form (422) and a missing page (404), and htmx a server out of reach: no faults.
    assert [text for text in complaints if not re.search("status of (404|422)|Status Error Code 404", text)] == []


@pytest.fixture
def sign_in(chromium: Browser, site: CaseSite) -> Iterator[SignIn]:
    """Opens a browser for somebody of the module's site of cases, signed in."""
    pages: list[Page] = []

    def open_(login: str, **context: object) -> Page:
        pages.append(signed_in(chromium, site, login, **context))
        return pages[-1]

    yield open_
    for page in pages:
        page.context.close()
