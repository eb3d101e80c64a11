"""The tables of case files: their lines, who is involved, and what is due.

A line is written once. The other tables repeat what the lines tell, so that lists need not read them. There is no
column for who a child is, and none for what somebody writes: a line holds codes, days, numbers and seats.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Boolean, ForeignKey, Index, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from router.storage.base import Base, UtcDateTime


class FollowedCase(Base):
    """A case that is followed up, under its random reference."""

    __tablename__ = "case_file"

    reference: Mapped[str] = mapped_column(Text, primary_key=True)
    opened_on: Mapped[date]
    closed_on: Mapped[date | None]
    version: Mapped[int] = mapped_column(Integer)
    """The number of its last line."""
    written_at: Mapped[datetime] = mapped_column(UtcDateTime)
    """When its last line was written."""
    region: Mapped[str | None] = mapped_column(Text)
    municipality: Mapped[str | None] = mapped_column(Text)
    fictional: Mapped[bool] = mapped_column(Boolean)
    """Whether it was made up, for the demo."""

    __table_args__ = (Index(None, "opened_on"), Index(None, "written_at"))


class CaseLine(Base):
    """One line of a case file."""

    __tablename__ = "case_line"

    reference: Mapped[str] = mapped_column(Text, ForeignKey("case_file.reference"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    happened_on: Mapped[date]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    what: Mapped[str] = mapped_column(Text)
    told: Mapped[str] = mapped_column(Text)
    """JSON object: the happening."""
    hand_kind: Mapped[str] = mapped_column(Text)
    role: Mapped[str | None] = mapped_column(Text)
    principal_type: Mapped[str | None] = mapped_column(Text)
    principal_code: Mapped[str | None] = mapped_column(Text)
    agency: Mapped[str | None] = mapped_column(Text)
    once: Mapped[str | None] = mapped_column(Text)
    """What the form or the program that wrote it sent along, so that sending it again writes nothing more."""

    __table_args__ = (UniqueConstraint("once"),)


class CaseParty(Base):
    """An agency that is or was involved in a case."""

    __tablename__ = "case_party"

    reference: Mapped[str] = mapped_column(Text, ForeignKey("case_file.reference"), primary_key=True)
    principal_type: Mapped[str] = mapped_column(Text, primary_key=True)
    principal_code: Mapped[str] = mapped_column(Text, primary_key=True)
    agency: Mapped[str] = mapped_column(Text, primary_key=True)
    """Empty for a principal whose staff has written in the file without speaking for one agency."""

    __table_args__ = (Index(None, "principal_type", "principal_code", "agency", "reference"),)


class CaseClock(Base):
    """What somebody has to do by a day."""

    __tablename__ = "case_clock"

    reference: Mapped[str] = mapped_column(Text, ForeignKey("case_file.reference"), primary_key=True)
    key: Mapped[str] = mapped_column(Text, primary_key=True)
    what: Mapped[str] = mapped_column(Text)
    number: Mapped[int] = mapped_column(Integer)
    principal_type: Mapped[str] = mapped_column(Text)
    principal_code: Mapped[str] = mapped_column(Text)
    agency: Mapped[str] = mapped_column(Text)
    begun: Mapped[date]
    due: Mapped[date]
    has_run_out: Mapped[bool] = mapped_column(Boolean)

    __table_args__ = (
        Index(None, "principal_type", "principal_code", "agency", "due"),
        Index(None, "has_run_out", "due"),
    )


class CaseDispute(Base):
    """A disagreement between two agencies in a case, or the ruling that settled one. Written once."""

    __tablename__ = "case_dispute"

    reference: Mapped[str] = mapped_column(Text, ForeignKey("case_file.reference"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    """The line of the file that tells of it."""
    happened_on: Mapped[date]
    region: Mapped[str | None] = mapped_column(Text)
    municipality: Mapped[str | None] = mapped_column(Text)
    agency: Mapped[str] = mapped_column(Text)
    other_agency: Mapped[str] = mapped_column(Text)
    answered: Mapped[str] = mapped_column(Text)
    """The seat that was responsible by the answer they disagreed about."""
    decision: Mapped[str] = mapped_column(Text)
    need: Mapped[str | None] = mapped_column(Text)
    ruled: Mapped[str | None] = mapped_column(Text)
    """The seat that a ruling names; None for a disagreement."""
    ground: Mapped[str | None] = mapped_column(Text)
    rule: Mapped[str | None] = mapped_column(Text)
    may_become_scenario: Mapped[bool] = mapped_column(Boolean)

    __table_args__ = (
        Index("ix_case_dispute_happened_on", "happened_on", "region", "agency", "other_agency"),
        Index("ix_case_dispute_may_become_scenario", "may_become_scenario", "happened_on"),
    )
