"""Whose agency it is: the right region, municipality or school authority of a child who is not at home."""

from __future__ import annotations

from typing import Any

import pytest

from tests.decide.world import World, party, with_

Json = dict[str, Any]
HOME, AWAY, NEIGHBOUR = "1880", "2380", "1881"


def case(*domains: str, severity: str = "moderate", **more: Any) -> Json:
    return {
        "as_of": "2026-11-21",
        "child": {"age_years": 12},
        "registration": {"municipality": HOME, "status": "resident"},
        "needs": [{"domain": domain, "severity": severity, "functional_impact": "some"} for domain in domains],
        "school": {"form": "compulsory", "operator": "municipal"},
        "ongoing_contacts": [],
        **more,
    }


def placed(form: str = "residential_care_home", placing: str | None = HOME, basis: str = "SoL") -> Json:
    return {
        "form": form,
        "legal_basis": basis,
        "placing_municipality": placing,
        "placed_in_municipality": AWAY,
    }


def owners(world: World, facts: Json) -> list[tuple[str, str, str | None]]:
    return [party(need["responsible"]) for need in world.decide(facts)["needs"]]


def test_at_home_everything_is_at_home(world: World) -> None:
    assert owners(world, case("anxiety", "parenting_support", "school_learning_support")) == [
        ("forsta_linjen", "region", "18"),
        ("socialtjanst", "municipality", HOME),
        ("rektor", "school_authority", HOME),
    ]


def test_a_placed_child_has_care_at_home_support_from_the_placing_and_school_where_it_lives(world: World) -> None:
    facts = case("anxiety", "parenting_support", "school_learning_support", placement=placed())
    assert owners(world, facts) == [
        ("forsta_linjen", "region", "18"),
        ("socialtjanst", "municipality", HOME),
        ("rektor", "school_authority", AWAY),
    ]


def test_the_placing_municipality_goes_before_the_registered_one(world: World) -> None:
    """A child in a family home is registered there, and the municipality that placed it is still responsible."""
    facts = case("protection_neglect", placement=placed("family_home", placing="2480"))
    assert owners(world, facts) == [("socialtjanst", "municipality", "2480")]


def test_as_long_as_the_placing_municipality_is_unknown_the_registered_one_answers(world: World) -> None:
    facts = case("protection_neglect", placement=placed(placing=None))
    assert owners(world, facts) == [("socialtjanst", "municipality", HOME)]


def test_the_region_where_a_placed_child_stays_takes_part(world: World) -> None:
    facts = case("anxiety", severity="severe", placement=placed())
    decision = world.decide(facts)
    assert party(decision["responsible"]) == ("bup", "region", "18")
    assert ("bup", "region", "23") in [party(co) for co in decision["co_responsible"]]
    assert ("bup", "region", "23") not in [
        party(co) for co in world.decide({**facts, "placement": None})["co_responsible"]
    ]


@pytest.mark.parametrize(
    "status, region", [("resident", "18"), (None, "18"), ("asylum_seeker", "23"), ("undocumented", "23")]
)
def test_care_where_the_child_stays_for_those_who_are_not_residents(
    status: str | None, region: str, world: World
) -> None:
    facts = with_(case("anxiety", stay_municipality=AWAY), "/registration/status", status)
    assert owners(world, facts) == [("forsta_linjen", "region", region)]


def test_staying_elsewhere_alone_moves_no_support(world: World) -> None:
    facts = case("anxiety", "parenting_support", stay_municipality=AWAY)
    assert owners(world, facts) == [("forsta_linjen", "region", "18"), ("socialtjanst", "municipality", HOME)]


def contact(municipality: str, since: str | None = None, **more: str) -> Json:
    return {"agency": "socialtjanst", "status": "active", "principal_code": municipality, "since": since, **more}


@pytest.mark.parametrize(
    "contacts, municipality",
    [
        ([contact(AWAY)], AWAY),
        ([contact(AWAY, status="closed")], HOME),
        ([contact(AWAY, agency="bup")], HOME),
        ([contact(AWAY), contact(HOME)], HOME),
        ([contact(NEIGHBOUR, "2026-09-01"), contact(AWAY, "2026-05")], AWAY),
        ([contact(NEIGHBOUR), contact(AWAY, "2026-05")], AWAY),
    ],
    ids=["opened elsewhere", "closed", "not the municipality's", "at home too", "the oldest", "the dated"],
)
def test_an_inquiry_opened_in_another_municipality_is_finished_there(
    contacts: list[Json], municipality: str, world: World
) -> None:
    codes = {"bup": world.places.region_of(AWAY)}
    told = [{**c, "principal_code": codes.get(c["agency"], c["principal_code"])} for c in contacts]
    facts = case("protection_violence", ongoing_contacts=told)
    assert owners(world, facts) == [("socialtjanst", "municipality", municipality)]


def test_an_open_case_elsewhere_moves_protection_only(world: World) -> None:
    facts = case("parenting_support", ongoing_contacts=[contact(AWAY)])
    assert owners(world, facts) == [("socialtjanst", "municipality", HOME)]


def test_a_placed_child_stays_with_the_placing_municipality_whatever_is_open_elsewhere(world: World) -> None:
    facts = case("protection_violence", placement=placed(), ongoing_contacts=[contact(AWAY)])
    assert owners(world, facts) == [("socialtjanst", "municipality", HOME)]


def test_an_independent_school_answers_for_itself(world: World) -> None:
    facts = with_(case("school_learning_support"), "/school/operator", "independent")
    assert owners(world, facts) == [("rektor", "school_authority", "independent")]
    assert owners(world, {**facts, "placement": placed()}) == [("rektor", "school_authority", "independent")]


def test_acute_help_comes_from_where_the_child_is(world: World) -> None:
    facts = case("suicidality", severity="acute", stay_municipality=AWAY)
    assert owners(world, facts) == [("bup_akut", "region", "23")]


def test_where_region_and_municipality_are_one_both_codes_are_its_own(world: World) -> None:
    [single] = [region for region in world.places.regions.values() if region.municipality_code]
    facts = with_(case("anxiety", "protection_neglect"), "/registration/municipality", single.municipality_code)
    decision = world.decide(facts)
    assert owners(world, facts) == [
        ("forsta_linjen", "region", single.code),
        ("socialtjanst", "municipality", single.municipality_code),
    ]
    assert {need["responsible"]["name"].split(", ")[-1] for need in decision["needs"]} == {single.name} or all(
        single.name in need["responsible"]["name"] for need in decision["needs"]
    )


def test_without_a_municipality_nobody_is_guessed(world: World) -> None:
    facts = with_(case("anxiety", "protection_neglect"), "/registration/municipality", None)
    decision = world.decide(facts)
    assert [code for _, _, code in owners(world, facts)] == [None, None]
    assert decision["status"] == "provisional"
    assert decision["ask"][0]["pointer"] == "/registration/municipality" or "/registration/municipality" in {
        question["pointer"] for question in decision["ask"]
    }


@pytest.mark.parametrize("turned", [False, True])
def test_of_two_contacts_of_one_kind_the_home_region_s_own_holds_the_child(turned: bool, world: World) -> None:
    """Also when the other has known the child longer, and in whatever order they are told."""
    away = {"agency": "vardcentral", "status": "active", "principal_code": "23", "since": "2025-01-01"}
    home = {"agency": "vardcentral", "status": "active", "principal_code": "18", "since": "2026-10-01"}
    contacts = [home, away] if turned else [away, home]
    decision = world.decide(case("anxiety", ongoing_contacts=contacts))
    assert party(decision["interim_holder"]) == ("vardcentral", "region", "18")


@pytest.mark.parametrize("turned", [False, True])
def test_of_two_referrals_the_sender_of_the_latest_holds_the_child(turned: bool, world: World) -> None:
    told = [
        {"from": sender, "to": "forsta_linjen", "outcome": "accepted", "date": day}
        for sender, day in (("vardcentral", "2026-09-01"), ("elevhalsa", "2026-10-01"), ("rektor", None))
    ]
    decision = world.decide(case("anxiety", referral_history=told[::-1] if turned else told))
    assert party(decision["interim_holder"]) == ("elevhalsa", "school_authority", HOME)
