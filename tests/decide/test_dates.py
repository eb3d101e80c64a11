"""The day a case is judged for decides which rules and agreements apply; both end days are included."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from router.policy_book import NoPolicyOnDay
from tests.decide.world import World

Json = dict[str, Any]
FIRST_DAY = "2025-07-01"


@pytest.fixture
def at_agreement(anxious: Json) -> Json:
    """The anxious child where a proposed agreement decides differently from the law."""
    anxious["registration"] = {"municipality": "1880", "status": "resident"}
    anxious["needs"][0]["functional_impact"] = "marked"
    return anxious


def test_before_the_first_day_there_is_no_answer_and_the_first_day_is_told(world: World, anxious: Json) -> None:
    with pytest.raises(NoPolicyOnDay) as refused:
        world.decide({**anxious, "as_of": "2025-06-30"})
    assert refused.value.first == date.fromisoformat(FIRST_DAY) == world.book.first_day
    assert refused.value.day == date(2025, 6, 30)


def test_on_the_first_day_everything_is_answered(world: World, vignettes: list[Json]) -> None:
    told_on_the_day = [vignette["facts"] for vignette in vignettes if _nothing_after(vignette["facts"])]
    assert told_on_the_day
    for facts in told_on_the_day:
        assert world.decide({**facts, "as_of": FIRST_DAY})["as_of"] == FIRST_DAY


def _nothing_after(facts: Json) -> bool:
    return not (facts["ongoing_contacts"] or facts["referral_history"] or facts["placement"])


@pytest.mark.parametrize(
    "day, agency, agreements",
    [
        ("2025-12-31", "forsta_linjen", []),
        ("2026-01-01", "bup", ["orebro.barn_och_unga"]),
    ],
)
def test_an_agreement_applies_from_its_first_day(
    day: str, agency: str, agreements: list[str], world: World, at_agreement: Json
) -> None:
    decision = world.decide({**at_agreement, "as_of": day})
    assert decision["responsible"]["agency"] == agency
    assert [agreement["id"] for agreement in decision["policy"]["agreements"]] == agreements


@pytest.mark.parametrize("day, applies", [(date(2028, 12, 31), True), (date(2029, 1, 1), False)])
def test_an_agreement_applies_through_its_last_day(day: date, applies: bool, world: World) -> None:
    """The rules themselves: a case cannot be judged so far ahead."""
    policies = world.book.in_force(day, "18", "1880")
    assert ("orebro.barn_och_unga" in [agreement.id for agreement in policies.agreements]) is applies
    assert ("orebro.ansvar.mattlig_med_paverkan" in policies.stages["need"].rules) is applies
    assert "nationell.ansvar.psykisk_ohalsa" in policies.stages["need"].rules


def test_what_was_agreed_and_until_when_is_told(world: World, at_agreement: Json) -> None:
    [told] = world.decide(at_agreement)["policy"]["agreements"]
    assert (told["valid_from"], told["valid_to"], told["signed"]) == ("2026-01-01", "2028-12-31", False)
    assert "Region Örebro län" in told["parties"]


def test_days_with_the_same_rules_give_the_same_answer(world: World, at_agreement: Json) -> None:
    one, other = (world.decide({**at_agreement, "as_of": day}) for day in ("2026-02-02", "2026-11-20"))
    assert one["responsible"] == other["responsible"]
    assert one["explanation"] == other["explanation"]
    assert one["escalation"]["steps"][0]["due"] < other["escalation"]["steps"][0]["due"]
