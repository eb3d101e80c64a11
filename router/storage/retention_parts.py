"""Which rows of which tables are past their time, and deleting a few of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import Column, ColumnElement, Connection, Engine, Table, delete, func, or_, select, update

from router.retention import Kind
from router.storage.account_models import Account, AccountGrant, ApiToken, FailedSignIn, WebSession
from router.storage.audit_models import AuditEvent
from router.storage.base import Base
from router.storage.case_models import FollowedCase
from router.storage.models import RecordedDecision
from router.storage.policy_models import (
    Draft,
    DraftComment,
    DraftFile,
    DraftReview,
    DraftUpdate,
    PolicySignature,
    Publication,
)
from router.storage.pruning import last_due
from router.storage.retention_models import RetentionPass
from router.storage.sip_models import SipReview, SipSample

AT_ONCE = 500
"""Rows that one transaction removes: on SQLite nobody else writes until it is done."""
WHOLE = (Kind.CASES, Kind.SAMPLES, Kind.DRAFTS)
"""Kinds that have many rows each in other tables."""
WHOLE_AT_ONCE = 20
"""A case has some dozens of rows, a draft or a sample not many more."""
GONE = "–"
"""What stands for the reference of a case that is gone where an answer about it is still counted."""
DROPPED = "dropped"
BELONGING: Mapping[Kind, Sequence[tuple[type, str]]] = {
    Kind.ACCOUNTS: ((WebSession, "account_id"), (AccountGrant, "account_id")),
    Kind.SAMPLES: ((SipReview, "sample"),),
    Kind.DRAFTS: ((DraftFile, "draft_id"), (DraftUpdate, "draft_id"), (DraftComment, "draft_id")),
}


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
    for table, past in _parts(kind, cutoff):
        key = next(iter(table.primary_key.columns))
        query = select(key).where(past).limit(WHOLE_AT_ONCE if kind in WHOLE else AT_ONCE)
        if found := list(connection.scalars(query)):
            _remove_what_belongs_to(connection, kind, table, found)
            connection.execute(delete(table).where(key.in_(found)))
            return len(found)
    return 0


def cases_removed_before(engine: Engine) -> date | None:
    """Cases that were closed before this day are gone, at least some of them; None when none is.

    All that were opened on the day or later are there. Raises `DatabaseUnavailable`.
    """
    query = select(func.max(RetentionPass.cutoff)).where(RetentionPass.kind == Kind.CASES)
    with engine.connect() as connection:
        cutoff = connection.scalar(query)
    return cutoff.date() if cutoff else None


def _parts(kind: Kind, cutoff: datetime) -> list[tuple[Table, ColumnElement[bool]]]:
    if kind is Kind.DECISIONS:
        return [(_table(RecordedDecision), RecordedDecision.decided_at < cutoff)]
    if kind is Kind.CASES:
        return [(_table(FollowedCase), _closed_before(cutoff))]
    if kind is Kind.SAMPLES:
        return [(_table(SipSample), SipSample.drawn_at < cutoff)]
    if kind is Kind.DRAFTS:
        return [(_table(Draft), _dropped_before(cutoff))]
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


def _dropped_before(cutoff: datetime) -> ColumnElement[bool]:
    """Dropped, not written in since, and reviewed or signed by nobody: what somebody answered for is kept."""
    written = [
        select(table.draft_id).where(table.draft_id == Draft.id, table.at >= cutoff).exists()
        for table in (DraftUpdate, DraftComment)
    ]
    answered_for = [
        select(table.draft_id).where(table.draft_id == Draft.id).exists()
        for table in (DraftReview, PolicySignature, Publication)
    ]
    past = (Draft.status == DROPPED) & (Draft.made_at < cutoff)
    return past & ~or_(*written, *answered_for)


def _remove_what_belongs_to(connection: Connection, kind: Kind, table: Table, found: Sequence[str]) -> None:
    if kind is Kind.CASES:
        # Answers are counted together for as long as their sample is kept, but lead to no child any more.
        connection.execute(update(SipReview).where(SipReview.reference.in_(found)).values(reference=GONE))
    for column in _referring(kind, table):
        connection.execute(delete(column.table).where(column.in_(found)))


def _referring(kind: Kind, table: Table) -> Iterator[Column[str]]:
    """The columns by which rows belong to what goes; those of cases in whichever table they are."""
    if kind is Kind.CASES:
        for other in reversed(Base.metadata.sorted_tables):
            yield from (key.parent for key in other.foreign_keys if key.column.table is table)
    else:
        for model, name in BELONGING.get(kind, ()):
            yield _table(model).c[name]
