"""The roles that accounts hold, as rows."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select, update

from router.access import Grant, Principal, Role
from router.audit import Action, By, Event
from router.storage.account_models import AccountGrant, WebSession
from router.storage.audit_log import AuditLog
from router.storage.identifiers import new_id


class Grants:
    """Gives and revokes roles inside the transaction of whoever calls, and tells the audit chain."""

    def __init__(self, audit: AuditLog) -> None:
        self._audit = audit

    def give(self, connection: Connection, account: str, grants: Iterable[Grant], by: By, *, told: bool) -> None:
        """Gives those that are not held yet. `told`: by the provider, which may take them back."""
        held = {_without_id(grant) for grant in self.held(connection, [account]).get(account, ())}
        for grant in dict.fromkeys(grants):
            if grant not in held:
                connection.execute(insert(AccountGrant), _row_of(account, grant, by.at, told=told))
                self._audit.append(connection, Event(by, Action.GRANT_GIVEN, account, details=words_of(grant)))

    def revoke(self, connection: Connection, account: str, grant: Grant, by: By) -> None:
        """Takes a role back; sessions in that role end with it."""
        connection.execute(update(AccountGrant).where(AccountGrant.id == grant.id).values(revoked_at=by.at))
        in_it = (WebSession.grant_id == grant.id) & WebSession.ended_at.is_(None)
        connection.execute(update(WebSession).where(in_it).values(ended_at=by.at))
        self._audit.append(connection, Event(by, Action.GRANT_REVOKED, account, details=words_of(grant)))

    def told_by_provider(self, connection: Connection, account: str, grants: Collection[Grant], by: By) -> None:
        """What the provider tells now replaces what it told before."""
        query = _standing([account]).where(AccountGrant.from_provider.is_(True))
        for grant in [grant_of(row) for row in connection.execute(query)]:
            if _without_id(grant) not in grants:
                self.revoke(connection, account, grant, by)
        self.give(connection, account, grants, by, told=True)

    def held(self, connection: Connection, accounts: Collection[str]) -> dict[str, tuple[Grant, ...]]:
        """The roles that each account holds now."""
        found: dict[str, tuple[Grant, ...]] = {}
        for row in connection.execute(_standing(accounts)):
            found[row.account_id] = (*found.get(row.account_id, ()), grant_of(row))
        return found


def _standing(accounts: Collection[str]) -> Select[Any]:
    table = AccountGrant.__table__
    query = select(table).where(table.c.account_id.in_(accounts), table.c.revoked_at.is_(None))
    return query.order_by(table.c.id)


def grant_of(row: Row[Any]) -> Grant:
    """The role in a row of `account_grant`."""
    principal = Principal(row.principal_type, row.principal_code) if row.principal_type else None
    return Grant(Role(row.role), principal, row.agency, row.id)


def _row_of(account: str, grant: Grant, now: datetime, *, told: bool) -> dict[str, object]:
    return {
        "id": new_id(),
        "account_id": account,
        "role": str(grant.role),
        "principal_type": grant.principal.type if grant.principal else None,
        "principal_code": grant.principal.code if grant.principal else None,
        "agency": grant.agency,
        "from_provider": told,
        "granted_at": now,
    }


def _without_id(grant: Grant) -> Grant:
    return Grant(grant.role, grant.principal, grant.agency)


def words_of(grant: Grant) -> dict[str, str | None]:
    """A role in the codes of an audit event."""
    principal = str(grant.principal) if grant.principal else None
    return {"role": str(grant.role), "principal": principal, "agency": grant.agency}
