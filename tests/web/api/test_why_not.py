"""`GET /api/v1/decisions/{id}/why-not` and `…/compare`: asked of a recorded decision, changing nothing."""

from __future__ import annotations

import logging
from dataclasses import fields, replace
from typing import Any

import pytest
from flask.testing import FlaskClient

from router.bootstrap import Router
from router.policy_book import PolicyBook
from router.policy_content import PolicyContent
from tests.altered import altered
from tests.web.api.test_openapi import problems_of
from web import create_app

Json = dict[str, Any]


@pytest.fixture
def decision(client: FlaskClient, case: Json) -> Json:
    found: Json = client.post("/api/v1/decisions", json=case).get_json()
    return found


@pytest.fixture
def document(client: FlaskClient) -> Json:
    found: Json = client.get("/api/openapi.json").get_json()
    return found


def test_why_not(client: FlaskClient, decision: Json, document: Json) -> None:
    answer = client.get(f"/api/v1/decisions/{decision['id']}/why-not?agency=bup")
    told = answer.get_json()
    assert answer.status_code == 200
    assert problems_of(document, "WhyNot", told) == []
    assert (told["id"], told["agency"]["agency"], told["main"]["agency"]) == (decision["id"], "bup", "forsta_linjen")
    assert told["policy"] == {
        "revision": decision["policy"]["revision"],
        "recorded_revision": decision["policy"]["revision"],
        "same_revision": True,
        "notice": None,
        "notice_en": None,
    }
    assert told["what_if"][0]["found"][0]["words"].startswith("Om svårighetsgraden för ångest vore svår")


@pytest.mark.parametrize(
    "agency", ["forsta_linjen", "elevhalsa", "polis", "kontaktcenter", "socialtjanst", "sos_112"]
)
def test_every_kind_of_answer_is_as_described(
    client: FlaskClient, decision: Json, document: Json, agency: str
) -> None:
    told = client.get(f"/api/v1/decisions/{decision['id']}/why-not?agency={agency}").get_json()
    assert problems_of(document, "WhyNot", told) == []


def test_it_says_under_which_revision_each_was_answered(router: Router, decision: Json, document: Json) -> None:
    """A new revision answers by its own rules, tells so, and leaves the record as it was."""
    kept = {part.name: getattr(router.book, part.name) for part in fields(PolicyContent)}
    later = altered(router, base=replace(router.base, book=PolicyBook(**kept | {"revision": "later"})))
    client = create_app(later, later.settings).test_client()
    told = client.get(f"/api/v1/decisions/{decision['id']}/why-not?agency=bup").get_json()
    policy = told["policy"]
    assert (policy["revision"], policy["same_revision"]) == ("later", False)
    assert policy["recorded_revision"] == decision["policy"]["revision"]
    assert "annan version" in policy["notice"]
    assert "another version" in policy["notice_en"]
    assert problems_of(document, "WhyNot", told) == []
    assert client.get(f"/api/v1/decisions/{decision['id']}").get_json() == decision


def test_nothing_is_recorded(client: FlaskClient, router: Router, decision: Json) -> None:
    before = router.log.count()
    client.get(f"/api/v1/decisions/{decision['id']}/why-not?agency=bup")
    client.get(f"/api/v1/decisions/{decision['id']}/compare?with={decision['id']}")
    assert router.log.count() == before


@pytest.mark.parametrize("call", ["why-not?agency=bup", "compare?with=x"])
def test_an_unknown_decision(client: FlaskClient, call: str) -> None:
    answer = client.get(f"/api/v1/decisions/nobody/{call}")
    assert (answer.status_code, answer.get_json()["code"]) == (404, "unknown_decision")
    assert answer.content_type == "application/problem+json"


@pytest.mark.parametrize("text, suggestion", [("bupp", "bup"), ("", None), ("x" * 5000, None), ("\x00", None)])
def test_an_unknown_agency_is_refused_with_the_nearest_word(
    client: FlaskClient, decision: Json, text: str, suggestion: str | None
) -> None:
    answer = client.get(f"/api/v1/decisions/{decision['id']}/why-not", query_string={"agency": text})
    (error,) = answer.get_json()["errors"]
    assert (answer.status_code, answer.content_type) == (422, "application/problem+json")
    assert (error["pointer"], error["code"], error["suggestion"]) == ("/agency", "unknown_code", suggestion)
    english = client.get(
        f"/api/v1/decisions/{decision['id']}/why-not?agency=bupp", headers={"Accept-Language": "en"}
    ).get_json()
    assert english["errors"][0]["message"] == "There is no such agency. Did you mean bup?"


def test_compare(client: FlaskClient, case: Json, decision: Json, document: Json) -> None:
    case["needs"][0]["severity"] = "severe"
    other = client.post("/api/v1/decisions", json=case).get_json()
    answer = client.get(f"/api/v1/decisions/{decision['id']}/compare?with={other['id']}")
    told = answer.get_json()
    assert answer.status_code == 200
    assert problems_of(document, "Comparison", told) == []
    assert (told["first"], told["second"], told["same_revision"]) == (decision["id"], other["id"], True)
    assert [fact["pointer"] for fact in told["facts"]] == ["/needs/0/severity"]
    assert told["parts"][0] == {
        "part": "responsible",
        "first": decision["responsible"]["name"],
        "second": other["responsible"]["name"],
    }


def test_comparing_with_a_decision_that_is_not_there(client: FlaskClient, decision: Json) -> None:
    answer = client.get(f"/api/v1/decisions/{decision['id']}/compare")
    (error,) = answer.get_json()["errors"]
    assert (answer.status_code, error["pointer"], error["code"]) == (422, "/with", "unknown_decision")


def test_the_log_tells_neither_the_agency_nor_the_decision(
    client: FlaskClient, decision: Json, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        client.get(f"/api/v1/decisions/{decision['id']}/why-not?agency=bup")
    told = " ".join(str(vars(record)) for record in caplog.records)
    assert "why-not" in told
    assert "bup" not in told.replace("bupp", "")
    assert decision["id"] not in told
