"""When each step up is due: working days of the calendar, the agreement's own days first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from router.agreement import Agreement
from router.escalation import steps
from router.ladder import Ladder, Rung
from router.working_days import after_working_days, is_working_day
from tests.decide.world import World

LADDER = Ladder(
    "L1_inter_principal",
    (
        Rung("line_managers", "{huvudansvarig}", "{motpart}", 5, "brev"),
        Rung("local_forum", "chefer", "{lokalt forum}", 10, "brev"),
        Rung("county_forum", "chefer", "{länsforum}", 20, "brev"),
    ),
)
NAMES = {"huvudansvarig": "BUP", "motpart": "socialtjänsten", "lokalt forum": "forumet"}


@pytest.mark.parametrize(
    "start, days, due",
    [
        ("2026-11-23", 5, "2026-11-30"),  # a Monday to the next
        ("2026-11-20", 1, "2026-11-23"),  # over a weekend
        ("2026-11-21", 1, "2026-11-23"),  # from a Saturday
        ("2026-12-24", 1, "2026-12-28"),  # both days of Christmas, and a weekend
        ("2025-12-24", 2, "2025-12-30"),  # the same in the middle of a week
        ("2026-12-30", 2, "2027-01-04"),  # New Year's Eve and Day
        ("2027-01-05", 1, "2027-01-07"),  # Epiphany
        ("2027-06-25", 1, "2027-06-28"),  # Midsummer
        ("2027-03-25", 1, "2027-03-30"),  # Good Friday to Easter Monday
        ("2027-05-05", 1, "2027-05-07"),  # Ascension
        ("2026-04-30", 1, "2026-05-04"),  # May Day
        ("2025-06-05", 1, "2025-06-09"),  # the national day
        ("2026-12-24", 0, "2026-12-24"),  # today is today
    ],
)
def test_public_holidays_and_weekends_are_no_working_days(start: str, days: int, due: str) -> None:
    assert after_working_days(date.fromisoformat(start), days) == date.fromisoformat(due)


def test_an_ordinary_week() -> None:
    assert [is_working_day(date(2026, 11, day)) for day in range(16, 23)] == [True] * 5 + [False] * 2


def agreement(**days: dict[str, int]) -> Agreement:
    """An agreement that says only how many days the steps may take."""
    from router.policy import Validity

    return Agreement(
        "a", "A", "regional", "18", (), "signed", Validity(date(2026, 1, 1), None), date(2026, 1, 1), days=days
    )


def within(*agreements: Agreement) -> list[int]:
    return [step.within_working_days for step in steps(LADDER, agreements, NAMES, date(2026, 11, 23))]


def test_days_add_up_from_the_first_step() -> None:
    found = steps(LADDER, (), NAMES, date(2026, 11, 23))
    assert [step.within_working_days for step in found] == [5, 15, 35]
    assert [step.due.isoformat() for step in found] == ["2026-11-30", "2026-12-14", "2027-01-14"]


def test_an_agreement_s_days_go_first_and_move_the_steps_after() -> None:
    assert within(agreement(L1_inter_principal={"line_managers": 2})) == [2, 12, 32]
    assert within(agreement(L1_inter_principal={"line_managers": 20})) == [20, 30, 50]
    assert within(agreement(L2_within_region={"line_managers": 2})) == [5, 15, 35]
    assert within(agreement(L1_inter_principal={"line_managers": 0})) == [0, 10, 30]


def test_of_two_agreements_the_stricter_counts() -> None:
    one, other = (agreement(L1_inter_principal={"local_forum": days}) for days in (8, 3))
    assert within(one, other) == within(other, one) == [5, 8, 28]


def test_names_are_filled_in_and_a_missing_one_is_shown_as_its_own_words() -> None:
    first, second, third = steps(LADDER, (), NAMES, date(2026, 11, 23))
    assert (first.from_, first.to) == ("BUP", "socialtjänsten")
    assert (second.to, third.to) == ("forumet", "länsforum")


def test_a_decision_counts_by_the_agreement_in_force(world: World, anxious: dict[str, Any]) -> None:
    """The same dispute in a county with an agreement, whose days are changed, and in one without."""
    facts = {**anxious, "disputed_between": ["bup", "socialtjanst"]}
    facts["registration"] = {"municipality": "1880", "status": "resident"}
    usual = world.decide(facts)["escalation"]
    assert usual["ladder"] == "L1_inter_principal"
    assert [step["within_working_days"] for step in usual["steps"]] == [5, 15, 35]
    assert usual["steps"][0]["due"] == "2026-11-27"
    book = world.book
    shorter = {
        name: replace(known, days={"L1_inter_principal": {"line_managers": 1}})
        for name, known in book.agreements.items()
    }
    hurried = replace(book, agreements=shorter, _composed={}, _by_place={})
    decision = replace(world, book=hurried).decide(facts)["escalation"]
    assert [step["within_working_days"] for step in decision["steps"]] == [1, 11, 31]
    assert decision["steps"][0]["due"] == "2026-11-23"


def test_every_ladder_has_three_steps_that_begin_within_a_quarter(world: World) -> None:
    assert world.book.ladders.keys() == world.vocabulary["ladder"].terms.keys()
    for ladder in world.book.ladders.values():
        days = [step.within_working_days for step in steps(ladder, (), {}, date(2026, 11, 21))]
        assert len(days) >= 3
        assert days == sorted(days)
        assert days[0] <= 10
        assert days[-1] <= 260
