"""The fictional year: the same for the same seed, and every line of it one that could be written in a real case."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

import router.demo_year
from router.bootstrap import Router
from router.casework.cases import grown
from router.commands.demo_year import demo_year_of
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile, fold
from router.follow_up.clock_runs_out import passed
from router.follow_up.gaps import gaps_of
from router.follow_up.happening import KNOWN, Entry
from router.follow_up.obstacles import obstacle
from router.follow_up.reference import read_reference
from router.reading.happening_schema import happening_kept, happening_to_json
from router.working_days import is_working_day
from tests.demo_year.conftest import Made


def without_identifiers(case: CaseFile) -> list[object]:
    told = [{**happening_to_json(entry.happening), "decision": None} for entry in case.entries]
    return [case.reference, *zip((e.on for e in case.entries), (e.at for e in case.entries), told, strict=True)]


def test_the_same_seed_and_day_give_the_same_cases(made: Made) -> None:
    again = made(60, 120, anew=True)
    assert [without_identifiers(case) for case in again] == [without_identifiers(case) for case in made(60, 120)]


def test_another_seed_gives_another_year(made: Made) -> None:
    other = made(60, 72, seed=7)
    assert {case.reference for case in other}.isdisjoint(case.reference for case in made(60, 120))
    assert [without_identifiers(case)[1:] for case in other] != [
        without_identifiers(case)[1:] for case in made(60, 120)[:12]
    ]


def test_nothing_that_people_write_meets_an_obstacle(year: list[CaseFile]) -> None:
    found = []
    for case in year:
        for number, entry in enumerate(case.entries[1:], start=1):
            if not entry.hand.is_system and not isinstance(entry.happening, h.DecidedAgain):
                before = fold(case.reference, case.entries[:number])
                found.append(obstacle(before, entry.happening, entry.hand, entry.on, entry.on))
    assert len(found) > 1000
    assert set(found) == {None}


def test_what_the_service_writes_is_what_follows_of_the_rest(year: list[CaseFile], installed: Router) -> None:
    for case in year[:120]:
        again = fold(case.reference, case.entries[:1])
        while again.version < case.version:
            entry = case.entries[again.version]
            followed = isinstance(entry.happening, h.RanOut) or not entry.hand.is_system
            assert followed, f"{case.reference}: nothing led to line {entry.number}"
            terms = installed.terms(entry.on, case.opened.region, case.opened.municipality)
            again = grown(again, entry, terms)
        assert again == case


def test_time_goes_forward_and_what_nobody_did_runs_out_the_day_after(
    year: list[CaseFile], installed: Router
) -> None:
    yesterday = installed.today() - timedelta(days=1)
    for case in year:
        moments = [entry.at for entry in case.entries]
        assert moments == sorted(moments)
        assert all(case.opened_on <= entry.on <= yesterday for entry in case.entries)
        assert list(passed(case, yesterday)) == []
        for number, entry in enumerate(case.entries):
            if isinstance(entry.happening, h.RanOut):
                before = fold(case.reference, case.entries[:number])
                key = f"{entry.happening.clock}:{entry.happening.number}"
                assert next(clock.due for clock in before.clocks() if clock.key == key) < entry.on


def test_everything_that_can_happen_happens(year: list[CaseFile]) -> None:
    counted = Counter(entry.happening.what for case in year for entry in case.entries)
    assert set(KNOWN) - {""} - set(counted) == set()


def test_gaps_overlaps_bounces_and_silences_are_there(year: list[CaseFile], installed: Router) -> None:
    today = installed.today()
    assert any(gaps_of(case, case.opened_on, today) for case in year)
    assert any(list(case.engagements.overlaps(today)) for case in year)
    assert any(case.handover.bounces > 1 for case in year)
    assert any(case.dispute.unanswered for case in year)
    assert any(case.plan.missing and case.plan.written for case in year)


def test_the_lines_are_read_back_as_they_were_and_hold_known_codes(year: list[CaseFile], installed: Router) -> None:
    entries: list[Entry] = [entry for case in year for entry in case.entries]
    assert all(happening_kept(happening_to_json(entry.happening)) == entry.happening for entry in entries)
    agencies = set(installed.vocabulary["agency"].terms)
    assert {seat.agency for case in year for seat in case.parties} <= agencies


def test_references_can_be_typed_and_are_each_another(year: list[CaseFile]) -> None:
    references = [case.reference for case in year]
    assert len(set(references)) == len(references)
    assert [read_reference(one) for one in references] == references


def test_every_municipality_with_a_regional_agreement_has_cases(installed: Router) -> None:
    demo, today = demo_year_of(installed), installed.today()
    situations = demo.year(today, demo.chances.seed).batch(0, demo.chances.cases).situations
    towns = {one.facts["registration"]["municipality"] for one in situations}
    places = installed.places.municipalities.values()
    assert {place.code for place in places if place.region_code in demo.chances.region_weights} - towns == set()
    assert any(installed.places.region_of(town) not in demo.chances.region_weights for town in towns)
    assert all(is_working_day(one.day) and one.day < today for one in situations)


def test_the_year_begins_where_the_policies_do(installed: Router) -> None:
    demo, first = demo_year_of(installed), installed.base.book.first_day
    assert demo.year(first + timedelta(days=100), 1).first == first
    assert demo.year(date(2026, 11, 25), 1).first == date(2025, 11, 26)


@pytest.mark.parametrize("asked, listed", [("yes", "shares"), ("after", "spans"), ("code", "weights")])
def test_the_file_has_every_number_that_is_asked_for(installed: Router, asked: str, listed: str) -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in Path(router.demo_year.__path__[0]).glob("*.py"))
    names = set(re.findall(rf'luck\.{asked}\("(\w+)"', text))
    assert names
    assert names <= set(getattr(demo_year_of(installed).chances, listed))
