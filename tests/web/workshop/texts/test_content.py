"""What can be changed in a draft, found by place and by words, and what is new in it."""

from __future__ import annotations

from html import unescape

import pytest
from werkzeug.test import TestResponse

from router.access import Role
from tests.web.workshop.texts.conftest import Write
from tests.workshop.a_site import AGREED, AGREED_RULES, ELSEWHERE, NATIONAL, OTHER_RULES, SCENARIOS_FILE, Site


def page_of(answer: TestResponse) -> str:
    return unescape(answer.get_data(as_text=True)).replace("%2F", "/")


def test_ones_own_agreement_is_open_and_first(writer: Write) -> None:
    page = page_of(writer().get("/andra"))
    for path in (AGREED, AGREED_RULES, SCENARIOS_FILE):
        assert f"?fil={path}" in page
    assert "Regeln lan.angest" in page
    assert f"?fil={NATIONAL}" not in page
    assert page.index("Avtalet lan.barn") < page.index("Nationella regler")


def test_what_is_somebody_elses_is_one_press_away(writer: Write) -> None:
    one = writer(ELSEWHERE)
    page = page_of(one.get("/andra"))
    assert f"?fil={AGREED_RULES}" not in page
    assert "?visa=regional/18-orebro" in page
    assert f"?fil={AGREED_RULES}" in page_of(one.get("/andra", visa="regional/18-orebro"))
    assert f"?fil={NATIONAL}" in page_of(one.get("/andra", visa="nationellt"))


@pytest.mark.parametrize("words", ["REGELN LAN", "lan.angest", "regional/18", "avtalet LAN"])
def test_rules_agreements_and_files_are_found_by_their_words(writer: Write, words: str) -> None:
    page = page_of(writer(ELSEWHERE).get("/andra", sok=words))
    assert f"?fil={AGREED_RULES}" in page
    assert "Nationella regler" not in page


def test_what_is_not_found_is_said(writer: Write) -> None:
    page = page_of(writer().get("/andra", sok="<b>finns inte"))
    assert "Ingenting har de orden" in page
    assert "<b>finns" not in writer().get("/andra", sok="<b>finns inte").get_data(as_text=True)


def test_what_the_draft_changes_stands_first_with_its_own_rules(writer: Write, site: Site) -> None:
    one = writer()
    site.write(one.draft, AGREED_RULES, OTHER_RULES.replace("Regeln lan.angest", "En annan rubrik"))
    site.write(one.draft, SCENARIOS_FILE, None)
    page = page_of(one.get("/andra"))
    assert page.index("Utkastet ändrar") < page.index(AGREED_RULES)
    assert "En annan rubrik" in page
    assert "tas bort" in page
    site.write(one.draft, AGREED_RULES, "regler: [")
    assert one.get("/andra").status_code == 200


def test_everybody_who_sees_drafts_sees_it_and_only_writers_get_ways_to_change(writer: Write) -> None:
    for role in (Role.SIGNATORY, Role.AUDITOR):
        page = page_of(writer(None if role is Role.AUDITOR else ELSEWHERE, role).get("/andra"))
        assert "Ny fil eller nytt avtal" not in page
    assert "Ny fil eller nytt avtal" in page_of(writer().get("/andra"))


def test_a_new_file_is_begun_where_one_may_write(writer: Write) -> None:
    one = writer()
    fields = {"mapp": "regional/18-orebro", "sort": "rules", "namn": "nytt_slag"}
    answer = one.send("/nytt/fil", fields)
    assert answer.status_code == 303
    assert one.text("rules/regional/18-orebro/nytt_slag.yaml") == "regler: []\n"
    assert "ny i utkastet" in page_of(one.person.get(answer.location))
    assert one.send("/nytt/fil", fields).status_code == 422
    scenarios = one.send("/nytt/fil", {**fields, "sort": "features/policies"})
    assert scenarios.status_code == 303
    assert one.text("features/policies/regional/18-orebro/nytt_slag.feature").startswith("# language: sv\nEgenskap: ")


@pytest.mark.parametrize(
    "wrong",
    [
        {"mapp": "national"},
        {"mapp": "../.."},
        {"mapp": ""},
        {"sort": "fixtures"},
        {"namn": ""},
        {"namn": "../a"},
        {"namn": "Åäö"},
        {"namn": "avtal"},
        {"namn": "ansvar"},
        {"namn": "a" * 61},
        {"namn": "20121212-1234"},
    ],
    ids=str,
)
def test_a_new_file_that_cannot_be_is_refused_with_the_reason(
    writer: Write, site: Site, wrong: dict[str, str]
) -> None:
    one = writer()
    fields = {"mapp": "regional/18-orebro", "sort": "rules", "namn": "nytt_slag", **wrong}
    answer = one.send("/nytt/fil", fields)
    assert answer.status_code == 422
    assert "Det här behöver rättas" in page_of(answer)
    assert not site.router.workshop.draft(one.draft).files


def test_a_new_agreement_is_a_whole_folder_that_can_be_read(writer: Write, site: Site) -> None:
    one = writer(ELSEWHERE)
    answer = one.send("/nytt/avtal", {"plats": "22", "rubrik": "Barn: första hjälpen"})
    assert answer.status_code == 303
    draft = site.router.workshop.draft(one.draft)
    assert len(draft.files) == 3
    [agreed] = [path for path in draft.files if path.endswith("/avtal.yaml")]
    assert agreed.startswith("rules/regional/22-")
    edition = site.router.editions.of(site.router.workshop.files_of(draft))
    [agreement] = [one for one in edition.book.agreements.values() if one.place == "22"]
    assert (agreement.title, agreement.status) == ("Barn: första hjälpen", "proposal")
    assert [party.code for party in agreement.parties] == ["22"]
    assert "Barn: första hjälpen" in page_of(one.get("/text", fil=agreed))


def test_a_municipality_agrees_with_its_region(writer: Write, site: Site) -> None:
    one = writer(None)
    assert one.send("/nytt/avtal", {"plats": "1880", "rubrik": "Lokalt"}).status_code == 303
    draft = site.router.workshop.draft(one.draft)
    edition = site.router.editions.of(site.router.workshop.files_of(draft))
    [agreement] = [found for found in edition.book.agreements.values() if found.place == "1880"]
    assert [party.code for party in agreement.parties] == ["18", "1880"]


@pytest.mark.parametrize(
    "wrong",
    [{"plats": "18"}, {"plats": "01"}, {"plats": "x"}, {"rubrik": ""}, {"rubrik": "Ring 070-123 45 67"}],
    ids=str,
)
def test_a_new_agreement_that_cannot_be_is_refused(writer: Write, site: Site, wrong: dict[str, str]) -> None:
    one = writer(ELSEWHERE)
    answer = one.send("/nytt/avtal", {"plats": "22", "rubrik": "Avtalet", **wrong})
    assert answer.status_code == 422
    assert "Det här behöver rättas" in page_of(answer)
    assert not site.router.workshop.draft(one.draft).files
