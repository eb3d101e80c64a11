"""The tables of retention: which passes were made, and on which days the house was kept."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from router.storage.base import Base, UtcDateTime


class RetentionPass(Base):
    """Leave to delete what is older than `cutoff`: without it the database refuses deletion."""

    __tablename__ = "retention_pass"

    kind: Mapped[str] = mapped_column(Text, primary_key=True)
    cutoff: Mapped[datetime] = mapped_column(UtcDateTime, primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    """When it was registered."""


class HousekeepingDay(Base):
    """A day whose housekeeping somebody has taken on: of several servers on one database only one does it."""

    __tablename__ = "housekeeping_day"

    day: Mapped[date] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
