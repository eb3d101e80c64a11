"""Every refusal says what is wrong and what to do, in the language asked for, by a stable code."""

from __future__ import annotations

import json
from typing import Any

import pytest
from flask.testing import FlaskClient

from router.problem_document import ProblemKind
from web.problems import KINDS

DECISIONS = "/api/v1/decisions"
JSON = "application/json"
LARGE = b'{"as_of": "' + b"x" * 70_000 + b'"}'

REFUSED: dict[str, tuple[int, dict[str, Any]]] = {
    "malformed_json": (400, {"data": b'{"needs": ', "content_type": JSON}),
    "too_large": (413, {"data": LARGE, "content_type": JSON}),
    "unsupported_media_type": (415, {"data": b"{}", "content_type": "text/plain"}),
    "invalid_case": (422, {"data": b'{"needs": [{"domain": "anxety"}]}', "content_type": JSON}),
    "method_not_allowed": (405, {"method": "DELETE"}),
    "not_found": (404, {"path": "/api/v1/nothing"}),
    "unknown_decision": (404, {"path": f"{DECISIONS}/nothing", "method": "GET"}),
    "unknown_municipality": (404, {"path": "/api/v1/agencies?municipality=0000", "method": "GET"}),
    "invalid_parameter": (422, {"path": "/api/v1/policies?as_of=igår", "method": "GET"}),
}
BY_CODE = {kind.code: kind for kind in KINDS}


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("code", REFUSED)
def test_each_kind_of_refusal(client: FlaskClient, code: str, language: str) -> None:
    status, call = REFUSED[code]
    answer = client.open(**{"path": DECISIONS, "method": "POST"} | call, headers={"Accept-Language": language})
    problem = json.loads(answer.get_data())
    assert answer.content_type == "application/problem+json"
    assert (answer.status_code, problem["status"], problem["code"]) == (status, status, code)
    assert problem["title"] == _title(BY_CODE[code], language)
    assert problem["detail"]
    assert ("errors" in problem) == (status == 422)


def _title(kind: ProblemKind, language: str) -> str:
    return kind.title_sv if language == "sv" else kind.title_en


def test_a_problem_leads_to_its_description(client: FlaskClient) -> None:
    problem = client.get("/api/nothing").get_json()
    address, _, anchor = problem["type"].partition("#")
    assert f'id="{anchor}"' in client.get(address).get_data(as_text=True)


@pytest.mark.parametrize("asked, told", [("en-GB,en;q=0.9", "en"), ("de,sv;q=0.5", "sv"), ("fi", "sv"), ("", "sv")])
def test_swedish_unless_english_is_asked_for(client: FlaskClient, asked: str, told: str) -> None:
    problem = client.get("/api/nothing", headers={"Accept-Language": asked}).get_json()
    assert problem["title"] == {"sv": "Finns inte", "en": "Not found"}[told]


def test_a_field_is_named_by_pointer_with_a_suggestion(client: FlaskClient) -> None:
    answer = client.post(DECISIONS, json={"needs": [{"domain": "sleep"}, {"domain": "anxety"}], "chld": {}})
    errors = {error["pointer"]: error for error in answer.get_json()["errors"]}
    assert errors["/needs/1/domain"]["suggestion"] == "anxiety"
    assert errors["/chld"]["suggestion"] == "child"
    assert all(error["message"] and error["code"] for error in errors.values())


@pytest.mark.parametrize(
    "text, status",
    [
        ("[" * 100_000, 413),
        ("[" * 30_000, 422),
        ('{"needs": [[[[[]]]]]}', 422),
        ('{"child": {"age_years": NaN}}', 422),
        ('{"child": {"age_years": 1e999}}', 422),
        ('{"child": {"age_years": true}}', 422),
        ('{"child": {}, "child": {}}', 422),
        ("[]", 422),
        ("null", 422),
        ("", 400),
        ("{} {}", 400),
        ('{"as_of": "\\ud800"}', 422),
        ('{"as_of": "1890-01-01"}', 422),
    ],
)
def test_odd_bodies_are_refused_not_answered(client: FlaskClient, text: str, status: int) -> None:
    answer = client.post(DECISIONS, data=text, content_type=JSON)
    assert answer.status_code == status


def test_text_that_is_not_utf_8_is_refused(client: FlaskClient) -> None:
    answer = client.post(DECISIONS, data='{"as_of": "Å"}'.encode("latin-1"), content_type=JSON)
    assert (answer.status_code, answer.get_json()["code"]) == (400, "malformed_json")


@pytest.mark.parametrize("identity", ["19121212-1212", "070-123 45 67", "barn@example.se"])
def test_identity_is_refused_and_not_repeated(client: FlaskClient, identity: str) -> None:
    answer = client.post(DECISIONS, json={"needs": [{"domain": "sleep", "detail": f"ring {identity}"}]})
    [error] = answer.get_json()["errors"]
    assert (error["pointer"], error["code"]) == ("/needs/0/detail", "personal_data")
    assert identity not in answer.get_data(as_text=True)


def test_a_body_at_the_limit_is_read_and_one_byte_more_is_not(client: FlaskClient) -> None:
    at_limit = b"{}".ljust(64 * 1024)
    assert client.post(DECISIONS, data=at_limit, content_type=JSON).status_code == 201
    assert client.post(DECISIONS, data=at_limit + b" ", content_type=JSON).status_code == 413


def test_the_wrong_method_is_told_the_right_ones(client: FlaskClient) -> None:
    answer = client.put(DECISIONS)
    assert answer.status_code == 405
    assert "POST" in answer.headers["Allow"]


def test_a_page_that_does_not_exist_is_told_as_a_page(client: FlaskClient) -> None:
    answer = client.get("/finns-inte")
    assert answer.status_code == 404
    assert answer.mimetype == "text/html"
    assert "<h1" in answer.get_data(as_text=True)


def test_programs_need_no_form_token(client: FlaskClient, case: dict[str, Any]) -> None:
    answer = client.post(
        DECISIONS, json=case, headers={"Origin": "https://example.org", "Referer": "https://example.org/"}
    )
    assert answer.status_code == 201
    assert "Set-Cookie" not in answer.headers
