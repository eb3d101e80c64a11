"""The smallest change that makes an agency responsible: it does so, and nothing smaller that was tried does."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from router.case import Contact, Diagnosis, Need
from router.policy_book import PolicyBook
from router.policy_content import PolicyContent
from router.reasoning.what_if_answers import Answering
from router.reasoning.what_if_changes import REMOVED, Change, changed, compatible, smallness
from router.reasoning.what_if_search import Search
from router.reasoning.what_if_sentences import Goal
from router.reasoning.what_if_touching import Touching
from tests.decide.small_rules import read, rule, rules
from tests.decide.world import World, read_world, with_
from tests.generated_cases import CaseGenerator
from tests.reasoning.asking_why import Asked

Json = dict[str, Any]
WORLD = read_world()
GOALS: tuple[Goal, ...] = ("main", "need", "not_main")


def case(**more: Any) -> Json:
    """A thirteen-year-old with mild anxiety, where everything that matters has been asked."""
    return {
        "as_of": "2026-11-21",
        "child": {"age_years": 13},
        "registration": {"municipality": "1880", "status": "resident"},
        "needs": [{"domain": "anxiety", "severity": "mild", "functional_impact": "some", "cause": "none_known"}],
        "school": {"form": "compulsory", "operator": "municipal", "special_support_investigated": True},
        "consent": {"guardians": "all"},
        "diagnoses": [],
        "ongoing_contacts": [],
        "referral_history": [],
        "risk": {"suicide_risk": "none", "immediate_danger": False},
        **more,
    }


def asked(facts: Json, world: World = WORLD) -> Asked:
    return Asked(world, world.load(facts))


def search(about: Asked, agency: str, moves: tuple[Change, ...]) -> Search:
    answering = Answering(about.case, about.world.policies(about.case), about.world.places, about.world.directory)
    return Search(answering, agency, Touching(answering, moves), lambda g, c: about.reaches(c, g, agency))


def lead(name: str, when: Json, before: list[str]) -> str:
    """A rule about which need leads."""
    text = rule(name, fråga="huvudansvar", ansvarig=None, när=when)
    return text.replace("    när:", f"    före: {json.dumps(before)}\n    när:") if before else text


NATIONAL = rules(
    rule("t.bas", "första linjen", när={"område": "psykiatri"}),
    rule("t.mattlig", "BUP", undantag_från=["t.bas"], när={"behov": "ångest", "svårighet": "minst måttlig"}),
    rule(
        "t.svar",
        "vuxenpsykiatrin",
        undantag_från=["t.bas", "t.mattlig"],
        när={"behov": "ångest", "svårighet": "minst svår", "ålder": "minst 18"},
    ),
    rule("t.okant", "vårdcentralen", när={"behov": "okänt"}),
    lead("t.somn", {"behov": "sömnsvårigheter"}, ["t.annars"]),
    lead("t.annars", {"område": "psykiatri"}, []),
    lead("t.inget", {"behov": "okänt"}, []),
)
"""Anxiety is the first line's, the clinic's from moderate, adult psychiatry's when severe from 18; sleep leads."""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> World:
    """These rules about needs, and the product's own about the rest."""
    few = read(tmp_path_factory.mktemp("small"), WORLD.vocabulary, national=NATIONAL)
    rest = (
        rule for rule in WORLD.book.rules if rule.layer == "national" and rule.question not in ("responsible", "lead")
    )
    kept = {part.name: getattr(WORLD.book, part.name) for part in fields(PolicyContent)}
    return replace(WORLD, book=PolicyBook(**kept | {"rules": (*few.rules, *rest), "agreements": {}}))


def only(changes: tuple[Change, ...]) -> list[tuple[object, object]]:
    return [(change.path, change.after) for change in changes]


class TestChanging:
    """A change says one thing differently, and nothing else."""

    def test_one_answer(self) -> None:
        before = WORLD.load(case())
        after = changed(before, [Change(("needs", 0, "severity"), "mild", "severe", "change", 2)])
        assert after == WORLD.load(with_(case(), "/needs/0/severity", "severe"))

    def test_items_are_added_and_taken_away_together_without_mixing_them_up(self) -> None:
        told = case(needs=[{"domain": "anxiety"}, {"domain": "sleep"}, {"domain": "trauma"}])
        after = changed(
            WORLD.load(told),
            [
                Change(("needs",), None, Need("mood"), "add", 1),
                Change(("needs", 0), None, REMOVED, "remove", 1),
                Change(("needs", 2, "severity"), None, "mild", "answer", 0),
            ],
        )
        assert after.needs == (Need("sleep"), Need("trauma", "mild"), Need("mood"))

    def test_a_list_that_nobody_has_told_may_turn_out_empty_or_have_an_item(self) -> None:
        told = WORLD.load(case(ongoing_contacts=None, diagnoses=None))
        after = changed(
            told,
            [
                Change(("ongoing_contacts",), None, (), "answer", 0),
                Change(("diagnoses",), None, Diagnosis("adhd", "confirmed"), "answer", 0),
            ],
        )
        assert (after.ongoing_contacts, after.diagnoses) == ((), (Diagnosis("adhd", "confirmed"),))

    @pytest.mark.parametrize(
        "one, other, may",
        [
            ((("needs", 0, "severity"), "mild"), (("needs", 0, "severity"), "acute"), False),
            ((("needs", 0, "severity"), "mild"), (("needs", 0, "cause"), "home"), True),
            ((("needs", 0), REMOVED), (("needs", 0, "cause"), "home"), False),
            ((("needs", 0), REMOVED), (("needs", 1, "cause"), "home"), True),
            ((("ongoing_contacts",), ()), (("ongoing_contacts",), Contact("a")), False),
            ((("ongoing_contacts",), Contact("b")), (("ongoing_contacts",), Contact("a")), True),
        ],
    )
    def test_two_changes_of_the_same_thing_are_no_set(self, one: Any, other: Any, may: bool) -> None:
        changes = [Change(path, None, after, "change", 1) for path, after in (one, other)]
        assert compatible(changes) is may

    def test_the_order_is_likely_answers_few_small(self) -> None:
        answer = Change(("a",), None, 1, "answer", 0)
        step = Change(("b",), 1, 2, "change", 1)
        leap = Change(("c",), 1, 9, "change", 8)
        younger = Change(("d",), 9, 8, "change", 1, unlikely=True)
        expected = [[answer], [answer, answer], [step], [leap], [step, step], [younger]]
        mixed = [expected[index] for index in (3, 5, 0, 4, 2, 1)]
        assert sorted(mixed, key=smallness) == expected


class TestMoves:
    """What is tried."""

    def test_values_that_no_rule_can_tell_apart_are_tried_once_and_the_nearest_of_them(self, small: World) -> None:
        found = asked(case(), small).moves()
        severities = [move.after for move in found if move.path == ("needs", 0, "severity")]
        assert severities == ["moderate", "severe"]
        ages = [move.after for move in found if move.path == ("child", "age_years")]
        assert ages == [18]

    def test_what_no_rule_looks_at_is_not_tried(self, small: World) -> None:
        parts = {move.path[0] for move in asked(case(), small).moves()}
        assert parts == {"needs", "child"}

    def test_a_younger_child_is_unlikely_and_an_older_one_is_not(self, small: World) -> None:
        found = asked(case(child={"age_years": 18}), small).moves()
        assert [(move.after, move.unlikely) for move in found if move.path[0] == "child"] == [(17, True)]

    def test_an_unknown_fact_is_answered_and_a_known_one_changed(self) -> None:
        told = with_(case(), "/risk/suicide_risk", None)
        kinds = {move.path: move.kind for move in asked(told).moves()}
        assert kinds["risk", "suicide_risk"] == "answer"
        assert kinds["risk", "immediate_danger"] == "change"

    def test_a_need_that_does_not_fit_the_childs_age_is_not_tried(self) -> None:
        told = with_(case(), "/child/age_years", 3)
        needs = {move.after.domain for move in asked(told).moves() if isinstance(move.after, Need)}
        assert "criminality" not in needs
        assert "functional_support" in needs

    def test_the_last_need_is_not_taken_away(self) -> None:
        assert not [move for move in asked(case()).moves() if move.path[0] == "needs" and move.after is REMOVED]


class TestSearch:
    """In a small world where every set can be tried."""

    def test_one_step_of_severity_is_enough(self, small: World) -> None:
        (goal,) = asked(case(), small).why_not("bup").what_if
        first = goal.found[0]
        assert [(change.pointer, change.before, change.after) for change in first.changes] == [
            ("/needs/0/severity", "lindrig", "måttlig")
        ]
        assert (goal.goal, goal.tried, first.only_answers, first.unlikely) == ("main", 1, False, False)

    def test_two_changes_where_one_is_not_enough(self, small: World) -> None:
        (goal,) = asked(case(), small).why_not("vuxenpsykiatri").what_if
        assert {change.pointer for change in goal.found[0].changes} == {"/needs/0/severity", "/child/age_years"}
        assert goal.tried == 2

    def test_an_agency_that_no_rule_names_is_honestly_not_found(self, small: World) -> None:
        main, need = asked(case(), small).why_not("buh").what_if
        assert (main.found, need.found, main.tried, need.tried) == ((), (), 2, 2)
        assert main.nothing is not None
        assert main.nothing.startswith("Ingen enskild ändrad uppgift, och inga två tillsammans, ger")
        assert "Fler på en gång har inte prövats" in main.nothing
        assert main.nothing_en is not None
        assert "impossible" not in main.nothing_en

    def test_an_agency_with_a_need_that_does_not_lead_is_told_how_it_would(self, small: World) -> None:
        told = case(needs=[{"domain": "sleep", "severity": "mild"}, {"domain": "anxiety", "severity": "severe"}])
        answer = asked(told, small).why_not("bup")
        assert [goal.goal for goal in answer.what_if] == ["main"]
        assert answer.what_if[0].found[0].changes[0].pointer in ("/needs/0", "/needs/0/domain")

    def test_a_younger_child_is_the_last_resort(self, small: World) -> None:
        told = case(child={"age_years": 18}, needs=[{"domain": "anxiety", "severity": "severe"}])
        (goal,) = asked(told, small).why_not("bup").what_if
        assert not goal.found[0].unlikely
        assert goal.found[0].changes[0].after == "måttlig"

    def test_mere_answers_come_first(self, small: World) -> None:
        told = with_(case(), "/needs/0/severity", None)
        (goal,) = asked(told, small).why_not("bup").what_if
        assert goal.found[0].only_answers
        assert goal.found[0].words.startswith("Visar det sig att svårighetsgraden för ångest är måttlig")
        assert not any(one.only_answers for one in goal.found[1:])

    def test_the_smallest_change_that_moves_the_one_who_is_responsible(self, small: World) -> None:
        (goal,) = asked(case(), small).why_not("forsta_linjen").what_if
        assert goal.goal == "not_main"
        assert (goal.found[0].main, goal.found[0].changes[0].after) == ("bup", "måttlig")

    @pytest.mark.parametrize(
        "most, tried, words",
        [(0, 0, "Det gick inte att pröva alla"), (40, 1, "Alla par av ändringar har inte prövats")],
    )
    def test_giving_up_says_how_far_it_came(
        self, monkeypatch: pytest.MonkeyPatch, most: int, tried: int, words: str
    ) -> None:
        monkeypatch.setattr("router.reasoning.what_if_search.MOST_ANSWERED", most)
        needs = [{"domain": "somatic", "severity": "acute"}, {"domain": "protection_violence", "severity": "acute"}]
        goal = asked(case(needs=needs)).why_not("forsta_linjen").what_if[0]
        assert goal.found == ()
        assert goal.tried == tried
        assert goal.nothing is not None
        assert "inga två" not in goal.nothing
        assert words in goal.nothing

    @pytest.mark.parametrize("severity", [None, "mild", "acute"])
    @pytest.mark.parametrize("age", [None, 13, 18])
    @pytest.mark.parametrize("goal", GOALS)
    def test_trying_everything_finds_the_same(
        self, small: World, severity: str | None, age: int | None, goal: Goal
    ) -> None:
        needs = [{"domain": "anxiety", "severity": severity}, {"domain": "sleep", "severity": "mild"}]
        about = asked(case(needs=needs, child={"age_years": age}), small)
        every = about.moves()
        for agency in ("bup", "vuxenpsykiatri", "forsta_linjen", "buh"):
            if about.reaches((), goal, agency):
                continue
            found = search(about, agency, every).smallest(goal, 2).sets
            plain = about.every_smallest(every, goal, agency, 2)
            assert sorted(map(only, found), key=repr) == sorted(map(only, plain), key=repr), agency


AGENCIES = st.sampled_from(sorted(WORLD.vocabulary["agency"].terms))
SEEDS = st.integers(0, 2**32)


@settings(max_examples=15, deadline=None)
@given(seed=SEEDS, agency=AGENCIES)
def test_what_is_told_really_happens(seed: int, agency: str) -> None:
    """Each change told, made in the case's JSON, gives the answer it promises."""
    about = asked(CaseGenerator(seed, WORLD.vocabulary, WORLD.places).case())
    answer = about.why_not(agency)
    assert answer.what_if[0].goal == ("not_main" if answer.main.agency == agency else "main")
    every = {change_of(about, change): change for change in about.moves()}
    for goal in answer.what_if:
        assert bool(goal.found) is (goal.nothing is None)
        for one in goal.found:
            changes = [every[change.pointer, change.after, change.words] for change in one.changes]
            assert about.reaches(changes, goal.goal, agency)
            assert about.route(changed(about.case, changes)).lead.agency == one.main


def change_of(about: Asked, change: Change) -> tuple[str, str | None, str]:
    """How the change is told, which is as much as a reader has."""
    from router.reasoning.what_if import WhatIf

    routing = about.route(about.case)
    told = WhatIf(about.case, "", routing, about.world.places, about.world.directory)._change(change)
    return told.pointer, told.after, told.words


@settings(max_examples=10, deadline=None)
@given(seed=SEEDS, agency=AGENCIES, chosen=st.randoms(use_true_random=False))
def test_no_smaller_change_is_missed(seed: int, agency: str, chosen: Any) -> None:
    """Against every pair of some of the changes, tried one by one on the shipped policies."""
    facts = CaseGenerator(seed, WORLD.vocabulary, WORLD.places).case()
    about = asked({**facts, "needs": facts["needs"][:2]})
    moves = about.moves()
    some = tuple(moves[i] for i in sorted(chosen.sample(range(len(moves)), min(len(moves), 24))))
    for goal in ("main", "need"):
        if about.reaches((), goal, agency):
            continue
        found = search(about, agency, some).smallest(goal, 2).sets
        plain = about.every_smallest(some, goal, agency, 2)
        assert sorted(map(only, found), key=repr) == sorted(map(only, plain), key=repr)


def test_why_not_specialists_for_mild_anxiety() -> None:
    """The example of the issue at hand: it would have to be severe, and nothing smaller will do."""
    answer = asked(case()).why_not("bup")
    (goal,) = answer.what_if
    assert goal.found[0].words == (
        "Om svårighetsgraden för ångest vore svår i stället för lindrig "
        "skulle BUP, Region Örebro län ha huvudansvaret."
    )
    assert goal.found[0].words_en == (
        "If the severity of anxiety and worry were severe instead of mild, Child and adolescent psychiatry (BUP), "
        "Region Örebro län would have the main responsibility."
    )
