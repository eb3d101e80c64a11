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


class ToldBefore(StorageError):
    """A provider's telling that somebody signed out was heard already."""

    code = "told_before"


class OwnRole(StorageError):
    """Nobody gives a role to oneself."""

    code = "own_role"


class LastOperator(StorageError):
    """Nobody would be left who manages accounts."""

    code = "last_operator"


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


class RevisionUnknown(StorageError):
    """No migration of this version leads to the revision, which the text names."""

    code = "revision_unknown"


class StepBackRefused(StorageError):
    """A migration on the way back cannot be undone with what the database holds; the text names the revision."""

    code = "step_back_refused"


class NothingToBackUp(StorageError):
    """The database has no tables yet."""

    code = "nothing_to_back_up"


class ArchiveRefused(StorageError):
    """A backup that cannot be restored; its text says where the fault is, and nothing of what the archive holds."""

    code = "archive_refused"


class NotAnArchive(ArchiveRefused):
    """The file is something else than a backup."""

    code = "not_an_archive"


class ArchiveDamaged(ArchiveRefused):
    """The archive was cut off or changed: its text names the table, or the manifest."""

    code = "archive_damaged"


class ArchiveNewer(ArchiveRefused):
    """The archive was taken by a later version of the program, which its text names."""

    code = "archive_newer"


class DatabaseNotEmpty(ArchiveRefused):
    """There are rows where the backup would go; its text names a table and how many."""

    code = "database_not_empty"


class RestoredDiffers(ArchiveRefused):
    """What was read back is not what the archive holds: nothing was kept. Its text names the table."""

    code = "restored_differs"


class AuditChainBroken(StorageError):
    """The audit chain is not whole, so that none of it may be removed."""

    code = "audit_chain_broken"


class PublishedMeanwhile(StorageError):
    """Somebody else has published since it was judged whether this may be."""

    code = "published_meanwhile"


class DraftChanged(StorageError):
    """The draft is another than when it was looked at, or is no longer open."""

    code = "draft_changed"


class CaseMovedOn(StorageError):
    """Somebody else has written in the case since it was looked at."""

    code = "case_moved_on"


class WrittenBefore(StorageError):
    """The same was sent before, and is written."""

    code = "written_before"


class SignedAlready(StorageError):
    """The party has signed this version already, or the account has signed it for another party."""

    code = "signed_already"
