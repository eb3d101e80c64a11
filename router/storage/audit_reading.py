"""Reading the audit chain: what is sought, newest first, page by page or all of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import ColumnElement, Engine, Row, func, or_, select

from router.access import Principal
from router.audit import Action
from router.storage.account_models import Account, ApiToken
from router.storage.audit_models import AuditEvent

EVENT = AuditEvent.__table__
AT_ONCE = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """Which events are sought; None is any."""

    since: datetime | None = None
    until: datetime | None = None
    """The first moment that is too late."""
    action: str | None = None
    outcome: str | None = None
    role: str | None = None
    principal: Principal | None = None
    """Whom the actor acted for."""
    who: str | None = None
    """Identifier of an account or a token: who did it, or whom it was done to."""
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """One event, as it was told."""

    seq: int
    at: datetime
    actor_kind: str
    actor: str | None
    role: str | None
    principal: Principal | None
    action: str
    subject: str | None
    revision: str | None
    outcome: str
    address: str | None
    details: Mapping[str, Any]


class AuditTrail:
    """Reads only. Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def before(self, sought: Sought, seq: int | None, count: int) -> list[Told]:
        """The newest events older than the event `seq`, of all when None; the newest first."""
        older = [] if seq is None else [EVENT.c.seq < seq]
        query = select(EVENT).where(*_conditions(sought), *older).order_by(EVENT.c.seq.desc()).limit(count)
        with self._engine.connect() as connection:
            return [_told(row) for row in connection.execute(query)]

    def after(self, sought: Sought, seq: int, count: int) -> list[Told]:
        """The oldest events newer than the event `seq`; the newest first."""
        newer = EVENT.c.seq > seq
        query = select(EVENT).where(*_conditions(sought), newer).order_by(EVENT.c.seq).limit(count)
        with self._engine.connect() as connection:
            return [_told(row) for row in connection.execute(query)][::-1]

    def through(self, sought: Sought, seq: int) -> Iterator[Told]:
        """Every event up to the event `seq`, the oldest first, a few in memory at a time."""
        query = select(EVENT).where(*_conditions(sought), EVENT.c.seq <= seq).order_by(EVENT.c.seq)
        with self._engine.connect() as connection:
            yield from map(_told, connection.execution_options(yield_per=AT_ONCE).execute(query))

    def count(self, sought: Sought, seq: int) -> int:
        """How many there are up to the event `seq`."""
        query = select(func.count()).select_from(EVENT).where(*_conditions(sought), EVENT.c.seq <= seq)
        with self._engine.connect() as connection:
            return connection.scalar(query) or 0

    def names(self, told: Collection[Told]) -> dict[str, str]:
        """What the accounts (login) and tokens (label) that the events speak of are called, by identifier."""
        mentioned = {name for one in told for name in (one.actor, one.subject) if name is not None}
        named = ((Account.id, Account.login), (ApiToken.id, ApiToken.label))
        with self._engine.connect() as connection:
            return {
                identifier: name
                for key, shown in named
                for identifier, name in connection.execute(select(key, shown).where(key.in_(mentioned)))
            }

    def identifier(self, name: str) -> str:
        """The identifier of the account or token of that name; the name itself when there is none."""
        account = select(Account.id).where(Account.login == name.casefold())
        token = select(ApiToken.id).where(ApiToken.label == name).order_by(ApiToken.created_at.desc()).limit(1)
        with self._engine.connect() as connection:
            return connection.scalar(account) or connection.scalar(token) or name

    def latest(self, action: Action) -> Told | None:
        """The latest event of a kind."""
        return next(iter(self.before(Sought(action=action), None, 1)), None)


def _conditions(sought: Sought) -> list[ColumnElement[bool]]:
    equal = {"action": sought.action, "outcome": sought.outcome, "role": sought.role, "subject": sought.subject}
    if sought.principal:
        equal |= {"principal_type": sought.principal.type, "principal_code": sought.principal.code}
    found: list[ColumnElement[bool]] = [EVENT.c[name] == value for name, value in equal.items() if value is not None]
    if sought.who is not None:
        found.append(or_(EVENT.c.actor == sought.who, EVENT.c.subject == sought.who))
    if sought.since is not None:
        found.append(EVENT.c.at >= sought.since)
    if sought.until is not None:
        found.append(EVENT.c.at < sought.until)
    return found


def _told(row: Row[Any]) -> Told:
    return Told(
        row.seq,
        row.at,
        row.actor_kind,
        row.actor,
        row.role,
        Principal(row.principal_type, row.principal_code) if row.principal_type else None,
        row.action,
        row.subject,
        row.revision,
        row.outcome,
        row.address,
        orjson.loads(row.details),
    )
