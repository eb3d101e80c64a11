"""Where counts of cases are told exactly, and where they are rounded, so that pages cannot be subtracted.

Exact are the figures of one municipality and one calendar year that is over: no case is in two of those, and what
happens in them is past. Whatever else is asked for holds the same cases with others, or some of them, and is rounded.
"""

from __future__ import annotations

from datetime import date

from router.follow_up.indicator_tables import Told, exactly, rounded
from router.storage import Selection

MUNICIPALITY = "municipality"


def told_exactly(selection: Selection, by: str, today: date) -> bool:
    """Whether counts of the selection are told as they are. Months are not: quarters are told of the same cases."""
    chosen = (selection.lead_need, selection.age_band, selection.agency)
    return (
        _is_of_one_municipality(selection)
        and _is_a_year_before(today, selection)
        and not any(chosen)
        and by != "month"
    )


def how_told(selection: Selection, by: str, today: date) -> Told:
    """How counts of the selection are told."""
    return exactly if told_exactly(selection, by, today) else rounded


def _is_of_one_municipality(selection: Selection) -> bool:
    whose = selection.principal
    return selection.municipality is not None or (whose is not None and whose.type == MUNICIPALITY)


def _is_a_year_before(today: date, selection: Selection) -> bool:
    year = selection.first // 100
    return (selection.first, selection.last) == (year * 100 + 1, year * 100 + 12) and year < today.year
