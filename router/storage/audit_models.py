"""The tables of the audit chain: who did what, each event sealed together with the one before it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from router.storage.base import Base, UtcDateTime


class AuditEvent(Base):
    """One thing that was done: written once, never changed. Codes and identifiers only, no text of anybody's own."""

    __tablename__ = "audit_event"

    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    """1, 2, 3 …: without gaps, so that a removed event leaves a hole."""
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    actor_kind: Mapped[str] = mapped_column(Text)
    actor: Mapped[str | None] = mapped_column(Text)
    """The account's or token's identifier."""
    role: Mapped[str | None] = mapped_column(Text)
    principal_type: Mapped[str | None] = mapped_column(Text)
    principal_code: Mapped[str | None] = mapped_column(Text)
    action: Mapped[str] = mapped_column(Text)
    subject: Mapped[str | None] = mapped_column(Text)
    """Identifier of what it was done to: a decision, an account, a token …"""
    revision: Mapped[str | None] = mapped_column(Text)
    """The revision of the policies, where it is about them or was decided by them."""
    outcome: Mapped[str] = mapped_column(Text)
    address: Mapped[str | None] = mapped_column(Text)
    """The network address it came from; of visitors, who are nobody's staff, only the network."""
    details: Mapped[str] = mapped_column(Text)
    """JSON object of codes and counts."""
    key_id: Mapped[str] = mapped_column(Text)
    """Which key the seal was made with."""
    seal: Mapped[str] = mapped_column(Text)
    """HMAC-SHA-256 over the event and the seal before it."""

    # What auditors look for; the order of the chain is the order they read in.
    __table_args__ = (Index(None, "actor", "seq"), Index(None, "subject", "seq"), Index(None, "action", "seq"))


class AuditHead(Base):
    """The one row that says where the chain ends: an event taken off the end is missed."""

    __tablename__ = "audit_head"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    seq: Mapped[int] = mapped_column(BigInteger)
    seal: Mapped[str] = mapped_column(Text)


class AuditMark(Base):
    """Where the chain begins once a retention pass removed its oldest events: the last one's seal, sealed."""

    __tablename__ = "audit_mark"

    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    """The last event that was removed."""
    seal: Mapped[str] = mapped_column(Text)
    """Its seal, which the next event was sealed with."""
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    key_id: Mapped[str] = mapped_column(Text)
    mark: Mapped[str] = mapped_column(Text)
    """HMAC-SHA-256 over all this: only whoever holds the key can say where a chain begins."""
