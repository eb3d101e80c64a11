"""What is kept: SQLite or PostgreSQL. Decisions are append-only and without personal data."""

from sqlalchemy import Engine

from router.storage.accounts import Accounts, Known
from router.storage.audit_log import AuditLog
from router.storage.audit_reading import AuditTrail, Sought, Told
from router.storage.audit_verifying import Fault, Finding, Noted, Verification, verify
from router.storage.backup import back_up
from router.storage.backup_archive import Manifest
from router.storage.backup_restore import check_archive, restore
from router.storage.care_reading import PlaceAnswers, counts_by_place
from router.storage.case_deviations import CaseDeviations, ListedDeviation
from router.storage.case_disputes import CaseDisputes, DisputedBoundary, ListedRuling
from router.storage.case_files import CaseFiles, ToWrite
from router.storage.case_filling import CaseFilling, FilledBefore, Filling
from router.storage.case_lists import CaseLists, DueItem, ListedCase
from router.storage.certificates import Certificates
from router.storage.clocks_standing import ClocksStanding, clocks_standing
from router.storage.contents import PolicyContents
from router.storage.database import database_exists, open_database
from router.storage.decision_counts import DecisionCount, decision_counts
from router.storage.decision_log import DecisionLog
from router.storage.draft_reviews import Comment, DraftReviews, Review, Signed
from router.storage.drafts import Drafted, DraftedFile, Drafts, Pushed, Update
from router.storage.errors import (
    ArchiveRefused,
    AuditChainBroken,
    CaseMovedOn,
    DatabaseUnavailable,
    DatabaseUnwritable,
    DatabaseUrlRefused,
    DecisionExists,
    DraftChanged,
    FreeTextInDecision,
    LastOperator,
    LoginTaken,
    OwnRole,
    PublishedMeanwhile,
    SignedAlready,
    StorageError,
    ToldBefore,
    WrittenBefore,
)
from router.storage.failed_sign_ins import FailedSignIns
from router.storage.identifiers import new_id
from router.storage.indicator_figures import CaseFigures, Selection
from router.storage.mailboxes import Mailbox, Mailboxes
from router.storage.migrating import database_is_current, lost_by_going_back, migrate, migrate_back, revisions
from router.storage.policy_jobs import Job, PolicyJobs
from router.storage.publications import FileChange, Publications, Published, ToPublish
from router.storage.recorded_classes import PlaceCount, RecordedCases, RecordedClass
from router.storage.recounting import is_counted, recount, remake_clocks
from router.storage.reminders import Nearing, Reminded, Reminders, ToSend, Trouble
from router.storage.retention import Due, Retention
from router.storage.retention_parts import cases_removed_before
from router.storage.rows import checked, columns_of
from router.storage.sessions import Lasting, Open, Sessions, SignedOut
from router.storage.sip_samples import Reviewed, Sample, SipSamples, ToDraw
from router.storage.taking_turns import only_one
from router.storage.tokens import Issued, Tokens

__all__ = [
    "Accounts",
    "ArchiveRefused",
    "AuditChainBroken",
    "AuditLog",
    "AuditTrail",
    "CaseDeviations",
    "CaseDisputes",
    "CaseFigures",
    "CaseFiles",
    "CaseFilling",
    "CaseLists",
    "CaseMovedOn",
    "Certificates",
    "ClocksStanding",
    "Comment",
    "DatabaseUnavailable",
    "DatabaseUnwritable",
    "DatabaseUrlRefused",
    "DecisionCount",
    "DecisionExists",
    "DecisionLog",
    "DisputedBoundary",
    "DraftChanged",
    "DraftReviews",
    "Drafted",
    "DraftedFile",
    "Drafts",
    "Due",
    "DueItem",
    "Engine",
    "FailedSignIns",
    "Fault",
    "FileChange",
    "FilledBefore",
    "Filling",
    "Finding",
    "FreeTextInDecision",
    "Issued",
    "Job",
    "Known",
    "LastOperator",
    "Lasting",
    "ListedCase",
    "ListedDeviation",
    "ListedRuling",
    "LoginTaken",
    "Mailbox",
    "Mailboxes",
    "Manifest",
    "Nearing",
    "Noted",
    "Open",
    "OwnRole",
    "PlaceAnswers",
    "PlaceCount",
    "PolicyContents",
    "PolicyJobs",
    "Publications",
    "Published",
    "PublishedMeanwhile",
    "Pushed",
    "RecordedCases",
    "RecordedClass",
    "Reminded",
    "Reminders",
    "Retention",
    "Review",
    "Reviewed",
    "Sample",
    "Selection",
    "Sessions",
    "Signed",
    "SignedAlready",
    "SignedOut",
    "SipSamples",
    "Sought",
    "StorageError",
    "ToDraw",
    "ToPublish",
    "ToSend",
    "ToWrite",
    "Tokens",
    "Told",
    "ToldBefore",
    "Trouble",
    "Update",
    "Verification",
    "WrittenBefore",
    "back_up",
    "cases_removed_before",
    "check_archive",
    "checked",
    "clocks_standing",
    "columns_of",
    "counts_by_place",
    "database_exists",
    "database_is_current",
    "decision_counts",
    "is_counted",
    "lost_by_going_back",
    "migrate",
    "migrate_back",
    "new_id",
    "only_one",
    "open_database",
    "recount",
    "remake_clocks",
    "restore",
    "revisions",
    "verify",
]
