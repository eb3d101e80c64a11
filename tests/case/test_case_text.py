"""The text of a case: what is refused before anything is made of it."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from router.reading.case_schema import CaseRefused, CaseSchema, parse_case_json


def refusal_of(text: bytes | str) -> list[tuple[str, str]]:
    with pytest.raises(CaseRefused) as refusal:
        parse_case_json(text)
    return [(problem.pointer, problem.code) for problem in refusal.value.problems]


def test_a_whole_case_comes_through(schema: CaseSchema, elsa_text: str) -> None:
    for text in (elsa_text, elsa_text.encode(), "\ufeff" + elsa_text, json.dumps(json.loads(elsa_text))):
        assert parse_case_json(text) == json.loads(elsa_text)


@pytest.mark.parametrize(
    "text, pointer, code",
    [
        ("", "", "malformed_json"),
        ("{", "", "malformed_json"),
        ('{"child": }', "", "malformed_json"),
        ("{'child': 1}", "", "malformed_json"),
        ('{"a": 1} {"b": 2}', "", "malformed_json"),
        ('{"a": "rad\nbryt"}', "", "malformed_json"),
        ("[]", "", "wrong_type"),
        ("null", "", "wrong_type"),
        ('"{}"', "", "wrong_type"),
        ('{"supply": {"distance_km": NaN}}', "/supply/distance_km", "not_finite"),
        ('{"supply": {"distance_km": -Infinity}}', "/supply/distance_km", "not_finite"),
        ('{"supply": {"distance_km": 1e999}}', "/supply/distance_km", "not_finite"),
        ('{"child": {}, "child": {"age_years": 7}}', "", "duplicate_key"),
        ('{"needs": [{}, {"domain": "mood", "dom\\u0061in": "mood"}]}', "/needs/1", "duplicate_key"),
        ('{"a": NaN, "a": 1}', "", "duplicate_key"),
        ('{"needs": [{"detail": "\\ud83d"}]}', "/needs/0/detail", "lone_surrogate"),
        ('{"\\udc00": 1}', "", "lone_surrogate"),
        ('{"a": "\ud800"}', "", "lone_surrogate"),
        (b'{"a": "\xe5"}', "", "invalid_utf8"),
        ('{"a": 1}'.encode("utf-16"), "", "invalid_utf8"),
        ('{"needs": [{"domain": ["mood"]}]}', "", "too_deep"),
        ("[" * 60_000, "", "too_deep"),
        ('{"a":' * 12_000, "", "too_deep"),
        ('{"a": NaN, "b"', "", "malformed_json"),
    ],
)
def test_what_is_no_case_is_refused(text: bytes | str, pointer: str, code: str) -> None:
    assert refusal_of(text) == [(pointer, code)]


def test_the_largest_case_is_read_and_one_byte_more_is_not() -> None:
    largest = '{"a": "' + "x" * (64 * 1024 - 9) + '"}'
    assert len(largest) == 64 * 1024
    assert parse_case_json(largest)
    assert refusal_of(largest + " ") == [("", "too_large")]
    assert refusal_of("{" + "[" * 100_000) == [("", "too_large")]
    # Counted in bytes: the same number of letters, one of which takes two.
    assert refusal_of(largest.replace("x", "å", 1)) == [("", "too_large")]


def test_brackets_inside_texts_are_no_depth() -> None:
    detail = '[[[[{{{{ "[[[" \\[[['
    assert parse_case_json(json.dumps({"needs": [{"detail": detail}]})) == {"needs": [{"detail": detail}]}


def test_an_escaped_emoji_is_a_whole_character() -> None:
    assert parse_case_json('{"needs": [{"detail": "\\ud83d\\ude00"}]}') == {"needs": [{"detail": "😀"}]}


def test_a_number_of_thousands_of_digits_is_refused_in_its_place(schema: CaseSchema) -> None:
    with pytest.raises(CaseRefused) as refusal:
        schema.load(parse_case_json('{"child": {"age_years": ' + "9" * 60_000 + "}}"))
    assert [(p.pointer, p.code) for p in refusal.value.problems] == [("/child/age_years", "out_of_range")]


@pytest.mark.parametrize(
    "text", ['"' * 60_000, '"\\' * 30_000, "\\" * 60_000, '{"a":1,' * 9_000, "{}" * 30_000, "[}" * 30_000]
)
def test_no_text_takes_long_to_refuse(text: str) -> None:
    before = time.process_time()
    assert refusal_of(text)
    assert time.process_time() - before < 0.5


@settings(max_examples=150, deadline=None)
@given(text=st.binary(max_size=60) | st.text(alphabet='{}[]":,\\u0d8NaIfinty1e-. ', max_size=60))
def test_any_text_is_an_object_or_refused(text: bytes | str) -> None:
    try:
        found = parse_case_json(text)
    except CaseRefused as refusal:
        found = {"refused for": refusal.problems}
    assert isinstance(found, dict)
    assert found.get("refused for") != ()
