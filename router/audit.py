"""What is told of everything that somebody did, and how each event is sealed to the one before it.

An event holds codes, counts and identifiers only: nothing that a person wrote, and no fact of a case. The seal is
an HMAC, so that whoever can write to the database but does not hold the key cannot make a chain that verifies.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import orjson

from router.access import Actor

PURPOSE = b"envag audit chain v1"


class Action(StrEnum):
    """What was done."""

    SIGN_IN = "sign_in"
    SIGN_OUT = "sign_out"
    SESSION_ENDED = "session_ended"
    ROLE_CHOSEN = "role_chosen"
    ACCESS_REFUSED = "access_refused"
    DECISION_MADE = "decision_made"
    DECISION_SEEN = "decision_seen"
    ACCOUNT_ADDED = "account_added"
    ACCOUNT_DISABLED = "account_disabled"
    ACCOUNT_ENABLED = "account_enabled"
    PASSWORD_CHANGED = "password_changed"  # noqa: S105  a word, no password
    GRANT_GIVEN = "grant_given"
    GRANT_REVOKED = "grant_revoked"
    TOKEN_ISSUED = "token_issued"  # noqa: S105
    TOKEN_REVOKED = "token_revoked"  # noqa: S105
    EXPORTED = "exported"
    SERVICE_STARTED = "service_started"
    RETENTION_RUN = "retention_run"
    CHAIN_VERIFIED = "chain_verified"
    BACKED_UP = "backed_up"
    RESTORED = "restored"
    DRAFT_BEGUN = "draft_begun"
    DRAFT_DROPPED = "draft_dropped"
    DRAFT_REVIEWED = "draft_reviewed"
    POLICY_SIGNED = "policy_signed"
    POLICY_PUBLISHED = "policy_published"
    POLICIES_EXPORTED = "policies_exported"
    CASE_OPENED = "case_opened"
    CASE_WRITTEN = "case_written"
    CASE_SEEN = "case_seen"
    SAMPLE_DRAWN = "sample_drawn"
    CASE_REVIEWED = "case_reviewed"
    DEMO_FILLED = "demo_filled"
    MAILBOX_ADDED = "mailbox_added"
    MAILBOX_CHANGED = "mailbox_changed"
    MAILBOX_REMOVED = "mailbox_removed"
    MAILBOX_TRIED = "mailbox_tried"
    LETTERS_TRIED_AGAIN = "letters_tried_again"


class Outcome(StrEnum):
    """How it ended."""

    DONE = "done"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class By:
    """Who does something, from which network address, and when."""

    actor: Actor
    at: datetime
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One thing done. `details` are codes and counts; `subject` identifies what it was done to."""

    by: By
    action: Action
    subject: str | None = None
    revision: str | None = None
    outcome: Outcome = Outcome.DONE
    details: Mapping[str, str | int | bool | None] = field(default_factory=dict)

    def columns(self, seq: int) -> dict[str, Any]:
        """The event as the columns that are sealed, at its place in the chain."""
        actor = self.by.actor
        principal = actor.principal
        return {
            "seq": seq,
            "at": self.by.at.astimezone(UTC),
            "actor_kind": str(actor.kind),
            "actor": actor.id,
            "role": str(actor.role) if actor.role else None,
            "principal_type": principal.type if principal else None,
            "principal_code": principal.code if principal else None,
            "action": str(self.action),
            "subject": self.subject,
            "revision": self.revision,
            "outcome": str(self.outcome),
            "address": self.by.address,
            "details": orjson.dumps(dict(self.details), option=orjson.OPT_SORT_KEYS).decode(),
        }


@dataclass(frozen=True, slots=True)
class SealKey:
    """A key of the chain, made from the installation's secret; `id` tells keys apart without telling the key."""

    id: str
    secret: bytes = field(repr=False)

    @classmethod
    def of(cls, secret_key: str) -> SealKey:
        """The key that belongs to a SECRET_KEY."""
        secret = hmac.digest(secret_key.encode(), PURPOSE, "sha256")
        return cls(hashlib.sha256(secret).hexdigest()[:12], secret)

    def seal(self, columns: Mapping[str, Any], before: str) -> str:
        """The seal of an event after the seal `before` ("" for the first): 64 hexadecimal digits."""
        return self._seal({**columns, "before": before}, columns["at"])

    def mark(self, seq: int, seal: str, at: datetime) -> str:
        """The seal of the place where a shortened chain begins: after the event `seq`, which had the seal `seal`."""
        return self._seal({"mark": seq, "before": seal, "key_id": self.id}, at)

    def _seal(self, told: Mapping[str, Any], at: datetime) -> str:
        moment = at.astimezone(UTC).isoformat(timespec="microseconds")
        text = orjson.dumps({**told, "at": moment}, option=orjson.OPT_SORT_KEYS)
        return hmac.digest(self.secret, text, "sha256").hex()


@dataclass(frozen=True, slots=True)
class Head:
    """Where a chain ends: its last event and that one's seal."""

    seq: int
    seal: str

    @classmethod
    def of(cls, text: str) -> Head:
        """The head in "seq:seal". Raises ValueError."""
        seq, _, seal = text.strip().partition(":")
        if not (seq.isascii() and seq.isdigit() and len(seq) < 19 and len(seal) == 64):
            raise ValueError(text)
        return cls(int(seq), seal)

    def __str__(self) -> str:
        return f"{self.seq}:{self.seal}"
