"""The schema as OpenAPI describes it: what the description allows is what the reading allows."""

from __future__ import annotations

import json
from typing import Any

import jsonschema  # type: ignore[import-untyped]  # it ships no types
import pytest
from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin

from router.places import Places
from router.reading.case_schema import CaseSchema, case_schema_class
from router.vocabulary import Vocabulary


@pytest.fixture(scope="module")
def described(vocabulary: Vocabulary, places: Places) -> dict[str, Any]:
    """The schemas of an OpenAPI 3.1 document, which are JSON Schema."""
    spec = APISpec("t", "1", "3.1.0", plugins=[MarshmallowPlugin()])
    spec.components.schema("Case", schema=case_schema_class(vocabulary, places))
    return {"$ref": "#/components/schemas/Case", "components": spec.to_dict()["components"]}


def allows(described: dict[str, Any], case: object) -> bool:
    return bool(jsonschema.Draft202012Validator(described).is_valid(case))


def test_every_part_is_described_by_its_name(described: dict[str, Any]) -> None:
    assert set(described["components"]["schemas"]) == {
        "Case",
        "Child",
        "Registration",
        "Placement",
        "Need",
        "Diagnosis",
        "School",
        "Home",
        "Consent",
        "Contact",
        "Referral",
        "Risk",
        "Supply",
    }


def test_the_description_allows_a_whole_case_and_an_empty_one(described: dict[str, Any], elsa_text: str) -> None:
    whole = json.loads(elsa_text)
    assert allows(described, whole)
    assert allows(described, {})
    assert allows(described, dict.fromkeys(whole))
    for part in ("child", "registration", "placement", "school", "home", "consent", "risk", "supply"):
        assert allows(described, {part: dict.fromkeys(whole[part])})


@pytest.mark.parametrize(
    "case",
    [
        {"nedes": []},
        {"needs": [{"domain": "anxeity"}]},
        {"needs": [{}] * 51},
        {"needs": [{"sevrity": "mild"}]},
        {"needs": [{"detail": "a" * 501}]},
        {"child": {"age_years": 21}},
        {"child": {"age_years": "7"}},
        {"registration": {"municipality": 1880}},
        {"registration": {"region": "1880"}},
        {"interpreter_language": "dari"},
    ],
)
def test_the_description_refuses_what_the_reading_refuses(described: dict[str, Any], case: object) -> None:
    assert not allows(described, case)


def test_a_code_is_described_in_words(described: dict[str, Any], vocabulary: Vocabulary) -> None:
    severity = described["components"]["schemas"]["Need"]["properties"]["severity"]
    assert severity["enum"] == [*vocabulary["severity"].terms, None]
    mild = vocabulary["severity"]["mild"]
    assert severity["x-labels"]["mild"] == {"sv": mild.sv, "en": mild.en}


def test_the_real_schema_is_what_reads(schema: CaseSchema, vocabulary: Vocabulary, places: Places) -> None:
    parts = case_schema_class(vocabulary, places)().load({"child": {"age_years": 7}})
    assert parts["child"] == schema.load({"child": {"age_years": 7}}).child
