"""A provisional answer says what could still change, and asks today only for what could change who does what."""

from __future__ import annotations

import pytest

from tests.web.pages.form import Browser
from tests.web.pages.sample import SampleRouter

ENOUGH = {"child__age_years": "13", "registration__municipality": "Örebro", "needs__0__domain": "anxiety"}
NOT_WHO = "men inte vem som har huvudansvaret"


def read_answer(browser: Browser, router: SampleRouter, *could_change: list[str]) -> str:
    """The text of the answer when its open questions could change these parts."""
    asked = router.decision["ask"][0]
    router.decision["ask"] = [{**asked, "could_change": parts} for parts in could_change]
    return browser.open("/bedom").fill(**ENOUGH).press().follow().text


def test_when_who_is_responsible_could_change_it_says_so(browser: Browser, router: SampleRouter) -> None:
    text = read_answer(browser, router, ["co_responsible"], ["responsible", "sip"])
    assert "något du inte visste kan ändra vem som ansvarar." in text
    assert NOT_WHO not in text


def test_lesser_changes_are_named_and_the_responsible_stands(browser: Browser, router: SampleRouter) -> None:
    text = read_answer(browser, router, ["co_responsible"], ["escalation"])
    assert f"kan ändra vilka fler som ansvarar och vägen vidare vid ett nej, {NOT_WHO}." in text


@pytest.mark.parametrize(
    "could_change, today",
    [(["responsible"], True), (["interim_holder"], True), (["co_responsible", "escalation"], False)],
)
def test_only_what_could_change_who_acts_is_to_be_found_out_today(
    browser: Browser, router: SampleRouter, could_change: list[str], today: bool
) -> None:
    text = read_answer(browser, router, could_change)
    assert ("Ta reda på: Hur svårt är behovet?" in text) is today
    assert "Det här kan ändra svaret" in text


@pytest.mark.parametrize(
    "leads, swedish, english",
    [
        ("region", "Regionen leder planen.", "The region leads the plan."),
        ("municipality", "Kommunen leder planen.", "The municipality leads the plan."),
    ],
)
def test_who_leads_the_plan_is_a_sentence(
    browser: Browser, router: SampleRouter, leads: str, swedish: str, english: str
) -> None:
    router.decision["sip"]["lead_principal_type"] = leads
    assert swedish in browser.open("/bedom").fill(**ENOUGH).press().follow().text
    assert english in browser.open(f"{browser.address}?lang=en").text


def test_each_need_leads_to_the_rule_that_says_who(browser: Browser, router: SampleRouter) -> None:
    router.decision["needs"][1]["rule"] = "orebro.npf"
    browser.open("/bedom").fill(**ENOUGH).press().follow()
    needs = browser.html.split('class="govuk-summary-list evi-needs"')[1].split("</dl>")[0]
    for need in router.decision["needs"]:
        assert f'href="/regler/{need["rule"]}"' in needs
