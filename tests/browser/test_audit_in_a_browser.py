"""The auditors' page in a real browser: reading, searching, turning pages and taking out a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM
from router.audit import Action, Event, Outcome
from router.bootstrap import Router
from router.credentials import hash_password
from tests.browser.conftest import DESKTOP, PHONE, OpenPage
from tests.browser.test_accessibility import violations

pytestmark = pytest.mark.browser

PASSWORD = "fem gröna cyklar sjunger"
LOGIN = "berit-granskar"


@pytest.fixture(scope="module")
def told(router: Router, decided: dict[str, str]) -> str:
    """An auditor, and a chain with something to read in it; the reference of a decision that it tells of."""
    by, decision = router.by(SYSTEM), decided["OV01"]
    router.accounts.add(LOGIN, hash_password(PASSWORD), [Grant(Role.AUDITOR)], by)
    router.accounts.add("erik-staff", hash_password(PASSWORD), [Grant(Role.STAFF, Principal("region", "18"))], by)
    for _ in range(60):
        router.audit.record(Event(by, Action.DECISION_SEEN, decision, revision="9f2c41d08a7b"))
    refused = {"route": "rules.all_rules", "lacks": "other_role"}
    router.audit.record(Event(by, Action.ACCESS_REFUSED, outcome=Outcome.REFUSED, details=refused))
    router.audit.record(Event(by, Action.CHAIN_VERIFIED, details={"whole": True, "events": 70, "through": 70}))
    return decision


def opened(open_page: OpenPage, *, viewport: dict[str, int] = DESKTOP, scripts: bool = True) -> Page:
    page = open_page("/logga-in?vidare=/granskning", viewport=viewport, scripts=scripts)
    page.locator("[name=login]").fill(LOGIN)
    page.locator("[name=password]").fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Logga in").click()
    page.wait_for_url("**/granskning")
    return page


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_the_page_has_no_barriers_and_fits(open_page: OpenPage, told: str, viewport: dict[str, int]) -> None:
    page = opened(open_page, viewport=viewport)
    page.locator("summary").first.click()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_errors_have_no_barriers(open_page: OpenPage, told: str) -> None:
    page = opened(open_page)
    page.goto("/granskning?fran=x&huvudman=region:99")
    assert violations(page) == []


def test_an_auditor_searches_turns_pages_and_takes_out_a_file_without_scripts(
    open_page: OpenPage, told: str, tmp_path: Path
) -> None:
    page = opened(open_page, scripts=False)
    page.locator("summary").first.click()
    page.get_by_label("Vad som gjordes").select_option("Öppnade ett beslut")
    page.get_by_role("button", name="Sök").click()
    assert page.locator("tbody tr").count() == 50
    page.get_by_role("link", name="Äldre händelser").click()
    assert 10 <= page.locator("tbody tr").count() < 50
    with page.expect_download() as loading:
        page.get_by_role("button", name="Hämta för kalkylblad (CSV)").click()
    file = tmp_path / "events.csv"
    loading.value.save_as(file)
    assert file.read_text(encoding="utf-8-sig").count("decision_seen") >= 60
    page.locator("tbody a").first.click()
    page.wait_for_url(f"**/beslut/{told}")
