"""Accounts: who may sign in. Every change is told of in the audit chain, in the same transaction."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, insert, select, update
from sqlalchemy.exc import IntegrityError

from router.access import Grant, Role
from router.audit import Action, By, Event
from router.storage.account_models import Account, WebSession
from router.storage.audit_log import AuditLog
from router.storage.errors import LoginTaken
from router.storage.grants import Grants
from router.storage.identifiers import new_id
from router.storage.operators import by_itself, refuse_own_role, refuse_without_operator
from router.storage.writing import Writing

TABLE = Account.__table__


@dataclass(frozen=True, slots=True)
class Known:
    """An account with the roles it holds now. `issuer` is None for one with a password of ours."""

    id: str
    login: str
    issuer: str | None
    demo: bool
    created_at: datetime
    disabled_at: datetime | None
    grants: tuple[Grant, ...]

    @property
    def is_operator(self) -> bool:
        """Whether the account can be signed in to, and manages accounts."""
        return self.disabled_at is None and any(grant.role is Role.OPERATOR for grant in self.grants)


class Accounts:
    """Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine, audit: AuditLog) -> None:
        self._engine, self._audit = engine, audit
        self._writing, self._grants = Writing(engine), Grants(audit)

    def add(
        self,
        login: str,
        password_hash: str,
        grants: Collection[Grant],
        by: By,
        *,
        demo: bool = False,
        one_time: bool = False,
    ) -> str:
        """Makes an account with a password of ours; its identifier. Raises `LoginTaken`.

        `one_time` as in `set_password`.
        """
        row = {"login": login, "password_hash": password_hash, "demo": demo, "one_time": one_time}
        with self._writing.begin() as connection:
            account = self._add(connection, by, **row)
            self._grants.give(connection, account, grants, by, told=False)
            return account

    def of_provider(self, issuer: str, subject: str, login: str, grants: Collection[Grant], by: By) -> str:
        """The account of somebody whom a provider vouches for, made at the first sign-in; its identifier.

        The roles that the provider tells replace those it told before. Raises `LoginTaken`.
        """
        with self._writing.begin() as connection:
            known = select(Account.id).where(Account.issuer == issuer, Account.subject == subject)
            account = connection.scalar(known) or self._add(
                connection, by, login=login, issuer=issuer, subject=subject
            )
            self._grants.told_by_provider(connection, account, grants, by)
            return account

    def _add(self, connection: Connection, by: By, **columns: Any) -> str:
        row = {"id": new_id(), "created_at": by.at, "demo": False, **columns}
        try:
            connection.execute(insert(Account), row)
        except IntegrityError as taken:
            raise LoginTaken("an account with this login exists already") from taken
        self._audit.append(connection, Event(by, Action.ACCOUNT_ADDED, row["id"], details={"demo": row["demo"]}))
        return str(row["id"])

    def give(self, account: str, grant: Grant, by: By) -> None:
        """Gives a role; nothing happens when it is held already. Raises `OwnRole`."""
        refuse_own_role(account, by)
        with self._writing.begin() as connection:
            self._grants.give(connection, account, [grant], by, told=False)

    def revoke(self, account: str, grant_id: str, by: By) -> None:
        """Takes a role back, when the account holds it; sessions in that role end with it. Raises `LastOperator`."""
        with self._writing.begin() as connection:
            for grant in self._grants.held(connection, [account]).get(account, ()):
                if grant.id == grant_id:
                    self._grants.revoke(connection, account, grant, by)
                    if grant.role is Role.OPERATOR:
                        refuse_without_operator(connection, account, by)

    def set_password(self, account: str, password_hash: str, by: By, *, one_time: bool = False) -> None:
        """Another password; every session of the account ends, but for the one in which its own holder did it.

        With `one_time` somebody else has seen it: all it is good for is to choose another.
        """
        event = Event(by, Action.PASSWORD_CHANGED, account)
        self._change(account, event, password_hash=password_hash, one_time=one_time)

    def disable(self, account: str, by: By) -> None:
        """Nobody signs in to it any more; its sessions end. Raises `LastOperator`."""
        self._change(account, Event(by, Action.ACCOUNT_DISABLED, account), disabled_at=by.at)

    def enable(self, account: str, by: By) -> None:
        """It can be signed in to again."""
        self._change(account, Event(by, Action.ACCOUNT_ENABLED, account), disabled_at=None)

    def _change(self, account: str, event: Event, **columns: Any) -> None:
        open_ = (WebSession.account_id == account) & WebSession.ended_at.is_(None)
        if event.action is Action.PASSWORD_CHANGED and by_itself(account, event.by):
            open_ &= WebSession.id != event.by.actor.session
        with self._writing.begin() as connection:
            connection.execute(update(Account).where(Account.id == account).values(columns))
            connection.execute(update(WebSession).where(open_).values(ended_at=event.by.at))
            self._audit.append(connection, event)
            held = self._grants.held(connection, [account]).get(account, ())
            if event.action is Action.ACCOUNT_DISABLED and any(grant.role is Role.OPERATOR for grant in held):
                refuse_without_operator(connection, account, event.by)

    def rehash(self, account: str, password_hash: str) -> None:
        """The same password, hashed anew: nothing that anybody did, and nothing ends."""
        with self._writing.begin() as connection:
            connection.execute(update(Account).where(Account.id == account).values(password_hash=password_hash))

    def all(self) -> list[Known]:
        """Every account, by login."""
        return self._where(TABLE.c.id.is_not(None))

    def operators(self, *, demo: bool) -> list[Known]:
        """Those who can manage accounts now; with `demo` also the accounts of the demo."""
        return [one for one in self.all() if one.is_operator and (demo or not one.demo)]

    def get(self, account: str) -> Known | None:
        """The account with this identifier."""
        return next(iter(self._where(TABLE.c.id == account)), None)

    def named(self, login: str) -> Known | None:
        """The account with this login."""
        return next(iter(self._where(TABLE.c.login == login)), None)

    def vouched_for(self, issuer: str, subject: str) -> Known | None:
        """The account of somebody whom a provider vouches for."""
        return next(iter(self._where((TABLE.c.issuer == issuer) & (TABLE.c.subject == subject))), None)

    def password_of(self, account: str) -> str | None:
        """The hash of the account's password; None when it has none."""
        with self._engine.connect() as connection:
            return connection.scalar(select(Account.password_hash).where(Account.id == account))

    def _where(self, condition: ColumnElement[bool]) -> list[Known]:
        with self._engine.connect() as connection:
            rows = connection.execute(select(TABLE).where(condition).order_by(TABLE.c.login)).all()
            held = self._grants.held(connection, [row.id for row in rows])
        return [
            Known(row.id, row.login, row.issuer, row.demo, row.created_at, row.disabled_at, held.get(row.id, ()))
            for row in rows
        ]
