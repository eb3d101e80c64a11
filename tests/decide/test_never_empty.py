"""No child falls between the chairs: whatever the case leaves out, somebody answers and somebody holds."""

from __future__ import annotations

import random
from datetime import date
from itertools import combinations_with_replacement
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from router.working_days import is_working_day
from tests.decide.world import World
from tests.generated_cases import CaseGenerator

Json = dict[str, Any]
QUESTIONS = {"lead", "responsible", "interim_holder", "sip", "report_of_concern", "ladder"}


def check(facts: Json, world: World) -> None:
    """What holds of the decision of every case."""
    decision = world.decide(facts)
    known = facts.get("registration", {}).get("municipality") is not None
    _somebody(decision["responsible"], known, facts)
    _somebody(decision["interim_holder"], known, facts)
    assert decision["interim_holder"]["why"]
    assert decision["interim_holder"]["until"]
    _needs(decision, facts, known)
    _steps(decision)
    _explained(decision, facts, world)
    assert (decision["status"] == "provisional") is bool(decision["ask"]), facts
    assert len({question["pointer"] for question in decision["ask"]}) == len(decision["ask"]), facts
    assert all(question["could_change"] for question in decision["ask"])


def _somebody(party: Json, place_known: bool, facts: Json) -> None:
    assert party["agency"], facts
    assert party["name"], facts
    assert party["principal_code"] or not place_known, facts


def _needs(decision: Json, facts: Json, place_known: bool) -> None:
    told = [need.get("domain") for need in facts.get("needs") or ()]
    assert [need["domain"] for need in decision["needs"]] == told
    for need in decision["needs"]:
        _somebody(need["responsible"], place_known, facts)
    owners = [need["responsible"] for need in decision["needs"]]
    assert not owners or decision["responsible"] in owners
    others = {(co["agency"], co["principal_code"]) for co in decision["co_responsible"]}
    main = (decision["responsible"]["agency"], decision["responsible"]["principal_code"])
    assert main not in others
    assert {(owner["agency"], owner["principal_code"]) for owner in owners} <= others | {main}


def _steps(decision: Json) -> None:
    steps, start = decision["escalation"]["steps"], date.fromisoformat(decision["as_of"])
    assert len(steps) >= 3
    days = [(step["within_working_days"], date.fromisoformat(step["due"])) for step in steps]
    assert days == sorted(days)
    for within, due in days:
        assert due == start if within == 0 else is_working_day(due) and due > start
    assert all("{" not in step["from"] + step["to"] for step in steps)


def _explained(decision: Json, facts: Json, world: World) -> None:
    told = [rule["rule"] for rule in decision["explanation"]]
    assert len(set(told)) == len(told)
    assert all(world.book.rule(name) is not None for name in told)
    asked = {rule["question"] for rule in decision["explanation"]}
    assert asked >= QUESTIONS, facts
    assert all(rule["because"] and rule["references"] for rule in decision["explanation"])
    assert {need["rule"] for need in decision["needs"]} <= set(told)


def test_generated_cases(world: World) -> None:
    for facts in CaseGenerator(7, world.vocabulary, world.places).cases(400):
        check(facts, world)


@pytest.mark.parametrize("unknown, count", [(0.0, 300), (0.6, 30), (1.0, 15)])
def test_cases_that_say_everything_or_next_to_nothing(unknown: float, count: int, world: World) -> None:
    for facts in CaseGenerator(8, world.vocabulary, world.places, unknown=unknown).cases(count):
        check(facts, world)


@pytest.mark.parametrize("facts", [{}, {"needs": []}, {"needs": [{}]}, {"registration": {"municipality": "0980"}}])
def test_next_to_nothing_is_known(facts: Json, world: World) -> None:
    check(facts, world)
    asked = {question["pointer"] for question in world.decide(facts)["ask"]}
    expected = {
        "/needs": "needs" not in facts or not facts["needs"],
        "/registration/municipality": "registration" not in facts,
    }
    assert {pointer for pointer, open_ in expected.items() if open_} <= asked


def test_every_need_alone_at_every_severity(world: World) -> None:
    for domain in world.vocabulary["need_domain"].terms:
        for severity in (None, *world.vocabulary["severity"].terms):
            check(
                {"registration": {"municipality": "1880"}, "needs": [{"domain": domain, "severity": severity}]}, world
            )


def test_every_municipality(world: World) -> None:
    generator = CaseGenerator(9, world.vocabulary, world.places, unknown=0.0)
    cases = [generator.case() for _ in range(3)]
    assert len(world.places.municipalities) == 290
    for code in world.places.municipalities:
        for facts in cases:
            check({**facts, "registration": {**facts["registration"], "municipality": code}}, world)


def test_every_two_needs_have_one_that_leads(world: World) -> None:
    """In places with and without agreements, at ages, severities and causes that draw the boundaries."""
    chance = random.Random(11)
    severities, causes = (list(world.vocabulary[name].terms) for name in ("severity", "cause"))
    for domains in combinations_with_replacement(world.vocabulary["need_domain"].terms, 2):
        for municipality in ("0580", "1880", "2281", "2361", "2480", "2580"):
            needs = [
                {
                    "domain": domain,
                    "severity": chance.choice(severities),
                    "functional_impact": chance.choice(["some", "marked"]),
                    "cause": chance.choice(causes),
                }
                for domain in domains
            ]
            facts = {
                "child": {"age_years": chance.choice([3, 10, 16, 19])},
                "registration": {"municipality": municipality},
                "needs": needs,
                "school": {"special_support_investigated": chance.choice([True, False])},
                "risk": {
                    "suicide_risk": chance.choice(["none", "attempt"]),
                    "immediate_danger": chance.choice([True, False]),
                },
            }
            routing = world.route(facts)
            assert routing.lead in [need.owner for need in routing.needs], facts
            assert routing.lead_standing.rules, facts


@pytest.mark.parametrize(
    "age, needs, agency",
    [
        (13, [("school_absence", "moderate", "home"), ("school_social", "moderate", "none_known")], "socialtjanst"),
        (13, [("school_absence", "moderate", "home"), ("school_absence", "moderate", "school")], "socialtjanst"),
        (19, [("somatic", "acute", "none_known"), ("eating_disorder", "acute", "none_known")], None),
        (15, [("somatic", "acute", "none_known"), ("eating_disorder", "acute", "none_known")], "barnmottagning"),
        (
            None,
            [("suicidality", "acute", "none_known"), ("eating_disorder", "acute", "none_known")],
            "barnmottagning",
        ),
    ],
)
def test_needs_of_one_kind_with_different_owners(
    age: int | None, needs: list[tuple[str, str, str]], agency: str | None, world: World
) -> None:
    """Needs that claim the lead on equal grounds still have one that leads."""
    facts = {
        "child": {"age_years": age},
        "registration": {"municipality": "2361"},
        "needs": [{"domain": domain, "severity": severity, "cause": cause} for domain, severity, cause in needs],
        "school": {"form": "compulsory", "special_support_investigated": True},
    }
    decision = world.decide(facts)
    assert agency in (None, decision["responsible"]["agency"])
    check(facts, world)


@settings(max_examples=25)
@given(data=st.data())
def test_any_part_may_be_left_out(world: World, data: st.DataObject) -> None:
    """Cases of two or three needs that lie close to each other, each part there or not."""
    code = {
        name: st.sampled_from([None, *world.vocabulary[name].terms])
        for name in ("need_domain", "severity", "functional_impact", "cause", "guardian_consent", "suicide_risk")
    }
    flag = st.sampled_from([True, False, None])
    need = st.fixed_dictionaries(
        {},
        optional={
            "domain": code["need_domain"],
            "severity": code["severity"],
            "functional_impact": code["functional_impact"],
            "cause": code["cause"],
        },
    )
    case = st.fixed_dictionaries(
        {"needs": st.lists(need, max_size=3)},
        optional={
            "child": st.fixed_dictionaries({}, optional={"age_years": st.integers(0, 20)}),
            "registration": st.fixed_dictionaries(
                {"municipality": st.sampled_from([None, *world.places.municipalities])}
            ),
            "school": st.fixed_dictionaries({}, optional={"special_support_investigated": flag}),
            "consent": st.fixed_dictionaries({}, optional={"guardians": code["guardian_consent"]}),
            "risk": st.fixed_dictionaries(
                {}, optional={"suicide_risk": code["suicide_risk"], "immediate_danger": flag}
            ),
            "placement": st.one_of(st.none(), st.fixed_dictionaries({})),
        },
    )
    check(data.draw(case), world)
