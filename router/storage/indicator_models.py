"""The tables of what cases say of the indicators: made of the lines, so that statistics need not read them.

Every row repeats what it is counted under, so that nothing is joined. What grows by a day each day is told by the
ordinal of the day since which it does.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, Integer, SmallInteger, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from router.storage.base import Base


class Grouped:
    """What a case, and all that belongs to it, is counted under."""

    reference: Mapped[str] = mapped_column(Text, ForeignKey("case_file.reference"), primary_key=True)
    month: Mapped[int] = mapped_column(Integer)
    """The opening month as 202603."""
    region: Mapped[str | None] = mapped_column(Text)
    municipality: Mapped[str | None] = mapped_column(Text)
    lead_need: Mapped[str | None] = mapped_column(Text)
    age_band: Mapped[str | None] = mapped_column(Text)
    agency: Mapped[str] = mapped_column(Text)
    """The agency that is responsible."""
    fictional: Mapped[int] = mapped_column(SmallInteger)


WHOSE = ("fictional", "region", "municipality", "lead_need", "age_band", "agency")
"""What cases are chosen by, beside their month."""


def _by_place() -> tuple[Index, ...]:
    return (Index(None, "region", "month"), Index(None, "municipality", "month"))


def _counted(name: str, *columns: str, where: str | None = None) -> Index:
    """For one figure: all that counting it reads, of the rows that say something, in the order of months.

    Figures of a whole country are then added up without the table, and mostly without being sorted first.
    """
    which = None if where is None else text(where)
    return Index(name, "month", *columns, *WHOSE, sqlite_where=which, postgresql_where=which)


class CaseIndicator(Grouped, Base):
    """What a case says."""

    __tablename__ = "case_indicator"

    said: Mapped[int] = mapped_column(Integer)
    """What it says with yes or no, a bit each (`indicator_bits`), and above them how many times it bounced."""
    days_to_sip: Mapped[int | None] = mapped_column(Integer)
    gap_days: Mapped[int] = mapped_column(Integer)
    gap_since: Mapped[int | None] = mapped_column(Integer)

    __table_args__ = (
        *_by_place(),
        _counted("ix_case_indicator_said", "said"),
        _counted("ix_case_indicator_gap", "gap_days", "gap_since", where="gap_days > 0 OR gap_since IS NOT NULL"),
        _counted("ix_case_indicator_sip", "days_to_sip", where="days_to_sip IS NOT NULL"),
    )


class CaseReferral(Grouped, Base):
    """A referral of a case."""

    __tablename__ = "case_referral"

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    sender: Mapped[str] = mapped_column(Text)
    receiver: Mapped[str] = mapped_column(Text)
    visited_after: Mapped[int | None] = mapped_column(Integer)
    waiting_since: Mapped[int | None] = mapped_column(Integer)
    reason: Mapped[str | None] = mapped_column(Text)
    """Why the receiver said no; empty unless the no stands."""
    instead: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (
        *_by_place(),
        _counted("ix_case_referral_visited", "visited_after", where="visited_after IS NOT NULL"),
        _counted("ix_case_referral_waiting", "waiting_since", where="waiting_since IS NOT NULL"),
        _counted("ix_case_referral_no", "sender", "receiver", "reason", "instead", where="reason IS NOT NULL"),
    )


class CaseDeviation(Grouped, Base):
    """A deviation report of a case: counted, and listed for those who sent and got it."""

    __tablename__ = "case_deviation"

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    sender: Mapped[str] = mapped_column(Text)
    sender_type: Mapped[str] = mapped_column(Text)
    sender_code: Mapped[str] = mapped_column(Text)
    receiver: Mapped[str] = mapped_column(Text)
    receiver_type: Mapped[str] = mapped_column(Text)
    receiver_code: Mapped[str] = mapped_column(Text)
    answered_after: Mapped[int | None] = mapped_column(Integer)
    reported_on: Mapped[date]
    answered_on: Mapped[date | None]
    closed_on: Mapped[date | None]
    told: Mapped[str] = mapped_column(Text)
    """JSON list: what the lines of the report told, the report first, then its answer, then how it was closed."""

    __table_args__ = (
        *_by_place(),
        Index(None, "sender_code", "sender_type", "reported_on"),
        Index(None, "receiver_code", "receiver_type", "reported_on"),
    )


class CaseFeedback(Grouped, Base):
    """A decided report of concern whose reporter is to be told."""

    __tablename__ = "case_feedback"

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    due: Mapped[int] = mapped_column(Integer)
    in_time: Mapped[int | None] = mapped_column(SmallInteger)
    """Empty while nobody has been told."""

    __table_args__ = _by_place()


class CaseRanOut(Grouped, Base):
    """How many times a clock of a case ran out."""

    __tablename__ = "case_ran_out"

    clock: Mapped[str] = mapped_column(Text, primary_key=True)
    times: Mapped[int] = mapped_column(Integer)

    __table_args__ = (*_by_place(), _counted("ix_case_ran_out_clock", "clock", "times"))
