"""What can go wrong with the store, in the program's own words.

Every class has a stable `code`; no message holds a password or anything from a case.
"""

from __future__ import annotations

from typing import ClassVar


class StorageError(Exception):
    """Anything the store refuses or fails to do."""

    code: ClassVar[str] = "storage_error"


class DecisionExists(StorageError):
    """A decision with this identifier is recorded already; the first one stands."""

    code = "decision_exists"


class LoginTaken(StorageError):
    """An account with this login exists already."""

    code = "login_taken"


class FreeTextInDecision(StorageError):
    """The decision repeats free text of the case, which is never stored."""

    code = "free_text_in_decision"


class DatabaseUrlRefused(StorageError):
    """The address names no database that this program can keep decisions in."""

    code = "database_url_refused"


class DatabaseUnavailable(StorageError):
    """The database cannot be reached, is busy for too long, is damaged or has no tables yet."""

    code = "database_unavailable"


class DatabaseUnwritable(DatabaseUnavailable):
    """The SQLite file, or the folder it lies in, cannot be written to."""

    code = "database_unwritable"
