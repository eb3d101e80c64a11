"""Which rows of which tables are past their time, and deleting a few of them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Table, delete, func, select

from router.retention import Kind
from router.storage.account_models import Account, AccountGrant, ApiToken, FailedSignIn, WebSession
from router.storage.audit_models import AuditEvent
from router.storage.base import Base
from router.storage.case_models import FollowedCase
from router.storage.models import RecordedDecision
from router.storage.pruning import last_due

AT_ONCE = 500
"""Rows that one transaction removes: on SQLite nobody else writes until it is done."""
CASES_AT_ONCE = 20
"""A case has some dozens of rows."""


def count(connection: Connection, kind: Kind, cutoff: datetime) -> int:
    """How many rows are past their time."""
    if kind is Kind.AUDIT:
        query = select(func.count()).where(AuditEvent.seq <= last_due(connection, cutoff))
        return connection.scalar(query) or 0
    return sum(
        connection.scalar(select(func.count()).select_from(table).where(past)) or 0
        for table, past in _parts(kind, cutoff)
    )


def remove_some(connection: Connection, kind: Kind, cutoff: datetime) -> int:
    """Deletes a few rows that are past their time; how many, 0 when there are none left."""
    if kind is Kind.CASES:
        return _remove_cases(connection, cutoff)
    for table, past in _parts(kind, cutoff):
        found = list(connection.scalars(select(table.c.id).where(past).limit(AT_ONCE)))
        if found:
            if kind is Kind.ACCOUNTS:
                _remove_what_belongs_to(connection, found)
            connection.execute(delete(table).where(table.c.id.in_(found)))
            return len(found)
    return 0


def _parts(kind: Kind, cutoff: datetime) -> list[tuple[Table, ColumnElement[bool]]]:
    if kind is Kind.DECISIONS:
        return [(_table(RecordedDecision), RecordedDecision.decided_at < cutoff)]
    if kind is Kind.CASES:
        return [(_table(FollowedCase), _closed_before(cutoff))]
    if kind is Kind.ACCOUNTS:
        return [(_table(Account), Account.disabled_at < cutoff)]
    return [
        (_table(WebSession), (WebSession.ended_at < cutoff) | (WebSession.expires_at < cutoff)),
        (_table(FailedSignIn), FailedSignIn.at < cutoff),
        (_table(ApiToken), (ApiToken.revoked_at < cutoff) | (ApiToken.expires_at < cutoff)),
    ]


def _table(model: type) -> Table:
    table = getattr(model, "__table__")  # noqa: B009  every model has one, and mypy does not know
    assert isinstance(table, Table)
    return table


def _closed_before(cutoff: datetime) -> ColumnElement[bool]:
    """Closed, and not written in since."""
    return (FollowedCase.closed_on < cutoff.date()) & (FollowedCase.written_at < cutoff)


def _remove_cases(connection: Connection, cutoff: datetime) -> int:
    """Every row that refers to the cases goes first, in whichever table it is, and the cases last."""
    query = select(FollowedCase.reference).where(_closed_before(cutoff)).limit(CASES_AT_ONCE)
    found = list(connection.scalars(query))
    if found:
        cases = _table(FollowedCase)
        for table in reversed(Base.metadata.sorted_tables):
            for key in table.foreign_keys:
                if key.column.table is cases:
                    connection.execute(delete(table).where(key.parent.in_(found)))
        connection.execute(delete(cases).where(cases.c.reference.in_(found)))
    return len(found)


def _remove_what_belongs_to(connection: Connection, accounts: list[str]) -> None:
    connection.execute(delete(WebSession).where(WebSession.account_id.in_(accounts)))
    connection.execute(delete(AccountGrant).where(AccountGrant.account_id.in_(accounts)))
