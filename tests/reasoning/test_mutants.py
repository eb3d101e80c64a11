"""Mutants: every part of a rule changed once, in the words of the rule, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from router.bootstrap import Router
from router.policy_book import PolicyBook
from router.reasoning.mutants import mutants_of
from router.vocabulary import Vocabulary
from tests.decide.small_rules import read, rule, rules

OTHER = rule("annan", när=None)


def told(book: PolicyBook, rule_id: str) -> dict[str, list[str]]:
    """The mutants of a rule: for each kind, their words."""
    found: dict[str, list[str]] = {}
    for mutant in mutants_of(book, lambda rule: rule.id == rule_id):
        found.setdefault(mutant.kind, []).append(mutant.words)
    return found


@pytest.fixture(scope="module")
def vocabulary(router: Router) -> Vocabulary:
    return router.vocabulary


def mutated(tmp_path: Path, vocabulary: Vocabulary, **fields: object) -> dict[str, list[str]]:
    return told(read(tmp_path, vocabulary, national=rules(OTHER, rule("prov", **fields))), "prov")


def test_every_part_of_a_rule_is_changed_once(tmp_path: Path, vocabulary: Vocabulary) -> None:
    found = mutated(
        tmp_path,
        vocabulary,
        undantag_från=["annan"],
        när={"behov": ["ångest", "sömnsvårigheter"], "svårighet": "minst svår", "placerad": "nej"},
        gäller_till="2026-12-31",
    )
    assert found == {
        "removed": ["regeln struken"],
        "dropped": [
            "”behov: [ångest, sömnsvårigheter]” struket",
            "”svårighet: minst svår” struket",
            "”placerad: nej” struket",
        ],
        "left_out": ["”ångest” struket ur ”behov”", "”sömnsvårigheter” struket ur ”behov”"],
        "bound": [
            "”svårighet: minst svår” blev ”svårighet: minst akut”",
            "”svårighet: minst svår” blev ”svårighet: minst måttlig”",
        ],
        "flipped": ["”placerad: nej” blev ”placerad: ja”"],
        "target": ["”annan” struket ur ”undantag_från”"],
        "result": ["”ansvarig: BUP” blev ”ansvarig: första linjen”"],
        "validity": [
            "”gäller_från: 2026-01-01” blev ”gäller_från: 2025-12-31”",
            "”gäller_från: 2026-01-01” blev ”gäller_från: 2026-01-02”",
            "”gäller_till: 2026-12-31” blev ”gäller_till: 2026-12-30”",
            "”gäller_till: 2026-12-31” blev ”gäller_till: 2027-01-01”",
        ],
    }


@pytest.mark.parametrize(
    "said, moved",
    [
        ("ålder: minst 6", ["minst 7", "minst 5"]),
        ("ålder: under 1", ["under 2", "under 0"]),
        ("ålder: högst 0", ["högst 1", "under 0"]),
        ("ålder: 6 till 17", ["7 till 17", "5 till 17", "6 till 18", "6 till 16"]),
        ("ålder: 17", ["18", "16"]),
        ("svårighet: lindrig", ["måttlig"]),
        ("svårighet: minst akut", ["över akut", "minst svår"]),
        ("svårighet: under akut", ["högst akut", "under svår"]),
        ("svårighet: högst lindrig", ["högst måttlig", "under lindrig"]),
        ("ålder: under parametern forsta_linjen.alder_min", ["högst parametern forsta_linjen.alder_min", "under 5"]),
        ("ålder: minst parametern forsta_linjen.alder_min", ["över parametern forsta_linjen.alder_min", "minst 5"]),
        ("ålder: känd", []),
        ("behov: ångest", []),
    ],
)
def test_bounds_move_one_step_each_way(said: str, moved: list[str], tmp_path: Path, vocabulary: Vocabulary) -> None:
    name, _, value = said.partition(": ")
    found = mutated(tmp_path, vocabulary, när={name: value}).get("bound", [])
    assert found == [f"”{said}” blev ”{name}: {text}”" for text in moved]


@pytest.mark.parametrize(
    "said, flipped",
    [
        ("behov: ångest", "behov: inte ångest"),
        ("behov: inte ångest", "behov: ångest"),
        ("behov: okänt", "behov: känt"),
        ("ålder: känd", "ålder: okänd"),
        ("placerad: ja", "placerad: nej"),
        ("svårighet: svår", "svårighet: inte svår"),
    ],
)
def test_is_becomes_is_not(said: str, flipped: str, tmp_path: Path, vocabulary: Vocabulary) -> None:
    name, _, value = said.partition(": ")
    assert mutated(tmp_path, vocabulary, när={name: value})["flipped"] == [f"”{said}” blev ”{flipped}”"]


def test_alternatives_and_tests_of_lists_are_changed_from_within(tmp_path: Path, vocabulary: Vocabulary) -> None:
    found = mutated(
        tmp_path,
        vocabulary,
        när={"något_av": [{"behov": "ångest"}, {"kontakt": {"myndighet": "BUP", "status": "pågående"}}]},
    )
    assert found["dropped"] == [
        "”hela något_av” struket",
        "”{behov: ångest}” struket ur ”något_av”",
        "”behov: ångest” struket",
        "”{kontakt: {myndighet: BUP, status: pågående}}” struket ur ”något_av”",
        "”kontakt: {myndighet: BUP, status: pågående}” struket",
        "kontakt: ”myndighet: BUP” struket",
        "kontakt: ”status: pågående” struket",
    ]
    assert found["flipped"] == [
        "”behov: ångest” blev ”behov: inte ångest”",
        "kontakt: ”myndighet: BUP” blev ”myndighet: inte BUP”",
        "kontakt: ”status: pågående” blev ”status: inte pågående”",
        "”kontakt: {myndighet: BUP, status: pågående}” blev ”ingen_kontakt: {myndighet: BUP, status: pågående}”",
    ]


def test_every_mutant_of_the_shipped_policies_is_another_rule_on_its_own_line(router: Router) -> None:
    mutants = list(mutants_of(router.book))
    assert [m for m in mutants if m.changed == m.rule] == []
    assert {m.rule.id for m in mutants if m.kind == "removed"} == {rule.id for rule in router.book.rules}
    for mutant in mutants:
        text = mutant.rule.origin.text.splitlines()
        assert 0 <= mutant.line - mutant.rule.origin.line < len(text)
        assert mutant.changed is None or mutant.changed.origin == mutant.rule.origin


def test_the_line_is_that_of_the_condition(tmp_path: Path, vocabulary: Vocabulary, router: Router) -> None:
    (found,) = (
        m for m in mutants_of(router.book) if m.words == "”ålder: under parametern forsta_linjen.alder_min” struket"
    )
    lines = (Path(__file__).parents[2] / found.rule.origin.file).read_text(encoding="utf-8").splitlines()
    assert lines[found.line - 1].strip() == "ålder: under parametern forsta_linjen.alder_min"
