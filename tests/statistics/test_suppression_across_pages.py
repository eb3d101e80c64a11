"""Pages that are subtracted from each other: exact ones have no case in common, and all others are rounded."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date

import pytest

from router.access import Principal
from router.casework.telling_exactly import how_told, told_exactly
from router.follow_up.figures import Figures
from router.follow_up.hiding import is_small
from router.follow_up.indicator_tables import HIDDEN, Told, exactly, indicator_tables, rounded
from router.storage import Selection

TODAY = date(2027, 3, 1)
YEAR = Selection(202601, 202612, municipality="1880")


def test_one_municipality_and_one_year_that_is_over_is_exact() -> None:
    own = replace(YEAR, municipality=None, principal=Principal.of("municipality:1880"))
    of_region = replace(YEAR, principal=Principal.of("region:18"))
    assert all(how_told(one, "quarter", TODAY) is exactly for one in (YEAR, own, of_region))


@pytest.mark.parametrize(
    "wider_or_narrower",
    [
        {"municipality": None},
        {"municipality": None, "region": "18"},
        {"municipality": None, "principal": Principal.of("region:18")},
        {"first": 202602},
        {"last": 202611},
        {"first": 202501},
        {"first": 202701, "last": 202712},
        {"lead_need": "trauma"},
        {"age_band": "13-15"},
        {"agency": "bup"},
    ],
    ids=str,
)
def test_what_holds_some_of_the_same_cases_is_rounded(wider_or_narrower: dict[str, object]) -> None:
    assert how_told(replace(YEAR, **wider_or_narrower), "quarter", TODAY) is rounded  # type: ignore[arg-type]


def test_months_are_rounded_for_quarters_are_exact() -> None:
    assert not told_exactly(YEAR, "month", TODAY)


@pytest.mark.parametrize("whole_told", [exactly, rounded])
def test_a_page_less_another_never_is_one_certain_small_count(whole_told: Told) -> None:
    """Of a whole and a part of it that is told on another page: what may be left of the whole."""
    left: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
    for whole in range(5, 60):
        for part in range(5, whole + 1):
            left[whole_told(whole), rounded(part)].add(whole - part)
    certain = {told: some for told, some in left.items() if len(some) == 1 and is_small(*some)}
    assert certain == {}


def test_rounded_figures_are_those_of_the_rounded_counts() -> None:
    """A share or a mean of what is not told would tell it."""
    counts = Figures()
    counts.counts.update(cases=38, bounces_0=28, bounces_1=10, bounces=10, both_contacts=12, gap_days=8)
    counts.gap_days.update({2: 8})
    noes = Figures()
    noes.rejections["a", "b", "age", "c"] = 10
    tables = {one.code: one for one in indicator_tables({"2026": counts}, noes, rounded)}
    assert tables["both_contacts"].rows[-1][1] == (10, 40, 25)
    assert tables["bounces"].rows[-1][1] == (10, 0.25)
    assert tables["gap_days"].rows[-1][1] == (10, 40, 25, 2, HIDDEN)
