"""The answers to the example children, given by the real router, each led back to the questions it asks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from router.bootstrap import Router, build_router
from router.settings import Settings
from tests.databases import ready
from tests.web.pages.examples import example_cases
from tests.web.pages.form import Browser
from web import create_app

EXAMPLES = [pytest.param(facts, id=name) for name, facts in example_cases()]


@pytest.fixture(scope="module")
def real_router(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Router]:
    settings = Settings(var_dir=tmp_path_factory.mktemp("var"), secret_key="only-for-these-tests-of-the-answers")
    ready(settings.database_url)
    router = build_router(settings)
    yield router
    router.close()


@pytest.fixture(scope="module")
def real_app(real_router: Router) -> Flask:
    return create_app(real_router, real_router.settings)


@pytest.fixture
def reader(real_app: Flask) -> Browser:
    return Browser(real_app.test_client())


@pytest.mark.parametrize("facts", EXAMPLES)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_answer_names_who_and_what_next(
    real_router: Router, reader: Browser, facts: dict[str, Any], language: str
) -> None:
    decision = real_router.decide_and_record(real_router.load_case(facts))
    reader.open(f"/beslut/{decision['id']}?lang={language}")
    assert reader.status == 200
    for party in (decision["responsible"], decision["interim_holder"], *decision["co_responsible"]):
        assert party["name"] in reader.text
    for rule in decision["explanation"]:
        assert rule["because"].split(".")[0] in reader.text
        assert f'href="/regler/{rule["rule"]}"' in reader.html
    for step in decision["escalation"]["steps"]:
        assert step["document"] in reader.text


@pytest.mark.parametrize("facts", EXAMPLES)
def test_every_question_of_an_answer_can_be_answered(
    real_router: Router, reader: Browser, facts: dict[str, Any]
) -> None:
    little = {"child": facts["child"], "registration": facts["registration"], "needs": facts["needs"]}
    decision = real_router.decide_and_record(real_router.load_case(little))
    reader.open(f"/bedom?fran={decision['id']}")
    for asked in decision["ask"]:
        field = asked["pointer"].strip("/").replace("/", "-")
        assert field in reader.shown, f"{asked['pointer']} is asked for, and has no place in the form"


def test_the_answer_of_the_form_is_that_of_the_router(real_router: Router, reader: Browser) -> None:
    reader.open("/bedom").fill(
        child__age_years="13",
        registration__municipality="1880",
        needs__0__domain="anxiety",
        needs__0__severity="mild",
    ).press()
    assert reader.status == 303
    reader.follow()
    assert reader.status == 200
    recorded = real_router.log.get(reader.address.rpartition("/")[2])
    assert recorded is not None
    assert recorded["responsible"]["name"] in reader.text


def test_every_rule_has_its_page(real_router: Router, real_app: Flask) -> None:
    client: FlaskClient = real_app.test_client()
    listed = client.get("/regler").get_data(as_text=True)
    for rule in real_router.rule_pages():
        assert f'href="/regler/{rule["id"]}"' in listed
        assert client.get(f"/regler/{rule['id']}").status_code == 200
