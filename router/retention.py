"""How long each kind of record is kept, and what is past its time on a given day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from router.settings import Settings


class Kind(StrEnum):
    """A kind of record with a time of its own."""

    DECISIONS = "decisions"
    AUDIT = "audit"
    CASES = "cases"
    """Case files that were closed, with everything that belongs to them."""
    SAMPLES = "samples"
    """Samples of cases that were drawn to be reviewed, with the answers: kept as long as the cases."""
    DRAFTS = "drafts"
    """Drafts of policies that were dropped, and that nobody reviewed or signed."""
    SESSIONS = "sessions"
    """Sessions that have ended, sign-ins that failed, tokens that are past their time."""
    ACCOUNTS = "accounts"
    """Accounts that were disabled, with their roles: from then on the audit tells an identifier that says nothing."""


def cutoffs(settings: Settings, now: datetime) -> Mapping[Kind, datetime]:
    """Before which moment each kind is past its time: the beginning of a day. What is kept for ever is left out.

    >>> cutoffs(Settings(retention_decisions_days=0), datetime(2026, 11, 25, tzinfo=UTC))[Kind.SESSIONS].isoformat()
    '2026-08-27T00:00:00+00:00'
    """
    today = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    days = {
        Kind.DECISIONS: settings.retention_decisions_days,
        Kind.AUDIT: settings.retention_audit_days,
        Kind.CASES: settings.retention_cases_days,
        Kind.SAMPLES: settings.retention_cases_days,
        Kind.DRAFTS: settings.retention_drafts_days,
        Kind.SESSIONS: settings.retention_sessions_days,
        Kind.ACCOUNTS: settings.retention_accounts_days,
    }
    return {kind: today - timedelta(days=count) for kind, count in days.items() if count}
