"""The tables of the policies as living agreements: contents, drafts, signatures and publications.

What is published or signed is written once. A text that many contents share is kept once, under its hash.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Boolean, Float, ForeignKey, Index, Integer, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from router.storage.base import Base, UtcDateTime


class PolicyText(Base):
    """The text of one file, under its hash."""

    __tablename__ = "policy_text"

    hash: Mapped[str] = mapped_column(Text, primary_key=True)
    text: Mapped[bytes] = mapped_column(LargeBinary)
    """Bytes, so that it comes back as it was from both databases, whatever somebody has pasted."""


class PolicySet(Base):
    """All files of one content, under the hash of them all."""

    __tablename__ = "policy_set"

    hash: Mapped[str] = mapped_column(Text, primary_key=True)
    files: Mapped[str] = mapped_column(Text)
    """JSON object: the hash of each file's text by the file's name."""


class Draft(Base):
    """A change on its way: who began it, what it is for, and from when it is to apply."""

    __tablename__ = "policy_draft"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    """`change`, `rollback` or `import`."""
    status: Mapped[str] = mapped_column(Text)
    """`open`, `published` or `dropped`."""
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    made_by: Mapped[str | None] = mapped_column(Text)
    """The account; None for the command line."""
    principal_type: Mapped[str | None] = mapped_column(Text)
    principal_code: Mapped[str | None] = mapped_column(Text)
    """The principal it was begun for; None for the site as a whole."""
    effective_from: Mapped[date | None]
    note: Mapped[str] = mapped_column(Text)
    """JSON object: what, why, who is affected, source."""
    version: Mapped[int] = mapped_column(Integer)
    """Counts every change of the draft, whichever file it is in."""

    __table_args__ = (Index(None, "status", "made_at"),)


class DraftFile(Base):
    """A file that the draft changes: its text now, and what it was when the draft began with it."""

    __tablename__ = "policy_draft_file"

    draft_id: Mapped[str] = mapped_column(Text, ForeignKey("policy_draft.id"), primary_key=True)
    path: Mapped[str] = mapped_column(Text, primary_key=True)
    text: Mapped[bytes | None] = mapped_column(LargeBinary)
    """None when the draft removes the file."""
    base_hash: Mapped[str | None] = mapped_column(Text)
    """The hash of the published text that this one began as; None for a new file."""
    version: Mapped[int] = mapped_column(Integer)


class DraftUpdate(Base):
    """One change of one file of a draft, in the order made: how editors learn what others wrote."""

    __tablename__ = "policy_draft_update"

    draft_id: Mapped[str] = mapped_column(Text, ForeignKey("policy_draft.id"), primary_key=True)
    path: Mapped[str] = mapped_column(Text, primary_key=True)
    version: Mapped[int] = mapped_column(Integer, primary_key=True)
    client: Mapped[str] = mapped_column(Text)
    changes: Mapped[str] = mapped_column(Text)
    """JSON: the change set."""
    account: Mapped[str | None] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class DraftComment(Base):
    """A comment on a line of a draft's file."""

    __tablename__ = "policy_draft_comment"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    draft_id: Mapped[str] = mapped_column(Text, ForeignKey("policy_draft.id"))
    path: Mapped[str | None] = mapped_column(Text)
    line: Mapped[int | None] = mapped_column(Integer)
    quoted: Mapped[str | None] = mapped_column(Text)
    """The line as it read when the comment was made."""
    text: Mapped[str] = mapped_column(Text)
    account: Mapped[str | None] = mapped_column(Text)
    principal_type: Mapped[str | None] = mapped_column(Text)
    principal_code: Mapped[str | None] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    settled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    settled_by: Mapped[str | None] = mapped_column(Text)
    role: Mapped[str | None] = mapped_column(Text)
    answers: Mapped[str | None] = mapped_column(Text)
    """The comment that this one answers."""

    __table_args__ = (Index(None, "draft_id", "at"),)


class DraftReview(Base):
    """What a reviewer said of a draft as it was then. Written once; the latest of each account counts."""

    __tablename__ = "policy_draft_review"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    draft_id: Mapped[str] = mapped_column(Text, ForeignKey("policy_draft.id"))
    changes_hash: Mapped[str] = mapped_column(Text)
    """The hash of the draft's files that were reviewed."""
    verdict: Mapped[str] = mapped_column(Text)
    """`approved` or `changes_requested`."""
    emergency: Mapped[bool] = mapped_column(Boolean)
    """Whether it is the second person's word for rolling back by emergency right."""
    text: Mapped[str] = mapped_column(Text)
    account: Mapped[str] = mapped_column(Text)
    principal_type: Mapped[str | None] = mapped_column(Text)
    principal_code: Mapped[str | None] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    role: Mapped[str | None] = mapped_column(Text)
    """In what capacity it was said: only some may say yes."""

    __table_args__ = (Index(None, "draft_id", "at"),)


class PolicySignature(Base):
    """A party's signature on one version of an agreement. Written once, never changed."""

    __tablename__ = "policy_signature"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    agreement: Mapped[str] = mapped_column(Text)
    version: Mapped[str] = mapped_column(Text)
    """The hash of what is signed: see `router.workshop.agreement_versions`."""
    party_type: Mapped[str] = mapped_column(Text)
    party_code: Mapped[str] = mapped_column(Text)
    account: Mapped[str] = mapped_column(Text)
    draft_id: Mapped[str] = mapped_column(Text, ForeignKey("policy_draft.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)

    __table_args__ = (
        UniqueConstraint(
            "draft_id", "agreement", "version", "party_type", "party_code", name="uq_policy_signature_party"
        ),
    )


class Publication(Base):
    """A change that was published: from its day on its files are part of the content. Written once."""

    __tablename__ = "publication"

    seq: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(Text)
    """`change`, `rollback`, `emergency`, `import`, `withdrawal`, or `taken_back` for one that will not come."""
    effective_from: Mapped[date]
    published_at: Mapped[datetime] = mapped_column(UtcDateTime)
    account: Mapped[str | None] = mapped_column(Text)
    principal_type: Mapped[str | None] = mapped_column(Text)
    principal_code: Mapped[str | None] = mapped_column(Text)
    draft_id: Mapped[str | None] = mapped_column(Text, ForeignKey("policy_draft.id"))
    takes_back: Mapped[int | None] = mapped_column(Integer)
    """The number of the coming publication that will not come."""
    set_hash: Mapped[str] = mapped_column(Text, ForeignKey("policy_set.hash"))
    """The whole content on the first day."""
    revision: Mapped[str] = mapped_column(Text)
    """The revision that decisions of that day are made under."""
    note: Mapped[str] = mapped_column(Text)
    """JSON object: what, why, who is affected, source."""
    summary: Mapped[str] = mapped_column(Text)
    """JSON list: what it changes, in sentences."""

    __table_args__ = (UniqueConstraint("takes_back"),)


class PublicationFile(Base):
    """A file of a publication: its new text, and the text that it replaced."""

    __tablename__ = "publication_file"

    seq: Mapped[int] = mapped_column(Integer, ForeignKey("publication.seq"), primary_key=True)
    path: Mapped[str] = mapped_column(Text, primary_key=True)
    hash: Mapped[str | None] = mapped_column(Text, ForeignKey("policy_text.hash"))
    """None when the file is removed."""
    base_hash: Mapped[str | None] = mapped_column(Text)


class PolicyJob(Base):
    """Work on a content that takes its time, and what came of it. The result holds for whatever has that content."""

    __tablename__ = "policy_job"

    kind: Mapped[str] = mapped_column(Text, primary_key=True)
    """`scenarios`, `proof` or `impact`; `report` for the yearly report of the follow-up."""
    key: Mapped[str] = mapped_column(Text, primary_key=True)
    """What it is about, as a hash: see `router.workshop.checked`."""
    task: Mapped[str] = mapped_column(Text)
    """JSON object: what the work needs to know."""
    state: Mapped[str] = mapped_column(Text)
    """`waiting`, `running`, `done` or `failed`."""
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime)
    beat_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """When its worker last said that it is at work; another one may take it over when that is long ago."""
    worker: Mapped[str | None] = mapped_column(Text)
    share: Mapped[float] = mapped_column(Float)
    """How far it has come, 0–1."""
    doing: Mapped[str] = mapped_column(Text)
    verdict: Mapped[str | None] = mapped_column(Text)
    result: Mapped[str | None] = mapped_column(Text)
    """JSON object."""
    done_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    __table_args__ = (Index(None, "state", "asked_at"),)
