"""The intake as staff use it, without scripts."""

from __future__ import annotations

from tests.web.pages.form import Browser
from tests.web.pages.sample import SampleRouter

ENOUGH = {"child__age_years": "13", "registration__municipality": "Örebro", "needs__0__domain": "anxiety"}


def test_age_municipality_and_need_are_enough_for_an_answer(browser: Browser, router: SampleRouter) -> None:
    browser.open("/bedom").fill(**ENOUGH).press()
    assert browser.status == 303
    (case,) = router.log.cases.values()
    assert case == {
        "child": {"age_years": 13},
        "registration": {"municipality": "1880"},
        "needs": [{"domain": "anxiety"}],
    }


def test_no_fact_of_the_case_ends_up_in_an_address(browser: Browser) -> None:
    browser.open("/bedom").fill(**ENOUGH).press()
    assert browser.response is not None
    assert browser.response.location == "/beslut/019aa7c0-6f00-7abc-8def-0123456789ab"


def test_an_unknown_municipality_is_told_beside_its_field_with_a_suggestion(browser: Browser) -> None:
    browser.open("/bedom").fill(**{**ENOUGH, "registration__municipality": "Örbro"}).press()
    assert browser.status == 422
    assert 'href="#registration-municipality"' in browser.html
    assert 'id="registration-municipality-error"' in browser.html
    assert (
        "I vilken kommun är barnet folkbokfört? Vi känner inte igen ”Örbro”. Menade du Örebro (1880)?" in browser.text
    )


def test_nothing_is_lost_when_something_has_to_be_put_right(browser: Browser) -> None:
    browser.open("/bedom").fill(
        **{**ENOUGH, "child__age_years": "130"},
        risk__immediate_danger="no",
        consent__guardians="all",
        needs__0__severity="mild",
        interpreter_language="somaliska",
    ).press()
    assert browser.status == 422
    kept = ["risk-immediate_danger", "consent-guardians", "needs-0-severity", "registration-municipality"]
    assert [browser.answer_to(name) for name in kept] == ["no", "all", "mild", "Örebro"]
    assert browser.answer_to("child-age_years") == "130"
    assert 'id="child-age_years-error"' in browser.html


def test_an_age_may_be_written_as_people_write_it(browser: Browser, router: SampleRouter) -> None:
    browser.open("/bedom").fill(**{**ENOUGH, "child__age_years": "13 år"}).press()
    assert browser.status == 303
    (case,) = router.log.cases.values()
    assert case["child"] == {"age_years": 13}


def test_an_age_in_letters_is_met_with_plain_words(browser: Browser) -> None:
    browser.open("/bedom").fill(**{**ENOUGH, "child__age_years": "tretton"}).press()
    assert browser.status == 422
    told = "Vi kan inte läsa ”tretton” som ett tal. Skriv med siffror, till exempel 13."
    assert f"Hur gammalt är barnet? {told}" in browser.text
    assert browser.answer_to("child-age_years") == "tretton"


def test_an_answer_that_was_asked_for_counts_whatever_else_fits(browser: Browser, router: SampleRouter) -> None:
    router.decision["ask"] = [{**router.decision["ask"][0], "pointer": "/child/age_months"}]
    browser.open("/bedom").fill(**ENOUGH).press()
    browser.open("/bedom?fran=019aa7c0-6f00-7abc-8def-0123456789ab")
    assert "child-age_months" in browser.shown
    browser.fill(child__age_months="4").press("add:needs")
    assert "child-age_months" in browser.shown
    browser.press()
    assert router.log.cases["019aa7c0-6f00-7abc-8def-0123456789ab"]["child"] == {"age_years": 13, "age_months": 4}


def test_a_page_left_open_too_long_costs_no_answers(browser: Browser, router: SampleRouter) -> None:
    browser.open("/bedom").fill(**ENOUGH, csrf_token="too-old").press()
    assert browser.status == 400
    assert browser.answer_to("needs-0-domain") == "anxiety"
    assert browser.press().status == 303
    assert len(router.log.cases) == 1


def test_another_need_can_be_added_and_taken_away_again(browser: Browser) -> None:
    browser.open("/bedom").fill(**ENOUGH).press("add:needs")
    assert "Behov 2" in browser.text
    browser.fill(needs__1__domain="sleep").press("add:needs")
    assert "Behov 3" in browser.text
    browser.fill(needs__2__domain="mood").press("remove:needs:1")
    assert browser.answer_to("needs-1-domain") == "mood"
    assert "Behov 3" not in browser.text


def test_adding_a_row_keeps_the_answers_and_opens_its_section(browser: Browser) -> None:
    browser.open("/bedom").fill(**ENOUGH).press("add:ongoing_contacts")
    assert browser.answer_to("child-age_years") == "13"
    assert '<details class="evi-details" id="kontakter" open>' in browser.html


def test_the_questions_follow_the_age(browser: Browser) -> None:
    browser.open("/bedom").fill(child__age_years="3").press("refresh")
    assert '<option value="substance_use" data-ages="10-20" hidden disabled>' in browser.html
    browser.fill(child__age_years="15").press("refresh")
    assert '<option value="substance_use" data-ages="10-20">' in browser.html


def test_the_language_can_be_changed_in_the_middle_of_the_form(browser: Browser) -> None:
    browser.open("/bedom").fill(**ENOUGH).press("language:en")
    assert '<html lang="en"' in browser.html
    assert browser.answer_to("child-age_years") == "13"


def test_an_earlier_assessment_can_be_changed(browser: Browser) -> None:
    browser.open("/bedom").fill(**ENOUGH, school__form="compulsory").press()
    browser.open("/bedom?fran=019aa7c0-6f00-7abc-8def-0123456789ab")
    assert browser.answer_to("registration-municipality") == "Örebro (1880)"
    assert browser.answer_to("school-form") == "compulsory"
    assert browser.press().status == 303


def test_changing_an_assessment_that_is_not_there_says_so(browser: Browser) -> None:
    assert browser.open("/bedom?fran=019aa7c0-0000-7000-8000-000000000000").status == 404


def test_a_name_typed_in_a_field_is_refused_and_not_recorded(browser: Browser, router: SampleRouter) -> None:
    browser.open("/bedom").fill(**{**ENOUGH, "registration__municipality": "Anna Andersson"}).press()
    assert browser.status == 422
    assert not router.log.cases
