"""Cases that are refused: for what, where, and with which help."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from router.case import Case
from router.places import Places
from router.reading.case_schema import CaseRefused, CaseSchema, Problem
from router.vocabulary import Vocabulary

ProblemsOf = Callable[[object], tuple[Problem, ...]]


def need(**fields: object) -> dict[str, object]:
    return {"needs": [fields]}


def contact(**fields: object) -> dict[str, object]:
    return {"ongoing_contacts": [fields]}


def referral(**fields: object) -> dict[str, object]:
    return {"referral_history": [fields]}


REFUSED = [
    # Fields nobody knows
    ({"schema_version": 1}, "/schema_version", "unknown_field", None),
    ({"id": "OV01"}, "/id", "unknown_field", None),
    ({"nedes": []}, "/nedes", "unknown_field", "needs"),
    ({"age_years": 7}, "/age_years", "unknown_field", "child/age_years"),
    ({"child": {"age": 7}}, "/child/age", "unknown_field", None),
    (need(sevrity="mild"), "/needs/0/sevrity", "unknown_field", "severity"),
    (referral(from_="bup"), "/referral_history/0/from_", "unknown_field", "from"),
    ({"a/b~": 1}, "/a~1b~0", "unknown_field", None),
    # Codes nobody knows
    (need(domain="anxeity"), "/needs/0/domain", "unknown_code", "anxiety"),
    (need(domain="ångest"), "/needs/0/domain", "unknown_code", "anxiety"),
    (need(severity="Mild"), "/needs/0/severity", "unknown_code", "mild"),
    (need(severity=""), "/needs/0/severity", "unknown_code", None),
    (referral(to="gaurdian"), "/referral_history/0/to", "unknown_code", "guardian"),
    (contact(agency="bupp"), "/ongoing_contacts/0/agency", "unknown_code", "bup"),
    ({"registration": {"municipality": "1888"}}, "/registration/municipality", "unknown_code", "1880"),
    ({"registration": {"municipality": "Örebro"}}, "/registration/municipality", "unknown_code", "1880"),
    (
        {"registration": {"municipality_name": "Örebo"}},
        "/registration/municipality_name",
        "unknown_code",
        "Örebro",
    ),
    ({"registration": {"region": "02"}}, "/registration/region", "unknown_code", None),
    ({"stay_municipality": "9999"}, "/stay_municipality", "unknown_code", None),
    (
        {"placement": {"placing_municipality": "0000"}},
        "/placement/placing_municipality",
        "unknown_code",
        None,
    ),
    (contact(principal_code="se"), "/ongoing_contacts/0/principal_code", "unknown_code", "SE"),
    ({"disputed_between": ["bup", "polisen"]}, "/disputed_between/1", "unknown_code", "polis"),
    ({"disputed_between": ["bup:"]}, "/disputed_between/0", "unknown_code", None),
    # Types
    ({"child": []}, "/child", "wrong_type", None),
    ({"child": {"age_years": True}}, "/child/age_years", "wrong_type", None),
    ({"child": {"age_years": "7"}}, "/child/age_years", "wrong_type", "7"),
    ({"child": {"age_years": 7.0}}, "/child/age_years", "wrong_type", "7"),
    ({"home": {"stable": 1}}, "/home/stable", "wrong_type", "true"),
    ({"home": {"stable": "nej"}}, "/home/stable", "wrong_type", "false"),
    ({"consent": {"child": True}}, "/consent/child", "wrong_type", "yes"),
    ({"registration": {"municipality": 1880}}, "/registration/municipality", "wrong_type", "1880"),
    ({"registration": {"municipality": 117}}, "/registration/municipality", "wrong_type", "0117"),
    ({"needs": {"domain": "mood"}}, "/needs", "wrong_type", None),
    ({"needs": [None]}, "/needs/0", "wrong_type", None),
    ({"needs": "mood"}, "/needs", "wrong_type", None),
    (need(domain=["mood"]), "/needs/0/domain", "wrong_type", None),
    ({"as_of": 20261121}, "/as_of", "wrong_type", None),
    # Numbers out of range, or none at all
    ({"child": {"age_years": 21}}, "/child/age_years", "out_of_range", None),
    ({"child": {"age_years": -1}}, "/child/age_years", "out_of_range", None),
    ({"child": {"age_months": 12}}, "/child/age_months", "out_of_range", None),
    ({"school": {"year": 14}}, "/school/year", "out_of_range", None),
    ({"home": {"guardians": 5}}, "/home/guardians", "out_of_range", None),
    ({"supply": {"distance_km": 3001}}, "/supply/distance_km", "out_of_range", None),
    ({"supply": {"distance_km": 10**400}}, "/supply/distance_km", "out_of_range", None),
    (
        {"school": {"absence_percent_last_30_days": 101}},
        "/school/absence_percent_last_30_days",
        "out_of_range",
        None,
    ),
    ({"supply": {"distance_km": float("nan")}}, "/supply/distance_km", "not_finite", None),
    ({"supply": {"distance_km": float("inf")}}, "/supply/distance_km", "not_finite", None),
    # Days
    ({"as_of": "2027-11-23"}, "/as_of", "future_date", None),
    ({"as_of": "1989-12-31"}, "/as_of", "out_of_range", None),
    ({"as_of": "2026-02-30"}, "/as_of", "wrong_format", None),
    ({"as_of": "20261121"}, "/as_of", "wrong_format", None),
    ({"as_of": "2026-11"}, "/as_of", "wrong_format", None),
    (contact(since="2026-13"), "/ongoing_contacts/0/since", "wrong_format", None),
    (contact(since="2026-11-22"), "/ongoing_contacts/0/since", "future_date", None),
    (contact(since="2026-12"), "/ongoing_contacts/0/since", "future_date", None),
    ({"placement": {"since": "2026-12"}}, "/placement/since", "future_date", None),
    (referral(date="2026-11-22"), "/referral_history/0/date", "future_date", None),
    (
        {"as_of": "2026-10-01", **referral(date="2026-10-02")},
        "/referral_history/0/date",
        "contradiction",
        None,
    ),
    # What does not go together
    (
        {"registration": {"municipality": "1880", "region": "23"}},
        "/registration/region",
        "contradiction",
        "18",
    ),
    (
        {"registration": {"municipality_name": "örebro", "region": "23"}},
        "/registration/region",
        "contradiction",
        "18",
    ),
    (
        {"registration": {"municipality": "1880", "municipality_name": "Kumla"}},
        "/registration/municipality_name",
        "contradiction",
        "Örebro",
    ),
    (
        contact(agency="bup", principal_code="1880"),
        "/ongoing_contacts/0/principal_code",
        "contradiction",
        "18",
    ),
    (
        contact(agency="socialtjanst", principal_code="18"),
        "/ongoing_contacts/0/principal_code",
        "contradiction",
        None,
    ),
    (
        contact(agency="bup", principal_code="independent"),
        "/ongoing_contacts/0/principal_code",
        "contradiction",
        None,
    ),
    ({"disputed_between": ["bup:1880"]}, "/disputed_between/0", "contradiction", "bup:18"),
    # Too much
    ({"needs": [{}] * 51}, "/needs", "too_many", None),
    ({"ongoing_contacts": [{}] * 51}, "/ongoing_contacts", "too_many", None),
    ({"referral_history": [{}] * 51}, "/referral_history", "too_many", None),
    ({"home": {"concerns": ["neglect"] * 51}}, "/home/concerns", "too_many", None),
    (need(detail="a" * 501), "/needs/0/detail", "too_long", None),
    # Text
    (need(detail="rad ett\nrad två"), "/needs/0/detail", "control_characters", None),
    (referral(reason="dolt \u202e baklänges"), "/referral_history/0/reason", "control_characters", None),
    (need(detail="halvt \ud800"), "/needs/0/detail", "control_characters", None),
    ({"interpreter_language": "dari"}, "/interpreter_language", "wrong_format", None),
    ({"home": {"concerns": ["Neglect"]}}, "/home/concerns/0", "wrong_format", "neglect"),
    ({"home": {"concerns": ["a" * 65]}}, "/home/concerns/0", "wrong_format", None),
    # Who the child is, wherever it is written
    (need(detail="ring 070-123 45 67"), "/needs/0/detail", "personal_data", None),
    (referral(reason="se 20121015-1234"), "/referral_history/0/reason", "personal_data", None),
    (need(domain="20121015-1234"), "/needs/0/domain", "personal_data", None),
    ({"home": {"concerns": ["ring_0701234567"]}}, "/home/concerns/0", "personal_data", None),
    (
        {"registration": {"municipality_name": "Storgatan 12"}},
        "/registration/municipality_name",
        "personal_data",
        None,
    ),
    ({"disputed_between": ["anna@example.se"]}, "/disputed_between/0", "personal_data", None),
    ({"20121015-1234": 1}, "", "personal_data", None),
    ({"child": {"anna@example.se": 1}}, "/child", "personal_data", None),
    ({"x" * 65: 1}, "", "unknown_field", None),
]


@pytest.mark.parametrize("json, pointer, code, suggestion", REFUSED)
def test_one_thing_wrong_is_told_where_it_is(
    problems_of: ProblemsOf, json: object, pointer: str, code: str, suggestion: str | None
) -> None:
    (problem,) = problems_of(json)
    assert (problem.pointer, problem.code, problem.suggestion) == (pointer, code, suggestion)
    if suggestion is not None:
        assert suggestion in problem.message_sv
        assert suggestion in problem.message_en


@pytest.mark.parametrize("whole", [None, [], "", 7, True])
def test_only_an_object_is_a_case(problems_of: ProblemsOf, whole: object) -> None:
    assert [(p.pointer, p.code) for p in problems_of(whole)] == [("", "wrong_type")]


def test_everything_wrong_is_told_at_once(problems_of: ProblemsOf, elsa: dict[str, Any]) -> None:
    elsa["child"]["age_years"] = 99
    elsa["registration"] |= {"region": "23", "status": "visitor"}
    elsa["needs"].append({"domain": "mod"})
    elsa["ongoing_contacts"].append({"agency": "bup", "principal_code": "1880", "status": "aktiv"})
    elsa["nickname"] = "E"
    assert {(p.pointer, p.code) for p in problems_of(elsa)} == {
        ("/child/age_years", "out_of_range"),
        ("/registration/status", "unknown_code"),
        ("/registration/region", "contradiction"),
        ("/needs/1/domain", "unknown_code"),
        ("/ongoing_contacts/1/status", "unknown_code"),
        ("/ongoing_contacts/1/principal_code", "contradiction"),
        ("/nickname", "unknown_field"),
    }


def test_days_are_not_judged_against_an_unreadable_as_of(problems_of: ProblemsOf) -> None:
    problems = problems_of({"as_of": "i morgon", **referral(date="2026-11-25")})
    assert [p.pointer for p in problems] == ["/as_of"]


def test_messages_do_not_repeat_what_was_sent(problems_of: ProblemsOf) -> None:
    for told in ("Zebulon", "20121015-1234", "zebulon@example.se"):
        for problem in problems_of({"needs": [{"domain": told, "detail": f"{told} 070-1234567"}], told: told}):
            said = f"{problem.message_sv} {problem.message_en} {problem.suggestion}"
            assert told not in said


def test_a_flood_of_problems_is_cut_and_says_so(problems_of: ProblemsOf) -> None:
    problems = problems_of({f"field_{number}": 1 for number in range(5000)})
    assert len(problems) == 101
    assert "4900" in problems[-1].message_en


def test_the_same_case_is_refused_in_the_same_words(problems_of: ProblemsOf) -> None:
    names = [f"field_{number}" for number in range(20)]
    assert problems_of(dict.fromkeys(names, 1)) == problems_of(dict.fromkeys(reversed(names), 1))


def test_the_refusal_speaks_the_language_asked_for(
    vocabulary: Vocabulary, places: Places, schema: CaseSchema
) -> None:
    for language, said in (("sv", "mellan 0 och 20"), ("en", "between 0 and 20")):
        with pytest.raises(CaseRefused, match=said):
            CaseSchema(vocabulary, places, schema.today, language).load({"child": {"age_years": 30}})


SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=30)
    | st.sampled_from(["bup", "1880", "2026-11", "2026-11-21", "18", "bup:18", "mood", "mild", "yes", "independent"])
)
NAMES = st.sampled_from(
    "as_of child registration needs placement home consent ongoing_contacts referral_history since date "
    "agency principal_code domain concerns disputed_between municipality region age_years from".split()
) | st.text(max_size=8)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=6),
    max_leaves=30,
)


@settings(max_examples=200, deadline=None)
@given(json_like=st.dictionaries(NAMES, JSON, max_size=8) | JSON)
def test_whatever_comes_is_read_or_refused(schema: CaseSchema, json_like: object) -> None:
    told = None
    try:
        assert isinstance(schema.load(json_like), Case)
    except CaseRefused as refusal:
        told = [problem.pointer + problem.message_sv + problem.message_en for problem in refusal.problems]
    assert told != []
    # What is told of a refusal is sent as JSON in UTF-8.
    assert json.dumps(told, ensure_ascii=False).encode()
