"""Anyone can read the rules: what each says, where it comes from, and whether that was checked."""

from __future__ import annotations

from tests.web.pages.form import Browser


def test_the_list_leads_to_each_rule_under_its_place(browser: Browser) -> None:
    browser.open("/regler")
    assert "2 regler" in browser.text
    assert "Regional: Örebro län" in browser.text
    assert 'href="/regler/nationell.forsta_linjen"' in browser.html


def test_a_search_keeps_the_rules_that_mention_the_word(browser: Browser) -> None:
    browser.open("/regler?q=npf")
    assert "1 regel med ordet" in browser.text
    assert "nationell.forsta_linjen" not in browser.html


def test_a_search_without_a_hit_says_what_to_do(browser: Browser) -> None:
    browser.open("/regler?q=enhörning")
    assert "Pröva ett kortare ord." in browser.text


def test_a_rule_page_says_everything_of_the_rule(browser: Browser) -> None:
    browser.open("/regler/nationell.forsta_linjen")
    for said in (
        "Svårigheten är högst måttlig.",
        "Första linjen ansvarar.",
        "Primärvården tar emot utan avgränsning.",
        "HSL 2 kap. 6 §",
        "Kontrollerat 21 november 2026.",
        "Inte bekräftat.",
        "Tills vidare",
        "NPF och psykiatriskt behov samtidigt",
        "Givet ett barn på 13 år",
        "- regel: nationell.forsta_linjen",
    ):
        assert said in browser.text


def test_a_rule_that_is_not_there_is_not_found(browser: Browser) -> None:
    assert browser.open("/regler/nationell.saknas").status == 404
