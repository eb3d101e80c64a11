"""The form tells the case of whoever filled it in: nothing lost, nothing added, unknown stays unknown."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from router.case import case_to_json
from router.content import content_root
from router.places import Places
from router.reading.case_schema import CaseSchema
from router.reading.places_file import read_places
from router.reading.vocabulary_file import read_vocabulary
from router.vocabulary import Vocabulary
from tests.web.pages.examples import example_cases
from web.forms.answers import Typed, case_from, compacted
from web.forms.intake_sections import SECTIONS
from web.forms.names import TypedNames
from web.forms.prefill import answers_of

TODAY = datetime.date(2026, 11, 21)
NOT_ASKED = {"as_of", "detail", "reason", "municipality_name", "region"}


@pytest.fixture(scope="module")
def places() -> Places:
    return read_places(content_root() / "fixtures")


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return read_vocabulary(content_root() / "rules" / "vocabulary")


@pytest.fixture(scope="module")
def typed(places: Places) -> Typed:
    municipalities = {place.code: place.name for place in places.municipalities.values()}
    principals = municipalities | {place.code: place.name for place in places.regions.values()}
    return Typed(TypedNames(municipalities), TypedNames(principals), TypedNames({"so": "somaliska"}))


def asked_of(facts: dict[str, Any]) -> dict[str, Any]:
    """The facts without those that nobody is asked about a child of that age or school."""
    school, risk = dict(facts["school"]), dict(facts["risk"])
    if facts["child"]["age_years"] < 6:
        del risk["suicide_risk"]
    if school["form"] in ("preschool", "none"):
        for about_pupils in ("absence_percent_last_30_days", "pupil_health_contact"):
            del school[about_pupils]
    if school["form"] == "none":
        del school["operator"]
    return {**facts, "school": school, "risk": risk}


def plain(value: Any) -> Any:
    """What the form asks for of a case: no free text, no nulls, no parts without content."""
    if isinstance(value, dict):
        parts = {key: plain(item) for key, item in value.items() if key not in NOT_ASKED}
        return {key: item for key, item in parts.items() if item not in (None, {})}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return str(value) if isinstance(value, datetime.date) else value


@pytest.mark.parametrize("facts", [pytest.param(facts, id=name) for name, facts in example_cases()])
def test_a_case_survives_the_form_there_and_back(
    facts: dict[str, Any], typed: Typed, vocabulary: Vocabulary, places: Places
) -> None:
    told = case_from(answers_of(facts, SECTIONS, typed), SECTIONS, typed)
    read = CaseSchema(vocabulary, places, TODAY).load(told)
    assert plain(case_to_json(read)) == plain(asked_of(facts))


def test_an_empty_form_says_nothing_at_all(typed: Typed) -> None:
    assert case_from(compacted({}, SECTIONS), SECTIONS, typed) == {}


def test_do_not_know_is_not_no(typed: Typed) -> None:
    answers = {"risk-immediate_danger": [""], "home-violence_suspected": ["no"]}
    assert case_from(answers, SECTIONS, typed) == {"home": {"violence_suspected": False}}


def test_saying_that_there_are_none_differs_from_not_saying(typed: Typed) -> None:
    assert case_from({"diagnoses-none": ["yes"]}, SECTIONS, typed) == {"diagnoses": []}
    assert case_from({"home-concerns": ["none"]}, SECTIONS, typed) == {"home": {"concerns": []}}


def test_a_child_that_is_not_placed_has_no_placement(typed: Typed) -> None:
    answers = {"placement-placed": ["no"], "placement-form": ["family_home"]}
    assert case_from(answers, SECTIONS, typed) == {}


def test_a_placed_child_of_whom_no_more_is_known_is_placed(typed: Typed) -> None:
    assert case_from({"placement-placed": ["yes"]}, SECTIONS, typed) == {"placement": {}}


def test_answers_to_questions_that_no_longer_fit_are_left_out(typed: Typed) -> None:
    answers = {
        "child-age_years": ["19"],
        "consent-guardians": ["all"],
        "school-form": ["none"],
        "school-year": ["8"],
    }
    assert case_from(answers, SECTIONS, typed) == {"child": {"age_years": 19}, "school": {"form": "none"}}


def test_empty_rows_are_taken_out_and_the_others_move_up() -> None:
    raw = {
        "needs-0-domain": [""],
        "needs-0-severity": [""],
        "needs-2-domain": ["sleep"],
        "needs-7-domain": ["mood"],
    }
    assert compacted(raw, SECTIONS) == {"needs-0-domain": ["sleep"], "needs-1-domain": ["mood"]}


def test_fields_that_the_form_does_not_have_are_dropped() -> None:
    assert compacted({"name": ["Anna"], "needs-0-detail": ["Anna"]}, SECTIONS) == {}


def test_text_that_is_no_number_goes_on_to_be_refused(typed: Typed) -> None:
    told = case_from(
        {
            "child-age_years": ["tolv"],
            "school-form": ["compulsory"],
            "school-absence_percent_last_30_days": ["40 %"],
        },
        SECTIONS,
        typed,
    )
    assert told == {
        "child": {"age_years": "tolv"},
        "school": {"form": "compulsory", "absence_percent_last_30_days": 40},
    }
