"""The demo accounts: one press in demo mode, nothing in any other, also on a database that was made in demo mode."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select

from router.access import VISITOR
from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.credentials import hash_password
from router.demo import seed
from router.settings import Settings
from router.sign_in import SignInRefused
from router.storage.audit_models import AuditEvent
from tests.web.accounts.signing_in import TOKEN, Person
from web import create_app

FIELD = re.compile(r'<input type="hidden" name="(vidare|login|password)" value="([^"]*)"')


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return replace(settings, mode="DEMO")


@pytest.fixture
def demo(router: Router) -> Router:
    """A site in demo mode, started once."""
    start(router)
    return router


def start(router: Router) -> None:
    assert router.demo is not None
    seed(router.demo, router.accounts, router.by(SYSTEM))


def shown(client: FlaskClient) -> list[dict[str, str]]:
    """The forms of the demo accounts, as a browser would send them."""
    page = client.get("/logga-in").get_data(as_text=True)
    fields = [(name, html.unescape(value)) for name, value in FIELD.findall(page.partition('id="demo"')[2])]
    token = TOKEN.search(page)
    assert token
    pairs = zip(fields[::3], fields[1::3], fields[2::3], strict=True)
    return [{**dict(parts), "csrf_token": token[1]} for parts in pairs]


def test_each_signs_in_with_one_press_and_begins_where_its_role_works(demo: Router, app: Flask) -> None:
    forms = shown(app.test_client())
    assert len({form["login"] for form in forms}) == 14
    for form in forms:
        someone = Person(app.test_client(), "", form["login"])
        answer = someone.send("/logga-in", form | {"csrf_token": shown(someone.client)[0]["csrf_token"]})
        assert answer.status_code == 303, form["login"]
        assert form["login"] in someone.get("/konto").get_data(as_text=True)
        if answer.location != "/konto/roll":
            assert someone.get(answer.location).status_code == 200, form


def test_whoever_is_new_finds_the_cases_and_the_statistics(demo: Router, app: Flask) -> None:
    doors = shown(app.test_client())[:2]
    assert [door["vidare"] for door in doors] == ["/arenden", "/statistik"]
    page = app.test_client().get("/logga-in").get_data(as_text=True)
    assert "Granskning: vem som har gjort vad." in page


def test_whoever_was_on_the_way_somewhere_goes_on(demo: Router, app: Flask) -> None:
    page = app.test_client().get("/logga-in?vidare=/karta").get_data(as_text=True)
    assert set(re.findall(r'name="vidare" value="([^"]*)"', page)) == {"/karta", "/arenden", "/statistik"}


@pytest.fixture(params=["LOCAL", "PRODUCTION"])
def later(demo: Router, request: pytest.FixtureRequest) -> Iterator[Router]:
    """The same database, served in another mode."""
    router = replace(demo, settings=replace(demo.settings, mode=request.param))
    yield router
    router.close()


def test_in_any_other_mode_nobody_signs_in_to_them(demo: Router, later: Router) -> None:
    assert demo.demo is not None
    for account in demo.demo.accounts:
        assert demo.sign_in.with_password(account.login, demo.demo.password, demo.by(VISITOR))
        with pytest.raises(SignInRefused):
            later.sign_in.with_password(account.login, demo.demo.password, later.by(VISITOR))


def test_whoever_was_signed_in_is_out_in_any_other_mode(demo: Router, later: Router) -> None:
    account = demo.accounts.named("demo-drift")
    assert account is not None
    secret = demo.sessions.begin(account.id, account.grants[0], demo.by(SYSTEM))
    assert demo.sessions.actor(secret, demo.clock()) is not None
    assert later.sessions.actor(secret, later.clock()) is None


def test_in_any_other_mode_the_page_shows_none(demo: Router) -> None:
    local = replace(demo, settings=replace(demo.settings, mode="LOCAL"))
    page = create_app(local, local.settings).test_client().get("/logga-in").get_data(as_text=True)
    local.close()
    assert "demo-" not in page
    assert demo.demo is not None
    assert demo.demo.password not in page


def test_the_second_start_finds_nothing_to_do(demo: Router, monkeypatch: pytest.MonkeyPatch) -> None:
    before = demo.accounts.all(), count(demo)
    monkeypatch.setattr("router.demo.hash_password", None)
    start(demo)
    assert (demo.accounts.all(), count(demo)) == before


def test_the_next_start_puts_back_what_was_tried_out(demo: Router) -> None:
    tried = demo.accounts.named("demo-drift")
    assert tried is not None
    demo.accounts.revoke(tried.id, tried.grants[0].id, demo.by(SYSTEM))
    demo.accounts.disable(tried.id, demo.by(SYSTEM))
    start(demo)
    again = demo.accounts.named("demo-drift")
    assert again is not None
    assert again.disabled_at is None
    assert [grant.role for grant in again.grants] == ["operator"]


def test_an_account_of_the_same_name_is_left_alone(router: Router, app: Flask) -> None:
    theirs = router.accounts.add("demo-drift", hash_password("another password"), [], router.by(SYSTEM))
    start(router)
    assert router.accounts.get(theirs).grants == ()
    assert "demo-drift" not in {form["login"] for form in shown(app.test_client())}


def count(router: Router) -> int:
    with router.database.connect() as connection:
        return connection.scalar(select(func.count()).select_from(AuditEvent)) or 0
