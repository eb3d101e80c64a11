"""How it stands with the clocks of cases and their reminders: whether what moves them on is running at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Engine, distinct, func, select

from router.storage.case_models import CaseClock
from router.storage.reminder_models import CaseReminder
from router.storage.reminders import TO_SEND


@dataclass(frozen=True, slots=True)
class ClocksStanding:
    """`reminders`: by the state of their letter; `untold`: cases with a last day that passed and is not told of."""

    reminders: Mapping[str, int]
    waiting_since: datetime | None
    """When the letter that waits longest was to be sent; None when none waits."""
    untold: int


def clocks_standing(engine: Engine, now: datetime, today: date) -> ClocksStanding:
    """How it stands now. Raises `DatabaseUnavailable`."""
    counts = select(CaseReminder.state, func.count().label("found")).group_by(CaseReminder.state)
    waiting = CaseReminder.state.in_(TO_SEND) & (CaseReminder.next_try_at <= now)
    since = select(CaseReminder.next_try_at).where(waiting).order_by(CaseReminder.next_try_at).limit(1)
    untold = select(func.count(distinct(CaseClock.reference))).where(
        CaseClock.has_run_out.is_(False), CaseClock.due < today
    )
    with engine.connect() as connection:
        return ClocksStanding(
            {row.state: row.found for row in connection.execute(counts)},
            connection.scalar(since),
            connection.scalar(untold) or 0,
        )
