"""Two owners at work in the texts of one draft, in real browsers before the real pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from router.access.actor import SYSTEM
from router.bootstrap import Router
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.demo_site import Visit, demo_site, served, visits
from tests.browser.test_accessibility import violations
from web import create_app

pytestmark = pytest.mark.browser

RULES, AGREED, NATIONAL = (
    "rules/regional/18-orebro/ansvar.yaml",
    "rules/regional/18-orebro/avtal.yaml",
    "rules/national/sip.yaml",
)


@pytest.fixture(scope="module")
def site(router: Router, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Router]:
    with demo_site(router, tmp_path_factory.mktemp("demo")) as site:
        yield site


@pytest.fixture(scope="module")
def where(site: Router) -> Iterator[str]:
    with served(create_app(site, site.settings)) as address:
        yield address


@pytest.fixture
def draft(site: Router) -> str:
    return site.drafts.begin("Gränsen i vårt avtal", "change", site.by(SYSTEM))


@pytest.fixture
def visit(chromium: Browser, where: str) -> Iterator[Visit]:
    with visits(chromium, where) as visit:
        yield visit


def text_page(draft: str, path: str = RULES) -> str:
    return f"/verkstad/{draft}/text?fil={path}"


def editor(page: Page) -> Any:
    return page.get_by_role("textbox", name="Text")


def write_last(page: Page, text: str) -> None:
    editor(page).focus()
    page.keyboard.press("Control+End")
    page.keyboard.type(text)


def kept(site: Router, draft: str, path: str = RULES) -> str:
    found = site.drafts.get(draft)
    assert found is not None
    return (found.files[path].text or b"").decode() if path in found.files else ""


def until_saved(page: Page) -> None:
    expect(page.locator(".evi-editor__standing")).to_have_attribute("data-how", "saved", timeout=20000)


def test_two_owners_find_a_rule_and_write_in_its_text_together(site: Router, visit: Visit, draft: str) -> None:
    region, town = (visit(f"/verkstad/{draft}/andra", f"demo-regelagare-{who}") for who in ("region", "kommun"))
    for page in (region, town):
        page.get_by_label("Sök regel, avtal eller fil").fill("18-orebro/ansvar.yaml")
        page.get_by_role("button", name="Sök").click()
        page.get_by_role("link", name="ansvar.yaml").click()
        editor(page).wait_for()
    # The editor holds only the lines that are looked at.
    write_last(town, "")
    write_last(region, "# från regionen")
    expect(editor(town)).to_contain_text("# från regionen")
    expect(town.get_by_role("status")).to_contain_text("Någon annan ändrade på rad")
    editor(town).focus()
    town.keyboard.press("Control+Home")
    town.keyboard.type("# från kommunen\n")
    region.keyboard.type(", och mer")
    for page in (region, town):
        page.keyboard.press("Control+End")
        expect(editor(page)).to_contain_text(", och mer")
        until_saved(page)
    region.keyboard.press("Control+Home")
    expect(editor(region)).to_contain_text("# från kommunen")
    text = kept(site, draft)
    assert text.startswith("# från kommunen\n")
    assert text.endswith("# från regionen, och mer")


def test_what_is_wrong_stands_at_its_line_and_the_text_is_kept(site: Router, visit: Visit, draft: str) -> None:
    page = visit(text_page(draft), "demo-regelagare-region")
    write_last(page, "  - regel: ett.namn\n")
    page.keyboard.type("fråga: ansvra\n")
    expect(page.locator("#text-problems")).to_contain_text("Okänd fråga ”ansvra”. Menade du ”ansvar”?", timeout=20000)
    page.get_by_role("button", name="Byt till ”ansvar”").click()
    expect(page.locator("#text-problems")).not_to_contain_text("Okänd fråga", timeout=20000)
    assert "fråga: ansvar\n" in kept(site, draft)


def test_the_line_that_the_address_names_is_shown(visit: Visit, draft: str) -> None:
    page = visit(f"{text_page(draft)}&rad=100", "demo-regelagare-region")
    expect(page.locator(".cm-lineNumbers .cm-activeLineGutter")).to_have_text("100")
    expect(page.locator(".cm-activeLine")).to_be_in_viewport()


def test_what_is_somebody_elses_is_only_read(site: Router, visit: Visit, draft: str) -> None:
    page = visit(text_page(draft, NATIONAL), "demo-regelagare-region")
    write_last(page, "nej")
    expect(page.get_by_text("inte ändra den")).to_be_visible()
    page.wait_for_timeout(1500)
    assert kept(site, draft, NATIONAL) == ""


def test_whoever_signs_in_again_in_another_tab_goes_on(site: Router, visit: Visit, draft: str) -> None:
    page = visit(text_page(draft), "demo-regelagare-region")
    other = page.context.new_page()
    other.goto("/konto")
    other.get_by_role("button", name="Logga ut", exact=True).click()
    write_last(page, "# medan jag var ute")
    expect(page.get_by_role("status")).to_contain_text("du är utloggad")
    other.goto("/logga-in")
    other.get_by_role("button", name="demo-regelagare-region").click()
    page.bring_to_front()
    until_saved(page)
    assert kept(site, draft).endswith("# medan jag var ute")


def test_without_scripts_a_late_text_is_shown_beside_the_other(site: Router, visit: Visit, draft: str) -> None:
    first, late = (visit(text_page(draft), f"demo-regelagare-{who}", scripts=False) for who in ("region", "kommun"))
    for page, text in ((first, "regler: []\n"), (late, "regler: [\n")):
        page.get_by_label("Text", exact=True).fill(text)
        page.get_by_role("button", name="Spara").click()
    assert kept(site, draft) == "regler: []\n"
    expect(late.get_by_role("heading", level=1)).to_have_text("Någon annan har ändrat texten")
    assert late.get_by_label("Din text").input_value() == "regler: [\n"
    assert late.get_by_label("Texten som står i utkastet nu").input_value() == "regler: []\n"
    late.get_by_role("button", name="Spara den här texten").click()
    assert kept(site, draft) == "regler: [\n"
    expect(late.get_by_text("Rad 2:")).to_be_visible()


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_the_pages_have_no_barriers_and_fit_the_screen(
    site: Router, visit: Visit, draft: str, viewport: dict[str, int]
) -> None:
    by = site.by(SYSTEM)
    published = site.base_files()[RULES]
    file = site.drafts.take_up(draft, RULES, published + b"# other\n", by)
    site.drafts.write(draft, RULES, file.version, published + b"# mine\n", by)
    page = visit(f"/verkstad/{draft}/andra", "demo-regelagare-region", viewport=viewport)
    ways = ["andra", "andra?sok=sip", "nytt", f"text?fil={RULES}", f"text?fil={AGREED}", f"text?fil={NATIONAL}"]
    for way in [*ways, f"slapp?fil={RULES}", f"ta-bort?fil={RULES}", f"ikapp?fil={RULES}"]:
        page.goto(f"/verkstad/{draft}/{way}")
        if way.startswith("text"):
            editor(page).wait_for()
        assert violations(page) == [], way
        assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"], way
