"""The tables of accounts: who may sign in, in which roles, and the sessions and tokens that stand for them.

An account is known by a login that says nothing about the person; there is no column for a name or an address.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, ForeignKey, Index, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from router.storage.base import Base, UtcDateTime


class Account(Base):
    """Somebody who can sign in: with a password of ours, or through a provider (`issuer` and `subject`)."""

    __tablename__ = "account"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    login: Mapped[str] = mapped_column(Text, unique=True)
    password_hash: Mapped[str | None] = mapped_column(Text)
    issuer: Mapped[str | None] = mapped_column(Text)
    subject: Mapped[str | None] = mapped_column(Text)
    demo: Mapped[bool] = mapped_column(Boolean)
    """Whether the password is shown on the sign-in page; such an account works in demo mode only."""
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    one_time: Mapped[bool] = mapped_column(Boolean, server_default=false())
    """Whether somebody else has seen the password, so that another one has to be chosen first."""
    disabled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    __table_args__ = (UniqueConstraint("issuer", "subject"),)


class AccountGrant(Base):
    """A role that an account holds for a principal, until it is revoked."""

    __tablename__ = "account_grant"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(Text)
    principal_type: Mapped[str | None] = mapped_column(Text)
    principal_code: Mapped[str | None] = mapped_column(Text)
    agency: Mapped[str | None] = mapped_column(Text)
    from_provider: Mapped[bool] = mapped_column(Boolean)
    """Whether the provider said so; then what it says at the next sign-in replaces it."""
    granted_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revoked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    __table_args__ = (Index(None, "account_id"),)


class WebSession(Base):
    """A signed-in browser. `id` is the hash of what the browser holds: the table opens no door."""

    __tablename__ = "web_session"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("account.id"))
    grant_id: Mapped[str | None] = mapped_column(ForeignKey("account_grant.id"))
    """The role acted in; None while the account has several and has chosen none."""
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)
    """The last request, within a minute."""
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    """When it ends at the latest, whatever is done in it."""
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    provider_session: Mapped[str | None] = mapped_column(Text)
    """The provider's own identifier of the session (`sid`), by which it can end it."""

    __table_args__ = (Index(None, "account_id"), Index(None, "provider_session"))


class ToldByProvider(Base):
    """A logout token that was used, for as long as somebody who kept a copy could use it again."""

    __tablename__ = "told_by_provider"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    """A hash of the provider and its name for the token."""
    until: Mapped[datetime] = mapped_column(UtcDateTime)


class ApiToken(Base):
    """What a program shows to act for a principal. The secret itself is shown once and kept nowhere."""

    __tablename__ = "api_token"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    secret_hash: Mapped[str] = mapped_column(Text)
    label: Mapped[str] = mapped_column(Text)
    """What the token is used for, as the operator calls it."""
    principal_type: Mapped[str] = mapped_column(Text)
    principal_code: Mapped[str] = mapped_column(Text)
    scopes: Mapped[str] = mapped_column(Text)
    """Permissions with a space between."""
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revoked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """The last use, within a minute."""


class FailedSignIn(Base):
    """A sign-in that failed, for as long as it counts against the next one."""

    __tablename__ = "failed_sign_in"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    key: Mapped[str] = mapped_column(Text)
    """A keyed hash of the login or of the address that it came from."""
    at: Mapped[datetime] = mapped_column(UtcDateTime)

    __table_args__ = (Index(None, "key", "at"),)
