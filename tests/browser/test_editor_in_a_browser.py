"""The editor of content files, before a small server: nothing typed is lost, and everything is said."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from router.assisting.completing import completions
from router.assisting.diagnosing import problems_of
from tests.assisting.shipped import shipped_content
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.editor_site import Served, Site
from tests.browser.test_accessibility import violations

pytestmark = pytest.mark.browser

TEXT = """regler:
  - regel: plats.ansvar.exempel
    rubrik: Åtta ”ord” 😀
    fråga: ansvra
    ansvarig: BUP
"""
WRONG = {
    "line": 4,
    "column": 12,
    "message": "Okänd fråga ”ansvra”.",
    "suggestion": "ansvar",
    "severity": "error",
}
Open = Callable[..., Page]
PASTE = """text => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('.cm-content').dispatchEvent(paste);
}"""


@pytest.fixture
def served() -> Iterator[Served]:
    served = Served(Site(TEXT))
    served.start()
    yield served
    served.stop()


@pytest.fixture
def open_text(chromium: Browser, served: Served) -> Iterator[Open]:
    """Opens the page for one more person. What the browser complains of fails the test, but for a server away."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def open_(*, scripts: bool = True, viewport: dict[str, int] = DESKTOP) -> Page:
        context = chromium.new_context(java_script_enabled=scripts, viewport=viewport, locale="sv-SE")  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(8000)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        page.goto(served.address)
        if scripts:
            page.locator(".cm-content").wait_for()
        return page

    yield open_
    for context in contexts:
        context.close()
    assert [said for said in complaints if "Failed to load resource" not in said] == []


SHOWN = "[...document.querySelectorAll('.cm-line')].map(line => line.textContent).join('\\n')"


def text_of(page: Page) -> str:
    """The text as it is shown."""
    return str(page.evaluate(SHOWN))


def editor(page: Page) -> Any:
    return page.get_by_role("textbox", name="Regler")


def go_to_the_end(page: Page) -> None:
    editor(page).focus()
    page.keyboard.press("Control+End")


def until_saved(page: Page, site: Site, text: str) -> None:
    expect(page.locator("#text-saved")).to_contain_text("Sparat")
    page.wait_for_function(f"text => {SHOWN} === text", arg=text)
    assert site.text == text


def said(page: Page) -> Any:
    return page.get_by_role("status")


def test_what_is_typed_is_saved_with_its_time(open_text: Open, served: Served) -> None:
    page = open_text()
    go_to_the_end(page)
    page.keyboard.type("# å😀\nslut")
    until_saved(page, served.site, TEXT + "# å😀\nslut")
    expect(page.locator("#text-saved")).to_have_text(re.compile(r"Sparat \d\d:\d\d:\d\d"))


def test_two_who_write_at_once_lose_no_character(open_text: Open, served: Served) -> None:
    first, second = open_text(), open_text()
    go_to_the_end(first)
    editor(second).focus()
    second.keyboard.press("Control+Home")
    for number in range(8):
        first.keyboard.type(f"a{number}")
        second.keyboard.type(f"b{number}")
    together = "".join(f"b{n}" for n in range(8)) + TEXT + "".join(f"a{n}" for n in range(8))
    for page in (first, second):
        until_saved(page, served.site, together)


def test_two_who_write_at_the_same_place_both_stay(open_text: Open, served: Served) -> None:
    first, second = open_text(), open_text()
    for page in (first, second):
        go_to_the_end(page)
    for number in range(6):
        first.keyboard.type(f"a{number}")
        second.keyboard.type(f"b{number}")
    expect(first.locator("#text-saved")).to_contain_text("Sparat")
    for page in (first, second):
        page.wait_for_function(f"length => {SHOWN}.length === length", arg=len(f"{TEXT} ") + 24)
    until_saved(first, served.site, text_of(second))
    added = served.site.text.removeprefix(TEXT)
    assert sorted(added) == sorted("".join(f"a{number}b{number}" for number in range(6)))


def test_what_somebody_else_writes_appears_and_is_said(open_text: Open, served: Served) -> None:
    page = open_text()
    served.site.write(TEXT.replace("BUP", "BUH"))
    expect(editor(page)).to_contain_text("ansvarig: BUH", timeout=2500)
    expect(said(page)).to_have_text("Någon annan ändrade på rad 5.")


def test_undo_takes_back_only_what_one_wrote_oneself(open_text: Open, served: Served) -> None:
    page = open_text()
    go_to_the_end(page)
    page.keyboard.type("mitt")
    until_saved(page, served.site, TEXT + "mitt")
    served.site.write("# deras\n" + TEXT + "mitt")
    expect(editor(page)).to_contain_text("# deras")
    page.keyboard.press("Control+z")
    until_saved(page, served.site, "# deras\n" + TEXT)


def test_a_server_that_is_started_again_gets_what_was_typed_meanwhile(open_text: Open, served: Served) -> None:
    page = open_text()
    served.stop()
    go_to_the_end(page)
    page.keyboard.type("medan den var borta")
    expect(said(page)).to_contain_text("Inte sparat – ingen kontakt")
    expect(page.locator("#text-saved")).to_be_empty()
    page.keyboard.type(", och mer")
    served.start()
    until_saved(page, served.site, TEXT + "medan den var borta, och mer")
    expect(said(page)).to_have_text("Sparat igen.")


def test_without_a_network_both_keep_what_they_type(open_text: Open, served: Served) -> None:
    page, other = open_text(), open_text()
    page.context.set_offline(True)
    go_to_the_end(page)
    page.keyboard.type("utan nät")
    expect(said(page)).to_contain_text("Inte sparat – ingen kontakt")
    editor(other).focus()
    other.keyboard.press("Control+Home")
    other.keyboard.type("# först\n")
    until_saved(other, served.site, "# först\n" + TEXT)
    page.context.set_offline(False)
    until_saved(page, served.site, "# först\n" + TEXT + "utan nät")


def test_an_answer_that_is_lost_on_its_way_makes_nothing_be_saved_twice(open_text: Open, served: Served) -> None:
    served.site.lose_answers = 2
    page = open_text()
    go_to_the_end(page)
    page.keyboard.type("en gång")
    until_saved(page, served.site, TEXT + "en gång")
    assert served.site.lose_answers < 2


@pytest.mark.parametrize(
    "status, words", [(401, "du är utloggad"), (404, "går inte att spara härifrån längre")], ids=str
)
def test_why_nothing_is_saved_is_said(open_text: Open, served: Served, status: int, words: str) -> None:
    page = open_text()
    served.site.answer_instead = status
    go_to_the_end(page)
    page.keyboard.type("kvar")
    expect(said(page)).to_contain_text(words)
    assert text_of(page) == TEXT + "kvar"


def test_whoever_has_signed_in_again_goes_on(open_text: Open, served: Served) -> None:
    page = open_text()
    served.site.answer_instead = 401
    go_to_the_end(page)
    page.keyboard.type("kvar")
    expect(said(page)).to_contain_text("du är utloggad")
    served.site.answer_instead = None
    until_saved(page, served.site, TEXT + "kvar")


def test_leaving_with_something_unsaved_asks_first(open_text: Open, served: Served) -> None:
    page = open_text()
    served.stop()
    go_to_the_end(page)
    page.keyboard.type("osparat")
    expect(said(page)).to_contain_text("Inte sparat")
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    page.get_by_role("link", name="Vidare").click(no_wait_after=True)
    expect(said(page)).to_contain_text("Inte sparat")
    assert asked == ["beforeunload"]
    assert text_of(page) == TEXT + "osparat"


def test_a_form_around_the_text_sends_what_was_just_typed(open_text: Open, served: Served) -> None:
    page = open_text()
    go_to_the_end(page)
    page.keyboard.type("det sista")
    page.get_by_role("button", name="Klar").click()
    expect(page.get_by_role("heading", name="Sparat")).to_be_visible()
    assert served.site.text == TEXT + "det sista"


def test_a_form_is_not_sent_while_its_text_cannot_be_saved(open_text: Open, served: Served) -> None:
    page = open_text()
    served.stop()
    go_to_the_end(page)
    page.keyboard.type("osparat")
    page.get_by_role("button", name="Klar").click()
    expect(said(page)).to_contain_text("Inte sparat – ingen kontakt")
    served.start()
    until_saved(page, served.site, TEXT + "osparat")


def test_problems_stand_at_their_line_and_in_a_list_and_are_put_right_with_one_press(
    open_text: Open, served: Served
) -> None:
    served.site.problems = lambda text: [WRONG] if "ansvra" in text else []
    page = open_text()
    expect(page.locator(".cm-lintRange-error")).to_have_text("ansvra")
    box = page.locator("#text-problems")
    assert box.get_attribute("aria-live") == "polite"
    expect(box).to_contain_text("1 problem i texten:")
    page.get_by_role("button", name="Rad 4: Okänd fråga ”ansvra”. Menade du ”ansvar”?").click()
    expect(editor(page)).to_be_focused()
    page.locator(".cm-lintRange-error").hover()
    expect(page.locator(".cm-tooltip-lint")).to_contain_text("Menade du ”ansvar”?")
    page.keyboard.press("Control+Home")
    page.keyboard.press("F8")
    box.get_by_role("button", name="Byt till ”ansvar”").click()
    until_saved(page, served.site, TEXT.replace("ansvra", "ansvar"))
    expect(box).to_contain_text("Inga problem i texten.")
    expect(page.locator(".cm-lintRange-error")).to_have_count(0)


def test_completions_come_from_the_server_and_replace_what_was_begun(open_text: Open, served: Served) -> None:
    offer = {"label": "medansvariga", "detail": "fält", "insert": "medansvariga: ", "kind": "field", "start": 5}
    served.site.completions = lambda text, line, column: [offer] if (line, column) == (6, 8) else []
    page = open_text()
    go_to_the_end(page)
    page.keyboard.type("    med")
    page.get_by_role("option", name="medansvariga").wait_for()
    page.wait_for_timeout(100)  # the list takes no key in its first moment, so that none is meant for the text
    page.keyboard.press("Enter")
    page.keyboard.type("BUP")
    until_saved(page, served.site, TEXT + "    medansvariga: BUP")


def test_a_rule_is_written_with_the_help_of_the_policies(open_text: Open, served: Served) -> None:
    content, name = shipped_content(), "rules/national/x.yaml"
    served.site.problems = lambda text: list(problems_of(name, text.encode(), content))
    served.site.completions = lambda text, line, column: list(completions(name, text, line, column, content))
    page = open_text()
    box = page.locator("#text-problems")
    expect(box.get_by_role("button", name="Rad 4: Okänd fråga ”ansvra”. Menade du ”ansvar”?")).to_be_visible()
    box.get_by_role("button", name="Byt till ”ansvar”").click()
    expect(box).to_contain_text("Fältet ”motivering” saknas")
    go_to_the_end(page)
    for begun, offered in (("    medan", "medansvariga"), ("första l", "första linjen")):
        page.keyboard.type(begun)
        page.get_by_role("option", name=offered).wait_for()
        page.wait_for_timeout(100)
        page.keyboard.press("Enter")
    until_saved(page, served.site, TEXT.replace("ansvra", "ansvar") + "    medansvariga: första linjen")


def test_pasted_nonsense_is_kept_and_told_of(open_text: Open, served: Served) -> None:
    served.site.problems = lambda text: list(problems_of("rules/national/x.yaml", text.encode(), shipped_content()))
    page = open_text()
    go_to_the_end(page)
    page.evaluate(PASTE, "\tnågot: [\u0001\ud83d\n")
    expect(page.get_by_role("button", name="Rad 6: Tabbtecken: använd mellanslag.")).to_be_visible()
    assert served.site.text == TEXT + "\tnågot: [\u0001\ufffd\n"


def test_tab_indents_and_escape_then_tab_leaves(open_text: Open, served: Served) -> None:
    page = open_text()
    go_to_the_end(page)
    page.keyboard.press("Tab")
    until_saved(page, served.site, TEXT + "  ")
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    expect(editor(page)).not_to_be_focused()
    assert text_of(page) == TEXT + "  "


def test_a_paste_that_is_too_large_is_said_and_not_taken_in(open_text: Open, served: Served) -> None:
    page = open_text()
    go_to_the_end(page)
    page.evaluate(PASTE, "x" * 10_000_000)
    expect(said(page)).to_contain_text("högst 2 MB")
    page.keyboard.type("kvar")
    until_saved(page, served.site, TEXT + "kvar")


def test_a_reader_cannot_write_but_sees_what_others_do(open_text: Open, served: Served) -> None:
    served.site.read_only = True
    page = open_text()
    go_to_the_end(page)
    page.keyboard.type("nej")
    served.site.write(TEXT + "# nytt\n")
    expect(editor(page)).to_contain_text("# nytt")
    assert text_of(page) == TEXT + "# nytt\n"


def test_gherkin_has_its_colours(open_text: Open, served: Served) -> None:
    served.site.kind = "gherkin"
    served.site.text = "# language: sv\nEgenskap: A\n  Scenario: B\n    Givet ett barn på <ålder> år\n"
    page = open_text()
    expect(page.locator(".evi-tok-block")).to_have_text(["Egenskap:", "Scenario:"])
    expect(page.locator(".evi-tok-keyword")).to_have_text(["Givet"])
    expect(page.locator(".evi-tok-hole")).to_have_text(["<ålder>"])


def test_without_scripts_the_whole_text_is_sent_with_its_version(open_text: Open, served: Served) -> None:
    page, late = open_text(scripts=False), open_text(scripts=False)
    for one, text, title in ((page, "\nåäö\n", "Sparat"), (late, "för sent", "Någon annan har ändrat")):
        one.get_by_label("Regler").fill(text)
        one.get_by_role("button", name="Spara").click()
        expect(one.get_by_role("heading", name=title)).to_be_visible()
    assert served.site.text == "\nåäö\n"


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_the_editor_has_no_barriers_and_fits_the_screen(
    open_text: Open, served: Served, viewport: dict[str, int]
) -> None:
    served.site.problems = lambda text: [WRONG]
    page = open_text(viewport=viewport)
    expect(page.locator("#text-problems")).to_contain_text("1 problem")
    editor(page).focus()
    page.keyboard.press("Control+f")
    expect(page.get_by_role("textbox", name="Sök")).to_be_visible()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
