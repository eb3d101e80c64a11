"""Where decisions are kept: SQLite or PostgreSQL, append-only, without personal data."""

from sqlalchemy import Engine

from router.storage.backup import back_up
from router.storage.backup_archive import Manifest
from router.storage.backup_restore import check_archive, restore
from router.storage.certificates import Certificates
from router.storage.database import open_database
from router.storage.decision_log import DecisionLog
from router.storage.errors import (
    ArchiveRefused,
    DatabaseUnavailable,
    DatabaseUnwritable,
    DatabaseUrlRefused,
    DecisionExists,
    FreeTextInDecision,
    StorageError,
)
from router.storage.identifiers import new_decision_id
from router.storage.migrating import database_is_current, lost_by_going_back, migrate, migrate_back, revisions
from router.storage.rows import checked, columns_of

__all__ = [
    "ArchiveRefused",
    "Certificates",
    "DatabaseUnavailable",
    "DatabaseUnwritable",
    "DatabaseUrlRefused",
    "DecisionExists",
    "DecisionLog",
    "Engine",
    "FreeTextInDecision",
    "Manifest",
    "StorageError",
    "back_up",
    "check_archive",
    "checked",
    "columns_of",
    "database_is_current",
    "lost_by_going_back",
    "migrate",
    "migrate_back",
    "new_decision_id",
    "open_database",
    "restore",
    "revisions",
]
