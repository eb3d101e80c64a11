"""What is kept: SQLite or PostgreSQL. Decisions are append-only and without personal data."""

from sqlalchemy import Engine

from router.storage.accounts import Accounts, Known
from router.storage.audit_log import AuditLog
from router.storage.audit_reading import AuditTrail, Sought, Told
from router.storage.audit_verifying import Fault, Finding, Noted, Verification, verify
from router.storage.backup import back_up
from router.storage.backup_archive import Manifest
from router.storage.backup_restore import check_archive, restore
from router.storage.certificates import Certificates
from router.storage.database import open_database
from router.storage.decision_counts import DecisionCount, decision_counts
from router.storage.decision_log import DecisionLog
from router.storage.errors import (
    ArchiveRefused,
    AuditChainBroken,
    DatabaseUnavailable,
    DatabaseUnwritable,
    DatabaseUrlRefused,
    DecisionExists,
    FreeTextInDecision,
    LastOperator,
    LoginTaken,
    OwnRole,
    StorageError,
    ToldBefore,
)
from router.storage.failed_sign_ins import FailedSignIns
from router.storage.identifiers import new_id
from router.storage.migrating import database_is_current, lost_by_going_back, migrate, migrate_back, revisions
from router.storage.retention import Due, Retention
from router.storage.rows import checked, columns_of
from router.storage.sessions import Lasting, Open, Sessions, SignedOut
from router.storage.tokens import Issued, Tokens

__all__ = [
    "Accounts",
    "ArchiveRefused",
    "AuditChainBroken",
    "AuditLog",
    "AuditTrail",
    "Certificates",
    "DatabaseUnavailable",
    "DatabaseUnwritable",
    "DatabaseUrlRefused",
    "DecisionCount",
    "DecisionExists",
    "DecisionLog",
    "Due",
    "Engine",
    "FailedSignIns",
    "Fault",
    "Finding",
    "FreeTextInDecision",
    "Issued",
    "Known",
    "LastOperator",
    "Lasting",
    "LoginTaken",
    "Manifest",
    "Noted",
    "Open",
    "OwnRole",
    "Retention",
    "Sessions",
    "SignedOut",
    "Sought",
    "StorageError",
    "Tokens",
    "Told",
    "ToldBefore",
    "Verification",
    "back_up",
    "check_archive",
    "checked",
    "columns_of",
    "database_is_current",
    "decision_counts",
    "lost_by_going_back",
    "migrate",
    "migrate_back",
    "new_id",
    "open_database",
    "restore",
    "revisions",
    "verify",
]
