"""One question a page in a real browser: the whole run, and back, with and without scripts, on a phone and wide."""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Locator, Page, expect
from werkzeug.serving import make_server

from router.bootstrap import Router
from tests.browser.conftest import DESKTOP, PHONE, OpenPage
from tests.browser.test_accessibility import violations
from web import create_app
from web.logs import JsonLines

pytestmark = pytest.mark.browser

MOST_QUESTIONS = 40
BOTH = pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])


def press(page: Page, button: str) -> None:
    page.get_by_role("button", name=button, exact=True).click()


def change(page: Page, question: str) -> None:
    page.get_by_role("button", name=re.compile(f"Ändra.*{re.escape(question)}")).click()


def danger_group(page: Page) -> Locator:
    return page.get_by_role("group", name="Är barnet i omedelbar fara just nu?")


def question(page: Page) -> str:
    return page.locator("h1").inner_text()


def answer_danger_and_need(page: Page, danger: str = "Nej") -> None:
    danger_group(page).get_by_label(danger, exact=True).check()
    press(page, "Fortsätt")
    page.get_by_label("Vad behöver barnet hjälp med?").select_option(value="anxiety")
    press(page, "Fortsätt")


def not_known_to_the_end(page: Page) -> list[str]:
    """Says "do not know" to every question that is left; their words."""
    asked = []
    while question(page) != "Stämmer det här?":
        asked.append(question(page))
        assert len(asked) < MOST_QUESTIONS, asked
        press(page, "Vet inte")
    return asked


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
@BOTH
def test_not_knowing_anything_leads_to_an_answer(
    open_page: OpenPage, viewport: dict[str, int], scripts: bool
) -> None:
    page = open_page("/fragor", viewport=viewport, scripts=scripts)
    asked = not_known_to_the_end(page)
    assert len(asked) == len(set(asked))
    press(page, "Visa hela svaret")
    expect(page.get_by_text("Ansvarig nu")).to_be_visible()
    expect(page.get_by_role("heading", name="Håller i barnet så länge")).to_be_visible()


def test_a_child_in_danger_is_met_at_once_and_the_answer_comes_quickly(open_page: OpenPage) -> None:
    page = open_page("/fragor", viewport=PHONE)
    danger_group(page).get_by_label("Ja", exact=True).check()
    expect(page.get_by_text("Ring 112 nu. Lämna inte barnet ensamt.")).to_be_visible()
    press(page, "Fortsätt")
    call = page.locator("main").get_by_role("button", name="Ring 112")
    expect(call).to_be_in_viewport()
    expect(call).to_have_attribute("href", "tel:112")
    press(page, "Visa svaret nu")
    press(page, "Visa hela svaret")
    expect(page.get_by_role("heading", name="Det är akut. Ring nu.")).to_be_visible()


def test_a_typed_answer_and_enter_goes_on(open_page: OpenPage) -> None:
    page = open_page("/fragor")
    answer_danger_and_need(page)
    field = page.get_by_label("I vilken kommun är barnet folkbokfört?")
    field.fill("Örebro")
    field.press("Enter")
    expect(page.get_by_text("Fråga 4")).to_be_visible()
    expect(page.get_by_role("button", name="English")).to_be_visible()


def test_going_back_and_changing_the_municipality(open_page: OpenPage) -> None:
    page = open_page("/fragor")
    answer_danger_and_need(page)
    page.get_by_label("I vilken kommun är barnet folkbokfört?").fill("Örebro")
    press(page, "Fortsätt")
    press(page, "Tillbaka")
    field = page.get_by_label("I vilken kommun är barnet folkbokfört?")
    expect(field).to_have_value("Örebro")
    field.fill("Sundsvall")
    press(page, "Fortsätt")
    not_known_to_the_end(page)
    expect(page.get_by_text("Sundsvall").first).to_be_visible()
    change(page, "I vilken kommun är barnet folkbokfört?")
    page.get_by_label("I vilken kommun är barnet folkbokfört?").fill("Örebro")
    press(page, "Fortsätt")
    not_known_to_the_end(page)
    press(page, "Visa hela svaret")
    expect(page.get_by_role("heading", level=1)).to_have_text("Första linjen, Region Örebro län")


def test_the_browsers_own_back_and_reload_lose_nothing(open_page: OpenPage) -> None:
    page = open_page("/fragor")
    answer_danger_and_need(page)
    expect(page.get_by_label("I vilken kommun är barnet folkbokfört?")).to_be_visible()
    page.go_back()
    expect(page.get_by_label("Vad behöver barnet hjälp med?")).to_have_value("anxiety")
    press(page, "Fortsätt")
    expect(page.get_by_text("Ångest och oro")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Ångest och oro")).to_be_visible()


def test_contacts_are_added_and_taken_away_with_few_presses(open_page: OpenPage) -> None:
    page = open_page("/fragor", viewport=PHONE)
    answer_danger_and_need(page)
    while not question(page).startswith("Vilka har barnet redan kontakt med"):
        press(page, "Vet inte")
    page.locator("#ongoing_contacts-0-agency").select_option(index=1)
    press(page, "Lägg till en kontakt till")
    expect(page.locator("#ongoing_contacts-1-agency")).to_be_focused()
    second = page.locator("#ongoing_contacts-1-agency option").nth(2).inner_text()
    page.locator("#ongoing_contacts-1-agency").select_option(index=2)
    page.get_by_role("button", name="Ta bort Kontakt 1").click()
    expect(page.get_by_role("group", name="Kontakt 2")).to_have_count(0)
    press(page, "Fortsätt")
    press(page, "Visa svaret nu")
    expect(page.get_by_text(second)).to_be_visible()


def test_the_keyboard_alone_is_enough(open_page: OpenPage) -> None:
    page = open_page("/fragor")
    tab_to(page, "risk-immediate_danger")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Vad behöver barnet hjälp med?")
    tab_to(page, "needs-0-domain")
    page.keyboard.press("ArrowDown")
    chosen = page.locator("#needs-0-domain option:checked").inner_text()
    tab_to(page, "Fortsätt")
    page.keyboard.press("Enter")
    expect(page.get_by_role("definition").get_by_text(chosen)).to_be_visible()


def tab_to(page: Page, wanted: str) -> None:
    for _press in range(40):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            "(() => { const at = document.activeElement; return [at.id, at.name, at.textContent.trim()] })()"
        )
        if wanted in seen:
            return
    raise AssertionError(f"Tab does not reach {wanted}")


@BOTH
def test_no_page_of_a_run_has_barriers_or_is_too_wide(open_page: OpenPage, viewport: dict[str, int]) -> None:
    page = open_page("/fragor", viewport=viewport)
    press(page, "Fortsätt")
    check(page, viewport)
    danger_group(page).get_by_label("Ja", exact=True).check()
    press(page, "Fortsätt")
    press(page, "Lägg till ett behov till")
    check(page, viewport)
    change(page, "Är barnet i omedelbar fara just nu?")
    danger_group(page).get_by_label("Nej", exact=True).check()
    press(page, "Fortsätt")
    while question(page) != "Stämmer det här?":
        check(page, viewport)
        for more in page.locator("details").all():
            more.evaluate("details => details.open = true")
        press(page, "Vet inte")
    check(page, viewport)


def check(page: Page, viewport: dict[str, int]) -> None:
    assert (question(page), violations(page)) == (question(page), [])
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
    assert page.locator("h1").count() == 1


def test_the_summary_on_paper_holds_the_answers_and_nothing_to_press(open_page: OpenPage) -> None:
    page = open_page("/fragor")
    answer_danger_and_need(page)
    press(page, "Visa svaret nu")
    page.emulate_media(media="print")
    expect(page.get_by_text("Ångest och oro")).to_be_visible()
    for button in page.locator("main button").all():
        expect(button).to_be_hidden()


def history_of(page: Page) -> list[str]:
    """The addresses of the tab's history; what the browser keeps to itself is left out."""
    return [url for url in page.evaluate("navigation.entries().map(entry => entry.url)") if url]


class Written(logging.Handler):
    """Every line that is logged, as it is written."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(JsonLines())
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@pytest.fixture
def written() -> Iterator[Written]:
    handler, root = Written(), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    yield handler
    root.removeHandler(handler)
    root.setLevel(level)


def test_no_address_and_no_line_of_the_log_ever_holds_an_answer(open_page: OpenPage, written: Written) -> None:
    page = open_page("/fragor")
    addresses: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    answer_danger_and_need(page)
    page.get_by_label("I vilken kommun är barnet folkbokfört?").fill("Sundsvall")
    press(page, "Fortsätt")
    press(page, "Tillbaka")
    press(page, "Fortsätt")
    not_known_to_the_end(page)
    addresses += history_of(page)
    press(page, "Visa hela svaret")
    page.wait_for_url("**/beslut/*")
    addresses += history_of(page)
    assert any("/fragor" in line for line in written.lines)
    for said in ("anxiety", "Sundsvall", "2281", "immediate_danger"):
        assert [text for text in (*addresses, *written.lines) if said in text] == []
    assert {address.partition("?")[2] for address in addresses if "/static/" not in address} == {""}


@contextmanager
def serving(router: Router, port: int = 0) -> Iterator[int]:
    """An application of its own on this port, until the end of the block."""
    server = make_server("127.0.0.1", port, create_app(router, router.settings), threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_run_goes_on_after_the_server_was_restarted_between_two_pages(open_page: OpenPage, router: Router) -> None:
    with serving(router) as port:
        page = open_page(f"http://127.0.0.1:{port}/fragor")
        answer_danger_and_need(page)
        page.get_by_label("I vilken kommun är barnet folkbokfört?").fill("Örebro")
    with serving(router, port):
        press(page, "Fortsätt")
        expect(page.get_by_role("definition").get_by_text("Ångest och oro")).to_be_visible()
        press(page, "Visa svaret nu")
        press(page, "Visa hela svaret")
        expect(page.get_by_role("heading", level=1)).to_have_text("Första linjen, Region Örebro län")
        page.goto("about:blank")
