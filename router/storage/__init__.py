"""Where decisions are kept: SQLite or PostgreSQL, append-only, without personal data."""

from sqlalchemy import Engine

from router.storage.certificates import Certificates
from router.storage.database import open_database
from router.storage.decision_log import DecisionLog
from router.storage.errors import (
    DatabaseUnavailable,
    DatabaseUnwritable,
    DatabaseUrlRefused,
    DecisionExists,
    FreeTextInDecision,
    StorageError,
)
from router.storage.identifiers import new_decision_id
from router.storage.migrating import database_is_current, migrate, migrate_back
from router.storage.rows import checked, columns_of

__all__ = [
    "Certificates",
    "DatabaseUnavailable",
    "DatabaseUnwritable",
    "DatabaseUrlRefused",
    "DecisionExists",
    "DecisionLog",
    "Engine",
    "FreeTextInDecision",
    "StorageError",
    "checked",
    "columns_of",
    "database_is_current",
    "migrate",
    "migrate_back",
    "new_decision_id",
    "open_database",
]
