"""Writing many new cases at once, with the decisions that they rest on: all of them, or none."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, insert, select
from sqlalchemy.exc import IntegrityError

from router.audit import Event
from router.follow_up.indicators import Sectors
from router.storage.audit_log import AuditLog
from router.storage.case_disputes import dispute_rows
from router.storage.case_files import LINE, ToWrite, case_row, clock_rows, line_row, party_rows
from router.storage.case_models import CaseClock, CaseDispute, CaseParty, FollowedCase
from router.storage.indicator_rows import TABLES, rows_of
from router.storage.models import RecordedDecision
from router.storage.writing import Writing


class FilledBefore(Exception):
    """Some of the cases are there already: somebody else writes the same."""


@dataclass(frozen=True, slots=True)
class Filling:
    """Rows of decisions as `DecisionLog.record_row` takes them, the new cases, and what the audit chain is told."""

    decisions: Sequence[Mapping[str, object]]
    cases: Sequence[ToWrite]
    event: Event


class CaseFilling:
    """Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine, audit: AuditLog, sectors: Callable[[], Sectors]) -> None:
        self._engine, self._audit, self._writing = engine, audit, Writing(engine)
        self._sectors = sectors

    def any_cases(self) -> bool:
        """Whether there is any case file at all."""
        with self._engine.connect() as connection:
            return connection.scalar(select(FollowedCase.reference).limit(1)) is not None

    def write(self, filling: Filling) -> None:
        """Keeps all of it, durable on return. Raises `FilledBefore`: nothing is kept then."""
        try:
            with self._writing.begin() as connection:
                if filling.decisions:
                    connection.execute(insert(RecordedDecision), list(filling.decisions))
                if filling.cases:
                    keep_new(connection, filling.cases, self._sectors())
                self._audit.append(connection, filling.event)
        except IntegrityError as error:
            raise FilledBefore("some of these cases are there already") from error


def keep_new(connection: Connection, wanted: Sequence[ToWrite], sectors: Sectors) -> None:
    """What `case_files.keep` writes of a new case, for many cases in as many statements."""
    connection.execute(insert(FollowedCase), [case_row(one) for one in wanted])
    connection.execute(LINE, [line_row(one.case.reference, entry) for one in wanted for entry in one.new])
    counted = [rows_of(one.case, sectors, fictional=one.fictional) for one in wanted]
    lists: list[tuple[type[Any], list[dict[str, Any]]]] = [
        (CaseParty, [row for one in wanted for row in party_rows(one.case)]),
        (CaseClock, [row for one in wanted for row in clock_rows(one.case)]),
        (CaseDispute, [row for one in wanted for row in dispute_rows(one.case, 0)]),
    ]
    lists += [(table, [row for rows in counted for row in rows.get(table, [])]) for table in TABLES]
    for table, rows in lists:
        if rows:
            connection.execute(insert(table), rows)
