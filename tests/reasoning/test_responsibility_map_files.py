"""Maps compared, as files and as JSON, and the agencies' cards: the same content each time."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest

from router.bootstrap import Router
from router.reasoning.responsibility_map import Ground, ResponsibilityMap
from router.reasoning.responsibility_map_agencies import agency_card
from router.reasoning.responsibility_map_comparing import Pair, compared, differences, side_by_side
from router.reasoning.responsibility_map_csv import comparison_as_csv, map_as_csv
from router.reasoning.responsibility_map_json import differences_to_json, map_to_json
from router.reasoning.responsibility_map_words import MapWords
from router.spreadsheet import BYTE_ORDER_MARK, _safe

DAY, BEFORE_AGREEMENTS = date(2026, 11, 21), date(2025, 12, 31)


def drawn(router: Router, code: str, day: date = DAY) -> ResponsibilityMap:
    return router.maps.of(router.places.municipalities[code], day)


def words(router: Router, found: ResponsibilityMap, language: str = "sv") -> MapWords:
    return MapWords(found, router.vocabulary, router.directory, language)


def answers(found: ResponsibilityMap) -> dict[tuple[str, str, int], object]:
    """What is answered for each need, severity and year of age."""
    return {
        (cell.need, cell.severity, age): cell.says.answers()
        for cell in found.cells
        for age in range(cell.ages[0], cell.ages[1] + 1)
    }


@pytest.mark.parametrize(
    "one, other", list(combinations([("1880", DAY), ("2480", DAY), ("1880", BEFORE_AGREEMENTS)], 2))
)
def test_the_differences_are_exactly_the_cells_that_differ(
    router: Router, one: tuple[str, date], other: tuple[str, date]
) -> None:
    here, there = drawn(router, *one), drawn(router, *other)
    differing = {
        (block.need, severity, age)
        for block in differences(side_by_side(here, there))
        for severity in block.severities
        for age in range(block.ages[0], block.ages[1] + 1)
    }
    first, second = answers(here), answers(there)
    assert first.keys() == second.keys()
    assert differing == {key for key in first if first[key] != second[key]}
    assert differing, "an agreement that changes nothing would prove nothing"


def test_each_pair_shows_what_each_map_says(router: Router) -> None:
    here, there = drawn(router, "1880"), drawn(router, "2480")
    first, second = answers(here), answers(there)
    for cell in compared(here, there):
        for age in range(cell.ages[0], cell.ages[1] + 1):
            assert cell.says.one.answers() == first[cell.need, cell.severity, age]
            assert cell.says.other.answers() == second[cell.need, cell.severity, age]


def test_a_map_does_not_differ_from_itself(router: Router) -> None:
    pairs = side_by_side(drawn(router, "1880"), drawn(router, "1880"))
    assert differences(pairs) == ()
    assert not any(block.says.by_other_rules for block in pairs)


def test_neighbours_of_one_region_differ_in_name_only(router: Router) -> None:
    assert differences(side_by_side(drawn(router, "1881"), drawn(router, "1882"))) == ()


def read_back(text: str) -> list[dict[str, str]]:
    assert text.startswith(BYTE_ORDER_MARK)
    return list(csv.DictReader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline=""), delimiter=";"))


def test_the_file_reads_back_as_the_same_table(router: Router) -> None:
    found = drawn(router, "1880")
    said = words(router, found)
    lines = read_back(map_as_csv(found, said))
    wanted = [
        (
            said.label("need_domain", block.need),
            said.label("severity", severity),
            *block.ages,
            said.party(block.says.responsible),
            block.says.first_contact.do_this,
            said.changes(block.says),
        )
        for block in found.blocks
        for severity in block.severities
    ]
    assert wanted == [
        (
            line["Behov"],
            line["Svårighetsgrad"],
            int(line["Från ålder"]),
            int(line["Till och med ålder"]),
            line["Huvudansvarig"],
            line["Första steget"],
            [change for change in line["Kan ändras av"].split("; ") if change],
        )
        for line in lines
    ]
    assert {(line["Kommun"], line["Dag"]) for line in lines} == {("Örebro (1880)", "2026-11-21")}


def test_the_file_of_a_comparison_has_both_sides_and_what_differs(router: Router) -> None:
    here, there = drawn(router, "1880"), drawn(router, "2480")
    pairs = differences(side_by_side(here, there))
    lines = read_back(comparison_as_csv(pairs, words(router, here, "en"), words(router, there, "en")))
    (line,) = [line for line in lines if line["Need"].startswith("Habilitation") and line["Severity"] == "Mild"]
    assert line["Main responsible: Örebro 2026-11-21"] == "Neuropsychiatric team, Region Örebro län"
    assert line["Main responsible: Umeå 2026-11-21"] == "Child and youth habilitation, Region Västerbotten"
    assert line["Differs"].split("; ")[0] == "Main responsible"


@pytest.mark.parametrize("text", ["=1+1", "+46", "-2", "@SUM(A1)", "\tx", "\rx"])
def test_no_text_becomes_a_formula(text: str) -> None:
    assert _safe(text) == "'" + text


@pytest.mark.parametrize("text", ["", "12", "Örebro", "a=b", "'x"])
def test_other_texts_are_left_alone(text: str) -> None:
    assert _safe(text) == text


def test_the_json_has_every_block_with_its_rules(router: Router) -> None:
    found = drawn(router, "1880")
    told = map_to_json(found, router.directory)
    assert told["municipality"] == {"code": "1880", "name": "Örebro", "region": "18"}
    assert [cell["ages"] for need in told["needs"] for cell in need["cells"]] == [
        {"from": block.ages[0], "to": block.ages[1]} for block in found.blocks
    ]
    (anxiety,) = [need for need in told["needs"] if need["domain"] == "anxiety"]
    cell = next(
        c for c in anxiety["cells"] if "mild" in c["severities"] and c["ages"]["from"] <= 13 <= c["ages"]["to"]
    )
    assert cell["responsible"]["agency"] == "forsta_linjen"
    assert cell["rules"][1] == {
        "for": "first_contact",
        "rule": "orebro.vag_in.forsta_kontakten",
        "title": "Första kontakten är vägen in",
        "layer": "regional",
        "proposal": True,
        "unverified": True,
    }
    causes = [change for change in cell["could_change"] if [fact["fact"] for fact in change["facts"]] == ["cause"]]
    assert causes[0]["leads_to"] == ["elevhalsa"]


def test_the_json_of_differences_names_the_parts(router: Router) -> None:
    here, there = drawn(router, "1880"), drawn(router, "2480")
    told = differences_to_json(here, there, differences(side_by_side(here, there)), router.directory)
    (habilitation,) = [part for part in told if part["domain"] == "neurodevelopmental_habilitation"]
    assert "responsible" in habilitation["differs"]
    assert (habilitation["one"]["responsible"]["agency"], habilitation["other"]["responsible"]["agency"]) == (
        "np_team",
        "buh",
    )


def test_a_card_divides_the_needs_of_an_agency_between_it_and_others(router: Router) -> None:
    found = drawn(router, "1880")
    for agency in router.vocabulary["agency"]:
        card = agency_card(agency.code, found)
        own = {(b.need, s, age) for b in card.does for s in b.severities for age in range(b.ages[0], b.ages[1] + 1)}
        rest = {
            (b.need, s, age) for b in card.does_not for s in b.severities for age in range(b.ages[0], b.ages[1] + 1)
        }
        wanted = {
            (c.need, c.severity, age)
            for c in found.cells
            if c.says.responsible.agency == agency.code
            for age in range(c.ages[0], c.ages[1] + 1)
        }
        assert own == wanted
        assert not own & rest
        assert {need for need, _, _ in own} <= {c.need for c in found.cells}
        assert all(block.says.agency != agency.code for block in card.does_not)


def test_the_card_of_child_psychiatry(router: Router) -> None:
    card = agency_card("bup", drawn(router, "1880"))
    assert card.ages == (0, 17)
    assert ("anxiety", ("severe",), (2, 17)) in [(b.need, b.severities, b.ages) for b in card.does]
    mild = next(b for b in card.does_not if b.need == "anxiety" and b.severities == ("mild",) and b.ages[1] == 20)
    assert mild.says.agency == "forsta_linjen"
    (change,) = [c for b in card.can_get if b.need == "anxiety" for c in b.says if c.key == ("impact",)]
    assert change.leads_to == ("bup",)
    assert list(card.ways_in.values()) == ["orebro.vag_in.forsta_kontakten"]


def test_an_agency_that_no_plain_child_belongs_to_has_a_way_in_all_the_same(router: Router) -> None:
    card = agency_card("sos_112", drawn(router, "1880"))
    assert (card.does, card.ages) == ((), None)
    assert [change.key for change in card.always] == [("immediate_danger",)]
    assert list(card.ways_in.values()) == ["nationell.vag_in.sos_112"]


def test_the_same_answer_by_another_rule_is_no_difference_but_is_told(router: Router) -> None:
    said = drawn(router, "1880").cells[0].says
    elsewhere = replace(said, grounds=(Ground("responsible", "another.rule"), *said.grounds[1:]))
    assert Pair(said, elsewhere).differs == ()
    assert Pair(said, elsewhere).by_other_rules
    assert not Pair(said, said).by_other_rules
    assert not Pair(said, replace(elsewhere, shared=(said.responsible,))).by_other_rules


@pytest.mark.parametrize("part", ["responsible", "shared", "first_contact", "changes"])
def test_each_part_of_an_answer_can_differ_alone(router: Router, part: str) -> None:
    here = drawn(router, "1880")
    said = next(cell.says for cell in here.cells if cell.need == "substance_use" and cell.severity == "acute")
    other = next(cell.says for cell in here.cells if cell.need == "anxiety" and cell.severity == "moderate")
    assert Pair(said, replace(said, **{part: getattr(other, part)})).differs == (part,)
