"""The tables, as typed models.

There is no column for a name, number, address or other identity of a person, and none for free text.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import ClassVar

from sqlalchemy import DateTime, Dialect, Index, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """A moment with its time zone. SQLite keeps none, so it is kept in UTC and read back as UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """Every table of the product."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMES)


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

    # Holds all that a list or a count over a period needs, so that the long texts stay unread.
    __table_args__ = (Index(None, "decided_at", "region", "municipality", "status", "agency"),)


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
