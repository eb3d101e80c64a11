"""Deviation reports of a principal's cases, as their lines tell them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Engine, select

from router.access import Principal
from router.follow_up.deviations import Deviation, Deviations
from router.follow_up.happenings import DeviationAnswered, DeviationClosed, DeviationReported
from router.storage.case_files import entry_of
from router.storage.case_lists import involving
from router.storage.case_models import CaseLine, FollowedCase
from router.storage.indicator_models import CaseDeviation

KINDS = tuple(kind.what for kind in (DeviationReported, DeviationAnswered, DeviationClosed))


@dataclass(frozen=True, slots=True)
class ListedDeviation:
    """A report and the case that it is in."""

    reference: str
    report: Deviation
    fictional: bool


class CaseDeviations:
    """Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of(self, principal: Principal | None, since: date, agency: str | None = None) -> list[ListedDeviation]:
        """The reports made since a day that the principal (or its agency) sent or got, the latest first.

        None: those of all principals.
        """
        found = [one for one in self._reported(principal, agency) if one.report.reported_on >= since]
        whose = [one for one in found if principal is None or _concerns(one.report, principal, agency)]
        return sorted(whose, key=lambda one: (one.report.reported_on, one.reference), reverse=True)

    def _reported(self, principal: Principal | None, agency: str | None) -> list[ListedDeviation]:
        line, case = CaseLine.__table__, FollowedCase
        cases = select(CaseDeviation.reference)
        if agency is not None:
            cases = cases.where((CaseDeviation.sender == agency) | (CaseDeviation.receiver == agency))
        if principal is not None:
            cases = cases.where(CaseDeviation.reference.in_(involving(principal)))
        query = select(line, case.fictional).join(case, case.reference == line.c.reference)
        query = query.where(line.c.reference.in_(cases), line.c.what.in_(KINDS))
        told: dict[tuple[str, bool], Deviations] = {}
        with self._engine.connect() as connection:
            for row in connection.execute(query.order_by(line.c.reference, line.c.number)):
                key = (row.reference, row.fictional)
                told[key] = told.get(key, Deviations()).after(entry_of(row))
        return [
            ListedDeviation(reference, report, fictional)
            for (reference, fictional), reports in told.items()
            for report in reports.reports.values()
        ]


def _concerns(report: Deviation, principal: Principal, agency: str | None) -> bool:
    seats = (report.told.sender, report.told.receiver)
    return any(seat.principal == (principal.type, principal.code) and agency in (None, seat.agency) for seat in seats)
