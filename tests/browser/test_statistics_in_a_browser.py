"""The statistics as pictures in a real browser: the figures of the tables, no barriers, tables without scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from playwright.sync_api import Browser, Page, expect

from router.bootstrap import Router
from router.commands.demo_year import demo_year_of
from router.follow_up import happenings as h
from router.storage.case_files import ToWrite, keep
from router.storage.writing import Writing
from tests.browser.conftest import PHONE
from tests.browser.demo_site import DESKTOP, Visit, demo_site, served, visits
from tests.browser.test_accessibility import violations
from tests.follow_up.case_book import BUP, SCHOOL, SOCIAL, CaseBook, opening
from web import create_app

pytestmark = pytest.mark.browser

CASES, SEED = 120, 7
LOGIN = "demo-forvaltare-1"
NUMBERS = re.compile(r"\d+(?:,\d+)?")
REFUSED = (
    "document.addEventListener('securitypolicyviolation', found => console.error('refused: ' + found.blockedURI))"
)
TABLE = """code => {
  const table = document.querySelector(`section[aria-labelledby="${code}"] table`);
  const columns = table.dataset.columns.split(" ").map(Number);
  return [...table.tBodies[0].rows].filter(row => !row.hasAttribute("data-all")).map(row => {
    const figures = [...row.querySelectorAll("[data-figure]")];
    return [
      [...row.cells].slice(0, row.cells.length - figures.length).map(cell => cell.textContent.trim()),
      columns.map(at => [figures[at].dataset.figure, figures[at].textContent.trim()]),
    ];
  });
}"""
DRAWN = """code => [...document.querySelectorAll(`section[aria-labelledby="${code}"] .evi-picture svg text`)]
  .map(text => text.textContent)"""
Rows = list[tuple[list[str], list[tuple[str, str]]]]


@pytest.fixture(scope="module")
def site(router: Router, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a demo with some of its fictional year."""
    with demo_site(router, tmp_path_factory.mktemp("statistics")) as demo:
        list(demo_year_of(demo).fill(CASES, SEED))
        for number in range(20):
            _returned(demo, number)
        with served(create_app(demo, demo.settings)) as address:
            yield address


def _returned(demo: Router, number: int) -> None:
    """A case that came back with a no, from one of two and pointing at one of two."""
    day = demo.today() - timedelta(days=40)
    sender, receiver = (SOCIAL, BUP) if number % 2 else (SCHOOL, SOCIAL)
    told = replace(opening(), municipality="1862", needs=("trauma",), lead_need="trauma")
    book = CaseBook(day, told, f"returned-{number}")
    book.write(sender, day, h.Referred, sender=sender, receiver=receiver, need="self_harm")
    book.write(receiver, day, h.Declined, referral=1, reason="age", instead=SCHOOL if number % 2 else BUP)
    with Writing(demo.database).begin() as connection:
        keep(connection, ToWrite(book.case, 0, fictional=True), demo.sectors())


@pytest.fixture
def complaints() -> list[str]:
    return []


@pytest.fixture
def visit(chromium: Browser, site: str) -> Iterator[Visit]:
    with visits(chromium, site) as visit:
        yield visit


def opened(visit: Visit, path: str, complaints: list[str], viewport: dict[str, int] = DESKTOP) -> Page:
    page = visit("/konto", LOGIN, viewport=viewport)
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.add_init_script(REFUSED)
    page.goto(path)
    expect(page.locator(".evi-picture svg").first).to_be_visible()
    return page


def table(page: Page, code: str) -> Rows:
    rows: Rows = page.evaluate(TABLE, code)
    return rows


def shown(rows: Rows) -> list[str]:
    """What the figures that have a number are written as."""
    return [text for _, figures in rows for number, text in figures if number]


def labels(page: Page, code: str) -> list[str]:
    drawn: list[str] = page.evaluate(DRAWN, code)
    return drawn


def described(page: Page, code: str) -> str:
    return page.locator(f'section[aria-labelledby="{code}"] .evi-picture').get_attribute("aria-label") or ""


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("by", ["month", "lead_need"])
def test_the_pictures_have_no_barriers_and_fit(
    visit: Visit, complaints: list[str], by: str, viewport: dict[str, int], language: str
) -> None:
    page = opened(visit, f"/statistik?by={by}&lang={language}", complaints, viewport)
    assert page.locator(".evi-picture svg").count() >= 8
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert complaints == []


def test_bars_show_the_figures_of_the_table(visit: Visit, complaints: list[str]) -> None:
    page = opened(visit, "/statistik?by=lead_need", complaints)
    rows = table(page, "cases")
    figures = shown(rows)
    drawn = labels(page, "cases")
    assert len(figures) > 2
    assert [text for text in drawn if NUMBERS.fullmatch(text)] == figures
    for keys, [(number, text)] in rows:
        assert (keys[0] in " ".join(drawn)) == bool(number)
        assert f"{keys[0]}: {text}" in described(page, "cases")
    assert complaints == []


def test_lines_show_the_figures_of_the_table_month_by_month(visit: Visit, complaints: list[str]) -> None:
    page = opened(visit, "/statistik", complaints)
    rows = table(page, "cases")
    drawn = labels(page, "cases")
    months = [keys[0] for keys, _ in rows]
    assert len(months) == 12
    assert [text for text in drawn if text in months] == months
    assert drawn[-len(shown(rows)) :] == shown(rows)
    assert described(page, "days_to_visit").startswith("Diagram: Dagar till mottagarens första besök. ")
    for keys, figures in table(page, "days_to_visit"):
        if any(number for number, _ in figures):
            assert f"{keys[0]}: hälften inom {figures[0][1]}, nio av tio inom {figures[1][1]}." in described(
                page, "days_to_visit"
            )


def test_the_flow_of_noes_adds_up_to_the_table(visit: Visit, complaints: list[str]) -> None:
    page = opened(visit, "/statistik?municipality=1862&need=trauma", complaints)
    rows = table(page, "flows")
    assert len(rows) > 1
    drawn = " ".join(labels(page, "flows"))
    for place in range(3):
        for word in {keys[place] for keys, _ in rows}:
            total = sum(int(number) for keys, [(number, _)] in rows if keys[place] == word)
            assert f"{word} {total}" in drawn
    assert complaints == []


def test_what_is_hidden_has_no_number_in_the_page(visit: Visit, complaints: list[str]) -> None:
    page = opened(visit, "/statistik?by=lead_need", complaints)
    hidden = page.locator("[data-figure]", has_text="döljs")
    assert hidden.count() > 0
    assert {cell.get_attribute("data-figure") for cell in hidden.all()} == {""}
    assert "döljs: " not in described(page, "cases")


def test_on_paper_every_picture_is_there_and_fits(visit: Visit, complaints: list[str]) -> None:
    page = opened(visit, "/statistik", complaints)
    page.set_viewport_size({"width": 703, "height": 1032})
    page.emulate_media(media="print")
    for drawing in page.locator(".evi-picture svg").all():
        box = drawing.bounding_box()
        assert box is not None
        assert box["width"] > 300
        assert box["x"] + box["width"] <= 703
    assert page.locator(".evi-indicator__wide").count() == 1
    for figures in page.locator(".evi-indicator table").all():
        assert figures.evaluate("table => table.getBoundingClientRect().right") <= 703.5


def test_months_without_anything_are_left_out_on_a_phone(visit: Visit, complaints: list[str]) -> None:
    page = opened(visit, "/statistik", complaints, PHONE)
    empty = page.locator(".evi-indicator__empty")
    assert empty.count() > 0
    expect(empty.first).to_be_hidden()
    expect(page.get_by_text("Rader där det inte finns något att räkna visas inte").first).to_be_visible()


def test_without_scripts_the_tables_are_there_alone(visit: Visit) -> None:
    page = visit("/statistik", LOGIN, scripts=False)
    assert page.locator(".evi-indicator table").count() >= 12
    expect(page.get_by_role("table", name="Ärenden", exact=True)).to_be_visible()
    expect(page.locator(".evi-picture")).to_have_count(0)
