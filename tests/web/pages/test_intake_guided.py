"""One question a page, chosen by what still matters: before the real router and its policies."""

from __future__ import annotations

import logging
import random
from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import text as sql

from router.bootstrap import Router, build_router
from router.settings import Settings
from tests.databases import ready
from tests.web.pages.examples import example_cases
from tests.web.pages.form import Browser
from tests.web.pages.guided import SUMMARY, Counsellor
from web import create_app
from web.forms.answers import Typed
from web.forms.intake_sections import SECTIONS
from web.forms.names import TypedNames
from web.forms.prefill import answers_of
from web.logs import JsonLines

SEEN = ("responsible", "needs", "co_responsible", "interim_holder", "sip", "report_of_concern", "escalation")
EXAMPLES = [pytest.param(facts, id=name) for name, facts in example_cases()]


@pytest.fixture(scope="module")
def real_router(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Router]:
    settings = Settings(var_dir=tmp_path_factory.mktemp("var"), secret_key="only-for-these-tests-of-the-questions")
    ready(settings.database_url)
    router = build_router(settings)
    yield router
    router.close()


@pytest.fixture(scope="module")
def real_app(real_router: Router) -> Flask:
    return create_app(real_router, real_router.settings)


@pytest.fixture
def client(real_app: Flask) -> FlaskClient:
    return real_app.test_client()


@pytest.fixture
def page(client: FlaskClient) -> Browser:
    return Browser(client).open("/fragor")


def known(facts: dict[str, Any]) -> dict[str, list[str]]:
    """What somebody knows who knows all of a case, as answers to the questions. Codes may be typed."""
    none = TypedNames({})
    answers = answers_of(facts, SECTIONS, Typed(none, none, none))
    if facts.get("placement") is None:
        answers["placement-placed"] = ["no"]
    return answers


def asks(page: Browser, name: str) -> bool:
    """Whether the page asks for this."""
    return name in page.answer_to("step").split("+")


def recorded(router: Router) -> int:
    with router.database.connect() as connection:
        return int(connection.execute(sql("SELECT count(*) FROM decision")).scalar_one())


def decision_at(router: Router, address: str) -> dict[str, Any]:
    found = router.log.get(address.rpartition("/")[2])
    assert found is not None
    return found


def test_the_first_question_is_whether_the_child_is_safe(page: Browser) -> None:
    assert page.answer_to("step").split("+")[0] == "risk-immediate_danger"
    assert "risk-immediate_danger" in page.shown
    assert "needs-0-domain" not in page.shown


def test_every_page_offers_not_knowing_and_the_answer_so_far(client: FlaskClient) -> None:
    counsellor = Counsellor(client)
    while counsellor.step != SUMMARY:
        assert {"unknown", "show", "next"} <= counsellor.page.form.buttons
        counsellor.answer()


def test_not_knowing_anything_leads_to_an_answer_and_nothing_is_asked_twice(
    client: FlaskClient, real_router: Router
) -> None:
    counsellor = Counsellor(client).go()
    assert len(counsellor.fields_asked) == len(set(counsellor.fields_asked))
    decision = decision_at(real_router, counsellor.decision())
    assert decision["status"] == "provisional"
    assert decision["interim_holder"]["agency"]


@pytest.mark.parametrize("facts", EXAMPLES)
def test_what_was_not_asked_could_not_change_the_answer(
    client: FlaskClient, real_router: Router, facts: dict[str, Any]
) -> None:
    today = {name: value for name, value in facts.items() if name != "as_of"}
    counsellor = Counsellor(client, known(today)).go()
    assert len(counsellor.fields_asked) == len(set(counsellor.fields_asked))
    told = decision_at(real_router, counsellor.decision())
    whole = real_router.decide(real_router.load_case(today))
    assert {part: told[part] for part in SEEN} == {part: whole[part] for part in SEEN}


@pytest.mark.parametrize("facts", EXAMPLES[::9])
@pytest.mark.parametrize("seed", range(2))
def test_somebody_who_knows_some_of_it_reaches_an_answer(
    client: FlaskClient, real_router: Router, facts: dict[str, Any], seed: int
) -> None:
    chance = random.Random(seed)
    some = {name: values for name, values in known(facts).items() if chance.random() < 0.5}
    counsellor = Counsellor(client, some).go()
    assert len(counsellor.fields_asked) == len(set(counsellor.fields_asked))
    assert "Fortsätt med frågorna" not in counsellor.page.text
    assert decision_at(real_router, counsellor.decision())["interim_holder"]["agency"]


def test_the_next_question_is_the_first_that_the_decision_still_asks_for(
    client: FlaskClient, real_router: Router
) -> None:
    counsellor = Counsellor(client, {"risk-immediate_danger": ["no"], "needs-0-domain": ["anxiety"]})
    counsellor.answer().answer()
    case = real_router.load_case({"risk": {"immediate_danger": False}, "needs": [{"domain": "anxiety"}]})
    asked = [item["pointer"].strip("/").replace("/", "-") for item in real_router.decide(case)["ask"]]
    assert next(name for name in asked if name not in counsellor.fields_asked) in counsellor.fields
    assert "Svaret kan ändra vem som ansvarar." in counsellor.page.text


def test_what_belongs_together_is_one_question_and_one_answer_is_enough(page: Browser) -> None:
    assert page.html.count("<h1") == 1
    assert "Är barnet i fara?" in page.text
    assert {"risk-immediate_danger", "risk-suicide_risk", "home-violence_suspected"} <= page.shown
    page.fill(risk__suicide_risk="ideation").press("next")
    assert asks(page, "needs")
    assert page.answer_to("risk-suicide_risk") == "ideation"
    assert page.answer_to("risk-immediate_danger") == "?"


def test_not_knowing_the_rest_keeps_what_was_said_beside_it(page: Browser) -> None:
    page.fill(risk__suicide_risk="ideation").press("unknown")
    assert page.answer_to("risk-suicide_risk") == "ideation"
    assert page.answer_to("home-violence_suspected") == "?"


def test_a_list_has_a_page_of_its_own(client: FlaskClient) -> None:
    counsellor = Counsellor(client).go()
    assert {"needs", "ongoing_contacts", "referral_history"} <= set(counsellor.asked)


def test_where_else_the_child_lives_may_be_left_blank_and_says_no(client: FlaskClient) -> None:
    counsellor = Counsellor(client, {"registration-municipality": ["Örebro"]}).go(until="registration-municipality")
    assert {"stay_municipality", "placement-placed"} <= counsellor.page.shown
    counsellor.answer()
    assert counsellor.page.answer_to("stay_municipality") == ""
    assert counsellor.page.answer_to("placement-placed") == "?"


def test_it_stops_when_nothing_more_can_matter(client: FlaskClient, real_router: Router) -> None:
    everything = {
        **known(dict(example_cases())["OV01"]),
        "needs-0-cause": ["none_known"],
        "diagnoses-none": ["yes"],
        "disputed_between-none": ["yes"],
        "school-operator": ["municipal"],
        "school-absence_percent_last_30_days": ["0"],
        "school-action_programme": ["no"],
        "supply-recommended_measure_available_locally": ["yes"],
        "home-violence_suspected": ["no"],
        "consent-guardians": ["all"],
    }
    counsellor = Counsellor(client, everything).go()
    assert "Nu räcker det: svaret är klart." in counsellor.page.text
    assert decision_at(real_router, counsellor.decision())["status"] == "decided"


def test_it_tells_how_far_it_is(client: FlaskClient) -> None:
    counsellor = Counsellor(client)
    before = counsellor.page.text
    assert "Fråga 1 · just nu" in before
    counsellor.answer()
    assert "Fråga 2 · just nu" in counsellor.page.text
    counsellor.page.press("back")
    assert "Fråga 1 · just nu" in counsellor.page.text


def test_the_answer_can_be_seen_at_any_time_and_the_questions_gone_on_with(
    page: Browser, real_router: Router
) -> None:
    before = recorded(real_router)
    page.fill(risk__immediate_danger="no").press("next").fill(needs__0__domain="anxiety").press("show")
    assert "Stämmer det här?" in page.text
    assert "Ångest och oro" in page.text
    assert "Svaret är preliminärt" in page.text
    assert recorded(real_router) == before
    page.press("next")
    assert asks(page, "registration-municipality")
    page.press("show").press("decide")
    assert page.status == 303
    assert recorded(real_router) == before + 1


def test_going_back_loses_nothing(page: Browser) -> None:
    page.fill(risk__immediate_danger="no").press("next").fill(needs__0__domain="anxiety").press("next")
    page.fill(registration__municipality="Öreb").press("back")
    assert page.answer_to("step") == "needs"
    assert page.answer_to("needs-0-domain") == "anxiety"
    page.press("back")
    assert page.answer_to("risk-immediate_danger") == "no"
    assert "back" not in page.form.buttons
    page.press("next")
    assert asks(page, "registration-municipality")
    assert page.answer_to("registration-municipality") == "Öreb"
    assert "Menade du Örebro (1880)?" in page.text


def test_an_answer_is_changed_from_the_summary_and_the_rest_is_kept(client: FlaskClient, real_router: Router) -> None:
    facts = dict(example_cases())["OV01"]
    counsellor = Counsellor(client, known(facts)).go()
    page = counsellor.page.press("change:registration-municipality")
    page.fill(registration__municipality="Sundsvall").press("next")
    counsellor.go()
    decision = decision_at(real_router, counsellor.decision())
    case = real_router.log.get_case(decision["id"])
    assert case is not None
    assert case["registration"]["municipality"] == "2281"
    assert case["needs"][0]["domain"] == facts["needs"][0]["domain"]


def test_back_from_a_changed_answer_leads_to_the_summary(client: FlaskClient) -> None:
    page = Counsellor(client).go().page
    page.press("change:needs").press("back")
    assert page.answer_to("step") == SUMMARY


def test_no_answer_at_all_is_met_with_what_to_do(page: Browser) -> None:
    page.press("next")
    assert page.status == 422
    assert "Svara, eller tryck på ”Vet inte”." in page.text
    assert asks(page, "risk-immediate_danger")


def test_what_cannot_be_read_stays_and_is_told(page: Browser) -> None:
    page.fill(risk__immediate_danger="no").press("next").fill(needs__0__domain="anxiety").press("next")
    page.fill(registration__municipality="Örbro", stay_municipality="Sunsvall").press("next")
    assert page.status == 422
    assert page.answer_to("registration-municipality") == "Örbro"
    assert page.answer_to("stay_municipality") == "Sunsvall"
    assert "Menade du Örebro (1880)?" in page.text
    assert "Menade du Sundsvall (2281)?" in page.text


def test_an_unreadable_answer_left_behind_is_asked_for_again_and_may_be_not_known(page: Browser) -> None:
    page.press("unknown").fill(needs__0__domain="anxiety").press("next")
    page.fill(registration__municipality="Örbro").press("back").press("next")
    assert page.status == 422
    assert asks(page, "registration-municipality")
    assert page.press("unknown").status == 200


def test_a_page_left_open_too_long_costs_no_answers(client: FlaskClient, real_router: Router) -> None:
    before = recorded(real_router)
    counsellor = Counsellor(client, {"needs-0-domain": ["anxiety"]}).go()
    page = counsellor.page.fill(csrf_token="too-old").press("decide")
    assert page.status == 400
    assert "Dina svar finns kvar" in page.text
    assert page.answer_to("needs-0-domain") == "anxiety"
    assert recorded(real_router) == before
    assert page.press("decide").status == 303


def test_a_list_may_be_empty_or_not_known(client: FlaskClient, real_router: Router) -> None:
    counsellor = Counsellor(client).go(until="ongoing_contacts")
    counsellor.page.press("none")
    assert not asks(counsellor.page, "ongoing_contacts")
    decision = decision_at(real_router, counsellor.go().decision())
    case = real_router.log.get_case(decision["id"])
    assert case is not None
    assert case["ongoing_contacts"] == []
    assert case["referral_history"] is None


def test_what_is_not_known_of_one_need_follows_it_when_another_is_taken_away(page: Browser) -> None:
    page.press("unknown")
    page.fill(needs__0__domain="sleep").press("add:needs").fill(needs__1__domain="anxiety").press("next")
    page.form.values["needs-1-severity"] = ["?"]
    page.press("change:needs").press("remove:needs:0")
    assert page.answer_to("needs-0-domain") == "anxiety"
    assert page.answer_to("needs-0-severity") == "?"
    assert "needs-1-domain" not in page.form.values


def test_what_was_said_not_to_be_known_stays_so_unless_it_is_answered(page: Browser) -> None:
    page.press("unknown").fill(needs__0__domain="anxiety").press("next").press("unknown")
    page.press("change:registration-municipality").press("back")
    page.press("change:registration-municipality").press("next")
    assert page.status == 200
    assert not asks(page, "registration-municipality")
    assert not asks(page, "needs")
    page.press("change:registration-municipality").fill(registration__municipality="Örebro").press("show")
    assert "I vilken kommun är barnet folkbokfört? Örebro" in page.text


def test_there_being_none_stays_so_unless_some_are_told(client: FlaskClient) -> None:
    page = Counsellor(client).go(until="ongoing_contacts").page.press("none")
    page.press("change:ongoing_contacts").press("back").press("show")
    assert "Barnet har inga kontakter" in page.text
    page.press("change:ongoing_contacts").fill(ongoing_contacts__0__status="active").press("next").press("show")
    assert "Barnet har inga kontakter" not in page.text


def test_changing_the_needs_shows_what_was_said_of_each(page: Browser) -> None:
    page.press("unknown").fill(needs__0__domain="anxiety").press("next")
    page.form.values["needs-0-severity"] = ["mild"]
    page.press("change:needs")
    assert "needs-0-severity" in page.shown
    assert "needs-0-cause" not in page.shown
    assert "Ångest och oro (Lindrig)" in page.text


def test_a_placed_child_is_asked_who_placed_it(client: FlaskClient) -> None:
    told = {
        "risk-immediate_danger": ["no"],
        "needs-0-domain": ["anxiety"],
        "registration-municipality": ["Örebro"],
        "placement-placed": ["yes"],
    }
    counsellor = Counsellor(client, told).go()
    assert "placement-placing_municipality" in counsellor.fields_asked
    counsellor.page.press("change:placement-placed").fill(placement__placed="no").press("next")
    assert "Vilken kommun har placerat barnet?" not in counsellor.go().page.text


def told_to_call(page: Browser) -> bool:
    box = page.html.split('class="evi-now"')[1].split(">")[0]
    return "Ring 112 nu. Lämna inte barnet ensamt." in page.text and "hidden" not in box


def test_danger_is_met_at_once_and_on_every_page_after(page: Browser) -> None:
    assert not told_to_call(page)
    page.fill(risk__immediate_danger="yes").press("next")
    assert told_to_call(page)
    page.press("show")
    assert told_to_call(page)


def test_the_language_changes_in_the_middle_and_the_answers_stay(page: Browser) -> None:
    page.fill(risk__immediate_danger="no").press("next").fill(needs__0__domain="anxiety").press("language:en")
    assert '<html lang="en"' in page.html
    assert page.answer_to("needs-0-domain") == "anxiety"
    page.press("next").press("show")
    assert "Is this right?" in page.text
    assert "Anxiety" in page.text


def test_a_run_goes_on_after_the_server_was_restarted(page: Browser, real_router: Router) -> None:
    page.fill(risk__immediate_danger="no").press("next").fill(needs__0__domain="anxiety")
    page.client = create_app(real_router, real_router.settings).test_client()
    page.press("next")
    assert asks(page, "registration-municipality")
    assert page.answer_to("needs-0-domain") == "anxiety"
    assert page.press("show").press("decide").status in (303, 400)


def test_what_was_sent_in_by_others_than_our_pages_is_no_fault(client: FlaskClient) -> None:
    for sent in (
        {"step": "nothing", "action": "next"},
        {"step": "needs-7-severity", "action": "unknown"},
        {"step": SUMMARY, "action": "none", "trail": "nothing"},
        {"step": "school", "action": "change:nothing"},
        {"action": "remove:needs:9"},
    ):
        assert client.post("/fragor", data=sent).status_code in (200, 422)


def test_no_answer_is_in_an_address_or_in_the_log(
    client: FlaskClient, real_router: Router, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    facts = dict(example_cases())["OV01"]
    counsellor = Counsellor(client, known(facts)).go()
    address = counsellor.decision()
    assert counsellor.page.form.action in ("", "/fragor")
    assert "?" not in address
    lines = [JsonLines().format(record) for record in caplog.records]
    assert any("/fragor" in line for line in lines)
    said = {value for values in known(facts).values() for value in values if len(value) > 3}
    assert said
    assert [line for line in lines for value in said if value in line] == []
