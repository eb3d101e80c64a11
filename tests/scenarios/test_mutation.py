"""Weak scenarios leave exactly the mutants that nothing in them can tell; none is skipped that they would notice."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from router.content import content_root
from router.reading.policy_folder import read_policies
from router.reasoning.mutants import Mutant, mutants_of
from router.scenarios.folder import read_features
from router.scenarios.mutation.book import mutated, whole_book
from router.scenarios.mutation.recording import recorded
from router.scenarios.mutation.relevance import relevant
from router.scenarios.mutation.report import MutationReport
from router.scenarios.mutation.trying import NotGreen, tried
from router.scenarios.mutation.verdicts import How, judge
from router.scenarios.world import Content
from tests.decide.small_rules import rule
from tests.scenarios.small_policies import built, country, scenario

TODAY = date(2026, 11, 21)
BUP = rule(
    "liten.bup",
    undantag_från=["liten.ansvar"],
    när={"område": "psykiatri", "svårighet": "minst svår", "ålder": "under 18"},
)
SEVERE = scenario("Svår nedstämdhet", "barnet har behovet nedstämdhet, svår", "=>", "ansvarar BUP")
MODERATE = scenario("Måttlig", "barnet har behovet nedstämdhet, måttlig", "=>", "ansvarar vårdcentralen")
BODY = scenario("Kroppen", "barnet har behovet kroppsliga besvär, svår", "=>", "ansvarar vårdcentralen")
AT_17 = scenario("Sjutton", "ett barn på 17 år", "barnet har behovet nedstämdhet, svår", "=>", "ansvarar BUP")
AT_18 = scenario("Arton", "ett barn på 18 år", "barnet har behovet nedstämdhet, svår", "=>", "ansvarar vårdcentralen")
FIRST_DAY = scenario(
    "Första dagen", "dagen är 2026-01-01", "barnet har behovet nedstämdhet, svår", "=>", "ansvarar BUP"
)
BEFORE = scenario(
    "Dagen före", "dagen är 2025-12-31", "barnet har behovet nedstämdhet, svår", "=>", "finns inga regler för dagen"
)
NEEDS_THE_REST = {
    SEVERE: {
        "”område: psykiatri” struket",
        "”svårighet: minst svår” struket",
        "”svårighet: minst svår” blev ”svårighet: minst måttlig”",
        "”ålder: under 18” struket",
        "”ålder: under 18” blev ”ålder: under 19”",
        "”ålder: under 18” blev ”ålder: under 17”",
        "”gäller_från: 2026-01-01” blev ”gäller_från: 2025-12-31”",
        "”gäller_från: 2026-01-01” blev ”gäller_från: 2026-01-02”",
    },
    MODERATE: {
        "”område: psykiatri” struket",
        "”ålder: under 18” struket",
        "”ålder: under 18” blev ”ålder: under 19”",
        "”ålder: under 18” blev ”ålder: under 17”",
        "”gäller_från: 2026-01-01” blev ”gäller_från: 2025-12-31”",
        "”gäller_från: 2026-01-01” blev ”gäller_från: 2026-01-02”",
    },
}


def judged(folder: Path, content: Content, rule_id: str, *scenarios: str, national: str = "") -> MutationReport:
    """What these scenarios notice of the mutants of one rule in a small country."""
    root = built(folder, national or country(BUP), *scenarios)
    book = read_policies(root, content.vocabulary)
    features = read_features(folder / "features", None, folder)
    assert not features.problems, features.problems
    mutants = tuple(mutants_of(book, lambda rule: rule.id == rule_id))
    return judge(mutants, features.sound, replace(content, book=book), How(TODAY))


def survivors(report: MutationReport) -> set[str]:
    return {verdict.mutant.words for verdict in report.survivors}


@pytest.mark.parametrize(
    "scenarios, left",
    [
        ((SEVERE,), NEEDS_THE_REST[SEVERE]),
        ((SEVERE, MODERATE), NEEDS_THE_REST[MODERATE]),
        ((SEVERE, MODERATE, BODY), NEEDS_THE_REST[MODERATE] - {"”område: psykiatri” struket"}),
        ((SEVERE, MODERATE, BODY, AT_17, AT_18, FIRST_DAY, BEFORE), set()),
    ],
    ids=["one", "not so severe", "another need", "all"],
)
def test_each_scenario_notices_what_only_it_tells(
    scenarios: Sequence[str], left: set[str], tmp_path: Path, content: Content
) -> None:
    report = judged(tmp_path, content, "liten.bup", *scenarios)
    assert survivors(report) == left
    assert report.passed is (not left)


def test_a_question_is_noticed_where_a_scenario_looks_at_it(tmp_path: Path, content: Content) -> None:
    risk = rule("liten.risk", undantag_från=["liten.ansvar"], när={"självmordsrisk": "självmordsplan"})
    unknown = ("barnet har behovet nedstämdhet", "”självmordsrisk” är okänt", "=>")
    silent = scenario("Okänd risk", *unknown, "ansvarar vårdcentralen")
    asking = scenario("Frågan ställs", *unknown, "ställs frågan om ”självmordsrisk”")
    left = [
        survivors(judged(tmp_path / name, content, "liten.risk", told, national=country(risk)))
        for name, told in (("silent", silent), ("asking", asking))
    ]
    assert ["regeln struken" in found for found in left] == [True, False]


def test_an_exception_that_follows_already_is_no_survivor(tmp_path: Path, content: Content) -> None:
    between = rule("liten.mellan", "första linjen", undantag_från=["liten.ansvar"], när={"område": "psykiatri"})
    twice = BUP.replace('["liten.ansvar"]', '["liten.ansvar", "liten.mellan"]')
    report = judged(tmp_path, content, "liten.bup", SEVERE, national=country(between, twice))
    fates = {v.mutant.words: (v.fate, v.why) for v in report.verdicts if v.mutant.kind == "target"}
    assert fates == {
        "”liten.ansvar” struket ur ”undantag_från”": ("equivalent", "ordningen följer redan av andra undantag"),
        "”liten.mellan” struket ur ”undantag_från”": ("noticed", None),
    }


def test_a_rule_removed_is_gone_for_the_rules_that_name_it_too(tmp_path: Path, content: Content) -> None:
    """Whoever departs only from it stands on its own, instead of losing its mandate with it."""
    named = rule("liten.aldrig", "rektor", när={"ålder": "över 30"})
    departs = BUP.replace('["liten.ansvar"]', '["liten.ansvar", "liten.aldrig"]')
    report = judged(tmp_path, content, "liten.aldrig", SEVERE, national=country(named, departs))
    assert "regeln struken" in survivors(report)


def test_scenarios_that_do_not_hold_say_nothing(tmp_path: Path, content: Content) -> None:
    wrong = scenario("Fel", "barnet har behovet nedstämdhet, svår", "=>", "ansvarar rektor")
    with pytest.raises(NotGreen, match=r"ansvar\.feature:15"):
        judged(tmp_path, content, "liten.bup", SEVERE, wrong)


def test_the_check_finds_what_scenarios_miss(tmp_path: Path, content: Content) -> None:
    root = built(tmp_path, country(BUP), SEVERE)
    book = read_policies(root, content.vocabulary)
    mutants = [m for m in mutants_of(book) if m.rule.id == "liten.bup" and m.line == m.rule.origin.line + 3]
    features = read_features(tmp_path / "features", None, tmp_path).sound
    assert [m.words for m in mutants] == ["”liten.ansvar” struket ur ”undantag_från”"]
    quiet = built(tmp_path / "quiet", country(BUP), MODERATE)
    features = read_features(quiet.parent / "features", None, quiet.parent).sound
    told = judge(mutants, features, replace(content, book=book), How(TODAY, with_check=True))
    (verdict,) = told.verdicts
    assert verdict.fate == "checked"
    assert verdict.why is not None
    assert "ingen är undantag från den andra" in verdict.why


@pytest.fixture(scope="module")
def mutants(content: Content) -> list[Mutant]:
    return list(mutants_of(content.book))


@pytest.mark.slow
class TestShipped:
    """On the policies as they are shipped: a sample, as all of it takes a minute."""

    def test_no_scenario_is_skipped_that_would_notice(self, content: Content, mutants: list[Mutant]) -> None:
        """Every scenario that is held irrelevant holds under policies read anew with the mutant in them."""
        some = random.Random(20261121).sample(mutants, 2)
        root = content_root()
        scenarios = tried(read_features(root / "features" / "policies", None, root).sound, content)
        seen = recorded(scenarios, content, [mutant.changed for mutant in some if mutant.changed is not None])
        for mutant in some:
            quick = mutated(content.book, mutant.rule, mutant.changed)
            whole = whole_book(content.book, mutant.rule, mutant.changed)
            worth = relevant(mutant, quick, seen)
            assert [n for n, one in enumerate(scenarios) if n not in worth and not one.holds(whole)] == []
            assert [n for n in worth if scenarios[n].holds(quick) != scenarios[n].holds(whole)] == []

    def test_most_of_a_sample_is_noticed(self, content: Content, mutants: list[Mutant]) -> None:
        root = content_root()
        features = read_features(root / "features" / "policies", None, root).sound
        removed = [mutant for mutant in mutants if mutant.kind == "removed"]
        some = random.Random(7).sample(mutants, 50) + random.Random(7).sample(removed, 20)
        report = judge(some, features, content, How(TODAY))
        assert [v.mutant.rule.id for v in report.survivors if v.mutant.kind == "removed"] == []
        assert len(report.survivors) <= len(some) // 10, report.as_text()
