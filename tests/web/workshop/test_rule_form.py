"""A rule as a form: what is not touched stays as it is written, and whatever is typed is kept until it fits."""

from __future__ import annotations

import pytest

from router.access import Principal, Role
from tests.editing.shipped import EVERY_RULE, ROOT
from tests.web.workshop.page_form import form_with, forms_of
from tests.web.workshop.writer import SignIn, Writer

REGION, TOWN = Principal("region", "18"), Principal("municipality", "1880")

NATIONAL = "rules/national/ansvar_psykisk_ohalsa.yaml"
REGIONAL = "rules/regional/18-orebro/ansvar.yaml"
SIMPLE = "orebro.ansvar.mattlig_med_paverkan"
NESTED = "orebro.ansvar.lindrig_av_skolan"


def unchanged(writer: Writer, path: str, rule: str) -> None:
    before = writer.text(path)
    form = writer.form("regel", fil=path, regel=rule)
    answer = writer.press(form, "save")
    assert answer.status_code == 303, (path, rule, answer.get_data(as_text=True))
    assert writer.text(path) == before, (path, rule)


def test_some_shipped_rules_stay_as_they_are_when_saved(writer: SignIn) -> None:
    here = writer()
    for path, rule in EVERY_RULE[::12]:
        unchanged(here, path.relative_to(ROOT).as_posix(), rule)


@pytest.mark.slow
def test_every_shipped_rule_stays_as_it_is_when_saved(writer: SignIn) -> None:
    here = writer()
    for path, rule in EVERY_RULE:
        unchanged(here, path.relative_to(ROOT).as_posix(), rule)


def test_a_condition_is_changed_by_a_field_alone(writer: SignIn) -> None:
    here = writer()
    before = here.text(REGIONAL)
    form = here.form("regel", fil=REGIONAL, regel=NESTED)
    answer = here.press(form.filled(**{"when-2-value": "12"}), "save")
    assert answer.status_code == 303
    assert here.text(REGIONAL) == before.replace("ålder: minst 6\n", "ålder: minst 12\n", 1)


def test_rows_come_and_go_by_buttons_and_everything_typed_stays(writer: SignIn) -> None:
    here = writer()
    before = here.text(REGIONAL)
    form = here.form("regel", fil=REGIONAL, regel=SIMPLE).filled(title="Halvfärdig rubrik")
    page = here.press(form.filled(**{"when-add": "fact:ålder"}), "add:when").get_data(as_text=True)
    form = form_with(page, "began")
    assert form.get("title") == "Halvfärdig rubrik"
    assert form.get("when-count") == "4"
    form = form_with(here.press(form, "remove:when-0").get_data(as_text=True), "began")
    assert [form.get(f"when-{n}-word") for n in range(3)] == ["svårighet", "funktionspåverkan", "ålder"]
    refused = here.press(form, "save")
    assert refused.status_code == 422
    assert "Välj eller skriv ett värde" in refused.get_data(as_text=True)
    assert here.text(REGIONAL) == before
    form = form_with(refused.get_data(as_text=True), "began")
    done = here.press(form.filled(**{"when-2-test": "between", "when-2-value": "12 till 14"}), "save")
    assert done.status_code == 303
    rule = here.text(REGIONAL).partition(SIMPLE)[2].partition("- regel")[0]
    assert "ålder: 12 till 14" in rule
    assert "område" not in rule
    assert "rubrik: Halvfärdig rubrik" in rule


def test_choices_and_lists_are_built_by_buttons(writer: SignIn) -> None:
    here = writer()
    form = here.form("regel", fil=REGIONAL, regel=SIMPLE)
    for fields, button in (
        ({"when-add": "either"}, "add:when"),
        ({"when-3-o-0-add": "list:kontakt"}, "add:when-3-o-0"),
        ({"when-3-o-0-0-in-add": "fact:status"}, "add:when-3-o-0-0-in"),
        ({"when-3-o-0-0-in-0-value": ["pågående"], "when-3-o-1-add": "fact:placerad"}, "add:when-3-o-1"),
        ({"when-3-o-1-0-value": "ja"}, "option:when-3"),
        ({}, "remove:when-3-o-2"),
    ):
        form = form_with(here.press(form.filled(**fields), button).get_data(as_text=True), "began")
    page = here.press(form, "save")
    assert page.status_code == 303, page.get_data(as_text=True)
    rule = here.text(REGIONAL).partition(SIMPLE)[2].partition("- regel")[0]
    assert "- {kontakt: {status: pågående}}" in rule
    assert "- {placerad: ja}" in rule


def test_what_the_readers_object_to_stands_beside_its_field_and_can_be_kept(writer: SignIn) -> None:
    here = writer()
    before = here.text(REGIONAL)
    form = here.form("regel", fil=REGIONAL, regel=NESTED).filled(**{"when-2-value": "tolv", "valid_from": "i morgon"})
    refused = here.press(form, "save")
    page = refused.get_data(as_text=True)
    assert refused.status_code == 422
    assert 'id="when-2-error"' in page
    assert "heltal" in page
    assert 'id="valid_from-error"' in page
    assert here.text(REGIONAL) == before
    again = form_with(page, "began")
    assert (again.get("when-2-value"), again.get("valid_from")) == ("tolv", "i morgon")
    assert here.press(again, "save-anyway").status_code == 303
    assert "ålder: minst tolv" in here.text(REGIONAL)


def test_two_who_change_the_same_rule_lose_nothing(writer: SignIn) -> None:
    one = writer(login="one")
    other = writer(login="other", draft=one.draft)
    mine, theirs = (who.form("regel", fil=REGIONAL, regel=SIMPLE) for who in (one, other))
    assert other.press(theirs.filled(title="Den andras rubrik"), "save").status_code == 303
    refused = one.press(mine.filled(title="Min rubrik"), "save")
    page = refused.get_data(as_text=True)
    assert refused.status_code == 409
    assert "rubrik: Den andras rubrik" in page
    assert "rubrik: Den andras rubrik" in one.text(REGIONAL)
    again = form_with(page, "began")
    assert again.get("title") == "Min rubrik"
    assert one.press(again, "save").status_code == 303
    assert "rubrik: Min rubrik" in one.text(REGIONAL)


def test_two_who_change_rules_beside_each_other_are_not_stopped(writer: SignIn) -> None:
    one = writer(login="one")
    other = writer(login="other", draft=one.draft)
    mine = one.form("regel", fil=REGIONAL, regel=NESTED)
    theirs = other.form("regel", fil=REGIONAL, regel=SIMPLE)
    assert other.press(theirs.filled(title="Den andras rubrik"), "save").status_code == 303
    assert one.press(mine.filled(title="Min rubrik"), "save").status_code == 303
    assert "rubrik: Den andras rubrik" in one.text(REGIONAL)
    assert "rubrik: Min rubrik" in one.text(REGIONAL)


def test_a_person_in_a_text_is_refused_beside_it(writer: SignIn) -> None:
    here = writer()
    before = here.text(REGIONAL)
    form = here.form("regel", fil=REGIONAL, regel=SIMPLE)
    page = here.press(form.filled(because="Ring Anna på 070-123 45 67."), "save")
    assert page.status_code == 422
    assert 'id="because-error"' in page.get_data(as_text=True)
    assert here.text(REGIONAL) == before


def test_sections_are_found_and_added(writer: SignIn) -> None:
    here = writer()
    form = here.form("regel", fil=REGIONAL, regel=SIMPLE)
    found = form_with(here.press(form.filled(ref__search="HSL 8 kap. 7"), "search").get_data(as_text=True), "began")
    label = next(button for button in found.buttons if button.startswith("law:HSL 8 kap. 7"))
    form = form_with(here.press(found, label).get_data(as_text=True), "began")
    assert here.press(form, "save").status_code == 303
    rule = here.text(REGIONAL).partition(SIMPLE)[2].partition("- regel")[0]
    assert f"- {label.removeprefix('law:')}\n" in rule


def test_a_rule_that_has_applied_ends_and_its_next_version_begins(writer: SignIn) -> None:
    here = writer()
    path, rule = "rules/national/ansvar_psykisk_ohalsa.yaml", "nationell.ansvar.psykisk_ohalsa"
    page = here.open("regel", fil=path, regel=rule).get_data(as_text=True)
    assert "Regeln har redan gällt" in page
    form = form_with(page, "from")
    wrong = here.client.post(form.action, data=dict(form.filled(**{"from": "2026-13-01"}).fields))
    assert wrong.status_code == 422
    done = here.client.post(form.action, data=dict(form.filled(**{"from": "2027-03-01"}).fields))
    assert done.status_code == 303
    assert f"{rule}_v2" in here.client.get(done.location).get_data(as_text=True)
    assert "gäller_till: 2027-02-28" in here.text(path)
    assert f"undantag_från: [{rule}, {rule}_v2]" in here.text(REGIONAL)


def test_a_new_rule_is_written_and_taken_out_again(writer: SignIn) -> None:
    here = writer()
    before = here.text(REGIONAL)
    form = here.form("regel", fil=REGIONAL, fraga="skyldighet").filled(
        id="orebro.skyldighet.prov",
        title="Ett prov",
        out__skyldighet="Säg till familjen.",
        because="Så är det bestämt.",
        valid_from="2027-01-01",
        reviewed="2026-11-21",
    )
    form = form_with(here.press(form, "add:ref-agreement").get_data(as_text=True), "began")
    form = form.filled(**{"ref-0-agreement": "orebro.barn_och_unga", "ref-0-point": "Prov"})
    done = here.press(form, "save")
    assert done.status_code == 303, done.get_data(as_text=True)
    assert "- regel: orebro.skyldighet.prov" in here.text(REGIONAL)
    remove = next(
        form for form in forms_of(here.client.get(done.location).get_data(as_text=True)) if "ta-bort" in form.action
    )
    assert here.client.post(remove.action, data=dict(remove.fields)).status_code == 303
    assert here.text(REGIONAL) == before


def test_others_read_but_do_not_change(writer: SignIn) -> None:
    town = writer(TOWN, login="town")
    page = town.open("regel", fil=NATIONAL, regel="nationell.ansvar.psykisk_ohalsa").get_data(as_text=True)
    assert '<fieldset class="evi-plain" disabled>' in page
    form = form_with(page, "began")
    assert town.client.post(form.action, data=dict(form.fields) | {"action": "save"}).status_code == 403
    region = writer(REGION, login="region")
    assert region.press(region.form("regel", fil=REGIONAL, regel=SIMPLE), "save").status_code == 303
    assert writer(role=Role.AUDITOR, login="auditor").open("regel", fil=REGIONAL, regel=SIMPLE).status_code == 200


def test_the_rule_is_read_aloud_as_it_is_typed(writer: SignIn) -> None:
    here = writer()
    form = here.form("regel", fil=REGIONAL, regel=NESTED).filled(**{"when-2-value": "9"})
    address = form.action.replace("/regel?", "/regel/lasning?")
    assert "Ålder: minst 9" in here.client.post(address, data=form.pressing("save")).get_data(as_text=True)
    broken = form.filled(**{"when-2-value": ""})
    assert "läses regeln upp här" in here.client.post(address, data=broken.pressing("save")).get_data(as_text=True)


def test_files_and_rules_that_are_not_there_are_not_found(writer: SignIn) -> None:
    here = writer()
    assert here.open("regel", fil="rules/national/finns_inte.yaml", regel="x").status_code == 404
    assert here.open("regel", fil="rules/vocabulary/agency.yaml", regel="x").status_code == 404
    assert here.open("regel", fil=REGIONAL, regel="orebro.finns_inte").status_code == 404
