"""The tables of reminders: who is reminded of what, by which letter, and to which mailbox of an agency.

There is no column for a person: an address is a function's, and a reminder is about a case without identity.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from router.storage.base import Base, UtcDateTime


class CaseReminder(Base):
    """That somebody is reminded of a day, before it or when it has passed: once, whatever happens."""

    __tablename__ = "case_reminder"

    reference: Mapped[str] = mapped_column(Text, ForeignKey("case_file.reference"), primary_key=True)
    key: Mapped[str] = mapped_column(Text, primary_key=True)
    due: Mapped[date] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(Text, primary_key=True)
    """`soon` before the day, `passed` after it."""
    what: Mapped[str] = mapped_column(Text)
    principal_type: Mapped[str] = mapped_column(Text)
    principal_code: Mapped[str] = mapped_column(Text)
    agency: Mapped[str] = mapped_column(Text)
    made_on: Mapped[date]
    state: Mapped[str] = mapped_column(Text)
    """Of the letter: `waiting`, `sending`, `sent`, `failed` (to be tried again), `given_up`, `not_wanted`."""
    tries: Mapped[int] = mapped_column(Integer)
    next_try_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """When it is sent at the earliest; while it is being sent, when it is taken for lost."""
    sent_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    last_error: Mapped[str | None] = mapped_column(Text)
    """A code of `router.casework.posting.Fault`."""
    letter: Mapped[str | None] = mapped_column(Text)
    """What the letter that it goes with is known by, also when it is sent again."""

    __table_args__ = (Index(None, "state", "next_try_at"), Index(None, "letter"))


class AgencyMailbox(Base):
    """The mailbox that an agency reads together."""

    __tablename__ = "agency_mailbox"

    principal_type: Mapped[str] = mapped_column(Text, primary_key=True)
    principal_code: Mapped[str] = mapped_column(Text, primary_key=True)
    agency: Mapped[str] = mapped_column(Text, primary_key=True)
    address: Mapped[str] = mapped_column(Text)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
