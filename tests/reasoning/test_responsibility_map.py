"""The map says exactly what the router says, merging loses nothing, and what it says can change really can."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router.agreement import AgreedValue
from router.bootstrap import Router
from router.policy_book import NoPolicyOnDay
from router.reasoning import responsibility_maps
from router.reasoning.responsibility_map import ResponsibilityMap, Says
from router.reasoning.responsibility_map_merging import Block, Cell, merged
from router.reasoning.responsibility_map_rules import rule_note
from router.reasoning.responsibility_maps import ResponsibilityMaps, plain_case

DAY = date(2026, 11, 21)
PLACES = ("1880", "1885", "2580", "2482", "0180", "0980")
"""Places of an agreement, with a local one too, with other ages, without any, and one that is also the region."""


def drawn(router: Router, code: str, day: date = DAY) -> ResponsibilityMap:
    return router.maps.of(router.places.municipalities[code], day)


def says(found: ResponsibilityMap, need: str, severity: str, age: int) -> Says:
    (cell,) = [
        cell
        for cell in found.cells
        if (cell.need, cell.severity) == (need, severity) and cell.ages[0] <= age <= cell.ages[1]
    ]
    return cell.says


def decided(
    router: Router, code: str, cell: Cell[Says], age: int, otherwise: Mapping[str, object] | None = None
) -> dict[str, Any]:
    """What the router answers for a child of the cell, with the fields at these pointers otherwise."""
    case = plain_case(router.places.municipalities[code], DAY, cell.need, cell.severity, age)
    for pointer, value in (otherwise or {}).items():
        *way, last = pointer.strip("/").split("/")
        here: Any = case
        for step in way:
            here = here[int(step)] if step.isdigit() else here[step]
        here[last] = value
    return router.decide(router.load_case(case))


def party(told: dict[str, Any]) -> tuple[str, str, str]:
    return told["agency"], told["principal_type"], told["principal_code"]


def sampled(router: Router, code: str, count: int) -> list[tuple[Cell[Says], int]]:
    """Cells spread over the map, each with an age of its span."""
    cells, chance = drawn(router, code).cells, random.Random(code)
    return [(cell, chance.randint(*cell.ages)) for cell in chance.sample(cells, count)]


@pytest.mark.parametrize("code", PLACES)
def test_each_cell_is_what_the_router_decides_at_any_of_its_ages(router: Router, code: str) -> None:
    for cell, age in sampled(router, code, 60):
        decision, said = decided(router, code, cell, age), cell.says
        assert party(decision["responsible"]) == (
            said.responsible.agency,
            said.responsible.principal_type,
            said.responsible.principal_code,
        )
        assert [party(co)[0] for co in decision["co_responsible"]] == [reference.agency for reference in said.shared]
        assert decision["way_in"]["do_this"] == said.first_contact.do_this
        assert decision["way_in"]["referral_from"] == list(said.first_contact.referral_from)
        explained = {told["rule"] for told in decision["explanation"]}
        assert {ground.rule for ground in said.grounds} <= explained
        assert decision["needs"][0]["rule"] == said.grounds[0].rule


@pytest.mark.parametrize("code", PLACES)
def test_every_need_has_every_severity_at_every_age_it_is_asked_about(router: Router, code: str) -> None:
    found = drawn(router, code)
    there = {(c.need, c.severity, age) for c in found.cells for age in range(c.ages[0], c.ages[1] + 1)}
    wanted = {
        (need.code, severity.code, age)
        for need in router.vocabulary["need_domain"]
        for severity in router.vocabulary["severity"]
        for age in range(need.span("åldrar")[0], need.span("åldrar")[1] + 1)
    }
    assert there == wanted
    assert len(there) == sum(c.ages[1] - c.ages[0] + 1 for c in found.cells)


def unfolded(blocks: Iterable[Block[Any]]) -> list[tuple[str, str, int, Any]]:
    return [
        (block.need, severity, age, block.says)
        for block in blocks
        for severity in block.severities
        for age in range(block.ages[0], block.ages[1] + 1)
    ]


def test_the_blocks_say_what_the_cells_say(router: Router) -> None:
    found = drawn(router, "1880")
    one_by_one = unfolded(Block(c.need, (c.severity,), c.ages, c.says) for c in found.cells)
    assert len(found.blocks) < len(found.cells) / 3
    assert sorted(unfolded(found.blocks), key=repr) == sorted(one_by_one, key=repr)


@given(st.lists(st.lists(st.integers(0, 2), min_size=4, max_size=4), min_size=1, max_size=5))
def test_merging_loses_nothing(answers: list[list[int]]) -> None:
    cells = [
        Cell("need", f"severity {row}", (age * 5, age * 5 + 4), answer)
        for row, line in enumerate(answers)
        for age, answer in enumerate(line)
    ]
    blocks = merged(cells)
    one_by_one = unfolded(Block(c.need, (c.severity,), c.ages, c.says) for c in cells)
    assert sorted(unfolded(blocks)) == sorted(one_by_one)
    for block in blocks:
        rows = [int(severity.split()[1]) for severity in block.severities]
        assert rows == list(range(rows[0], rows[-1] + 1)), "only severities beside each other are joined"
        assert not any(
            other.severities == block.severities and other.ages[0] == block.ages[1] + 1 and other.says == block.says
            for other in blocks
        ), "equal neighbours along the ages are joined"


def test_no_age_is_chosen_by_hand(router: Router) -> None:
    """An agreement that moves the youngest age of the first line moves the cut."""
    usual = drawn(router, "1880")
    assert (
        says(usual, "anxiety", "mild", 6).responsible.agency != says(usual, "anxiety", "mild", 5).responsible.agency
    )
    name = "forsta_linjen.alder_min"
    agreement = router.book.agreements["orebro.barn_och_unga"]
    moved = replace(agreement, parameters={**agreement.parameters, name: AgreedValue(9, "D", "a test")})
    book = replace(
        router.book, agreements={**router.book.agreements, agreement.id: moved}, _composed={}, _by_place={}
    )
    maps = ResponsibilityMaps(book, router.directory, router.places)
    changed = maps.of(router.places.municipalities["1880"], DAY)
    owners = [says(changed, "anxiety", "mild", age).responsible.agency for age in (5, 6, 8, 9)]
    assert owners == ["bvc", "vardcentral", "vardcentral", "forsta_linjen"]
    assert changed.policies is not usual.policies


def test_a_thirteen_year_old_with_mild_anxiety_belongs_to_the_first_line(router: Router) -> None:
    said = says(drawn(router, "1880"), "anxiety", "mild", 13)
    assert (said.responsible.agency, said.responsible.principal_code) == ("forsta_linjen", "18")
    assert [ground.rule for ground in said.grounds] == [
        "nationell.ansvar.psykisk_ohalsa",
        "orebro.vag_in.forsta_kontakten",
    ]


def test_acute_withdrawal_is_shared_with_social_services_and_says_by_which_rule(router: Router) -> None:
    said = says(drawn(router, "1880"), "substance_use", "acute", 15)
    assert [reference.agency for reference in said.shared] == ["socialtjanst"]
    assert "nationell.ansvar.abstinens" in {ground.rule for ground in said.grounds if ground.part == "shared"}


def test_a_rule_of_an_unsigned_agreement_is_marked_so(router: Router) -> None:
    policies = drawn(router, "1880").policies
    assert rule_note(policies, "orebro.vag_in.forsta_kontakten").proposal
    assert rule_note(policies, "orebro.vag_in.forsta_kontakten").unverified
    assert not rule_note(policies, "nationell.ansvar.psykisk_ohalsa").proposal
    assert not rule_note(policies, "nationell.ansvar.psykisk_ohalsa").unverified


@pytest.mark.parametrize(
    "fact, pointer, code_list",
    [
        ("impact", "/needs/0/functional_impact", "functional_impact"),
        ("cause", "/needs/0/cause", "cause"),
        ("suicide_risk", "/risk/suicide_risk", "suicide_risk"),
        ("school_form", "/school/form", "school_form"),
        ("parental_capacity", "/home/parental_capacity", "parental_capacity"),
    ],
)
def test_what_is_said_to_change_the_answer_is_what_changes_it(
    router: Router, fact: str, pointer: str, code_list: str
) -> None:
    """By brute force: the fact is named in a cell exactly when some value of it gives the need another owner."""
    for cell, age in sampled(router, "1880", 40):
        owners = {
            party(decided(router, "1880", cell, age, {pointer: term.code})["responsible"])[0]
            for term in router.vocabulary[code_list]
        }
        named = [change for change in cell.says.changes if change.key == (fact,)]
        assert owners - {cell.says.responsible.agency} == {to for change in named for to in change.leads_to}, cell


def test_several_facts_are_named_together_only_where_none_of_them_is_enough(router: Router) -> None:
    for cell in drawn(router, "1880").cells:
        singles = {change.key[0] for change in cell.says.changes if len(change.key) == 1}
        for change in cell.says.changes:
            assert len(change.key) == 1 or not set(change.key) & singles
            assert cell.says.responsible.agency not in change.leads_to


def test_a_diagnosis_that_changes_the_answer_is_named(router: Router) -> None:
    cell = next(c for c in drawn(router, "1880").cells if (c.need, c.severity) == ("respite", "severe"))
    (change,) = [change for change in cell.says.changes if change.key == ("diagnoses",)]
    case = plain_case(router.places.municipalities["1880"], DAY, "respite", "severe", cell.ages[0])
    case["diagnoses"] = [{"code": "autism", "status": "confirmed"}]
    assert router.decide(router.load_case(case))["responsible"]["agency"] in change.leads_to


def test_immediate_danger_can_change_every_cell_and_is_told_once(router: Router) -> None:
    found = drawn(router, "1880")
    assert [change.key for change in found.everywhere] == [("immediate_danger",)]
    assert all(change.key != ("immediate_danger",) for cell in found.cells for change in found.apart(cell.says))
    assert all(any(change.key == ("immediate_danger",) for change in cell.says.changes) for cell in found.cells)


def test_a_map_is_drawn_once_for_the_places_of_a_region_with_the_same_rules(router: Router) -> None:
    maps = ResponsibilityMaps(router.book, router.directory, router.places)
    places = router.places.municipalities
    here, there, elsewhere = (maps.of(places[code], DAY) for code in ("1881", "1882", "1885"))
    assert [id(cell.says.changes) for cell in here.cells] == [id(cell.says.changes) for cell in there.cells]
    assert [id(cell.says.changes) for cell in here.cells] != [id(cell.says.changes) for cell in elsewhere.cells]
    owners = [says(found, "protection_neglect", "mild", 7).responsible.principal_code for found in (here, there)]
    assert owners == ["1881", "1882"]


def test_the_maps_do_not_grow_without_end(router: Router, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(responsibility_maps, "MOST_KEPT", 1)
    maps = ResponsibilityMaps(router.book, router.directory, router.places)
    for code in ("1880", "1885"):
        maps.of(router.places.municipalities[code], DAY)
    assert [kept.municipality.code for kept in maps._kept.values()] == ["1885"]


def test_before_there_are_policies_there_is_no_map(router: Router) -> None:
    with pytest.raises(NoPolicyOnDay):
        drawn(router, "1880", date(1999, 1, 1))
