"""How the cases of each place were answered, for those who look after the policies."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Engine, case, func, select

from router.storage.models import RecordedDecision


class PlaceAnswers(NamedTuple):
    """So many answers of each status about children of a place; None is unknown."""

    region: str | None
    municipality: str | None
    decided: int
    provisional: int


def counts_by_place(engine: Engine, begin: datetime | None, end: datetime | None) -> list[PlaceAnswers]:
    """The decisions from the moment `begin` and before `end`, by place; None is no bound.

    The counts are exact: whoever shows them hides the small ones. Raises `DatabaseUnavailable`.
    """
    one = RecordedDecision
    place = (one.region, one.municipality)
    statuses = [func.sum(case((one.status == status, 1), else_=0)) for status in ("decided", "provisional")]
    query = select(*place, *statuses).group_by(*place)
    if begin is not None:
        query = query.where(one.decided_at >= begin)
    if end is not None:
        query = query.where(one.decided_at < end)
    with engine.connect() as connection:
        return [PlaceAnswers(*row) for row in connection.execute(query)]
