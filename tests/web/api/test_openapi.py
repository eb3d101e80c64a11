"""The OpenAPI document is valid, and the service keeps to it."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml
from flask import Flask
from flask.testing import FlaskClient
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import validate

from router.content import content_root

VIGNETTES = yaml.safe_load((content_root() / "fixtures" / "vignettes.yaml").read_text())["vignettes"]
GAP = re.compile(r"<\w+:(\w+)>")
CALLS = {
    "/api/v1/publications": "Publications",
    "/api/v1/publications/1": "Problem",
    "/api/v1/revisions": "RevisionsInForce",
    "/api/v1/policies/files": "Content",
    "/api/v1/policies/files/rules/national/sip.yaml": "ContentFile",
    "/api/v1/agreements": "AdoptedAgreements",
    "/api/v1/drafts": "Problem",
    "/api/v1/vocabulary": "Vocabulary",
    "/api/v1/policies": "Policies",
    "/api/v1/policies?as_of=2026-11-21": "Policies",
    "/api/v1/agencies?municipality=1880": "Agencies",
    "/api/v1/agencies?municipality=2380": "Agencies",
    "/api/v1/map?municipality=1880": "Map",
    "/api/v1/map?municipality=0980&date=2026-11-21": "Map",
    "/api/v1/map?municipality=1880&date=2001-01-01": "Problem",
    "/api/nothing": "Problem",
    "/api/v1/policies?as_of=2026": "Problem",
}


@pytest.fixture
def document(client: FlaskClient) -> dict[str, Any]:
    found: dict[str, Any] = client.get("/api/openapi.json").get_json()
    return found


def problems_of(document: dict[str, Any], shape: str, value: Any) -> list[str]:
    """Where the value is not as the document says."""
    schema = {"$ref": f"#/components/schemas/{shape}", "components": document["components"]}
    found = Draft202012Validator(schema, format_checker=FormatChecker()).iter_errors(value)
    return [f"{error.json_path}: {error.message}" for error in found]


def test_the_document_is_valid_openapi_3_1(document: dict[str, Any]) -> None:
    assert document["openapi"].startswith("3.1.")
    validate(document)


def test_every_call_of_the_api_is_described(app: Flask, document: dict[str, Any]) -> None:
    rules = {GAP.sub(r"{\1}", rule.rule) for rule in app.url_map.iter_rules()}
    assert {rule for rule in rules if rule.startswith("/api/v1/")} == set(document["paths"])
    operations = [call for path in document["paths"].values() for name, call in path.items() if name != "parameters"]
    assert all(call["summary"] and call["description"] and call["operationId"] for call in operations)


@pytest.mark.parametrize("vignette", VIGNETTES, ids=[v["id"] for v in VIGNETTES])
def test_cases_and_decisions_are_as_described(
    client: FlaskClient, document: dict[str, Any], vignette: dict[str, Any]
) -> None:
    facts = vignette["facts"]
    assert problems_of(document, "Case", facts) == []
    decision = client.post("/api/v1/decisions", json=facts).get_json()
    assert problems_of(document, "Decision", decision) == []


@pytest.mark.parametrize("call, shape", CALLS.items())
def test_other_answers_are_as_described(client: FlaskClient, document: dict[str, Any], call: str, shape: str) -> None:
    assert problems_of(document, shape, client.get(call).get_json()) == []


def test_an_empty_case_and_its_refusal_are_as_described(client: FlaskClient, document: dict[str, Any]) -> None:
    assert problems_of(document, "Decision", client.post("/api/v1/decisions", json={}).get_json()) == []
    refused = client.post("/api/v1/decisions", json={"needs": "sleep"}).get_json()
    assert problems_of(document, "Problem", refused) == []


def test_a_case_that_is_refused_is_against_the_description(document: dict[str, Any]) -> None:
    assert problems_of(document, "Case", {"needs": [{"domain": "anxety"}]})
    assert problems_of(document, "Case", {"name": "x"})
    assert problems_of(document, "Case", {"child": {"age_years": 21}})


def test_the_page_shows_every_call_and_shape_without_a_script(client: FlaskClient, document: dict[str, Any]) -> None:
    page = client.get("/api/docs").get_data(as_text=True)
    assert "<script" not in page
    assert "https://" not in page
    for path in document["paths"]:
        assert f"<code>{path}</code>" in page
    for shape in document["components"]["schemas"]:
        assert f'id="shape-{shape}"' in page
