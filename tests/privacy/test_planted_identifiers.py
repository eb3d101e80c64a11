"""A thousand planted identifiers, in every field and everywhere else a caller can write: none kept, none logged."""

from __future__ import annotations

import copy
import io
import json
import re
from collections.abc import Iterator
from itertools import cycle
from typing import Any
from urllib.parse import quote

import pytest
from flask import Flask
from flask.testing import FlaskClient
from marshmallow import Schema, fields

from router.bootstrap import Router
from router.privacy import personal_data_in
from router.reading.case_fields import FreeText
from router.reading.case_schema import case_schema_class
from tests.altered import altered
from tests.privacy.kept import everything_in, found_in, nothing_of
from tests.privacy.planted import THOUSAND, planted
from tests.web.accounts.signing_in import token_of
from web import create_app

Json = dict[str, Any]
Path_ = tuple[str | int, ...]
DECISIONS = "/api/v1/decisions"
HEADERS = ("User-Agent", "Referer", "X-Forwarded-For", "X-Request-ID", "Accept-Language", "Cookie", "Origin")
NOWHERE = (
    "/api/v1/decisions/{}",
    "/bedom?fran={}",
    "/api/v1/agencies?municipality={}",
    "/{}",
    "/api/v1/map?municipality=1880&date={}",
    "/beslut/{}",
    "/regler/{}",
    "/api/v1/decisions/0/why-not?agency={}",
)
AT_ONCE = 10
PLANTED = planted()
IDENTIFIERS = [one for one, _ in PLANTED]


def leaves(schema: Schema, place: Path_ = ()) -> Iterator[tuple[Path_, fields.Field[Any]]]:
    """Where each value of a case stands, the first of each list, with the field that reads it."""
    for name, field in schema.fields.items():
        here: Path_ = (*place, field.data_key or name)
        if isinstance(field, fields.List):
            here, field = (*here, 0), field.inner  # noqa: PLW2901
        if isinstance(field, fields.Nested):
            yield from leaves(field.schema, here)
        else:
            yield here, field


def with_planted(case: Json, place: Path_, text: str) -> Json:
    changed = copy.deepcopy(case)
    inner: Any = changed
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = text
    return changed


@pytest.fixture(scope="session")
def places(installed: Router) -> dict[Path_, fields.Field[Any]]:
    return dict(leaves(case_schema_class(installed.vocabulary, installed.places)()))


def test_each_of_a_thousand_is_seen_in_its_note() -> None:
    missed = [note for _, note in PLANTED if personal_data_in(note) is None]
    assert len(set(IDENTIFIERS)) == THOUSAND
    assert missed == []


@pytest.mark.slow
def test_none_gets_in_by_a_field_of_a_case(
    app: Flask, router: Router, logged: io.StringIO, case: Json, places: dict[Path_, fields.Field[Any]]
) -> None:
    """Each in every free text, with words around it; and bare in one after the other of all other fields."""
    client = app.test_client()
    free = [place for place, field in places.items() if isinstance(field, FreeText)]
    others = cycle([place for place in places if place not in free])
    assert client.post(DECISIONS, json=case).status_code == 201
    for one, note in PLANTED:
        sent = [*((place, note) for place in free), (next(others), one), (("needs", 0, one), "x"), ((one,), "x")]
        for place, text in sent:
            answer = client.post(DECISIONS, json=with_planted(case, place, text))
            assert answer.status_code == 422, (place, text)
            assert found_in(answer.get_data(as_text=True), [one]) == [], (place, text)
    assert router.log.count() == 1
    nothing_of(IDENTIFIERS, router.database, logged)
    assert logged.getvalue().count('"status":422') == (len(free) + 3) * THOUSAND


@pytest.mark.slow
def test_none_gets_in_by_any_other_field_however_many_are_planted(
    app: Flask, router: Router, logged: io.StringIO, case: Json, places: dict[Path_, fields.Field[Any]]
) -> None:
    """Fifty in every single field of a case."""
    client = app.test_client()
    for place in places:
        for one, _ in PLANTED[:50]:
            assert client.post(DECISIONS, json=with_planted(case, place, one)).status_code == 422, (place, one)
    nothing_of(IDENTIFIERS, router.database, logged)


@pytest.mark.slow
def test_none_gets_in_by_address_query_or_header(app: Flask, router: Router, logged: io.StringIO, case: Json) -> None:
    """Ten at a time beside a case that is decided and recorded, and each in an address that leads nowhere."""
    client = app.test_client()
    for first in range(0, THOUSAND, AT_ONCE):
        some = IDENTIFIERS[first : first + AT_ONCE]
        headers = {name: in_header(one) for name, one in zip(HEADERS, some, strict=False)}
        asked = client.post(DECISIONS, query_string={one: one for one in some}, json=case, headers=headers)
        assert asked.status_code == 201
        assert found_in(asked.get_data(as_text=True), some) == []
    for one, address in zip(IDENTIFIERS, cycle(NOWHERE), strict=False):
        status = client.get(address.format(quote(one, safe="")), headers={"User-Agent": in_header(one)}).status_code
        assert status in (404, 422), (address, one)
    assert router.log.count() == THOUSAND // AT_ONCE
    nothing_of(IDENTIFIERS, router.database, logged)


@pytest.mark.parametrize("form", ["{}", "fe80::1%{}", "192.0.2.7, {}"])
def test_none_gets_in_by_what_a_proxy_passes_on(router: Router, logged: io.StringIO, case: Json, form: str) -> None:
    """A proxy that is trusted and set up wrong hands on whatever a caller says that its address is."""
    behind = altered(router, settings={"trusted_proxies": 1})
    client = create_app(behind, behind.settings).test_client()
    address = client.post(DECISIONS, json=case).location
    for one in IDENTIFIERS[:AT_ONCE]:
        said = {"X-Forwarded-For": form.format(in_header(one))}
        assert client.get(address, headers=said).status_code == 200
        form_sent = {"login": one, "password": one, "csrf_token": token_of(client)}
        assert client.post("/logga-in", data=form_sent, headers=said).status_code in (422, 429)
    kept = everything_in(router.database)
    assert kept.count("decision_seen") == AT_ONCE
    assert "sign_in" in kept
    nothing_of(IDENTIFIERS, router.database, logged)


def in_header(one: str) -> str:
    """As browsers send it: bytes that are no Latin-1 are escaped."""
    return quote(one, safe=" @+-()/.") if not one.isascii() else one


@pytest.mark.slow
def test_none_gets_in_by_a_body_that_is_no_case(app: Flask, router: Router, logged: io.StringIO) -> None:
    """As text, as broken JSON, as a form, as a list, of a wrong type."""
    client = app.test_client()
    for one, note in PLANTED:
        quoted = json.dumps(note)
        for body in (note, f'{{"needs": {quoted}', f"[{quoted}]", quoted, f'{{"needs": [{quoted}]}}'):
            answer = client.post(DECISIONS, data=body.encode(), content_type="application/json")
            assert answer.status_code in (400, 422)
            assert found_in(answer.get_data(as_text=True), [one]) == []
        assert client.post(DECISIONS, data={"needs": note}).status_code == 415
    assert router.log.count() == 0
    nothing_of(IDENTIFIERS, router.database, logged)


NAME = re.compile(r'name="([a-z_]+(?:-[a-z_0-9]+)+)"')
TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')


@pytest.mark.slow
@pytest.mark.parametrize("address", ["/bedom", "/fragor"])
def test_none_gets_in_by_the_forms(app: Flask, router: Router, logged: io.StringIO, address: str) -> None:
    """A different one in every field at once, and under names that are no field, until each has been in some."""
    client = app.test_client()
    names, token = form_of(client)
    assert len(names) > 30
    waiting = cycle(PLANTED)
    for _round in range(-(-THOUSAND // len(names))):
        answers = {name: next(waiting)[1] for name in names}
        odd = {next(waiting)[0]: "x", "needs-0-detail": next(waiting)[1], "action": "decide", "csrf_token": token}
        answer = client.post(address, data={**answers, **odd}, query_string={"x": next(waiting)[0]})
        assert answer.status_code == 422
    assert router.log.count() == 0
    nothing_of(IDENTIFIERS, router.database, logged)


def form_of(client: FlaskClient) -> tuple[list[str], str]:
    """The names of all fields of the page with every question, and the token its form is sent with."""
    page = client.get("/bedom").get_data(as_text=True)
    token = TOKEN.search(page)
    assert token
    return sorted(set(NAME.findall(page))), token[1]
