"""The timeline of a case in a real browser: no barriers, no text over another, on a phone, on paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.credentials import hash_password
from router.storage import ToWrite
from tests.browser.conftest import DESKTOP, PHONE, OpenPage
from tests.browser.test_accessibility import violations
from tests.follow_up.case_book import REFERENCE, self_harm_story

pytestmark = pytest.mark.browser

PASSWORD = "fem gröna cyklar sjunger"
LOGIN = "bo-tidslinje"
PAGE = f"/arenden/{REFERENCE}/tidslinje"
A4_LANDSCAPE = {"width": 1047, "height": 718}
"""In CSS pixels, without the margins."""
OVERLAPPING = """() => {
  const boxes = [...document.querySelectorAll('svg[role=img] text')]
    .filter(text => getComputedStyle(text).display !== 'none')
    .map(text => [text.textContent, text.getBoundingClientRect()]);
  return boxes.flatMap(([one, a], at) => boxes.slice(at + 1)
    .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3)
    .map(([other]) => `${one} / ${other}`));
}"""
OUTSIDE = """() => {
  const drawing = document.querySelector('svg[role=img]').getBoundingClientRect();
  return [...document.querySelectorAll('svg[role=img] text')].filter(text => {
    const box = text.getBoundingClientRect();
    return box.width && (box.left < drawing.left - 1 || box.right > drawing.right + 1);
  }).map(text => text.textContent);
}"""


@pytest.fixture(scope="module")
def story(router: Router) -> None:
    """The story in a case file, and somebody who is involved in it."""
    by = router.by(SYSTEM)
    book = self_harm_story()
    router.case_files.write(ToWrite(book.case, 0), by)
    grant = Grant(Role.STAFF, Principal("region", "18"), "bup")
    router.accounts.add(LOGIN, hash_password(PASSWORD), [grant], by)


def opened(
    open_page: OpenPage, *, viewport: dict[str, int] = DESKTOP, scripts: bool = True, language: str = "sv"
) -> Page:
    page = open_page(f"/logga-in?vidare={PAGE}", viewport=viewport, scripts=scripts)
    page.locator("[name=login]").fill(LOGIN)
    page.locator("[name=password]").fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Logga in").click()
    page.wait_for_url(f"**{PAGE}")
    if language != "sv":
        page.goto(f"{PAGE}?lang={language}")
    return page


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_it_has_no_barriers_and_fits(
    open_page: OpenPage, story: None, viewport: dict[str, int], language: str
) -> None:
    page = opened(open_page, viewport=viewport, language=language)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert page.evaluate(OVERLAPPING) == []
    assert page.evaluate(OUTSIDE) == []


def test_the_picture_says_what_it_shows(open_page: OpenPage, story: None) -> None:
    page = opened(open_page, scripts=False)
    picture = page.get_by_role("img", name="Tidslinje")
    expect(picture).to_be_visible()
    expect(picture).to_contain_text("Ingen träffade barnet 23 dagar")
    expect(picture).to_contain_text("Håller i barnet")
    expect(page.get_by_role("table", name="Det som pågick").get_by_role("row")).not_to_have_count(0)


def test_on_a_phone_it_is_rolled_by_keyboard_and_a_name_is_always_in_sight(open_page: OpenPage, story: None) -> None:
    page = opened(open_page, viewport=PHONE)
    region = page.get_by_role("region", name="Bilden går att rulla i sidled")
    region.focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    page.wait_for_function("document.activeElement.scrollLeft > 0")
    assert region.get_by_text("Håller i barnet", exact=True).count() > 1


def test_on_paper_the_picture_is_whole_on_the_first_page(open_page: OpenPage, story: None, tmp_path: Path) -> None:
    page = opened(open_page, viewport=A4_LANDSCAPE)
    page.emulate_media(media="print")
    expect(page.get_by_role("button", name="Skriv ut")).to_be_hidden()
    expect(page.get_by_role("navigation")).to_be_hidden()
    box = page.get_by_role("img", name="Tidslinje").bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= A4_LANDSCAPE["height"]
    assert box["x"] + box["width"] <= A4_LANDSCAPE["width"]
    assert page.evaluate(OVERLAPPING) == []
