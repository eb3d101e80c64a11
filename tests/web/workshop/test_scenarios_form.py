"""A scenario in its form: added, changed and removed; nothing that others have written is lost."""

from __future__ import annotations

from collections.abc import Callable
from difflib import unified_diff

import pytest

from router.access import Grant, Principal, Role
from router.bootstrap import Router
from router.editing.scenario_form import scenario_form
from router.editing.scenarios import scenarios_in
from router.privacy import personal_data_in
from tests.web.accounts.signing_in import Person
from tests.web.pages.examples import example_cases
from tests.web.workshop.a_draft import FEATURE, RULE, ADraft, fields_of, words
from web.pages.workshop.scenarios_fields import FieldsOf
from web.pages.workshop.scenarios_trying import texts_of
from web.pages.workshop.scenarios_typed import ScenarioTyped

TOLD = {
    "name": "Sjutton år och ångest",
    "step-0-word-years": "17",
    "step-1-word-place": "Karlskoga",
    "step-2-word-need": "ångest",
    "step-2-word-severity": "måttlig",
    "step-2-word-impact": "påtaglig",
    "step-3-word-agency": "BUP",
}
SECOND = "Märks ångesten bara lite i vardagen räcker första linjen"


def line_of(name: str, draft: ADraft) -> int:
    text = draft.text() if FEATURE in draft.files() else draft.router.base_files()[FEATURE].decode()
    return next(one.first for one in scenarios_in(text) if one.name == name)


def changed_lines(before: str, after: str) -> list[str]:
    lines = unified_diff(before.split("\n"), after.split("\n"), lineterm="", n=0)
    return [line for line in lines if not line.startswith(("---", "+++", "@@"))]


def test_a_scenario_is_added_under_its_rule_and_tried(draft: ADraft, router: Router) -> None:
    before = router.base_files()[FEATURE].decode()
    fields = draft.form(f"/scenarier/nytt?regel={RULE}")
    answer = draft.send("/scenarier/nytt", {**fields, **TOLD})
    assert answer.status_code == 303, words(answer.get_data(as_text=True))
    told = words(draft.owner.get(answer.location).get_data(as_text=True))
    assert "Allt stämmer 1 scenario prövat" in told
    added = [line.removeprefix("+") for line in changed_lines(before, draft.text())]
    assert [line.strip() for line in added if line.strip()] == [
        "Scenario: Sjutton år och ångest",
        "Givet ett barn på 17 år",
        "Och barnet är folkbokfört i Karlskoga",
        "Och barnet har behovet ångest, måttlig, påtaglig påverkan",
        "När ärendet bedöms",
        "Så ansvarar BUP",
    ]
    assert {one.name: one.rule for one in scenarios_in(draft.text())}["Sjutton år och ångest"] == RULE


def test_sentences_are_added_moved_and_taken_out_before_anything_is_kept(draft: ADraft) -> None:
    fields = {**draft.form(f"/scenarier/nytt?regel={RULE}"), **TOLD}
    fields["add-given"] = "allt övrigt är känt och utan anmärkning"
    more = fields_of(draft.send("/scenarier/nytt", fields, "add:given").get_data(as_text=True))
    assert (more["steps"], more["step-3-template"]) == ("5", "allt övrigt är känt och utan anmärkning")
    assert more["step-4-word-agency"] == "BUP"
    moved = fields_of(draft.send("/scenarier/nytt", more, "up:3").get_data(as_text=True))
    assert moved["step-2-template"] == "allt övrigt är känt och utan anmärkning"
    fewer = fields_of(draft.send("/scenarier/nytt", moved, "remove:0").get_data(as_text=True))
    assert (fewer["steps"], fewer["step-0-word-place"]) == ("4", "Karlskoga")
    assert draft.files() == set()


@pytest.mark.parametrize(
    "typed,said",
    [
        ({"name": ""}, "Ge scenariot ett namn"),
        ({"name": "Anna Svensson 20101231-1234"}, "peka ut en person"),
        ({"rule": "nationell.finns_inte"}, "Ingen regel heter så."),
        ({"step-0-word-years": ""}, "Fyll i år."),
        ({"step-1-word-place": "Karlskogaa"}, "Menade du ”Karlskoga”?"),
        ({"name": SECOND}, "Ett scenario heter redan"),
    ],
)
def test_what_cannot_be_kept_is_told_and_nothing_is_lost(draft: ADraft, typed: dict[str, str], said: str) -> None:
    fields = {**draft.form(f"/scenarier/nytt?regel={RULE}"), **TOLD, **typed}
    answer = draft.send("/scenarier/nytt", fields)
    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert said in words(page)
    kept = fields_of(page)
    assert {name: kept[name] for name in typed} == typed
    assert kept["step-2-word-impact"] == "påtaglig"
    assert draft.files() == set()


def test_a_change_writes_only_its_own_lines(draft: ADraft, router: Router) -> None:
    before = router.base_files()[FEATURE].decode()
    fields = draft.form(f"/scenarier/andra?fil={FEATURE}&rad={line_of(SECOND, draft)}")
    assert fields["step-2-word-impact"] == "viss"
    answer = draft.send("/scenarier/andra", {**fields, "step-0-word-years": "14"})
    assert answer.status_code == 303
    assert changed_lines(before, draft.text()) == ["-      Givet ett barn på 13 år", "+      Givet ett barn på 14 år"]


def test_an_outline_keeps_its_examples(draft: ADraft, router: Router) -> None:
    before = router.base_files()[FEATURE].decode()
    fields = draft.form(f"/scenarier/andra?fil={FEATURE}&rad=9")
    assert fields["examples"].split("\n")[0] == "kommun | dag"
    more = {**fields, "examples": fields["examples"] + "\nLaxå | 2026-11-21"}
    assert draft.send("/scenarier/andra", more).status_code == 303
    assert [line.split() for line in changed_lines(before, draft.text())] == [
        ["+", "|", "Laxå", "|", "2026-11-21", "|"]
    ]


def test_nobody_writes_over_what_another_has_written(draft: ADraft) -> None:
    fields = draft.form(f"/scenarier/andra?fil={FEATURE}&rad={line_of(SECOND, draft)}")
    place = f"    Scenario: {SECOND}\n      Givet ett barn på 13 år"
    draft.change(FEATURE, place, place.replace("13", "12"), account="somebody-else")
    answer = draft.send("/scenarier/andra", {**fields, "step-0-word-years": "15"})
    page = answer.get_data(as_text=True)
    assert answer.status_code == 409
    assert "Någon annan har ändrat scenariot" in words(page)
    assert "Givet ett barn på 12 år" in words(page)
    assert "barn på 12 år" in draft.text()
    kept = fields_of(page)
    assert kept["step-0-word-years"] == "15"
    assert draft.send("/scenarier/andra", kept).status_code == 303
    assert "barn på 15 år" in draft.text()


def test_what_others_write_elsewhere_in_the_file_is_kept(draft: ADraft) -> None:
    fields = draft.form(f"/scenarier/andra?fil={FEATURE}&rad={line_of(SECOND, draft)}")
    draft.change(FEATURE, "Egenskap: Så delas", "Egenskap: Hur delas", account="somebody-else")
    draft.change(FEATURE, "  Regel:", "  # en rad till\n  Regel:", account="somebody-else")
    assert draft.send("/scenarier/andra", {**fields, "name": "Ett nytt namn"}).status_code == 303
    assert all(text in draft.text() for text in ("Hur delas", "# en rad till", "Scenario: Ett nytt namn"))


def test_a_scenario_is_removed_unless_it_has_become_another(draft: ADraft, router: Router) -> None:
    fields = draft.form(f"/scenarier/andra?fil={FEATURE}&rad={line_of(SECOND, draft)}")
    draft.change(
        FEATURE, f"Scenario: {SECOND}\n      Givet ett barn på 13", f"Scenario: {SECOND}\n      Givet ett barn på 9"
    )
    assert draft.send("/scenarier/ta-bort", fields).status_code == 303
    assert SECOND in draft.text()
    now = draft.form(f"/scenarier/andra?fil={FEATURE}&rad={line_of(SECOND, draft)}")
    assert draft.send("/scenarier/ta-bort", now).status_code == 303
    names = [one.name for one in scenarios_in(draft.text())]
    assert names == [one.name for one in scenarios_in(router.base_files()[FEATURE].decode()) if one.name != SECOND]


def test_nobody_writes_in_the_files_of_others(draft: ADraft) -> None:
    rule = "nationell.ansvar.psykisk_ohalsa"
    fields = {**draft.form(f"/scenarier/nytt?regel={rule}"), **TOLD}
    assert draft.send("/scenarier/nytt", fields).status_code == 403
    assert draft.files() == set()


def test_a_decision_becomes_a_scenario_for_whoever_may_see_it(
    draft: ADraft, router: Router, person: Callable[..., Person]
) -> None:
    case = dict(example_cases())["OV01"]
    decision = router.decide_and_record(router.load_case(case), Principal("region", "18"))["id"]
    refused = draft.owner.send(f"{draft.path}/scenarier/ur-beslut", {"decision": decision})
    assert refused.status_code == 422
    assert "Din roll får inte se det beslutet." in words(refused.get_data(as_text=True))
    unknown = draft.owner.send(f"{draft.path}/scenarier/ur-beslut", {"decision": "finns-inte"})
    assert "Inget beslut har den referensen." in words(unknown.get_data(as_text=True))


def test_the_scenario_of_a_decision_holds(draft: ADraft, router: Router, monkeypatch: pytest.MonkeyPatch) -> None:
    object.__setattr__(router.settings, "visitors_decide", True)
    case = {
        "as_of": "2026-11-21",
        "child": {"age_years": 13},
        "registration": {"municipality": "1883"},
        "needs": [{"domain": "anxiety", "severity": "moderate", "functional_impact": "marked"}],
    }
    decision = router.decide_and_record(router.load_case(case))["id"]
    opened = draft.owner.send(f"{draft.path}/scenarier/ur-beslut", {"decision": decision})
    assert opened.status_code == 200, words(opened.get_data(as_text=True))
    fields = fields_of(opened.get_data(as_text=True))
    assert draft.files() == set()
    answer = draft.send("/scenarier/nytt", {**fields, "name": "Som beslutet", "rule": RULE})
    assert answer.status_code == 303, words(answer.get_data(as_text=True))
    assert "Allt stämmer 1 scenario prövat" in words(draft.owner.get(answer.location).get_data(as_text=True))


@pytest.mark.slow
def test_every_shipped_scenario_goes_through_the_form_as_it_is(installed: Router) -> None:
    """Nothing of it is lost or written otherwise, and none of its lines is taken for a person's."""
    made = FieldsOf(installed.edition.content)
    for name, raw in installed.base_files().items():
        if not name.endswith(".feature"):
            continue
        text = raw.decode()
        for one in scenarios_in(text, name):
            form = scenario_form(text, one.name, name, one.first)
            sent = as_sent(made, ScenarioTyped.of(form))
            assert sent.form.steps == form.steps, one.text
            assert (sent.form.name, sent.form.examples) == (form.name, form.examples)
            assert not [text for _field, text in texts_of(sent) if personal_data_in(text)], one.text


def as_sent(made: FieldsOf, typed: ScenarioTyped) -> ScenarioTyped:
    """What a browser sends of the form that is shown."""
    shown = made.shown(typed)
    fields = {"name": typed.name, "examples": typed.examples, "steps": str(len(shown["sentences"]))}
    for step in shown["sentences"]:
        fields |= {f"{step['id']}-{part}": step[part] or "" for part in ("kind", "template", "text")}
        fields |= {field["name"]: field["value"] for field in step["fields"]}
    return ScenarioTyped.sent(fields)


def test_only_who_may_change_opens_the_form(draft: ADraft, person: Callable[..., Person]) -> None:
    auditor = person(Grant(Role.AUDITOR, Principal("region", "18")))
    for path in ("/scenarier/nytt", f"/scenarier/andra?fil={FEATURE}&rad=9", "/scenarier/ur-beslut"):
        assert auditor.get(f"{draft.path}{path}").status_code == 403
