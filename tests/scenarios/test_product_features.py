"""What the product does, through its real front door: the app, the shipped policies and a database of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from pytest_bdd import given, parsers, scenarios, then, when
from sqlalchemy import text as sql
from werkzeug.test import TestResponse

from router.bootstrap import Router, build_router
from router.content import content_root
from router.reasoning.unremarkable import fill_in
from router.scenarios.steps import perform
from router.scenarios.world import Content, World
from router.settings import Settings
from router.storage import migrate
from tests.web.pages.form import Browser
from tests.web.pages.guided import Counsellor
from web import create_app

DECISIONS = "/api/v1/decisions"

scenarios(str(content_root() / "features" / "product"))


@dataclass
class Door:
    """The front door, and what came out of it."""

    router: Router
    client: FlaskClient
    browser: Browser
    asked: list[str] = field(default_factory=list)
    sent: dict[str, Any] = field(default_factory=dict)
    answer: TestResponse | None = None

    @property
    def body(self) -> Any:
        assert self.answer is not None
        return self.answer.get_json(force=True)

    @property
    def recorded(self) -> int:
        with self.router.database.connect() as connection:
            return int(connection.execute(sql("SELECT count(*) FROM decision")).scalar_one())


@pytest.fixture
def router(tmp_path: Path) -> Iterator[Router]:
    settings = Settings(var_dir=tmp_path, secret_key="only-for-the-scenarios-of-the-product")
    migrate(settings.database_url)
    router = build_router(settings)
    yield router
    router.close()


@pytest.fixture
def app(router: Router) -> Flask:
    return create_app(router, router.settings)


@pytest.fixture
def door(router: Router, app: Flask) -> Door:
    client = app.test_client()
    return Door(router, client, Browser(client))


@pytest.fixture
def world(content: Content) -> World:
    return World(content)


@given(parsers.re("(?!”/)(?P<step>.+)"))
def _case(world: World, step: str) -> None:
    perform(world, "given", step)


@given(parsers.parse("”{pointer}” är felstavat som ”{word}”"))
def _misspelt(world: World, pointer: str, word: str) -> None:
    _, part, index, name = pointer.split("/")
    world.draft.get(f"/{part}")[int(index)][name] = word


@when("ett annat system skickar ärendet")
def _post(world: World, door: Door) -> None:
    if world.draft.rest_is_known:
        fill_in(world.draft)
    door.answer = door.client.post(DECISIONS, json=world.draft.document)


@then(parsers.parse("blir svaret {status:d}"))
def _status(door: Door, status: int) -> None:
    assert door.answer is not None
    assert door.answer.status_code == status, door.answer.get_data(as_text=True)


@then(parsers.parse("beslutet är ”{status}”"))
def _decided(door: Door, status: str) -> None:
    assert door.body["status"] == status, door.body["ask"]


@then(parsers.parse("{agency} är den som ansvarar"))
def _responsible(world: World, door: Door, agency: str) -> None:
    assert door.body["responsible"]["agency"] == world.words.agency(agency).code


@then("beslutet går att läsa igen, ordagrant detsamma")
def _read_back(door: Door) -> None:
    assert door.answer is not None
    assert door.client.get(door.answer.headers["Location"]).get_json() == door.body
    assert door.recorded == 1


@then("någon håller barnet")
def _held(door: Door) -> None:
    assert door.body["interim_holder"]["agency"]
    assert door.body["interim_holder"]["why"]


@then(parsers.parse("tjänsten frågar om ”{pointer}”"))
def _asks(door: Door, pointer: str) -> None:
    assert pointer in [question["pointer"] for question in door.body["ask"]]


@then(parsers.re("felet står vid ”(?P<pointer>[^”]+)”(?: och föreslår ”(?P<suggestion>[^”]+)”)?"))
def _refused(door: Door, pointer: str, suggestion: str | None) -> None:
    (error,) = door.body["errors"]
    assert error["pointer"] == pointer
    assert suggestion is None or error["suggestion"] == suggestion


@then(parsers.parse("”{words}” står inte i svaret"))
def _not_repeated(door: Door, words: str) -> None:
    assert door.answer is not None
    assert words not in door.answer.get_data(as_text=True)


@then("inget beslut är sparat")
def _nothing_recorded(door: Door) -> None:
    assert door.recorded == 0


@when(parsers.parse("handläggaren fyller i ålder ”{age}”, kommun ”{municipality}” och behovet ”{need}”"))
def _intake(door: Door, age: str, municipality: str, need: str) -> None:
    answers = {"child__age_years": age, "registration__municipality": municipality, "needs__0__domain": need}
    door.browser.open("/bedom").fill(**answers).press()


@when("kuratorn svarar ”vet inte” på allt")
def _nothing_known(door: Door) -> None:
    counsellor = Counsellor(door.client).go()
    door.browser, door.asked = counsellor.page, counsellor.asked


@when("kuratorn svarar att barnet är i omedelbar fara")
def _danger(door: Door) -> None:
    door.browser.open("/fragor").fill(risk__immediate_danger="yes").press("next")


@when("kuratorn vill se hela svaret")
def _whole_answer(door: Door) -> None:
    door.browser.press("decide")


@then("säger sidan att ringa 112 nu")
def _call_now(door: Door) -> None:
    box = door.browser.html.split('class="evi-now"')[1].split(">")[0]
    assert "hidden" not in box


@then("visas en sammanfattning")
def _summary(door: Door) -> None:
    assert "Stämmer det här?" in door.browser.text
    assert door.recorded == 0


@then("ingen fråga ställdes två gånger")
def _asked_once(door: Door) -> None:
    assert door.asked
    assert len(door.asked) == len(set(door.asked))


@then("visas ett beslut")
def _shown(door: Door) -> None:
    assert door.browser.status == 303
    assert door.browser.follow().status == 200
    assert door.recorded == 1


@then("visas frågorna igen")
def _asked_again(door: Door) -> None:
    assert door.browser.status == 422
    assert door.recorded == 0


@then(parsers.parse("sidan säger ”{words}”"))
def _says(door: Door, words: str) -> None:
    assert words in door.browser.text


@then("adressen säger inget om barnet")
def _address(door: Door) -> None:
    address = door.browser.address
    assert address.startswith("/beslut/")
    assert "?" not in address


@then(parsers.parse("åldern ”{age}” står kvar"))
def _kept(door: Door, age: str) -> None:
    assert door.browser.answer_to("child-age_years") == age
