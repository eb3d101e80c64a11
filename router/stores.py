"""What is kept in the database of an installation: every store, opened when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import cached_property

from router.audit import SealKey
from router.casework.statistics import CaseStatistics
from router.follow_up.indicators import Sectors
from router.seal_keys import seal_keys
from router.settings import DEMO, Settings
from router.storage import (
    Accounts,
    AuditLog,
    AuditTrail,
    CaseDeviations,
    CaseDisputes,
    CaseFigures,
    CaseFiles,
    CaseFilling,
    CaseLists,
    Certificates,
    DecisionLog,
    DraftReviews,
    Drafts,
    Engine,
    Lasting,
    Mailboxes,
    PolicyContents,
    PolicyJobs,
    Publications,
    Reminders,
    Sessions,
    SipSamples,
    Tokens,
    open_database,
)


class Stores:
    """The stores. Whoever has the settings and the clock has them, and closes the database."""

    settings: Settings
    clock: Callable[[], datetime]

    def today(self) -> date:
        """The day it is where the cases are."""
        raise NotImplementedError

    @cached_property
    def case_statistics(self) -> CaseStatistics:
        """What the cases say together."""
        return CaseStatistics(self.case_figures, self.today)

    def sectors(self) -> Sectors:
        """The sector of each agency today."""
        raise NotImplementedError

    @cached_property
    def database(self) -> Engine:
        """The database of the settings, opened at the first use."""
        durable = self.settings.sqlite_synchronous == "FULL"
        return open_database(self.settings.database_url, survives_power_loss=durable)

    @cached_property
    def log(self) -> DecisionLog:
        """Where decisions are recorded."""
        return DecisionLog(self.database)

    @cached_property
    def certificates(self) -> Certificates:
        """What was proved of the policies."""
        return Certificates(self.database)

    @cached_property
    def contents(self) -> PolicyContents:
        """The contents that were published, by their hash."""
        return PolicyContents(self.database)

    @cached_property
    def publications(self) -> Publications:
        """What was published."""
        return Publications(self.database)

    @cached_property
    def drafts(self) -> Drafts:
        """Changes of the policies on their way."""
        return Drafts(self.database, self.audit)

    @cached_property
    def reviews(self) -> DraftReviews:
        """What is said of drafts, and signed."""
        return DraftReviews(self.database, self.audit)

    @cached_property
    def jobs(self) -> PolicyJobs:
        """Work on drafts that takes its time."""
        return PolicyJobs(self.database)

    @cached_property
    def case_files(self) -> CaseFiles:
        """The cases that are followed up."""
        return CaseFiles(self.database, self.audit, self.sectors)

    @cached_property
    def case_figures(self) -> CaseFigures:
        """What is counted of them."""
        return CaseFigures(self.database)

    @cached_property
    def case_filling(self) -> CaseFilling:
        """Where made-up cases are written, many at once."""
        return CaseFilling(self.database, self.audit, self.sectors)

    @cached_property
    def case_lists(self) -> CaseLists:
        """Lists of them, and of what is due."""
        return CaseLists(self.database)

    @cached_property
    def sip_samples(self) -> SipSamples:
        """Samples of cases whose plans are reviewed."""
        return SipSamples(self.database, self.audit)

    @cached_property
    def case_disputes(self) -> CaseDisputes:
        """What agencies disagreed about in them."""
        return CaseDisputes(self.database)

    @cached_property
    def case_deviations(self) -> CaseDeviations:
        """What was reported as deviations in them."""
        return CaseDeviations(self.database)

    @cached_property
    def reminders(self) -> Reminders:
        """Who is reminded of what is due in them."""
        return Reminders(self.database)

    @cached_property
    def mailboxes(self) -> Mailboxes:
        """Where agencies are reminded by e-mail."""
        return Mailboxes(self.database, self.audit)

    @cached_property
    def seal_keys(self) -> tuple[SealKey, ...]:
        """What seals the audit chain, and what sealed it before. Raises SettingsError without a secret key."""
        return seal_keys(self.settings)

    @cached_property
    def audit(self) -> AuditLog:
        """Where it is told what was done, and by whom."""
        return AuditLog(self.database, self.seal_keys[0])

    @cached_property
    def trail(self) -> AuditTrail:
        """What was told."""
        return AuditTrail(self.database)

    @cached_property
    def accounts(self) -> Accounts:
        """Who may sign in, and in which roles."""
        return Accounts(self.database, self.audit)

    @cached_property
    def sessions(self) -> Sessions:
        """Who is signed in."""
        lasting = Lasting(
            idle=timedelta(minutes=self.settings.session_idle_minutes),
            longest=timedelta(hours=self.settings.session_hours),
            demo=self.settings.mode == DEMO,
        )
        return Sessions(self.database, self.audit, lasting)

    @cached_property
    def tokens(self) -> Tokens:
        """The programs that may call."""
        return Tokens(self.database, self.audit)
