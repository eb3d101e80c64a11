"""Deviation reports of a principal's cases, as rows made of their lines."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, cast

import orjson
from sqlalchemy import ColumnElement, Engine, and_, or_, select

from router.access import Principal
from router.follow_up.deviations import Deviation
from router.follow_up.happenings import DeviationAnswered, DeviationClosed, DeviationReported
from router.follow_up.indicators import OfDeviation
from router.reading.happening_schema import happening_kept, happening_to_json
from router.storage.indicator_models import CaseDeviation


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

        None: those of all principals. Reports in cases that were opened by mistake are left out.
        """
        one = CaseDeviation
        query = select(one.reference, one.fictional, one.reported_on, one.answered_on, one.closed_on, one.told)
        query = query.where(one.reported_on >= since, *_whose(principal, agency))
        order = (one.reported_on.desc(), one.reference.desc(), one.number)
        with self._engine.connect() as connection:
            return [_listed(row) for row in connection.execute(query.order_by(*order))]


def deviation_row(one: OfDeviation) -> dict[str, Any]:
    """What the table tells of a report, beside what its case is counted under."""
    report, told = one.report, one.report.told
    lines = [line for line in (told, report.answer, report.closing) if line is not None]
    return {
        "number": one.number,
        "sender": told.sender.agency,
        "sender_type": told.sender.principal_type,
        "sender_code": told.sender.principal_code,
        "receiver": told.receiver.agency,
        "receiver_type": told.receiver.principal_type,
        "receiver_code": told.receiver.principal_code,
        "answered_after": one.answered_after,
        "reported_on": report.reported_on,
        "answered_on": report.answered_on,
        "closed_on": report.closed_on,
        "told": orjson.dumps([happening_to_json(line) for line in lines]).decode(),
    }


def _whose(principal: Principal | None, agency: str | None) -> list[ColumnElement[bool]]:
    if principal is None:
        return []
    one = CaseDeviation
    sent = [one.sender_code == principal.code, one.sender_type == principal.type]
    got = [one.receiver_code == principal.code, one.receiver_type == principal.type]
    if agency is not None:
        sent.append(one.sender == agency)
        got.append(one.receiver == agency)
    return [or_(and_(*sent), and_(*got))]


def _listed(row: Any) -> ListedDeviation:
    first, *later = map(happening_kept, orjson.loads(row.told))
    report = Deviation(cast("DeviationReported", first), row.reported_on)
    for line in later:
        if isinstance(line, DeviationAnswered):
            report = replace(report, answer=line, answered_on=row.answered_on)
        elif isinstance(line, DeviationClosed):
            report = replace(report, closing=line, closed_on=row.closed_on)
    return ListedDeviation(row.reference, report, bool(row.fictional))
