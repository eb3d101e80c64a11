"""Reading an answer: what comes first, what is a press away, and what comes out of the printer."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, OpenPage

pytestmark = pytest.mark.browser


def top_of(page: Page, text: str) -> float:
    box = page.get_by_text(text, exact=True).first.bounding_box()
    assert box is not None, f"{text} is not shown"
    return box["y"]


def test_in_an_emergency_the_number_comes_before_anything_else(open_page: OpenPage, decided: dict[str, str]) -> None:
    page = open_page(f"/beslut/{decided['OV04']}", viewport=PHONE)
    call = page.get_by_role("link", name="Fara för livet: ring 112")
    expect(call).to_be_in_viewport()
    expect(call).to_have_attribute("href", "tel:112")
    assert top_of(page, "Fara för livet: ring 112") < top_of(page, "Ansvarig nu")


def test_who_then_until_then_then_what_to_do(open_page: OpenPage, decided: dict[str, str]) -> None:
    page = open_page(f"/beslut/{decided['OV01']}", viewport=PHONE)
    order = [
        "Ansvarig nu",
        "Håller i barnet så länge",
        "Gör det här idag",
        "Så tar du kontakt",
        "Om någon säger nej",
        "Varför",
    ]
    places = [top_of(page, heading) for heading in order]
    assert places == sorted(places)


@pytest.mark.parametrize("child", ["OV01", "OV04", "OV05", "OV12", "OV20"])
def test_an_answer_is_printed_on_two_pages_at_most(open_page: OpenPage, decided: dict[str, str], child: str) -> None:
    printed = open_page(f"/beslut/{decided[child]}").pdf(format="A4", prefer_css_page_size=True)
    assert 1 <= len(re.findall(rb"/Type /Page\b(?!s)", printed)) <= 2


def test_a_question_of_the_answer_leads_to_its_place_in_the_form(
    open_page: OpenPage, decided: dict[str, str]
) -> None:
    page = open_page(f"/beslut/{decided['hardly anything known']}")
    first = page.locator("#fragor + ul a").first
    field = (first.get_attribute("href") or "").partition("#")[2]
    first.click()
    page.wait_for_url(f"**/bedom?fran=*#{field}")
    expect(page.get_by_label("Hur gammalt är barnet?")).to_have_value("13")
    expect(page.locator(f"#{field}")).to_be_in_viewport()


def test_the_way_around_the_page_is_for_wide_screens(open_page: OpenPage, decided: dict[str, str]) -> None:
    wide = open_page(f"/beslut/{decided['OV20']}")
    around = wide.get_by_role("navigation", name="På den här sidan")
    around.get_by_role("link", name="Varför").click()
    expect(wide.get_by_role("heading", name="Varför", exact=True)).to_be_in_viewport()
    expect(around).to_be_in_viewport()
    for link in around.get_by_role("link").all():
        expect(wide.locator(link.get_attribute("href") or "none")).to_have_count(1)
    narrow = open_page(f"/beslut/{decided['OV20']}", viewport=PHONE)
    expect(narrow.get_by_text("På den här sidan")).to_be_hidden()


@pytest.mark.parametrize("width", [320, 390, 700, 1280])
def test_no_word_of_a_need_is_broken(open_page: OpenPage, decided: dict[str, str], width: int) -> None:
    page = open_page(f"/beslut/{decided['OV05']}", viewport={"width": width, "height": 900})
    key = page.locator("#behov ~ dl dt", has_text="Självskadebeteende")
    lines = "dt => { const text = new Range(); text.selectNodeContents(dt); return text.getClientRects().length }"
    assert key.evaluate(lines) == 1


def test_the_reference_can_be_copied(open_page: OpenPage, decided: dict[str, str]) -> None:
    page = open_page(f"/beslut/{decided['OV01']}")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Kopiera referensen").click()
    expect(page.get_by_role("status").last).to_have_text("Referensen är kopierad.")
    assert page.evaluate("navigator.clipboard.readText()") == decided["OV01"]


def test_without_scripts_nothing_is_offered_that_needs_them(open_page: OpenPage, decided: dict[str, str]) -> None:
    page = open_page(f"/beslut/{decided['OV01']}", scripts=False)
    expect(page.get_by_role("button", name="Skriv ut")).to_be_hidden()
    expect(page.get_by_role("button", name="Ändra svaren")).to_be_visible()
