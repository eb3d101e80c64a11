"""Lists of cases and of what is due in them, for whoever has to act."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Engine, Select, func, select

from router.access import Principal
from router.follow_up.clock import Clock
from router.follow_up.seat import Seat
from router.storage.case_models import CaseClock, CaseParty, FollowedCase
from router.storage.reminder_models import CaseReminder

AT_MOST = 50


@dataclass(frozen=True, slots=True)
class DueItem:
    """What is due in a case."""

    reference: str
    clock: Clock
    reminded_on: date | None = None
    """The last day that somebody was reminded of it; None when nobody was yet."""


@dataclass(frozen=True, slots=True)
class ListedCase:
    """A case in a list."""

    reference: str
    opened_on: date
    closed_on: date | None
    municipality: str | None
    fictional: bool


class CaseLists:
    """Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def work(
        self, principal: Principal, agency: str | None, *, after: tuple[date, str, str] | None = None
    ) -> list[DueItem]:
        """What the principal (or its agency) has to do, first due first; a page of it, beginning after an item."""
        order = (CaseClock.due, CaseClock.reference, CaseClock.key)
        same = (CaseReminder.reference == CaseClock.reference) & (CaseReminder.key == CaseClock.key)
        reminded = select(func.max(CaseReminder.made_on)).where(same, CaseReminder.due == CaseClock.due)
        query = select(CaseClock.__table__, reminded.scalar_subquery().label("reminded_on"))
        query = query.where(_whose(CaseClock, principal, agency))
        if after is not None:
            due, reference, key = after
            later = (CaseClock.reference > reference) | ((CaseClock.reference == reference) & (CaseClock.key > key))
            query = query.where((CaseClock.due > due) | ((CaseClock.due == due) & later))
        with self._engine.connect() as connection:
            rows = connection.execute(query.order_by(*order).limit(AT_MOST)).all()
        return [DueItem(row.reference, _clock(row), row.reminded_on) for row in rows]

    def counted(self, principal: Principal, agency: str | None, today: date) -> tuple[int, int]:
        """How much is due in all, and how much of it is overdue."""
        query = select(func.count(), func.count().filter(CaseClock.due < today))
        with self._engine.connect() as connection:
            row = connection.execute(query.where(_whose(CaseClock, principal, agency))).one()
        return int(row[0]), int(row[1])

    def cases(self, principal: Principal, agency: str | None, *, is_open: bool, skip: int = 0) -> list[ListedCase]:
        """The cases that the principal (or its agency) is involved in, the latest written in first."""
        involved = involving(principal, agency)
        closed = FollowedCase.closed_on.is_(None) if is_open else FollowedCase.closed_on.is_not(None)
        query = select(FollowedCase.__table__).where(FollowedCase.reference.in_(involved), closed)
        order = (FollowedCase.written_at.desc(), FollowedCase.reference)
        with self._engine.connect() as connection:
            rows = connection.execute(query.order_by(*order).limit(AT_MOST).offset(skip)).all()
        return [ListedCase(r.reference, r.opened_on, r.closed_on, r.municipality, r.fictional) for r in rows]

    def fictional(self, references: Iterable[str]) -> frozenset[str]:
        """Those of the cases that are made up."""
        query = select(FollowedCase.reference).where(FollowedCase.reference.in_(list(references)))
        with self._engine.connect() as connection:
            return frozenset(connection.scalars(query.where(FollowedCase.fictional.is_(True))))

    def passed(self, today: date, at_most: int = 500, after: str = "") -> list[str]:
        """Cases in which a day has passed that the file does not tell of yet, those after a reference."""
        untold = (CaseClock.has_run_out.is_(False), CaseClock.due < today, CaseClock.reference > after)
        query = select(CaseClock.reference).where(*untold)
        with self._engine.connect() as connection:
            return list(connection.scalars(query.distinct().order_by(CaseClock.reference).limit(at_most)))


def involving(principal: Principal, agency: str | None = None) -> Select[Any]:
    """The references of the cases that the principal (or its agency) is or was involved in, as a query."""
    return select(CaseParty.reference).where(_whose(CaseParty, principal, agency))


def _whose(table: type[CaseClock | CaseParty], principal: Principal, agency: str | None) -> ColumnElement[bool]:
    whose = (table.principal_type == principal.type) & (table.principal_code == principal.code)
    return whose if agency is None else whose & (table.agency == agency)


def _clock(row: Sequence[object]) -> Clock:
    seat = Seat(row.agency, row.principal_type, row.principal_code)  # type: ignore[attr-defined]
    return Clock(row.what, row.number, seat, row.begun, row.due, row.has_run_out)  # type: ignore[attr-defined]
