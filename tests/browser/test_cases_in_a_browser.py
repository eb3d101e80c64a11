"""A case in real browsers: opened from a decision, asked about, declined, and the no confirmed by a manager."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from router.bootstrap import Router
from tests.browser.case_site import CaseSite, SignIn, case_site
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.test_accessibility import violations

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def site(router: Router, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseSite]:
    with case_site(router, tmp_path_factory.mktemp("cases")) as found:
        yield found


def followed_up(page: Page, site: CaseSite) -> str:
    """The reference of a new case, opened from the decision."""
    page.goto(f"/beslut/{site.decision['id']}")
    page.get_by_role("button", name="Följ upp ärendet").click()
    expect(page.get_by_text("Skriv den i er egen journal eller akt. Här står inget namn.")).to_be_visible()
    reference = page.url.split("/")[-2]
    expect(page.locator(".evi-reference-big")).to_have_text(reference)
    return reference


def without_barriers(page: Page) -> None:
    """Wide and narrow; and nothing is wider than the window."""
    for viewport in (DESKTOP, PHONE):
        page.set_viewport_size(viewport)
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
    page.set_viewport_size(DESKTOP)


def test_opened_asked_declined_and_confirmed(sign_in: SignIn, site: CaseSite) -> None:
    sender, receiver, chief = (sign_in(login) for login in ("sender", "receiver", "chief"))
    reference = followed_up(sender, site)
    without_barriers(sender)
    sender.get_by_role("link", name="Fråga någon om att ta över").click()
    without_barriers(sender)
    sender.get_by_label("Socialtjänsten i Kumla").check()
    sender.get_by_role("button", name="Skicka frågan").click()
    expect(sender.get_by_text("Det här är skrivet i ärendet:")).to_be_visible()
    without_barriers(sender)

    receiver.goto("/arenden")
    without_barriers(receiver)
    receiver.get_by_role("link", name="Svara på remissen").click()
    receiver.get_by_role("button", name="Svara nej").click()
    # Sent too early: what is missing is said, and the keyboard stands at it.
    receiver.get_by_role("button", name="Säg nej och peka ut vem som ansvarar").click()
    expect(receiver.get_by_role("alert")).to_contain_text("Varför säger ni nej? Välj ett svar.")
    receiver.get_by_label("En annan verksamhet").check()
    without_barriers(receiver)
    receiver.get_by_label("Varför säger ni nej?").select_option(label="Behovet är en annan huvudmans ansvar")
    receiver.get_by_label("BUP, Region Örebro län").check()
    receiver.get_by_role("button", name="Säg nej och peka ut vem som ansvarar").click()
    expect(receiver.get_by_text("Det här är skrivet i ärendet:")).to_be_visible()

    chief.goto(f"/arenden/{reference}")
    chief.get_by_role("button", name="Bekräfta nejet").click()
    expect(chief.get_by_text("Nejet pekar tillbaka på BUP, Region Örebro län.")).to_be_visible()
    chief.get_by_role("button", name="Bekräfta nejet").click()
    expect(chief.get_by_text("Barnet har skickats tillbaka 1 gång.")).to_be_visible()
    without_barriers(chief)


def test_a_case_is_written_in_with_the_keyboard_alone(sign_in: SignIn, site: CaseSite) -> None:
    page = sign_in("sender")
    reference = followed_up(page, site)
    page.goto("/arenden")
    page.get_by_label("Ärendets referens").focus()
    page.keyboard.type(reference.lower().replace("-", " "))
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/arenden/{reference}")
    page.get_by_role("link", name="Kontakt med familjen").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/skriv/contact_noted")
    page.get_by_label("Telefonsamtal").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/arenden/{reference}?skrivet=1")
    expect(page.get_by_text("Det här är skrivet i ärendet:")).to_be_visible()


def test_it_works_without_scripts(sign_in: SignIn, site: CaseSite) -> None:
    page = sign_in("sender", java_script_enabled=False)
    reference = followed_up(page, site)
    page.goto(f"/arenden/{reference}/skriv/referred")
    page.get_by_label("En annan verksamhet").check()
    page.get_by_label("Vilken verksamhet?").select_option("socialtjanst")
    page.get_by_label("I vilken kommun eller region?").fill("Örebro")
    page.get_by_role("button", name="Skicka frågan").click()
    expect(page.get_by_text("Det här är skrivet i ärendet:")).to_be_visible()
    expect(page.get_by_text("Socialtjänsten i Örebro").first).to_be_visible()
