"""How many decisions were recorded, by what a list or a table of them is made from."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Engine, func, select

from router.storage.models import RecordedDecision


class DecisionCount(NamedTuple):
    """So many decisions with this region, responsible agency and status; None is unknown."""

    region: str | None
    agency: str | None
    status: str
    number: int


def decision_counts(engine: Engine, begin: datetime | None, end: datetime | None) -> list[DecisionCount]:
    """The decisions from the moment `begin` and before `end`, counted; None is no bound. Only counts above zero.

    Raises `DatabaseUnavailable` when the database cannot answer.
    """
    one = RecordedDecision
    by = (one.region, one.agency, one.status)
    query = select(*by, func.count()).group_by(*by)
    if begin is not None:
        query = query.where(one.decided_at >= begin)
    if end is not None:
        query = query.where(one.decided_at < end)
    with engine.connect() as connection:
        return [DecisionCount(*row) for row in connection.execute(query)]
