"""The tables of what was decided and proved, as typed models; with this module all tables are known.

There is no column for a name, number, address or other identity of a child or a family, and none for free text.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BigInteger, Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from router.storage import (
    account_models,
    audit_models,
    case_models,
    indicator_models,
    policy_models,
    reminder_models,
    retention_models,
    sip_models,
)
from router.storage.base import Base, UtcDateTime

__all__ = [
    "Base",
    "RecordedCertificate",
    "RecordedDecision",
    "account_models",
    "audit_models",
    "case_models",
    "indicator_models",
    "policy_models",
    "reminder_models",
    "retention_models",
    "sip_models",
]


class RecordedDecision(Base):
    """A decision as it was given: written once, never changed, never computed again.

    The JSON columns are text, so that what was written comes back to the byte on both databases;
    the other columns repeat parts of it for lists and statistics.
    """

    __tablename__ = "decision"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    decided_at: Mapped[datetime] = mapped_column(UtcDateTime)
    as_of: Mapped[date]
    revision: Mapped[str] = mapped_column(Text)
    region: Mapped[str | None] = mapped_column(Text)
    municipality: Mapped[str | None] = mapped_column(Text)
    status: Mapped[str] = mapped_column(Text)
    agency: Mapped[str | None] = mapped_column(Text)
    principal_type: Mapped[str | None] = mapped_column(Text)
    principal_code: Mapped[str | None] = mapped_column(Text)
    fired: Mapped[str] = mapped_column(Text)
    """JSON list: the rules that decided something, once each, in the order of the explanation."""
    defeated: Mapped[str] = mapped_column(Text)
    """JSON list: the rules that gave way, once each."""
    facts: Mapped[str] = mapped_column(Text)
    """JSON object: the case without its free text."""
    result: Mapped[str] = mapped_column(Text)
    """JSON object: the decision exactly as it was returned."""
    asked_by_type: Mapped[str | None] = mapped_column(Text)
    asked_by_code: Mapped[str | None] = mapped_column(Text)
    """The principal whose staff or program asked; None for a visitor."""
    facts_class: Mapped[int] = mapped_column(BigInteger, server_default=text("0"))
    """Equal for cases that no rule can tell apart (`router.facts_class`)."""

    # Holds all that a list or a count needs, over a period or by class, so that the long texts stay unread.
    __table_args__ = (
        Index(
            "ix_decision_counted",
            *("decided_at", "region", "municipality", "status", "agency", "as_of", "facts_class", "id"),
        ),
    )


class RecordedCertificate(Base):
    """What was proved of one revision of the policies on one day: written once, never changed."""

    __tablename__ = "certificate"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revision: Mapped[str] = mapped_column(Text)
    proved_on: Mapped[date]
    verdict: Mapped[str] = mapped_column(Text)
    document: Mapped[str] = mapped_column(Text)
    """JSON object: the whole certificate."""

    __table_args__ = (Index(None, "revision", "recorded_at"),)
