"""From an answer to why another agency is not the one, and to a case beside it: pressed, read, without barriers."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import DESKTOP, PHONE, OpenPage
from tests.browser.test_accessibility import violations

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_from_an_answer_to_why_not_and_back(open_page: OpenPage, decided: dict[str, str], scripts: bool) -> None:
    page = open_page(f"/beslut/{decided['OV01']}", viewport=PHONE, scripts=scripts)
    page.get_by_label("Verksamhet", exact=True).select_option("bup")
    page.get_by_role("button", name="Visa varför").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Varför inte Barn- och ungdomspsykiatrin (BUP)?")
    expect(page.get_by_text("Vad som skulle behöva vara annorlunda")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.get_by_role("link", name="Tillbaka till svaret").click()
    expect(page.get_by_text("Ansvarig nu")).to_be_visible()


def test_from_an_answer_to_a_comparison(open_page: OpenPage, decided: dict[str, str]) -> None:
    page = open_page(f"/beslut/{decided['OV01']}", viewport=PHONE)
    page.get_by_role("link", name="Jämför med ett annat ärende").click()
    page.get_by_label("Referensen till det andra ärendet").fill(decided["OV04"])
    page.get_by_role("button", name="Jämför").click()
    expect(page.get_by_role("heading", name="Uppgifter som skiljer sig")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize(
    "page_of",
    [
        "varfor-inte",
        "varfor-inte?verksamhet=bup",
        "varfor-inte?verksamhet=bup&lang=en",
        "varfor-inte?verksamhet=sos_112",
        "varfor-inte?verksamhet=polis",
        "varfor-inte?verksamhet=x",
        "jamfor",
        "jamfor?med=x",
    ],
)
def test_the_pages_have_no_barriers(
    open_page: OpenPage, decided: dict[str, str], page_of: str, viewport: dict[str, int]
) -> None:
    page = open_page(f"/beslut/{decided['OV01']}/{page_of}", viewport=viewport)
    for section in page.locator("main details").all():
        section.evaluate("details => details.open = true")
    assert violations(page) == []


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_a_comparison_has_no_barriers(open_page: OpenPage, decided: dict[str, str], viewport: dict[str, int]) -> None:
    page = open_page(f"/beslut/{decided['OV01']}/jamfor?med={decided['OV12']}", viewport=viewport)
    assert violations(page) == []
