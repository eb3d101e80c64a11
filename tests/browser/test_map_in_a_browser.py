"""The map of who does what in a real browser: no barriers, by keyboard, on a phone, on paper, without scripts."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import DESKTOP, PHONE, OpenPage
from tests.browser.test_accessibility import violations

pytestmark = pytest.mark.browser

ONE = "/karta?kommun=1880&dag=2026-11-21"
TWO = f"{ONE}&med=2480"
PAGES = ["/karta", ONE, f"{TWO}&skillnader=1&lang=en", "/karta?kommun=Örbro", "/verksamheter/bup?kommun=1880"]


def widest(page: Page) -> int:
    width: int = page.evaluate("document.documentElement.scrollWidth")
    return width


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("path", PAGES)
def test_the_map_has_no_barriers(open_page: OpenPage, path: str, viewport: dict[str, int]) -> None:
    page = open_page(path, viewport=viewport)
    for section in page.locator("main details").all():
        section.evaluate("details => details.open = true")
    assert violations(page) == []
    assert widest(page) <= viewport["width"]


def test_on_a_phone_each_row_is_a_card_and_still_a_row_to_the_ear(open_page: OpenPage) -> None:
    page = open_page(ONE, viewport=PHONE)
    table = page.get_by_role("table", name="Ångest och oro")
    row = table.get_by_role("row").filter(has_text="13–18 år")
    expect(row.get_by_role("rowheader")).to_contain_text("Lindrig")
    expect(row.get_by_role("cell").first).to_have_text("Första linjen, Region Örebro län")
    assert row.evaluate("row => getComputedStyle(row).display") == "block"
    heading = row.get_by_text("Första steget", exact=True)
    expect(heading).to_be_visible()
    box = heading.bounding_box()
    assert box is not None
    assert box["width"] > 20, "what each part is stands in the card"


def test_a_place_is_chosen_and_compared_by_keyboard(open_page: OpenPage) -> None:
    page = open_page("/karta")
    page.get_by_label("Kommun", exact=True).focus()
    page.keyboard.type("Örebro")
    page.keyboard.press("Enter")
    expect(page.get_by_role("table", name="Ångest och oro")).to_be_visible()
    page.locator("summary", has_text="Jämför med en annan kommun").press("Enter")
    page.get_by_label("Jämför med kommun").fill("Umeå")
    page.get_by_label("Visa bara skillnader").press("Space")
    page.get_by_role("button", name="Visa kartan").press("Enter")
    expect(page.get_by_role("status")).to_contain_text("rader skiljer sig.")
    expect(page.get_by_role("table", name="Habilitering vid NPF")).to_contain_text("≠ Huvudansvarig")
    expect(page.get_by_role("img", name="Vem gör vad: Umeå")).to_be_visible()


def test_the_picture_can_be_moved_by_keyboard_on_a_phone(open_page: OpenPage) -> None:
    page = open_page(ONE, viewport=PHONE)
    region = page.get_by_role("region", name="Bilden går att rulla i sidled")
    region.focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    page.wait_for_function("document.activeElement.scrollLeft > 0")


def test_the_map_needs_no_script(open_page: OpenPage) -> None:
    page = open_page(ONE, scripts=False)
    expect(page.get_by_role("table", name="Skolfrånvaro")).to_contain_text("Rektor")
    page.get_by_role("table", name="Skolfrånvaro").get_by_role("link", name="Rektor").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Rektor")


def test_on_paper_there_is_nothing_to_press_and_nothing_cut_off(open_page: OpenPage) -> None:
    page = open_page(TWO)
    page.emulate_media(media="print")
    expect(page.get_by_role("button", name="Visa kartan")).to_be_hidden()
    expect(page.get_by_text("Hela steget").first).to_be_hidden()
    expect(page.get_by_role("img", name="Vem gör vad: Örebro")).to_be_visible()
    assert page.locator(".evi-map__scroll").first.evaluate("part => getComputedStyle(part).overflow") == "visible"
