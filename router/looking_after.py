"""The work list of policy owners, with what real cases have met."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from router.care.care import care_of
from router.care.gaps import Boundary, logged_gaps
from router.care.item import CareItem
from router.places import Places
from router.policy_book import PolicyBook
from router.storage import CaseDisputes, Engine, counts_by_place

LOOKED_BACK = timedelta(days=365)
"""How far back the cases are read that show what is missing."""


def looked_after(
    book: PolicyBook, places: Places, cases: Engine, now: datetime, today: date, left_behind: Sequence[str]
) -> tuple[CareItem, ...]:
    """What is to be done on the day, the most urgent first. Raises StorageError."""
    counted = counts_by_place(cases, now - LOOKED_BACK, None)
    gaps = logged_gaps(counted, lambda *place: bool(book.agreements_in_force(today, *place)))
    disputed = [
        Boundary(one.region, one.agencies, one.count, one.rule if book.rule(one.rule or "") else None)
        for one in CaseDisputes(cases).boundaries(today - LOOKED_BACK)
    ]
    return care_of(book, today, places, logged_gaps=gaps, left_behind=left_behind, disputed=disputed)
