"""What is kept: SQLite or PostgreSQL. Decisions are append-only and without personal data."""

from sqlalchemy import Engine

from router.storage.accounts import Accounts, Known
from router.storage.audit_log import AuditLog
from router.storage.certificates import Certificates
from router.storage.database import open_database
from router.storage.decision_log import DecisionLog
from router.storage.errors import (
    DatabaseUnavailable,
    DatabaseUnwritable,
    DatabaseUrlRefused,
    DecisionExists,
    FreeTextInDecision,
    LoginTaken,
    StorageError,
)
from router.storage.failed_sign_ins import FailedSignIns
from router.storage.identifiers import new_id
from router.storage.migrating import database_is_current, migrate, migrate_back
from router.storage.rows import checked, columns_of
from router.storage.sessions import Lasting, Open, Sessions
from router.storage.tokens import Issued, Tokens

__all__ = [
    "Accounts",
    "AuditLog",
    "Certificates",
    "DatabaseUnavailable",
    "DatabaseUnwritable",
    "DatabaseUrlRefused",
    "DecisionExists",
    "DecisionLog",
    "Engine",
    "FailedSignIns",
    "FreeTextInDecision",
    "Issued",
    "Known",
    "Lasting",
    "LoginTaken",
    "Open",
    "Sessions",
    "StorageError",
    "Tokens",
    "checked",
    "columns_of",
    "database_is_current",
    "migrate",
    "migrate_back",
    "new_id",
    "open_database",
]
