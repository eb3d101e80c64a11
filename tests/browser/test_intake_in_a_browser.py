"""Filling in the intake as people do: on a desktop, on a phone, with the keyboard alone, without scripts."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import DESKTOP, PHONE, OpenPage

pytestmark = pytest.mark.browser


def fill_in_what_is_enough(page: Page) -> None:
    page.get_by_label("Hur gammalt är barnet?").fill("13")
    page.get_by_label("I vilken kommun är barnet folkbokfört?").fill("Örebro")
    page.get_by_label("Vad behöver barnet hjälp med?").select_option(value="anxiety")


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_three_answers_lead_to_who_is_responsible(
    open_page: OpenPage, viewport: dict[str, int], scripts: bool
) -> None:
    page = open_page("/bedom", viewport=viewport, scripts=scripts)
    fill_in_what_is_enough(page)
    page.get_by_role("button", name="Visa svaret").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Första linjen, Region Örebro län")
    expect(page.get_by_role("heading", name="Gör det här idag")).to_be_visible()


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("path", ["/", "/bedom", "/fragor", "/regler", "/om"])
def test_no_page_is_wider_than_the_window(open_page: OpenPage, path: str, viewport: dict[str, int]) -> None:
    page = open_page(path, viewport=viewport)
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]


def test_the_keyboard_alone_is_enough(open_page: OpenPage) -> None:
    page = open_page("/bedom")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Hoppa till innehållet")).to_be_focused()
    page.keyboard.press("Enter")
    tab_to(page, "risk-immediate_danger-3")
    page.keyboard.press("ArrowUp")
    tab_to(page, "child-age_years")
    page.keyboard.type("13")
    tab_to(page, "registration-municipality")
    page.keyboard.type("1880")
    tab_to(page, "needs-0-domain")
    page.keyboard.type("Ång")
    page.keyboard.press("Tab")
    tab_to(page, "school-form", through="summary")
    expect(page.locator("#risk-immediate_danger-2")).to_be_checked()


def tab_to(page: Page, wanted: str, *, through: str = "") -> None:
    """Presses Tab until the wanted field has the focus, opening a folded section on the way."""
    for _press in range(60):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            "[document.activeElement.id, document.activeElement.name ?? '', document.activeElement.localName]"
        )
        if wanted in focused[:2]:
            return
        if through and focused[2] == through:
            page.keyboard.press("Enter")
    raise AssertionError(f"Tab does not reach {wanted}")


def test_enter_in_a_field_shows_the_answer_and_keeps_the_language(open_page: OpenPage) -> None:
    page = open_page("/bedom")
    fill_in_what_is_enough(page)
    page.get_by_label("Hur gammalt är barnet?").press("Enter")
    expect(page.get_by_text("Ansvarig nu")).to_be_visible()


def test_a_mistake_is_told_in_a_summary_that_leads_to_the_field(open_page: OpenPage) -> None:
    page = open_page("/bedom")
    fill_in_what_is_enough(page)
    page.get_by_label("I vilken kommun är barnet folkbokfört?").fill("Örbro")
    page.get_by_role("button", name="Visa svaret").first.click()
    expect(page.locator(".govuk-error-summary")).to_be_focused()
    page.get_by_role("link", name="Menade du Örebro (1880)?", exact=False).click()
    expect(page.get_by_label("I vilken kommun är barnet folkbokfört?")).to_be_focused()
    expect(page.get_by_label("Hur gammalt är barnet?")).to_have_value("13")


def test_questions_come_and_go_with_the_answers(open_page: OpenPage) -> None:
    page = open_page("/bedom")
    page.get_by_label("Hur gammalt är barnet?").fill("3")
    expect(page.get_by_text("Finns det självmordstankar, planer eller försök?")).to_be_hidden()
    expect(page.get_by_label("Hur många månader har gått sedan födelsedagen?")).to_be_visible()
    page.get_by_label("Hur gammalt är barnet?").fill("15")
    expect(page.get_by_text("Finns det självmordstankar, planer eller försök?")).to_be_visible()
    expect(page.get_by_label("Hur många månader har gått sedan födelsedagen?")).to_be_hidden()


def test_danger_is_met_at_once(open_page: OpenPage) -> None:
    page = open_page("/bedom")
    page.get_by_role("group", name="Är barnet i omedelbar fara just nu?").get_by_label("Ja").check()
    expect(page.get_by_text("Ring 112 nu. Lämna inte barnet ensamt.")).to_be_visible()


def test_needs_are_added_and_taken_away_in_place(open_page: OpenPage) -> None:
    page = open_page("/bedom")
    fill_in_what_is_enough(page)
    add = page.get_by_role("button", name="Lägg till ett behov till")
    add.click()
    expect(page.locator("#needs-1-domain")).to_be_focused()
    page.locator("#needs-1-domain").select_option("sleep")
    add.click()
    page.locator("#needs-2-domain").select_option("mood")
    page.get_by_role("button", name="Ta bort Behov 2").click()
    expect(page.locator("#needs-1-domain")).to_have_value("mood")
    expect(page.locator("#needs-2-domain")).to_have_count(0)
    expect(page.get_by_role("group", name="Behov 2")).to_be_visible()


def test_without_scripts_the_server_does_the_same(open_page: OpenPage) -> None:
    page = open_page("/bedom", scripts=False)
    fill_in_what_is_enough(page)
    page.get_by_role("button", name="Lägg till ett behov till").click()
    page.locator("#needs-1-domain").select_option("sleep")
    page.get_by_label("Hur gammalt är barnet?").fill("3")
    page.get_by_role("button", name="Visa vad som återstår").first.click()
    expect(page.get_by_label("Hur många månader har gått sedan födelsedagen?")).to_be_visible()
    expect(page.locator("#needs-1-domain")).to_have_value("sleep")


def test_the_language_changes_and_the_answers_stay(open_page: OpenPage) -> None:
    page = open_page("/bedom")
    fill_in_what_is_enough(page)
    page.get_by_role("button", name="English").click()
    expect(page.get_by_label("How old is the child?")).to_have_value("13")


def test_back_from_the_answer_leads_to_the_filled_in_form(open_page: OpenPage) -> None:
    page = open_page("/bedom")
    fill_in_what_is_enough(page)
    page.get_by_role("button", name="Lägg till ett behov till").click()
    page.locator("#needs-1-domain").select_option("sleep")
    page.get_by_role("button", name="Visa svaret").first.click()
    page.wait_for_url("**/beslut/*")
    page.go_back()
    expect(page.get_by_label("Hur gammalt är barnet?")).to_have_value("13")
    expect(page.locator("#needs-1-domain")).to_have_value("sleep")
    page.get_by_role("button", name="Visa svaret").first.click()
    expect(page.get_by_text("Ansvarig nu")).to_be_visible()


def test_reloading_the_form_loses_nothing(open_page: OpenPage) -> None:
    page = open_page("/bedom")
    fill_in_what_is_enough(page)
    page.reload()
    expect(page.get_by_label("Hur gammalt är barnet?")).to_have_value("13")


def test_a_double_click_decides_once(open_page: OpenPage) -> None:
    page = open_page("/bedom")
    fill_in_what_is_enough(page)
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    page.get_by_role("button", name="Visa svaret").first.dblclick()
    expect(page.get_by_text("Ansvarig nu")).to_be_visible()
    assert len(sent) == 1


def test_without_scripts_contacts_are_added_and_taken_away(open_page: OpenPage) -> None:
    page = open_page("/bedom", scripts=False)
    fill_in_what_is_enough(page)
    contacts = page.locator("#ongoing_contacts [data-row]")
    page.locator("#kontakter summary").first.click()
    page.locator("#ongoing_contacts-0-agency").select_option(index=1)
    page.get_by_role("button", name="Lägg till en kontakt till").click()
    expect(contacts).to_have_count(2)
    page.locator("#ongoing_contacts-1-agency").select_option(index=2)
    page.get_by_role("button", name="Ta bort", exact=False).first.click()
    expect(contacts).to_have_count(1)
    expect(page.get_by_label("Hur gammalt är barnet?")).to_have_value("13")
