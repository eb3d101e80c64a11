"""The tables of reviews of plans: samples that were drawn, and what reviewers answered, as codes."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Boolean, ForeignKey, Index, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from router.storage.base import Base, UtcDateTime


class SipSample(Base):
    """A sample of a principal's cases, with all that is needed to draw it again."""

    __tablename__ = "sip_sample"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    principal_type: Mapped[str] = mapped_column(Text)
    principal_code: Mapped[str] = mapped_column(Text)
    agency: Mapped[str | None] = mapped_column(Text)
    drawn_at: Mapped[datetime] = mapped_column(UtcDateTime)
    seed: Mapped[str] = mapped_column(Text)
    size: Mapped[int] = mapped_column(Integer)
    among: Mapped[int] = mapped_column(Integer)
    """How many cases it was drawn from."""
    opened_from: Mapped[date]
    opened_to: Mapped[date]
    which: Mapped[str] = mapped_column(Text)
    """`open`, `closed` or `all`, as they stood when it was drawn."""
    once: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (UniqueConstraint("once"), Index(None, "principal_type", "principal_code", "drawn_at"))


class SipReview(Base):
    """The review of one case of a sample. The case itself may be gone later: nothing here refers to its rows."""

    __tablename__ = "sip_review"

    sample: Mapped[str] = mapped_column(Text, ForeignKey("sip_sample.id"), primary_key=True)
    place: Mapped[int] = mapped_column(Integer, primary_key=True)
    reference: Mapped[str] = mapped_column(Text)
    answers: Mapped[str] = mapped_column(Text)
    """JSON: codes of `sip_review_answer` by codes of `sip_review`."""
    remarks: Mapped[str] = mapped_column(Text)
    """JSON: codes of `sip_review_remark` by codes of `sip_review`."""
    version: Mapped[int] = mapped_column(Integer)
    done: Mapped[bool] = mapped_column(Boolean)
