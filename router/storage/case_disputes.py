"""Disagreements as rows: for the owners of rules, by boundary and ruling by ruling."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson
from sqlalchemy import Engine, func, select

from router.access import Principal
from router.follow_up.case_file import CaseFile
from router.follow_up.disputed import disputes_of
from router.follow_up.seat import Seat
from router.storage.case_lists import involving
from router.storage.case_models import CaseDispute
from router.storage.models import RecordedDecision

MOST_READ = 50
"""Decisions of one boundary that are asked which rule they rest on; rulings on one page."""


@dataclass(frozen=True, slots=True)
class DisputedBoundary:
    """Two agencies in a region, how often they disagreed, and the rule that most of their cases rest on."""

    region: str | None
    agencies: tuple[str, str]
    count: int
    rule: str | None


@dataclass(frozen=True, slots=True)
class ListedRuling:
    """A ruling that its manager lets the owners of the rules make a scenario of."""

    reference: str
    line: int
    on: date
    municipality: str | None
    agencies: tuple[str, str]
    need: str | None
    answered: Seat
    ruled: Seat
    ground: str
    rule: str | None
    decision: str


class CaseDisputes:
    """Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def boundaries(self, since: date) -> list[DisputedBoundary]:
        """How often agencies have disagreed from a day on, by region, the most often first. The counts are exact."""
        one = CaseDispute
        by = (one.region, one.agency, one.other_agency)
        count = func.count(func.distinct(one.reference))
        query = select(*by, count).where(one.happened_on >= since).group_by(*by).order_by(count.desc(), *by)
        with self._engine.connect() as connection:
            found = connection.execute(query).all()
        return [DisputedBoundary(r[0], (r[1], r[2]), r[3], self._rule(since, *r[:3])) for r in found[:MOST_READ]]

    def rulings(self, principal: Principal | None) -> list[ListedRuling]:
        """The latest rulings that may become scenarios, in cases of the principal; None: of all."""
        query = select(CaseDispute.__table__).where(CaseDispute.may_become_scenario.is_(True))
        if principal is not None:
            query = query.where(CaseDispute.reference.in_(involving(principal)))
        order = (CaseDispute.happened_on.desc(), CaseDispute.reference, CaseDispute.number)
        with self._engine.connect() as connection:
            return [_ruling(row) for row in connection.execute(query.order_by(*order).limit(MOST_READ))]

    def ruling(self, reference: str, line: int, principal: Principal | None) -> ListedRuling | None:
        """One of them; None when there is none such, or not for the principal."""
        query = select(CaseDispute.__table__).where(
            CaseDispute.reference == reference,
            CaseDispute.number == line,
            CaseDispute.may_become_scenario.is_(True),
        )
        if principal is not None:
            query = query.where(CaseDispute.reference.in_(involving(principal)))
        with self._engine.connect() as connection:
            row = connection.execute(query).one_or_none()
        return None if row is None else _ruling(row)

    def _rule(self, since: date, region: str | None, agency: str, other: str) -> str | None:
        """The rule that decides most of the cases in which the two disagreed."""
        one = CaseDispute
        disputed = select(one.decision).where(
            one.happened_on >= since, one.agency == agency, one.other_agency == other, one.region == region
        )
        query = select(RecordedDecision.fired).where(RecordedDecision.id.in_(disputed)).limit(MOST_READ)
        with self._engine.connect() as connection:
            fired = [orjson.loads(text) for text in connection.scalars(query)]
        counted = Counter(rules[0] for rules in fired if rules)
        return max(counted, key=lambda rule: (counted[rule], rule)) if counted else None


def dispute_rows(case: CaseFile, after: int) -> list[dict[str, Any]]:
    """The rows of the disagreements in lines after this number."""
    return [
        {
            "reference": case.reference,
            "number": one.line,
            "happened_on": one.on,
            "region": case.opened.region,
            "municipality": case.opened.municipality,
            "agency": one.agencies[0],
            "other_agency": one.agencies[1],
            "answered": str(one.answered),
            "decision": one.decision,
            "need": one.need,
            "ruled": str(one.ruling.responsible) if one.ruling else None,
            "ground": one.ruling.ground if one.ruling else None,
            "rule": one.ruling.rule if one.ruling else None,
            "may_become_scenario": one.ruling is not None and one.ruling.may_become_scenario,
        }
        for one in disputes_of(case)
        if one.line > after
    ]


def _ruling(row: Any) -> ListedRuling:
    return ListedRuling(
        reference=row.reference,
        line=row.number,
        on=row.happened_on,
        municipality=row.municipality,
        agencies=(row.agency, row.other_agency),
        need=row.need,
        answered=Seat.of(row.answered),
        ruled=Seat.of(row.ruled),
        ground=row.ground,
        rule=row.rule,
        decision=row.decision,
    )
