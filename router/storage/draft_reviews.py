"""What others say of a draft: comments on its lines, reviews, and the parties' signatures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, Row, insert, select, update
from sqlalchemy.exc import IntegrityError

from router.access import Principal, Role
from router.audit import Action, By, Event
from router.storage.audit_log import AuditLog
from router.storage.drafts import touch
from router.storage.errors import SignedAlready
from router.storage.identifiers import new_id
from router.storage.policy_models import DraftComment, DraftReview, PolicySignature
from router.storage.writing import Writing

APPROVED, CHANGES_REQUESTED = "approved", "changes_requested"


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment; `path` is None when it is about the draft as a whole.

    `quoted` is the line as it read then, or without `line` the sentence that told the change. `answers` is the
    comment that it answers.
    """

    id: str
    path: str | None
    line: int | None
    quoted: str | None
    text: str
    account: str | None
    principal: Principal | None
    at: datetime
    settled_at: datetime | None
    role: Role | None = None
    answers: str | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """What a reviewer said of the draft as it was under `changes_hash`."""

    changes_hash: str
    verdict: str
    emergency: bool
    text: str
    account: str
    principal: Principal | None
    at: datetime
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Signed:
    """A party's signature on a version of an agreement."""

    agreement: str
    version: str
    party: Principal
    account: str
    draft_id: str
    at: datetime


class DraftReviews:
    """Every method raises `DatabaseUnavailable`; those that add something `DraftChanged` when the draft is closed."""

    def __init__(self, engine: Engine, audit: AuditLog) -> None:
        self._engine, self._audit, self._writing = engine, audit, Writing(engine)

    def comment(
        self,
        draft: str,
        text: str,
        by: By,
        path: str | None = None,
        line: int | None = None,
        quoted: str | None = None,
        answers: str | None = None,
    ) -> str:
        """Adds a comment; its identifier. What is written freely has been guarded before."""
        row = {
            **_who(draft, by),
            "path": path,
            "line": line,
            "quoted": quoted,
            "text": text,
            "settled_at": None,
            "settled_by": None,
            "answers": answers,
        }
        with self._writing.begin() as connection:
            touch(connection, draft)
            connection.execute(insert(DraftComment), row)
        return str(row["id"])

    def settle(self, draft: str, comment: str, by: By) -> None:
        """The comment has been attended to."""
        mine = update(DraftComment).where(DraftComment.id == comment, DraftComment.draft_id == draft)
        with self._writing.begin() as connection:
            touch(connection, draft)
            connection.execute(
                mine.where(DraftComment.settled_at.is_(None)).values(settled_at=by.at, settled_by=by.actor.id)
            )

    def review(
        self, draft: str, changes_hash: str, verdict: str, text: str, by: By, *, emergency: bool = False
    ) -> None:
        """Keeps what a reviewer says of the draft."""
        row = {
            **_who(draft, by),
            "changes_hash": changes_hash,
            "verdict": verdict,
            "text": text,
            "emergency": emergency,
        }
        details: dict[str, str | int | bool | None] = {"verdict": verdict, "changes": changes_hash}
        with self._writing.begin() as connection:
            touch(connection, draft)
            connection.execute(insert(DraftReview), row)
            self._audit.append(
                connection, Event(by, Action.DRAFT_REVIEWED, draft, details={**details, "emergency": emergency})
            )

    def sign(self, draft: str, agreement: str, version: str, party: Principal, by: By) -> None:
        """A party signs. Raises `SignedAlready`, also for an account that has signed for another party."""
        row = {
            "id": new_id(),
            "agreement": agreement,
            "version": version,
            "party_type": party.type,
            "party_code": party.code,
            "account": by.actor.id,
            "draft_id": draft,
            "at": by.at,
        }
        same = select(PolicySignature.id).where(
            PolicySignature.draft_id == draft,
            PolicySignature.agreement == agreement,
            PolicySignature.version == version,
            PolicySignature.account == by.actor.id,
        )
        details: dict[str, str | int | bool | None] = {"version": version, "party": str(party), "draft": draft}
        with self._writing.begin() as connection:
            touch(connection, draft)
            if connection.scalar(same) is not None:
                raise SignedAlready("this account has signed this version")
            try:
                connection.execute(insert(PolicySignature), row)
            except IntegrityError as error:
                raise SignedAlready("this party has signed this version") from error
            self._audit.append(connection, Event(by, Action.POLICY_SIGNED, agreement, details=details))

    def comments(self, draft: str) -> tuple[Comment, ...]:
        """In the order made."""
        return tuple(_comment(row) for row in self._of(DraftComment, draft))

    def reviews(self, draft: str) -> tuple[Review, ...]:
        """In the order made."""
        return tuple(
            Review(r.changes_hash, r.verdict, r.emergency, r.text, r.account, _principal(r), r.at, _role(r))
            for r in self._of(DraftReview, draft)
        )

    def signatures(self, draft: str) -> tuple[Signed, ...]:
        """Made on this draft, in the order made."""
        return tuple(_signed(row) for row in self._of(PolicySignature, draft))

    def all_signatures(self) -> tuple[Signed, ...]:
        """Made on any draft, in the order made."""
        with self._engine.connect() as connection:
            query = select(PolicySignature.__table__).order_by(PolicySignature.at, PolicySignature.id)
            return tuple(_signed(row) for row in connection.execute(query))

    def _of(self, table: Any, draft: str) -> list[Row[Any]]:
        with self._engine.connect() as connection:
            query = select(table.__table__).where(table.draft_id == draft).order_by(table.at, table.id)
            return list(connection.execute(query).all())


def _who(draft: str, by: By) -> dict[str, Any]:
    principal = by.actor.principal
    return {
        "id": new_id(),
        "draft_id": draft,
        "account": by.actor.id,
        "principal_type": principal.type if principal else None,
        "principal_code": principal.code if principal else None,
        "at": by.at,
        "role": by.actor.role,
    }


def _role(row: Row[Any]) -> Role | None:
    return Role(row.role) if row.role else None


def _principal(row: Row[Any]) -> Principal | None:
    return Principal(row.principal_type, row.principal_code) if row.principal_type else None


def _comment(row: Row[Any]) -> Comment:
    return Comment(
        row.id,
        row.path,
        row.line,
        row.quoted,
        row.text,
        row.account,
        _principal(row),
        row.at,
        row.settled_at,
        _role(row),
        row.answers,
    )


def _signed(row: Row[Any]) -> Signed:
    party = Principal(row.party_type, row.party_code)
    return Signed(row.agreement, row.version, party, row.account, row.draft_id, row.at)
