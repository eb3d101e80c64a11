"""The figures of many cases, added up by the database."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Select, case, false, func, select

from router.access import Principal
from router.follow_up.figures import Figures
from router.storage.case_models import FollowedCase
from router.storage.indicator_bits import counted
from router.storage.indicator_models import (
    CaseDeviation,
    CaseFeedback,
    CaseIndicator,
    CaseRanOut,
    CaseReferral,
    Grouped,
)

FILTERS = ("region", "municipality", "lead_need", "age_band", "agency")
GROUPS = ("month", *FILTERS)
"""What figures can be grouped by."""
PLACES = {"region": "region", "municipality": "municipality"}
"""By type of principal, the place of registration that makes a child's case theirs; others have none."""

Group = int | str | None
Made = defaultdict[Group, Figures]


@dataclass(frozen=True, slots=True)
class Selection:
    """Which cases: opening months as 202603, both included; None is all, and of nobody in particular."""

    first: int
    last: int
    region: str | None = None
    municipality: str | None = None
    lead_need: str | None = None
    age_band: str | None = None
    agency: str | None = None
    principal: Principal | None = None
    """Whose cases; None: everybody's."""
    fictional: bool = False
    """Whether made-up cases count too."""

    def conditions(self, table: type[Grouped]) -> Iterator[ColumnElement[bool]]:
        """Which rows of a table."""
        yield table.month.between(self.first, self.last)
        for name in FILTERS:
            if (value := getattr(self, name)) is not None:
                yield getattr(table, name) == value
        if self.principal is not None:
            of_place = PLACES.get(self.principal.type)
            yield false() if of_place is None else getattr(table, of_place) == self.principal.code
        if not self.fictional:
            yield table.fictional == 0


class CaseFigures:
    """Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def months(self) -> tuple[int, int] | None:
        """The first and the last opening month of all cases; None while there is none."""
        with self._engine.connect() as connection:
            row: Any = connection.execute(select(func.min(CaseIndicator.month), func.max(CaseIndicator.month))).one()
        return None if row[0] is None else (row[0], row[1])

    def written_at(self) -> datetime | None:
        """When the last line of all cases was written; None while there is none."""
        with self._engine.connect() as connection:
            return connection.scalar(select(func.max(FollowedCase.written_at)))

    def by(self, group: str, selection: Selection, today: date) -> dict[Group, Figures]:
        """The figures of each group (one of GROUPS) that has any case, without what is told of all together only."""
        made: Made = defaultdict(Figures)
        with self._engine.connect() as connection:
            reading = _Reading(connection, selection, today.toordinal(), group)
            _count_cases(reading, made)
            _count_days(reading, made)
            _count_reports(reading, made)
        return dict(made)

    def details(self, selection: Selection, today: date) -> Figures:
        """What is told of all cases together: rejections, deviation reports by boundary, clocks."""
        found = Figures()
        with self._engine.connect() as connection:
            _count_details(_Reading(connection, selection, today.toordinal()), found)
        return found


@dataclass(frozen=True, slots=True)
class _Reading:
    connection: Connection
    selection: Selection
    today: int
    group: str | None = None

    def rows(
        self, table: type[Grouped], by: list[Any], counted: list[Any], which: ColumnElement[bool] | None = None
    ) -> Iterator[Any]:
        """The group, if any, what else is grouped by, and what is counted."""
        columns = ([getattr(table, self.group)] if self.group else []) + by
        query: Select[Any] = select(*columns, *counted).where(*self.selection.conditions(table))
        if which is not None:
            query = query.where(which)
        return iter(self.connection.execute(query.group_by(*columns)))

    def histogram(self, table: type[Grouped], days: Any, which: ColumnElement[bool]) -> Iterator[Any]:
        """How many have how many days."""
        return self.rows(table, [days], [func.count()], which)

    def since(self, day: Any) -> ColumnElement[int]:
        """The days from a day till today; none where there is no such day."""
        return case((day < self.today, self.today - day), else_=0)


def _count_cases(reading: _Reading, made: Made) -> None:
    for group, number, cases in reading.rows(CaseIndicator, [CaseIndicator.said], [func.count()]):
        made[group].counts.update(counted(number, cases))


def _count_days(reading: _Reading, made: Made) -> None:
    one, sent = CaseIndicator, CaseReferral
    gap, waited = one.gap_days + reading.since(one.gap_since), reading.since(sent.waiting_since)
    has_gap = (one.gap_days > 0) | one.gap_since.is_not(None)
    for group, days, number in reading.histogram(one, gap, has_gap & (gap > 0)):
        made[group].gap_days[days] = number
        made[group].counts["gap_days"] += number
    for group, days, number in reading.histogram(one, one.days_to_sip, one.days_to_sip.is_not(None)):
        made[group].days_to_sip[days] = number
    for group, days, number in reading.histogram(sent, sent.visited_after, sent.visited_after.is_not(None)):
        made[group].days_to_visit[days] = number
    for group, days, number in reading.histogram(sent, waited, sent.waiting_since.is_not(None)):
        made[group].waiting[days] = number


def _count_reports(reading: _Reading, made: Made) -> None:
    answered = CaseDeviation.answered_after
    for group, days, number in reading.rows(CaseDeviation, [answered], [func.count()]):
        made[group].counts["deviations"] += number
        if days is not None:
            made[group].counts["deviations_answered"] += number
            made[group].days_to_answer[days] = number
    told, due = CaseFeedback.in_time, CaseFeedback.due
    is_due = told.is_not(None) | (due < reading.today)
    for group, *values in reading.rows(CaseFeedback, [], [_number(told == 1), _number(is_due), _number(~is_due)]):
        made[group].counts.update(dict(zip(("in_time", "due", "running"), map(int, values), strict=True)))


def _count_details(reading: _Reading, found: Figures) -> None:
    sent, report, out = CaseReferral, CaseDeviation, CaseRanOut
    no = [sent.sender, sent.receiver, sent.reason, sent.instead]
    for sender, receiver, reason, instead, number in reading.rows(sent, no, [func.count()], sent.reason.is_not(None)):
        found.rejections[sender, receiver, reason, instead] = number
    boundary = [report.sender, report.receiver, report.answered_after]
    for sender, receiver, days, number in reading.rows(report, boundary, [func.count()]):
        found.deviations[sender, receiver, days] = number
    for clock, times, cases in reading.rows(out, [out.clock], [func.sum(out.times), func.count()]):
        found.ran_out[clock], found.ran_out_cases[clock] = int(times), cases


def _number(condition: Any) -> Any:
    """How many rows it holds for."""
    return func.sum(case((condition, 1), else_=0))
