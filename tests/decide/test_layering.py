"""Which of several rules stands: exceptions, mandates, agreements and the days they cover."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from router.layering import PolicyConflict, PolicyGap
from router.policy_book import PolicyBook
from router.reading.problems import ReadingErrors
from tests.decide.small_rules import LOCAL, REGIONAL, agreement, by, read, rule, rules
from tests.decide.world import RULES, World

DAY = date(2026, 11, 21)
HERE, ELSEWHERE = ("18", "1880"), ("23", "2380")
ANXIETY = {"domain": "anxiety", "severity": 2}


def standing(book: PolicyBook, day: date = DAY, place: tuple[str, str] = HERE, **facts: Any) -> list[str]:
    """The rules that stand for a child with anxiety."""
    policies = book.in_force(day, *place)
    fired = policies.stages["need"].fired({**ANXIETY, **facts})
    return [found.id for found in policies.standing("responsible", fired).rules]


def defeated(book: PolicyBook, winner: str, **facts: Any) -> set[str]:
    policies = book.in_force(DAY, *HERE)
    fired = policies.stages["need"].fired({**ANXIETY, **facts})
    return {found.id for found in policies.standing("responsible", fired).defeated[winner]}


GENERAL = rule("n.allmän", "första linjen", öppen_för=["regional", "lokal"])
YOUNG = {"när": {"behov": "ångest", "ålder": "under 6"}}
SEVERE = {"när": {"behov": "ångest", "svårighet": "svår"}}


def test_an_exception_stands_where_both_apply(tmp_path: Path, world: World) -> None:
    book = read(
        tmp_path,
        world.vocabulary,
        national=rules(GENERAL, rule("n.små", "BVC", undantag_från=["n.allmän"], **YOUNG)),
    )
    assert standing(book, age=3) == ["n.små"]
    assert standing(book, age=6) == ["n.allmän"]
    assert standing(book) == ["n.allmän"]
    assert defeated(book, "n.små", age=3) == {"n.allmän"}


def test_an_exception_of_an_exception_goes_before_both(tmp_path: Path, world: World) -> None:
    inner = rule("n.små_svårt", "BUP", undantag_från=["n.små"], när={"ålder": "under 6", "svårighet": "svår"})
    book = read(
        tmp_path,
        world.vocabulary,
        national=rules(inner, rule("n.små", "BVC", undantag_från=["n.allmän"], **YOUNG), GENERAL),
    )
    assert standing(book, age=3, severity=3) == ["n.små_svårt"]
    assert defeated(book, "n.små_svårt", age=3, severity=3) == {"n.små", "n.allmän"}
    assert standing(book, age=3) == ["n.små"]
    assert standing(book, age=9, severity=3) == ["n.allmän"]


def regional_book(tmp_path: Path, world: World, *more: str, **how: Any) -> PolicyBook:
    """A national rule that a region departs from by an agreement."""
    departing = rule("r.svårt", "BUP", undantag_från=["n.allmän"], **SEVERE, **by("r.avtal"))
    return read(
        tmp_path,
        world.vocabulary,
        national=rules(GENERAL, *more),
        regional=rules(departing),
        regional_agreement=agreement("r.avtal", REGIONAL, **how),
    )


def test_a_region_departs_where_the_national_rule_is_open(tmp_path: Path, world: World) -> None:
    book = regional_book(tmp_path, world)
    assert standing(book, severity=3) == ["r.svårt"]
    assert standing(book, severity=2) == ["n.allmän"]
    assert standing(book, severity=3, place=ELSEWHERE) == ["n.allmän"]


def test_what_a_higher_layer_has_settled_otherwise_is_not_open(tmp_path: Path, world: World) -> None:
    """For small children a national exception stands, and the region departs from the general rule only."""
    small = rule("n.små", "BVC", undantag_från=["n.allmän"], **YOUNG)
    book = regional_book(tmp_path, world, small)
    assert standing(book, severity=3, age=3) == ["n.små"]
    assert standing(book, severity=3, age=9) == ["r.svårt"]


def test_a_municipality_departs_from_region_and_law(tmp_path: Path, world: World) -> None:
    regional = rule("r.svårt", "BUP", undantag_från=["n.allmän"], öppen_för=["lokal"], **SEVERE, **by("r.avtal"))
    local = rule("l.svårt", "elevhälsan", undantag_från=["r.svårt"], **SEVERE, **by("l.avtal"))
    book = read(
        tmp_path,
        world.vocabulary,
        national=rules(GENERAL),
        regional=rules(regional),
        local=rules(local),
        regional_agreement=agreement("r.avtal", REGIONAL),
        local_agreement=agreement("l.avtal", LOCAL),
    )
    assert standing(book, severity=3) == ["l.svårt"]
    assert defeated(book, "l.svårt", severity=3) == {"r.svårt", "n.allmän"}
    assert standing(book, severity=3, place=("18", "1881")) == ["n.allmän"]
    assert standing(book, severity=2) == ["n.allmän"]


def test_an_agreement_binds_its_parties_only(tmp_path: Path, world: World) -> None:
    book = regional_book(tmp_path, world)
    assert standing(book, severity=3, place=("18", "1881")) == ["n.allmän"]


@pytest.mark.parametrize("day, rule_id", [("2028-12-31", "r.svårt"), ("2029-01-01", "n.allmän")])
def test_an_agreement_that_has_ended_leaves_the_law(day: str, rule_id: str, tmp_path: Path, world: World) -> None:
    book = regional_book(tmp_path, world, end="2028-12-31")
    assert standing(book, date.fromisoformat(day), severity=3) == [rule_id]


@pytest.mark.parametrize(
    "signed_by, proposals_apply, rule_id",
    [
        ([], True, "r.svårt"),
        ([], False, "n.allmän"),
        ([("region", "18")], False, "n.allmän"),
        (None, False, "r.svårt"),
    ],
    ids=["proposal", "proposals off", "one has not signed", "all have signed"],
)
def test_what_is_not_signed_applies_only_if_the_site_says_so(
    signed_by: list[tuple[str, str]] | None, proposals_apply: bool, rule_id: str, tmp_path: Path, world: World
) -> None:
    departing = rule("r.svårt", "BUP", undantag_från=["n.allmän"], **SEVERE, **by("r.avtal"))
    book = read(
        tmp_path,
        world.vocabulary,
        proposals_apply=proposals_apply,
        national=rules(GENERAL),
        regional=rules(departing),
        regional_agreement=agreement("r.avtal", REGIONAL, signed_by=signed_by),
    )
    assert standing(book, severity=3) == [rule_id]


def test_without_a_mandate_nothing_is_read(tmp_path: Path, world: World) -> None:
    closed = rule("n.allmän", "första linjen", öppen_för=["lokal"])
    departing = rule("r.svårt", "BUP", undantag_från=["n.allmän"], **by("r.avtal"))
    with pytest.raises(ReadingErrors) as refused:
        read(
            tmp_path,
            world.vocabulary,
            national=rules(closed),
            regional=rules(departing),
            regional_agreement=agreement("r.avtal", REGIONAL),
        )
    [problem] = refused.value.problems
    assert (problem.file, problem.line) == (f"rules/{REGIONAL}/ansvar.yaml", 2)
    assert "saknar mandat: ”n.allmän”" in problem.message


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The product's own rules, to be changed."""
    return Path(shutil.copytree(RULES, tmp_path / "rules"))


def add(folder: Path, *texts: str) -> None:
    (folder / "national" / "tillagt.yaml").write_text(rules(*texts), encoding="utf-8")


def test_two_rules_that_say_different_things_are_a_conflict_that_names_both(
    copied: Path, world: World, anxious: dict[str, Any]
) -> None:
    add(copied, rule("nationell.ansvar.tillagd", "BVC"))
    with pytest.raises(PolicyConflict) as conflict:
        world.under(copied).route(anxious)
    both = {conflict.value.first.id, conflict.value.second.id}
    assert both == {"nationell.ansvar.psykisk_ohalsa", "nationell.ansvar.tillagd"}
    assert all(name in str(conflict.value) for name in both)


def test_two_rules_that_say_the_same_are_no_conflict(copied: Path, world: World, anxious: dict[str, Any]) -> None:
    add(copied, rule("nationell.ansvar.tillagd", "första linjen"))
    both = world.under(copied).route(anxious)
    assert both.lead == world.route(anxious).lead
    assert {stands.id for stands in both.needs[0].standing.rules} == {
        "nationell.ansvar.psykisk_ohalsa",
        "nationell.ansvar.tillagd",
    }


def test_a_need_that_no_rule_answers_is_a_gap_that_names_it(
    copied: Path, world: World, anxious: dict[str, Any]
) -> None:
    for path in (copied / "national").glob("ansvar_*.yaml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("gäller_från: 2025-07-01", "gäller_från: 2027-01-01"), encoding="utf-8")
    with pytest.raises(PolicyGap) as gap:
        world.under(copied).route(anxious)
    assert (gap.value.question, gap.value.about) == ("responsible", "anxiety")


def test_a_rule_that_has_ended_is_not_replaced_by_an_older_one(tmp_path: Path, world: World) -> None:
    """The exception went out; the rule it departed from stands, and no version before it."""
    old = rule("n.små", "BVC", undantag_från=["n.allmän"], gäller_till="2026-06-30", **YOUNG)
    new = rule(
        "n.små_2", "BUP", undantag_från=["n.allmän"], gäller_från="2026-07-01", gäller_till="2026-10-31", **YOUNG
    )
    book = read(tmp_path, world.vocabulary, national=rules(GENERAL, old, new))
    days = ("2026-06-30", "2026-07-01", "2026-10-31", "2026-11-01")
    found = [standing(book, date.fromisoformat(day), age=3) for day in days]
    assert found == [["n.små"], ["n.små_2"], ["n.små_2"], ["n.allmän"]]


def test_an_exception_from_a_rule_that_has_ended_still_stands(tmp_path: Path, world: World) -> None:
    """It names both the rule that went out and the one that goes on: the first takes no mandate with it."""
    old = rule("n.små", "BVC", undantag_från=["n.allmän"], gäller_till="2026-06-30", **YOUNG)
    severe = {"ålder": "under 6", "svårighet": "svår"}
    inner = rule("n.små_svårt", "BUP", undantag_från=["n.allmän", "n.små"], när=severe)
    book = read(tmp_path, world.vocabulary, national=rules(GENERAL, old, inner))
    days = ("2026-06-30", "2026-07-01")
    found = [standing(book, date.fromisoformat(day), age=3, severity=3) for day in days]
    assert found == [["n.små_svårt"], ["n.små_svårt"]]
