"""The page with all questions says what the answers come to while they are filled in, and records nothing for it."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator

import pytest
from flask import Flask
from sqlalchemy import text as sql

from router.bootstrap import Router, build_router
from router.settings import Settings
from tests.databases import ready
from tests.web.pages.form import Browser
from web import create_app
from web.forms.intake_sections import SECTIONS
from web.logs import JsonLines

LIVE = "/bedom/laget"
ENOUGH = {"child-age_years": "13", "registration-municipality": "Örebro", "needs-0-domain": "anxiety"}


@pytest.fixture(scope="module")
def real_router(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Router]:
    settings = Settings(var_dir=tmp_path_factory.mktemp("var"), secret_key="only-for-these-tests-of-the-live-page")
    ready(settings.database_url)
    router = build_router(settings)
    yield router
    router.close()


@pytest.fixture(scope="module")
def real_app(real_router: Router) -> Flask:
    return create_app(real_router, real_router.settings)


@pytest.fixture
def page(real_app: Flask) -> Browser:
    return Browser(real_app.test_client())


def live(page: Browser, **answers: str) -> str:
    response = page.client.post(LIVE, data={**ENOUGH, **{k.replace("__", "-"): v for k, v in answers.items()}})
    assert response.status_code == 200
    return response.get_data(as_text=True)


def settled(html: str) -> list[str]:
    found = re.search(r"data-settled='([^']*)'", html)
    assert found
    return list(json.loads(found[1]))


def test_the_answer_so_far_is_told_with_what_could_change_it(page: Browser) -> None:
    html = live(page)
    assert "Första linjen, Region Örebro län" in html
    assert "Preliminärt" in html
    assert 'href="#needs-0-severity"' in html
    assert 'href="#ongoing_contacts"' in html


def test_nothing_is_recorded_and_no_token_is_needed(page: Browser, real_router: Router) -> None:
    live(page)
    with real_router.database.connect() as connection:
        assert connection.execute(sql("SELECT count(*) FROM decision")).scalar_one() == 0


def test_nothing_is_logged_of_the_answers(page: Browser, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    live(page, needs__0__severity="moderate")
    lines = [JsonLines().format(record) for record in caplog.records]
    assert any(LIVE in line for line in lines)
    assert [line for line in lines for said in ("anxiety", "moderate", "rebro", "1880") if said in line] == []


def test_an_answered_question_is_neither_open_nor_settled(page: Browser) -> None:
    html = live(page, needs__0__severity="mild")
    assert 'href="#needs-0-severity"' not in html
    assert "needs-0-severity" not in settled(html)


def test_what_no_longer_matters_is_named(page: Browser) -> None:
    asked = {item.replace("#", "") for item in re.findall(r'href="(#[^"]+)"', live(page))}
    over = set(settled(live(page)))
    assert over
    assert not over & asked
    assert "registration-protected_identity" in over


def test_what_cannot_be_read_yet_is_told_and_the_rest_is_answered(page: Browser) -> None:
    html = live(page, registration__municipality="Öre")
    assert "Går inte att läsa än:" in html
    assert 'href="#registration-municipality"' in html
    assert "Preliminärt" in html


def test_before_a_need_is_told_there_is_no_answer_to_show(page: Browser) -> None:
    html = page.client.post(LIVE, data={"child-age_years": "13"}).get_data(as_text=True)
    assert "Välj ett behov" in html
    assert "Preliminärt" not in html


def test_without_scripts_a_button_shows_what_remains(page: Browser) -> None:
    page.open("/bedom")
    assert "Visa vad som återstår" in page.text
    page.form.values.update({name: [value] for name, value in ENOUGH.items()})
    page.press("refresh")
    assert "Första linjen, Region Örebro län" in page.text
    assert 'href="#needs-0-severity"' in page.html
    assert page.answer_to("child-age_years") == "13"


def test_a_question_that_matters_counts_whatever_else_fits(page: Browser) -> None:
    page.open("/bedom").fill(child__age_years="13", matters="child-age_months").press("refresh")
    assert "child-age_months" in page.shown
    page.fill(child__age_months="4", matters="child-age_months", needs__0__domain="anxiety").press("refresh")
    assert "child-age_months" in page.form.values["matters"]


def test_the_form_knows_which_questions_no_decision_asks_for(real_router: Router) -> None:
    """Those are never marked as settled: left blank they mean "no", or no rule looks at them."""
    sheet = real_router.book.sheet
    asked = {fact.pointer for facts in sheet.facts.values() for fact in facts.values() if fact.pointer}
    asked.add(sheet.lists["kommun"].pointer)
    named = {
        "/" + "/".join("{i}" if step == "__index__" else step for step in question.path): question.unasked
        for section in SECTIONS
        for item in section.items
        for question in (getattr(item, "fields", None) or [item])
    }
    assert {pointer for pointer, unasked in named.items() if not unasked} - asked == set()
    assert {pointer for pointer, unasked in named.items() if unasked} & asked == set()
