"""An agreement, and the words, ladders, units and sections beside it, as forms of their fields."""

from __future__ import annotations

import pytest

from router.access import Principal
from tests.editing.shipped import ROOT
from tests.web.workshop.page_form import form_with, forms_of
from tests.web.workshop.writer import SignIn, Writer

REGION, TOWN = Principal("region", "18"), Principal("municipality", "1880")

FOLDERS = tuple(
    path.parent.relative_to(ROOT / "rules").as_posix() for path in sorted((ROOT / "rules").glob("*/*/avtal.yaml"))
)
AGREED = "rules/regional/18-orebro/avtal.yaml"
FOLDER = "regional/18-orebro"
LISTED = (
    "rules/vocabulary/agency.yaml",
    "rules/vocabulary/need_domain.yaml",
    "rules/vocabulary/diagnosis.yaml",
    "rules/vocabulary/stegar.yaml",
    "fixtures/directory/18-orebro.yaml",
    "rules/national/lagar/fb.yaml",
)
EVERY_LIST = tuple(
    path.relative_to(ROOT).as_posix()
    for folder in ("rules/vocabulary", "rules/national/lagar", "fixtures/directory")
    for path in sorted((ROOT / folder).glob("*.yaml"))
    if path.stem not in ("fakta", "omojligt")
)


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_shipped_agreement_stays_as_it_is_when_saved(writer: SignIn, folder: str) -> None:
    here, path = writer(), f"rules/{folder}/avtal.yaml"
    before = here.text(path)
    answer = here.press(here.form("avtal", mapp=folder), "save")
    assert answer.status_code == 303, answer.get_data(as_text=True)
    assert here.text(path) == before


def test_an_age_limit_is_set(writer: SignIn) -> None:
    here = writer(REGION)
    before = here.text(AGREED)
    name = "parametrar-forsta_linjen.alder_min"
    form = here.form("avtal", mapp=FOLDER)
    done = here.press(
        form.filled(**{f"{name}-värde": "8", f"{name}-kontroll": "D", f"{name}-källa": "Beslut i samverkan"}), "save"
    )
    assert done.status_code == 303, done.get_data(as_text=True)
    added = "  forsta_linjen.alder_min: {värde: 8, kontroll: D, källa: Beslut i samverkan}\n"
    assert here.text(AGREED) == before.replace("källor:\n", f"{added}källor:\n", 1)


def test_parties_days_and_sources_change_in_their_fields(writer: SignIn) -> None:
    here = writer(REGION)
    form = here.form("avtal", mapp=FOLDER)
    kept = [word for word in form.all("parter") if word != "kommun:1814"]
    form = form.filled(**{"parter": kept, "oenighet-L1_inter_principal-local_forum": "7", "åldrar-till": "18"})
    form = form_with(here.press(form, "remove:källor-0").get_data(as_text=True), "began")
    assert here.press(form, "save").status_code == 303
    text = here.text(AGREED)
    assert 'kod: "1814"' not in text
    assert '{huvudman: kommun, kod: "1860"}  # Laxå' in text
    assert "L1_inter_principal: {line_managers: 5, local_forum: 7, county_forum: 20}" in text
    assert "åldrar: {från: 0, till: 18}" in text
    assert "sedan 1 mars 2022" not in text
    assert "status: förslag\nunderskrifter: []\n" in text


def test_nothing_of_the_signing_is_written_by_the_form(writer: SignIn) -> None:
    here = writer(REGION)
    before = here.text(AGREED)
    form = here.form("avtal", mapp=FOLDER)
    forged = form.pressing("save") | {"status": ["undertecknat"], "underskrifter-count": ["1"]}
    assert here.client.post(form.action, data=forged).status_code == 303
    assert here.text(AGREED) == before


def test_what_is_wrong_is_told_beside_its_field_and_kept(writer: SignIn) -> None:
    here = writer(REGION)
    before = here.text(AGREED)
    form = here.form("avtal", mapp=FOLDER).filled(gäller_till="nästa år", rubrik="Nytt namn")
    refused = here.press(form, "save")
    page = refused.get_data(as_text=True)
    assert refused.status_code == 422
    assert 'id="gäller_till-error"' in page
    assert form_with(page, "began").get("rubrik") == "Nytt namn"
    assert here.text(AGREED) == before


def test_two_who_change_an_agreement_lose_nothing(writer: SignIn) -> None:
    one = writer(REGION, login="one")
    other = writer(REGION, login="other", draft=one.draft)
    mine, theirs = (who.form("avtal", mapp=FOLDER) for who in (one, other))
    assert other.press(theirs.filled(rubrik="Den andras"), "save").status_code == 303
    refused = one.press(mine.filled(rubrik="Min"), "save")
    assert refused.status_code == 409
    again = form_with(refused.get_data(as_text=True), "began")
    assert again.get("rubrik") == "Min"
    assert "rubrik: Den andras" in refused.get_data(as_text=True)
    assert one.press(again, "save").status_code == 303
    assert "rubrik: Min" in one.text(AGREED)


def test_those_of_elsewhere_only_read(writer: SignIn) -> None:
    here = writer(TOWN)
    form = here.form("avtal", mapp="regional/22-vasternorrland")
    assert here.client.post(form.action, data=dict(form.fields) | {"action": "save"}).status_code == 403


def items_unchanged(here: Writer, path: str) -> None:
    before = here.text(path)
    page = here.open("ord", fil=path).get_data(as_text=True)
    count = page.count("&amp;nr=") - page.count("&amp;nr=ny")
    assert count, path
    for number in range(count):
        answer = here.press(here.form("ord", fil=path, nr=str(number)), "save")
        assert answer.status_code == 303, (path, number, answer.get_data(as_text=True))
        assert here.text(path) == before, (path, number)


def test_some_shipped_items_stay_as_they_are_when_saved(writer: SignIn) -> None:
    here = writer()
    for path in LISTED[2:]:
        before = here.text(path)
        assert here.press(here.form("ord", fil=path, nr="0"), "save").status_code == 303, path
        assert here.text(path) == before, path


@pytest.mark.slow
def test_every_shipped_item_stays_as_it_is_when_saved(writer: SignIn) -> None:
    here = writer()
    for path in EVERY_LIST:
        items_unchanged(here, path)


def test_a_section_is_added_and_taken_out(writer: SignIn) -> None:
    here, path = writer(), "rules/national/lagar/fb.yaml"
    before = here.text(path)
    form = here.form("ord", fil=path, nr="ny")
    empty = here.press(form, "save")
    assert empty.status_code == 422
    filled = form.filled(paragraf="99 kap. 1 §", innehåll="Ett prov.", kontroll="U", kontrollerad="2026-11-21")
    assert here.press(filled, "save").status_code == 303
    assert "paragraf: 99 kap. 1 §" in here.text(path)
    last = here.open("ord", fil=path).get_data(as_text=True).count("&amp;nr=") - 2
    page = here.open("ord", fil=path, nr=str(last)).get_data(as_text=True)
    remove = next(form for form in forms_of(page) if "ta-bort" in form.action)
    assert here.client.post(remove.action, data=dict(remove.fields)).status_code == 303
    assert here.text(path) == before


def test_rungs_of_a_ladder_come_and_go(writer: SignIn) -> None:
    here, path = writer(), "rules/vocabulary/stegar.yaml"
    form = here.form("ord", fil=path, nr="0")
    form = form_with(here.press(form, "add:steg").get_data(as_text=True), "began")
    assert form.get("steg-count") == "4"
    form = form_with(here.press(form, "remove:steg-3").get_data(as_text=True), "began")
    assert here.press(form.filled(**{"steg-0-arbetsdagar": "4"}), "save").status_code == 303
    assert "arbetsdagar: 4, handling" in here.text(path)
