"""Every indicator of a fictional year, as the service counts it and as the definitions say, by two ways apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

import pytest

from router.bootstrap import Router
from router.follow_up.figures import BOUNCES, Figures, mean, quantile, share, total_days
from router.follow_up.indicators import CONTENTS
from router.storage import Selection
from tests.statistics.independent import Case, counted, grouped, indicators

MAY_BE_NONE = ("running",)
"""Decided in the last week, and not told yet: in the smaller year perhaps nobody."""
WHOLE_YEAR = Selection(first=202501, last=202612, fictional=True)


def a_share(part: int, whole: int) -> dict[str, Any]:
    return {"part": part, "whole": whole, "share": share(part, whole)}


def told_of(figures: Figures) -> dict[str, Any]:
    """Every indicator of the figures, but for what is told of all cases together only."""
    count, sip, visits = figures.counts, figures.days_to_sip, figures.days_to_visit
    cases, both, plans = count["cases"], count["both_contacts"], count["sip_written"]
    return {
        "cases": cases,
        "both_contacts": a_share(both, cases),
        "sip_offered": a_share(count["sip_offered"], both),
        "sip_drawn_up": a_share(count["sip_drawn_up"], both),
        "sip_complete": {name: a_share(count[name], plans) for name in (*CONTENTS, "complete")},
        "days_to_sip": {
            "count": sip.total(), "median": quantile(sip, 1, 2),
            "lower": quantile(sip, 1, 4), "upper": quantile(sip, 3, 4),
        },
        "bounces": {
            "whole": cases, "sum": count["bounces"], "mean": mean(count["bounces"], cases),
            "times": {times: count[name] for times, name in enumerate(BOUNCES)},
        },
        "gap_days": {
            **a_share(count["gap_days"], cases),
            "sum": total_days(figures.gap_days), "median": quantile(figures.gap_days, 1, 2),
        },
        "days_to_visit": {
            "count": visits.total(), "median": quantile(visits, 1, 2), "ninth": quantile(visits, 9, 10),
            "waiting": figures.waiting.total(), "waiting_median": quantile(figures.waiting, 1, 2),
        },
        "unanswered": a_share(count["unanswered"], cases),
        "no_agreement": a_share(count["no_agreement"], cases),
        "deviations": {
            **a_share(count["deviations_answered"], count["deviations"]),
            "median": quantile(figures.days_to_answer, 1, 2),
        },
        "feedback": {**a_share(count["in_time"], count["due"]), "running": count["running"]},
        "asked_contacts": a_share(count["asked_contacts"], cases),
    }  # fmt: skip


def details_of(figures: Figures) -> dict[str, Any]:
    """What is told of all cases together only."""
    reports: dict[tuple[str, str], Counter[int | None]] = {}
    for (sender, receiver, days), number in figures.deviations.items():
        reports.setdefault((sender, receiver), Counter())[days] += number
    return {
        "rejections": figures.rejections,
        "clocks": figures.ran_out,
        "clock_cases": figures.ran_out_cases,
        "boundaries": {boundary: _answered(days) for boundary, days in reports.items()},
    }


def _answered(days: Counter[int | None]) -> dict[str, Any]:
    known = Counter({one: number for one, number in days.items() if one is not None})
    return {**a_share(known.total(), days.total()), "median": quantile(known, 1, 2)}


def apart(found: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The independent indicators in the same two parts."""
    unanswered, deviations = dict(found["unanswered"]), dict(found["deviations"])
    unanswered.pop("count")
    details = {
        "rejections": found["rejections"],
        "clocks": unanswered.pop("clocks"),
        "clock_cases": unanswered.pop("cases"),
        "boundaries": deviations.pop("boundaries"),
    }
    rest = {name: value for name, value in found.items() if name != "rejections"}
    return {**rest, "unanswered": unanswered, "deviations": deviations}, details


def test_all_cases_together(year: Router, lines: list[Case]) -> None:
    expected, details = apart(indicators(counted(lines, year.today())))
    figures = year.case_figures.by("month", WHOLE_YEAR, year.today())
    whole = Figures()
    for one in figures.values():
        whole.add(one)
    assert told_of(whole) == expected
    assert details_of(year.case_figures.details(WHOLE_YEAR, year.today())) == details


@pytest.mark.parametrize("group", ["region", "municipality", "lead_need", "age_band", "agency", "month"])
def test_by_what_cases_are_grouped_by(year: Router, lines: list[Case], group: str) -> None:
    expected = {key: apart(found)[0] for key, found in grouped(counted(lines, year.today()), group).items()}
    figures = year.case_figures.by(group, WHOLE_YEAR, year.today())
    assert {key: told_of(one) for key, one in figures.items()} == expected


@pytest.mark.parametrize("group", ["region", "lead_need", "agency"])
def test_what_is_told_of_all_cases_together_is_told_of_those_chosen(
    year: Router, lines: list[Case], group: str
) -> None:
    for key, found in grouped(counted(lines, year.today()), group).items():
        if key is not None:
            chosen = Selection(first=202501, last=202612, fictional=True, **{group: key})
            assert details_of(year.case_figures.details(chosen, year.today())) == apart(found)[1]


def test_the_year_has_something_of_everything(lines: list[Case], year: Router) -> None:
    found = indicators(counted(lines, year.today()))
    for name, value in found.items():
        told = value if isinstance(value, dict) else {"": value}
        assert all(number not in (None, 0) for key, number in told.items() if key not in MAY_BE_NONE), (name, told)
