"""API tokens: what programs show. Every call asks here, so that a token revoked on one machine is refused on all."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Engine, Row, insert, select, update

from router.access import Actor, Grant, Kind, Permission, Principal, Role
from router.audit import Action, By, Event
from router.credentials import hash_of, new_secret
from router.storage.account_models import ApiToken
from router.storage.audit_log import AuditLog
from router.storage.identifiers import new_id
from router.storage.writing import Writing

PREFIX = "evi"
"""So that a token in a log or a repository is known for one by those who scan for them."""
USED_WITHIN = timedelta(minutes=1)
TABLE = ApiToken.__table__


@dataclass(frozen=True, slots=True)
class Issued:
    """A token as its keeper sees it, without the secret."""

    id: str
    label: str
    principal: Principal
    scopes: frozenset[Permission]
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None
    used_at: datetime | None


class Tokens:
    """Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine, audit: AuditLog) -> None:
        self._engine, self._audit, self._writing = engine, audit, Writing(engine)

    def issue(
        self, label: str, principal: Principal, scopes: frozenset[Permission], expires_at: datetime, by: By
    ) -> str:
        """A new token as text, to be shown once: `evi_<identifier>_<secret>`."""
        token, secret = new_id().replace("-", ""), new_secret()
        row = {
            "id": token,
            "secret_hash": hash_of(secret),
            "label": label,
            "principal_type": principal.type,
            "principal_code": principal.code,
            "scopes": " ".join(sorted(scopes)),
            "created_at": by.at,
            "expires_at": expires_at,
        }
        told = {"principal": str(principal), "scopes": " ".join(sorted(scopes))}
        with self._writing.begin() as connection:
            connection.execute(insert(ApiToken), row)
            self._audit.append(connection, Event(by, Action.TOKEN_ISSUED, token, details=told))
        return f"{PREFIX}_{token}_{secret}"

    def revoke(self, token: str, by: By) -> bool:
        """Makes the token useless; whether it was of use until now."""
        of_use = (ApiToken.id == token) & ApiToken.revoked_at.is_(None)
        with self._writing.begin() as connection:
            changed = connection.execute(update(ApiToken).where(of_use).values(revoked_at=by.at)).rowcount == 1
            if changed:
                self._audit.append(connection, Event(by, Action.TOKEN_REVOKED, token))
        return changed

    def actor(self, text: str, now: datetime) -> Actor | None:
        """The program that shows this token; None when the token is unknown, revoked or past its time."""
        prefix, _, rest = text.partition("_")
        token, _, secret = rest.partition("_")
        if prefix != PREFIX or not (token.isascii() and token.isalnum()):
            return None
        with self._engine.connect() as connection:
            row = connection.execute(select(TABLE).where(TABLE.c.id == token)).one_or_none()
        if row is None or not hmac.compare_digest(row.secret_hash, hash_of(secret)):
            return None
        if row.revoked_at is not None or row.expires_at <= now:
            return None
        if row.used_at is None or now - row.used_at > USED_WITHIN:
            self._note_used(token, now)
        return _actor(row)

    def _note_used(self, token: str, now: datetime) -> None:
        with self._writing.begin() as connection:
            connection.execute(update(ApiToken).where(ApiToken.id == token).values(used_at=now))

    def all(self) -> list[Issued]:
        """Every token, the latest first."""
        with self._engine.connect() as connection:
            return [_issued(row) for row in connection.execute(select(TABLE).order_by(TABLE.c.created_at.desc()))]


def _actor(row: Row[Any]) -> Actor:
    grant = Grant(Role.INTEGRATOR, Principal(row.principal_type, row.principal_code))
    return Actor(Kind.TOKEN, row.id, grant, _scopes(row))


def _scopes(row: Row[Any]) -> frozenset[Permission]:
    return frozenset(Permission(scope) for scope in row.scopes.split())


def _issued(row: Row[Any]) -> Issued:
    return Issued(
        row.id,
        row.label,
        Principal(row.principal_type, row.principal_code),
        _scopes(row),
        row.created_at,
        row.expires_at,
        row.revoked_at,
        row.used_at,
    )
