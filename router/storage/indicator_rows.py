"""The rows of what a case says of the indicators, written with its lines."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import Connection, delete, insert

from router.follow_up.case_file import CaseFile
from router.follow_up.indicators import CONTENTS, Indicators, Sectors, indicators_of
from router.storage.case_deviations import deviation_row
from router.storage.indicator_bits import said
from router.storage.indicator_models import (
    CaseDeviation,
    CaseFeedback,
    CaseIndicator,
    CaseRanOut,
    CaseReferral,
    Grouped,
)

TABLES: tuple[type[Grouped], ...] = (CaseIndicator, CaseReferral, CaseDeviation, CaseFeedback, CaseRanOut)
Rows = dict[type[Grouped], list[dict[str, Any]]]


def keep_indicators(connection: Connection, case: CaseFile, sectors: Sectors, *, fictional: bool) -> None:
    """Writes what the case says now in the place of what it said."""
    for table in TABLES:
        connection.execute(delete(table).where(table.reference == case.reference))
    insert_rows(connection, rows_of(case, sectors, fictional=fictional))


def rows_of(case: CaseFile, sectors: Sectors, *, fictional: bool) -> Rows:
    """The rows of a case by their table; none when it counts for nothing."""
    found = indicators_of(case, sectors)
    if found is None:
        return {}
    group = {"reference": case.reference, **asdict(found.group), "fictional": int(fictional)}
    return {table: [{**group, **row} for row in rows] for table, rows in _parts(found).items()}


def _parts(found: Indicators) -> Rows:
    return {
        CaseIndicator: [_of_case(found)],
        CaseReferral: [{**asdict(one), "waiting_since": _ordinal(one.waiting_since)} for one in found.referrals],
        CaseDeviation: [deviation_row(one) for one in found.deviations],
        CaseFeedback: [
            {
                "number": one.number,
                "due": one.due.toordinal(),
                "in_time": None if one.in_time is None else int(one.in_time),
            }
            for one in found.feedback
        ],
        CaseRanOut: [{"clock": clock, "times": times} for clock, times in sorted(found.ran_out.items())],
    }


def _of_case(found: Indicators) -> dict[str, Any]:
    contents = found.sip_contents or frozenset()
    answers = {
        "both_contacts": found.both_contacts,
        "sip_offered": found.sip_offered,
        "sip_drawn_up": found.sip_drawn_up,
        "sip_written": found.sip_contents is not None,
        **{content: content in contents for content in CONTENTS},
        "complete": len(contents) == len(CONTENTS),
        "unanswered": bool(found.ran_out),
        "no_agreement": found.no_agreement,
        "asked_contacts": found.asked_contacts,
    }
    return {
        "said": said(answers, found.bounces),
        "days_to_sip": found.days_to_sip,
        "gap_days": found.gap_days,
        "gap_since": _ordinal(found.gap_since),
    }


def _ordinal(day: date | None) -> int | None:
    return None if day is None else day.toordinal()


def insert_rows(connection: Connection, rows: Rows) -> None:
    """Writes the rows."""
    for table, some in rows.items():
        if some:
            connection.execute(insert(table), some)
