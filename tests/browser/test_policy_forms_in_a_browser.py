"""Rules, agreements and words as forms in real browsers: with and without scripts, wide and narrow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page, expect

from router.access import Grant, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.credentials import hash_password
from router.settings import Settings
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.demo_site import served
from tests.browser.test_accessibility import violations
from tests.databases import ready
from tests.web.accounts.signing_in import PASSWORD
from web import create_app

pytestmark = pytest.mark.browser

KEY = "7d1f0c6b5a49382716e5d4c3b2a19080f7e6d5c4b3a29180"
FILE = "rules/regional/18-orebro/ansvar.yaml"
NESTED = f"regel?fil={FILE}&regel=orebro.ansvar.lindrig_av_skolan"
FORMS = [
    f"regel?fil={FILE}&regel=orebro.ansvar.mattlig_med_paverkan",
    NESTED,
    f"regel?fil={FILE}&fraga=v%C3%A4g+in",
    "avtal?mapp=regional/18-orebro",
    "ord?fil=rules/vocabulary/agency.yaml",
    "ord?fil=rules/vocabulary/stegar.yaml&nr=0",
    "ord?fil=fixtures/directory/18-orebro.yaml&nr=1&lang=en",
]
Visit = Callable[..., Page]


@pytest.fixture(scope="module")
def where(router: Router, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A draft of a site, and somebody who keeps the site's policies."""
    settings = Settings(var_dir=tmp_path_factory.mktemp("forms"), secret_key=KEY)
    ready(settings.database_url)
    own = replace(router, settings=settings)
    own.accounts.add("keeper", hash_password(PASSWORD), [Grant(Role.POLICY_OWNER, None)], own.by(SYSTEM))
    draft = own.drafts.begin("Ändring", "change", own.by(SYSTEM))
    with served(create_app(own, own.settings)) as address:
        yield f"{address}/verkstad/{draft}/"
    own.close()


@pytest.fixture
def visit(chromium: Browser, where: str) -> Iterator[Visit]:
    contexts = []

    def open_(path: str, *, viewport: dict[str, int] = DESKTOP, scripts: bool = True) -> Page:
        context = chromium.new_context(viewport=viewport, java_script_enabled=scripts)
        contexts.append(context)
        page = context.new_page()
        page.goto(f"{where.partition('/verkstad')[0]}/logga-in")
        page.fill("[name=login]", "keeper")
        page.fill("[name=password]", PASSWORD)
        page.press("[name=password]", "Enter")
        page.wait_for_url("**/*")
        page.goto(where + path)
        return page

    yield open_
    for context in contexts:
        context.close()


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_the_forms_have_no_barriers(visit: Visit, where: str, viewport: dict[str, int]) -> None:
    page = visit(FORMS[0], viewport=viewport)
    for path in FORMS:
        page.goto(where + path)
        for section in page.locator("details").all():
            section.evaluate("details => details.open = true")
        assert violations(page) == [], path
        assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"], path


def test_a_rule_that_cannot_be_written_yet_has_no_barriers(visit: Visit) -> None:
    page = visit(NESTED)
    page.locator("[name=when-2-value]").fill("")
    page.get_by_role("button", name="Spara i utkastet").click()
    page.locator(".govuk-error-summary").wait_for()
    assert violations(page) == []


def test_the_reading_follows_what_is_typed(visit: Visit) -> None:
    page = visit(NESTED)
    page.locator("[name=when-2-value]").fill("9")
    page.locator("[name=title]").focus()
    expect(page.locator("#aloud")).to_contain_text("Ålder: minst 9")


def test_without_scripts_a_row_is_added_filled_in_and_saved(visit: Visit) -> None:
    page = visit(NESTED, scripts=False)
    page.locator("#when-add").select_option("fact:placerad")
    page.locator("button[value='add:when']").click()
    page.locator("[name=when-5-value]").select_option("nej")
    page.get_by_role("button", name="Spara i utkastet").click()
    expect(page.locator("#aloud")).to_contain_text("Placerad utanför hemmet: nej")
    expect(page.get_by_role("status").first).to_have_text("Sparat i utkastet.")
