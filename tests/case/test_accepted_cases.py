"""Cases that are read: what they become, what unknown means, and the way back to JSON."""

from __future__ import annotations

import copy
import datetime
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from router.case import Case, Disputant, Since, case_to_json
from router.content import content_root
from router.places import Places
from router.reading.case_schema import CaseSchema, parse_case_json
from router.vocabulary import Vocabulary


def test_a_whole_case_is_read_field_by_field(schema: CaseSchema, elsa: dict[str, Any]) -> None:
    case = schema.load(elsa)
    assert case.as_of == datetime.date(2026, 11, 20)
    assert (case.child.age_years, case.child.age_months) == (13, 4)
    assert case.placement is not None
    assert case.placement.since == Since(datetime.date(2025, 3, 1), day_known=False)
    assert case.needs is not None
    assert case.needs[0].cause == "school"
    assert case.home.concerns == ("neglect", "other")
    assert case.ongoing_contacts is not None
    assert case.ongoing_contacts[0].since == Since(datetime.date(2026, 9, 14))
    assert case.referral_history is not None
    assert (case.referral_history[0].from_, case.referral_history[0].to) == ("guardian", "bup")
    assert case.disputed_between == (Disputant("bup"), Disputant("socialtjanst", "1860"))


def test_a_concern_outside_the_list_is_not_kept_as_it_was_written(schema: CaseSchema) -> None:
    case = schema.load({"home": {"concerns": ["anna_svensson", "neglect"]}})
    assert case.home.concerns == ("other", "neglect")


def test_a_whole_case_goes_back_to_the_same_json(schema: CaseSchema, elsa: dict[str, Any]) -> None:
    assert case_to_json(schema.load(elsa)) == elsa


def test_nothing_known_is_a_case_of_today(schema: CaseSchema) -> None:
    assert schema.load({}) == Case(as_of=schema.today)


def test_false_none_known_and_unknown_are_three_things(schema: CaseSchema) -> None:
    assert schema.load({"home": {"stable": False}}).home.stable is False
    assert schema.load({"home": {"stable": None}}).home.stable is None
    assert schema.load({"needs": []}).needs == ()
    assert schema.load({"needs": None}).needs is None
    assert schema.load({"placement": {}}).placement is not None
    assert schema.load({"placement": None}).placement is None


def test_the_same_need_may_be_told_twice(schema: CaseSchema) -> None:
    needs = schema.load({"needs": [{"domain": "mood"}, {"domain": "mood"}]}).needs
    assert needs is not None
    assert len(needs) == 2


def test_planning_a_year_ahead_is_allowed(schema: CaseSchema) -> None:
    assert schema.load({"as_of": "2027-11-22"}).as_of == schema.today + datetime.timedelta(days=366)


def test_a_month_that_has_begun_may_be_told(schema: CaseSchema) -> None:
    assert schema.load({"ongoing_contacts": [{"since": "2026-11"}]}).ongoing_contacts is not None


def test_the_shared_schema_forgets_the_day_of_another_reading(vocabulary: Vocabulary, places: Places) -> None:
    for today in (datetime.date(2026, 11, 21), datetime.date(2026, 11, 22)):
        assert CaseSchema(vocabulary, places, today).load({}).as_of == today


def _paths(value: object, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every field of a case, at every depth, as the keys that lead to it."""
    items = value.items() if isinstance(value, dict) else enumerate(value if isinstance(value, list) else [])
    for key, inner in items:
        if isinstance(key, str):
            yield (*path, key)
        yield from _paths(inner, (*path, key))


def _without(json: dict[str, Any], paths: list[tuple[Any, ...]], *, null: bool) -> dict[str, Any]:
    changed: Any = copy.deepcopy(json)
    for path in sorted(paths, key=len, reverse=True):
        holder = changed
        for key in path[:-1]:
            holder = holder[key]
        if null:
            holder[path[-1]] = None
        else:
            holder.pop(path[-1], None)
    return dict(changed)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_missing_field_is_a_null_field(schema: CaseSchema, elsa_text: str, data: st.DataObject) -> None:
    whole = json.loads(elsa_text)
    paths = data.draw(st.lists(st.sampled_from(list(_paths(whole))), unique=True, max_size=12))
    missing = schema.load(_without(whole, paths, null=False))
    assert schema.load(_without(whole, paths, null=True)) == missing
    assert schema.load(case_to_json(missing)) == missing


@pytest.fixture(scope="session")
def vignettes() -> list[Any]:
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 1)  # the file leaves 0980 without quotes, which only YAML 1.1 reads as text
    return list(yaml.load(content_root() / "fixtures" / "vignettes.yaml")["vignettes"])


def test_every_vignette_is_a_case(schema: CaseSchema, vignettes: list[Any]) -> None:
    for vignette in vignettes:
        facts = vignette["facts"]
        case = schema.load(parse_case_json(json.dumps(facts)))
        assert schema.load(case_to_json(case)) == case
        told = case_to_json(case)
        assert {name: told[name] for name in ("needs", "disputed_between")} == {
            "needs": [{"cause": None, **need} for need in facts["needs"]],
            "disputed_between": facts["disputed_between"],
        }
