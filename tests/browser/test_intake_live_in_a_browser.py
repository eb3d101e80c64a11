"""The page with all questions tells what still matters while it is filled in, without a reload and without noise."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import DESKTOP, PHONE, OpenPage
from tests.browser.test_accessibility import violations

pytestmark = pytest.mark.browser


def fill_in_what_is_enough(page: Page) -> None:
    page.get_by_label("Hur gammalt är barnet?").fill("13")
    page.get_by_label("I vilken kommun är barnet folkbokfört?").fill("Örebro")
    page.get_by_label("Vad behöver barnet hjälp med?").select_option(value="anxiety")


def panel(page: Page):  # type: ignore[no-untyped-def]
    return page.get_by_role("region", name="Svaret så långt")


def test_the_answer_so_far_follows_what_is_filled_in(open_page: OpenPage) -> None:
    page = open_page("/bedom")
    expect(panel(page)).to_contain_text("Välj ett behov")
    fill_in_what_is_enough(page)
    expect(panel(page)).to_contain_text("Första linjen, Region Örebro län")
    expect(panel(page).get_by_role("link", name="Hur svårt är det?")).to_be_visible()
    page.locator("#needs-0-severity").select_option("severe")
    expect(panel(page).get_by_role("link", name="Hur svårt är det?")).to_have_count(0)
    page.get_by_role("group", name="Är barnet i omedelbar fara just nu?").get_by_label("Ja").check()
    expect(panel(page)).not_to_contain_text("Första linjen")


def test_what_no_longer_matters_is_marked_and_a_link_leads_to_what_does(open_page: OpenPage) -> None:
    page = open_page("/bedom")
    expect(page.get_by_text("Ändrar inte svaret just nu").locator("visible=true")).to_have_count(0)
    fill_in_what_is_enough(page)
    protected = page.locator("[data-name='registration-protected_identity']")
    expect(protected.get_by_text("Ändrar inte svaret just nu")).to_be_visible()
    expect(page.locator("[data-name='needs-0-severity'] [data-settled-mark]")).to_be_hidden()
    panel(page).get_by_text("Visa", exact=False).first.click()
    panel(page).get_by_role("link", name="Vilken skolform går barnet i?").click()
    expect(page.locator("#school-form")).to_be_visible()


def test_the_focus_stays_and_typing_is_not_disturbed(open_page: OpenPage) -> None:
    page = open_page("/bedom")
    fill_in_what_is_enough(page)
    age = page.get_by_label("Hur gammalt är barnet?")
    age.press("End")
    page.keyboard.type("0", delay=20)
    with page.expect_response("**/bedom/laget"):
        page.keyboard.press("Backspace")
    expect(age).to_be_focused()
    expect(age).to_have_value("13")


def test_a_burst_of_typing_asks_once(open_page: OpenPage) -> None:
    page = open_page("/bedom")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "laget" in request.url else None)
    with page.expect_response("**/bedom/laget"):
        page.get_by_label("I vilken kommun är barnet folkbokfört?").press_sequentially("Örebro", delay=15)
    page.wait_for_timeout(300)
    assert len(asked) == 1


def test_a_new_answer_is_said_once_and_the_same_answer_not_again(open_page: OpenPage) -> None:
    page = open_page("/bedom")
    said = page.locator("#standing-said")
    expect(said).to_have_attribute("role", "status")
    fill_in_what_is_enough(page)
    expect(said).to_have_text("Första linjen, Region Örebro län, Preliminärt")
    said.evaluate("element => { element.textContent = 'as it was' }")
    with page.expect_response("**/bedom/laget"):
        page.locator("#needs-0-functional_impact").select_option("some")
    page.wait_for_timeout(200)
    expect(said).to_have_text("as it was")


def test_a_lost_connection_is_told_quietly_and_nothing_is_lost(open_page: OpenPage) -> None:
    page = open_page("/bedom")
    page.route("**/bedom/laget", lambda route: route.fulfill(status=404))
    fill_in_what_is_enough(page)
    expect(page.get_by_text("Vi når inte servern just nu.")).to_be_visible()
    expect(page.get_by_label("Hur gammalt är barnet?")).to_have_value("13")
    page.unroute("**/bedom/laget")
    page.locator("#needs-0-severity").select_option("mild")
    expect(page.get_by_text("Vi når inte servern just nu.")).to_be_hidden()
    expect(panel(page)).to_contain_text("Preliminärt")


def test_nothing_of_the_answers_is_stored_or_in_an_address(open_page: OpenPage) -> None:
    page = open_page("/bedom")
    addresses: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    fill_in_what_is_enough(page)
    expect(panel(page)).to_contain_text("Preliminärt")
    stored = page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    assert [said for said in ("anxiety", "rebro", "1880", "13") if said in stored] == []
    assert [address for address in addresses if "?" in address and "/static/" not in address] == []


def test_without_scripts_a_button_shows_what_remains(open_page: OpenPage) -> None:
    page = open_page("/bedom", scripts=False)
    fill_in_what_is_enough(page)
    page.get_by_role("button", name="Visa vad som återstår").first.click()
    expect(panel(page)).to_contain_text("Första linjen, Region Örebro län")
    expect(page.locator("[data-name='registration-protected_identity'] [data-settled-mark]")).to_be_visible()


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_filled_in_page_has_no_barriers(open_page: OpenPage, viewport: dict[str, int], language: str) -> None:
    page = open_page(f"/bedom?lang={language}", viewport=viewport)
    page.locator("#child-age_years").fill("13")
    page.locator("#registration-municipality").fill("Örebro")
    with page.expect_response("**/bedom/laget"):
        page.locator("#needs-0-domain").select_option(value="anxiety")
    page.locator("#standing details").wait_for()
    for section in page.locator("details").all():
        section.evaluate("details => details.open = true")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
