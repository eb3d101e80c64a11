"""The inspectorate's questions in a real browser: a sample is drawn, reviewed and put together, by one and by two."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from router.access import Principal
from router.bootstrap import Router
from tests.browser.case_site import CaseSite, SignIn, case_site
from tests.browser.test_accessibility import violations
from tests.browser.test_plan_in_a_browser import A4, drawn_up, new_case, well_made

pytestmark = pytest.mark.browser

OWN = (Principal.of("municipality:1881"), "socialtjanst")
OF_THE_PLAN = {"1", "2 a", "2 b", "3 a", "3 b", "4", "5", "6"}
WITHOUT_A_PLAN = {"1", "7", "8", "9", "10", "11", "12", "13"}


@pytest.fixture(scope="module")
def site(router: Router, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseSite]:
    """A site with a case that has a plan and five that have none."""
    with case_site(router, tmp_path_factory.mktemp("reviews")) as found:
        drawn_up(found)
        for _ in range(5):
            new_case(found)
        yield found


def draw(page: Page, size: int, seed: str) -> str:
    """The address of a new sample."""
    page.goto("/granska-sip")
    page.get_by_label("Hur många?").fill(str(size))
    page.get_by_label("Frö").fill(seed)
    page.get_by_role("button", name="Dra urvalet").click()
    expect(page.get_by_text(f"Frö: {seed}.")).to_be_visible()
    return page.url


def questions(page: Page) -> set[str]:
    """The numbers of the questions that are asked."""
    return {legend.split(".")[0] for legend in page.locator(".evi-asked > legend").all_inner_texts()}


def answer(page: Page, number: str, text: str) -> None:
    asked = page.locator(".evi-asked").filter(has=page.get_by_text(re.compile(rf"^\s*{number}\. ")))
    asked.get_by_role("radio", name=text, exact=True).check()


def has_the_plan(page: Page) -> bool:
    return page.get_by_text(re.compile("Filen visar:.*SIP upprättades")).count() > 0


def test_a_sample_is_reviewed_question_by_question_and_put_together(sign_in: SignIn, site: CaseSite) -> None:
    page = sign_in("chief")
    address = draw(page, 6, "4711")
    page.get_by_role("main").get_by_role("button", name="Granska ärende 1").click()
    for place in range(1, 7):
        expect(page.get_by_role("heading", name=f"Granska ärende {place} av 6")).to_be_visible()
        if has_the_plan(page):
            assert questions(page) == OF_THE_PLAN
            answer(page, "4", "Delvis")
        else:
            assert questions(page) == WITHOUT_A_PLAN
            answer(page, "11", "Nej")
            page.get_by_role("button", name="Spara och gå vidare").click()
            page.get_by_role("link", name="Fråga 13: välj minst ett skäl till svaret.").click()
            expect(page.get_by_label("Barnet behöver insatser från båda")).to_be_focused()
            page.keyboard.press("Space")
        page.get_by_role("button", name="Spara och gå vidare").click()
    expect(page.get_by_text("6 av 6 granskade.")).to_be_visible()
    page.wait_for_url(address)
    row = page.get_by_role("row", name=re.compile("^13\\. Bedömer du"))
    expect(row).to_contain_text("–")
    found = site.router.sip_samples.get(address.rsplit("/", 1)[-1])
    assert found is not None
    assert sorted(one.answers["has_plan"] for one in found.reviews) == ["no"] * 5 + ["yes"]
    again = draw(page, 6, "4711")
    assert again != address
    same = site.router.sip_samples.get(again.rsplit("/", 1)[-1])
    assert same is not None
    assert [one.reference for one in same.reviews] == [one.reference for one in found.reviews]


def test_without_scripts_another_first_answer_brings_other_questions(sign_in: SignIn) -> None:
    page = sign_in("chief", java_script_enabled=False)
    address = draw(page, 6, "utan")
    page.goto(f"{address}/1")
    had = has_the_plan(page)
    answer(page, "1", "Nej" if had else "Ja")
    page.get_by_role("button", name="Spara och gå vidare").click()
    expect(page.get_by_role("status")).to_contain_text("Sparat så långt.")
    assert questions(page) == (WITHOUT_A_PLAN if had else OF_THE_PLAN)


def test_two_who_answer_the_same_case_have_one_outcome(sign_in: SignIn, site: CaseSite) -> None:
    one, other = sign_in("chief"), sign_in("chief")
    address = draw(one, 1, "tva")
    one.goto(f"{address}/1")
    if not has_the_plan(one):
        answer(one, "1", "Ja")
        one.get_by_role("button", name="Spara och gå vidare").click()
        expect(one.get_by_role("status")).to_contain_text("Sparat så långt.")
    other.goto(f"{address}/1")
    answer(one, "5", "Delvis")
    answer(other, "5", "Nej")
    one.get_by_role("button", name="Spara och gå vidare").click()
    expect(one.get_by_text("1 av 1 granskade.")).to_be_visible()
    other.get_by_role("button", name="Spara och gå vidare").click()
    told = other.get_by_role("alert")
    expect(told).to_contain_text("Någon annan har granskat ärendet medan du hade det öppet. Ditt är inte sparat än.")
    expect(told).to_contain_text("Framgår det vem som har det övergripande ansvaret? Delvis")
    assert violations(other) == []
    sample = address.rsplit("/", 1)[-1]
    found = site.router.sip_samples.get(sample)
    assert found is not None
    assert found.reviews[0].answers["overall"] == "partly"
    other.get_by_role("button", name="Spara och gå vidare").click()
    expect(other.get_by_text("1 av 1 granskade.")).to_be_visible()
    found = site.router.sip_samples.get(sample)
    assert found is not None
    assert found.reviews[0].answers["overall"] == "no"


def test_a_double_click_draws_and_saves_once(sign_in: SignIn, site: CaseSite) -> None:
    page = sign_in("chief", java_script_enabled=False)
    before = len(site.router.sip_samples.of(*OWN))
    page.goto("/granska-sip")
    page.get_by_label("Frö").fill("dubbelt")
    page.get_by_role("button", name="Dra urvalet").dblclick()
    expect(page.get_by_text("Frö: dubbelt.")).to_be_visible()
    assert len(site.router.sip_samples.of(*OWN)) == before + 1
    address = page.url
    page.goto(f"{address}/1")
    answer(page, "1", "Nej" if has_the_plan(page) else "Ja")
    page.get_by_role("button", name="Spara och gå vidare").dblclick()
    expect(page.get_by_role("status")).to_contain_text("Sparat så långt.")
    found = site.router.sip_samples.get(address.rsplit("/", 1)[-1])
    assert found is not None
    assert found.reviews[0].version == 1


def test_no_page_has_barriers_or_is_too_wide_for_phone_and_paper(sign_in: SignIn) -> None:
    page = sign_in("chief")
    address = draw(page, 2, "bred")
    for path in ("/granska-sip", address, f"{address}/1"):
        page.goto(path)
        well_made(page)
    page.get_by_role("button", name="Spara och gå vidare").click()
    if page.locator(".govuk-error-summary").count():
        well_made(page)
        page.get_by_label("Barnet behöver insatser från båda").check()
        page.get_by_role("button", name="Spara och gå vidare").click()
    page.goto(address)
    expect(page.get_by_role("heading", name="Sammanställning")).to_be_visible()
    well_made(page)
    page.set_viewport_size(A4)
    page.emulate_media(media="print")
    assert page.evaluate("document.documentElement.scrollWidth") <= A4["width"]
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True))) == 1
