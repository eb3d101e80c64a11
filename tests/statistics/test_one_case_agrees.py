"""What one case says, written at random by the rules in use: as the service counts it, and as the definitions say."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.indicators import Indicators, indicators_of
from router.reading.happening_schema import happening_to_json
from tests.follow_up.case_book import CaseBook, self_harm_story
from tests.follow_up.walks import Step, openings, steps, walk
from tests.statistics.independent import Case, said_by, sectors

SECTORS = sectors()
DAY = date(2026, 3, 2)


def lines_of(case: CaseFile) -> Case:
    """Its lines as they would lie in the database."""
    return [
        {
            "number": entry.number,
            "on": entry.on,
            "what": entry.happening.what,
            "told": json.loads(json.dumps(happening_to_json(entry.happening))),
        }
        for entry in case.entries
    ]


def told_of(found: Indicators, today: date) -> dict[str, Any]:
    """The same as the independent way tells it."""
    group, gap = found.group, found.gap_since
    year, month = divmod(group.month, 100)
    return {
        "region": group.region,
        "municipality": group.municipality,
        "lead_need": group.lead_need,
        "age_band": group.age_band,
        "agency": group.agency,
        "month": group.month,
        "quarter": (year, (month + 2) // 3),
        "year": year,
        "both": found.both_contacts,
        "offered": found.sip_offered,
        "drawn_up": found.sip_drawn_up,
        "contents": found.sip_contents,
        "days_to_sip": found.days_to_sip,
        "gap": found.gap_days + (max((today - gap).days, 0) if gap else 0),
        "ran_out": Counter(found.ran_out),
        "no_agreement": found.no_agreement,
        "asked": found.asked_contacts,
        "visited": [one.visited_after for one in found.referrals if one.visited_after is not None],
        "waiting": [(today - one.waiting_since).days for one in found.referrals if one.waiting_since],
        "rejections": [
            (one.sender, one.receiver, one.reason, one.instead) for one in found.referrals if one.reason is not None
        ],
        "deviations": [(*one.boundary, one.answered_after) for one in found.deviations],
        "feedback": [
            ("in_time" if one.in_time else "late")
            if one.in_time is not None
            else ("late" if one.due < today else "running")
            for one in found.feedback
        ],
    }


def agree(case: CaseFile, today: date) -> None:
    independent, found = said_by(lines_of(case), SECTORS, today), indicators_of(case, SECTORS)
    if independent is None or found is None:
        assert independent is found
        return
    told = told_of(found, today)
    assert found.bounces == len(told["rejections"])
    assert told == {**independent, "ran_out": Counter(independent["ran_out"])}


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(told=openings, taken=steps, later=st.integers(0, 400))
def test_a_case_after_every_line_and_later_on(told: h.Opened, taken: list[Step], later: int) -> None:
    for case in walk(CaseBook(DAY, told), taken):
        for days in (0, later):
            agree(case, case.entries[-1].on + timedelta(days=days))


def test_a_story_told_to_its_end() -> None:
    agree(self_harm_story().case, date(2026, 12, 24))
