"""Anyone can read the rules: what each says, where it comes from, and whether that was checked."""

from __future__ import annotations

from tests.web.pages.form import Browser
from tests.web.pages.sample import SampleRouter


def test_the_list_leads_to_each_rule_under_its_place(browser: Browser) -> None:
    browser.open("/regler")
    assert "2 regler" in browser.text
    assert "Regional: Örebro län" in browser.text
    assert browser.text.index("Nationell (1)") < browser.text.index("Örebro län (1)")
    assert 'href="/regler/nationell.forsta_linjen"' in browser.html


def test_a_search_keeps_the_rules_that_mention_the_word(browser: Browser) -> None:
    browser.open("/regler?q=npf")
    assert "1 regel som nämner" in browser.text
    assert "nationell.forsta_linjen" not in browser.html


def test_a_search_for_several_words_looks_everywhere_in_the_rule(browser: Browser) -> None:
    browser.open("/regler?q=  HSL  avgränsning ")
    assert "1 regel som nämner ”HSL avgränsning”" in browser.text
    assert 'href="/regler/nationell.forsta_linjen"' in browser.html


def test_many_rules_are_folded_under_their_questions(browser: Browser, router: SampleRouter) -> None:
    first, *rest = router.rules
    router.rules = [first | {"id": f"nationell.regel_{number}"} for number in range(20)] + rest
    browser.open("/regler")
    assert "Vem ansvarar för behovet? (20)" in browser.text
    assert '<details class="evi-details evi-details--list">' in browser.html
    assert "<details" not in browser.html.split(">Örebro län</span>")[1], "one rule alone needs no unfolding"
    browser.open("/regler?q=psykisk")
    assert '<details class="evi-details evi-details--list" open>' in browser.html, "what was found is shown"


def test_alternatives_stand_one_by_one(browser: Browser, router: SampleRouter) -> None:
    router.rules[0]["conditions"] = ["Behov: Ångest", "Svårighetsgrad: Svår – eller – Ålder: minst 18"]
    browser.open("/regler/nationell.forsta_linjen")
    assert "Något av det här:" in browser.text
    assert "<li>Svårighetsgrad: Svår, eller</li><li>Ålder: minst 18</li>" in browser.html


def test_a_rule_of_an_unsigned_agreement_says_so_first(browser: Browser, router: SampleRouter) -> None:
    agreement = {**router.rules[0]["references"][1], "kind": "agreement", "label": "Avtalet: NPF"}
    router.rules[1]["references"] = [agreement]
    browser.open("/regler/orebro.npf")
    assert "Ett förslag. Regeln står i ett avtal som parterna inte har undertecknat." in browser.text
    assert browser.text.index("Ett förslag.") < browser.text.index("Då gäller")
    assert "Ett förslag." not in browser.open("/regler/nationell.forsta_linjen").text


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


def test_of_very_many_rules_those_of_other_places_have_pages_of_their_own(
    browser: Browser, router: SampleRouter
) -> None:
    national, regional = router.rules
    many = [regional | {"id": f"lan_{n}.regel", "place": f"Kommun {n % 300}", "layer": "local"} for n in range(900)]
    router.rules = [national, regional, *many]
    browser.open("/regler")
    assert "902 regler" in browser.text
    assert 'href="/regler/nationell.forsta_linjen"' in browser.html
    assert "lan_299.regel" not in browser.html
    assert 'href="/regler?plats=Kommun+299"' in browser.html or 'href="/regler?plats=Kommun%20299"' in browser.html
    browser.open("/regler?plats=Kommun+299")
    assert "3 regler" in browser.text
    assert {f"lan_{n}.regel" in browser.html for n in (299, 599, 899)} == {True}
    assert "nationell.forsta_linjen" not in browser.html
