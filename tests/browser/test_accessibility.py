"""Every page passes axe, the common checker for accessibility: wide and narrow, with all of it unfolded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import DESKTOP, PHONE, OpenPage

pytestmark = pytest.mark.browser

AXE = Path(__file__).parent / "vendor" / "axe.min.js"
PAGES = ["/", "/bedom", "/fragor", "/om", "/sa-funkar-det", "/regler", "/regler?q=akut", "/finns-inte"]


def violations(page: Page) -> list[str]:
    """What axe objects to. It is handed over outside the page, whose own policy stays in force."""
    page.evaluate(AXE.read_text(encoding="utf-8") + ";0")
    found: dict[str, Any] = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{rule['id']}: {node['html'][:160]} {node['failureSummary']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("path", PAGES)
def test_a_page_has_no_barriers(open_page: OpenPage, path: str, viewport: dict[str, int]) -> None:
    assert violations(open_page(path, viewport=viewport)) == []


def test_the_form_with_everything_open_has_no_barriers(open_page: OpenPage) -> None:
    page = open_page("/bedom?lang=en")
    page.get_by_role("button", name="Add another need").click()
    for section in page.locator("details").all():
        section.evaluate("details => details.open = true")
    page.evaluate("for (const part of document.querySelectorAll('main [hidden]')) part.hidden = false")
    assert violations(page) == []


def test_the_form_with_errors_has_no_barriers(open_page: OpenPage) -> None:
    page = open_page("/bedom")
    page.get_by_label("Hur gammalt är barnet?").fill("130")
    page.get_by_label("I vilken kommun är barnet folkbokfört?").fill("Örbro")
    page.get_by_role("button", name="Visa svaret").first.click()
    page.locator(".govuk-error-summary").wait_for()
    assert violations(page) == []


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("child", ["OV01", "OV04", "OV20"])
def test_an_answer_has_no_barriers(
    open_page: OpenPage, decided: dict[str, str], child: str, viewport: dict[str, int]
) -> None:
    page = open_page(f"/beslut/{decided[child]}", viewport=viewport)
    for section in page.locator("details").all():
        section.evaluate("details => details.open = true")
    assert violations(page) == []


def test_a_rule_has_no_barriers(open_page: OpenPage) -> None:
    page = open_page("/regler")
    page.locator("main summary").first.click()
    page.locator("main details li a").first.click()
    page.wait_for_url("**/regler/*")
    assert violations(page) == []
