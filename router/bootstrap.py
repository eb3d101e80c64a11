"""The one place where the parts are wired together, and where the clock is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property, partial
from typing import Any
from zoneinfo import ZoneInfo

import orjson

from router.access import Actor, Principal
from router.audit import By
from router.care.item import CareItem
from router.case import Case
from router.casework.cases import Cases
from router.casework.clockwork import Clockwork
from router.casework.post import Post
from router.casework.yearly_reports import REPORT, ReportWork
from router.change_log import change_log
from router.changes.entry import ChangeEntry
from router.claim_rules import ClaimRules
from router.content import directory_folder, scenario_root
from router.content_files import DIRECTORY, FEATURES, RULES, Files, files_of, revision_of
from router.directory import Directory
from router.editions import Edition, edition_of, read_edition
from router.follow_up.indicators import Sectors
from router.follow_up.terms import Terms
from router.following import Awaiting, Following, edition_builder
from router.grant_rules import GrantRules
from router.looking_after import looked_after
from router.places import Places
from router.policy_book import PolicyBook
from router.reading.case_schema import CaseSchema, parse_case_json
from router.reading.claims_file import read_claim_rules
from router.reading.demo_accounts_file import DemoAccounts, read_demo_accounts
from router.reading.known_files import KnownFiles
from router.reading.places_file import read_places
from router.reasoning.responsibility_maps import ResponsibilityMaps
from router.reasoning.why_not_answer import WhyNot
from router.remembered import Conclusion
from router.scenarios.world import Content
from router.seal_keys import secret_of
from router.settings import DEMO, FOLDER, Settings
from router.sign_in import SignIn
from router.storage import FailedSignIns, RecordedCases, database_exists, database_is_current, new_id
from router.stores import Stores
from router.timeline import Editions, Timeline
from router.vocabulary import Vocabulary
from router.workshop.comparing import Comparisons
from router.workshop.impacts import IMPACT, Impacts, ImpactWork
from router.workshop.telling import Telling
from router.workshop.work import Work, proof_memory
from router.workshop.workshop import Workshop

LAID_OUT = "policies"
"""In `var_dir`: contents that were published, laid out as files to be read."""
WHERE_DAYS_BEGIN = ZoneInfo("Europe/Stockholm")


@dataclass(frozen=True, slots=True)
class RecordedText:
    """A recorded decision as JSON text, with what a front door needs to know of it."""

    id: str
    status: str
    text: bytes


def _now() -> datetime:
    return datetime.now(UTC)


def day_at(moment: datetime) -> date:
    """The day it is where the cases are."""
    return moment.astimezone(WHERE_DAYS_BEGIN).date()


@dataclass(frozen=True)
class Router(Stores):
    """Everything that answers a case, ready for use. Safe to share between threads.

    `base` is the content that the service came with; what was published since is followed in the database.
    `clock` is the only one: nothing below knows what day it is. The database is opened when the first decision is
    recorded or fetched, or when policies may have been published in it.
    """

    settings: Settings
    places: Places
    base: Edition
    claim_rules: ClaimRules | None = None
    """What the claims of a sign-in provider mean; None where there is none."""
    clock: Callable[[], datetime] = field(default=_now)
    known: KnownFiles = field(default_factory=KnownFiles)
    """What was read for `base`: other contents mostly have the same files."""

    @property
    def following(self) -> Following | None:
        """What is published; None where the folder is the source, or while there is no database to publish in."""
        return None if self.settings.policy_source == FOLDER else self._awaiting.now()

    @cached_property
    def _awaiting(self) -> Awaiting:
        return Awaiting(lambda: database_exists(self.settings.database_url), self._follow, self._apart)

    def _follow(self, known: Timeline | None) -> Following:
        stores = self.publications, self.contents
        return Following(self.base, self.base_files, *stores, self.editions, self.today, _timeline=known)

    def _apart(self) -> Timeline:
        return Timeline(self.base, self.base_files, self.editions)

    @cached_property
    def editions(self) -> Editions:
        """What reads contents."""
        folder = self.settings.var_dir / LAID_OUT
        proposals = self.settings.proposals_apply
        return Editions(edition_builder(self.places, folder, self.known, proposals_apply=proposals))

    def content_of(self, files: Files) -> Content:
        """What these files say, whether or not they are ever in force. Raises ReadingErrors."""
        applies = self.settings.proposals_apply
        scenarios = self.base.scenarios
        return edition_of(files, scenarios, self.places, proposals_apply=applies, known=self.known).content

    @cached_property
    def base_content(self) -> Files:
        """The content that the service came with, as files: read with it, whatever becomes of the folder later."""
        units = directory_folder(self.settings.rules_dir, self.settings.fixtures_dir)
        return files_of({RULES: self.settings.rules_dir, FEATURES: self.base.features, DIRECTORY: units})

    def base_files(self) -> Files:
        """The same, for whoever asks when it is needed."""
        return self.base_content

    def timeline(self) -> Timeline:
        """Which content applies on which day, as it is published now."""
        following = self.following
        return self._apart() if following is None else following.now()

    def edition_on(self, day: date) -> Edition:
        """The edition in force on a day."""
        following = self.following
        return self.base if following is None else following.now().edition_on(day)

    @property
    def edition(self) -> Edition:
        """The edition in force today."""
        return self.base if self.following is None else self.edition_on(self.today())

    @property
    def vocabulary(self) -> Vocabulary:
        return self.edition.vocabulary

    @property
    def directory(self) -> Directory:
        return self.edition.directory

    @property
    def book(self) -> PolicyBook:
        return self.edition.book

    @property
    def maps(self) -> ResponsibilityMaps:
        """Who does what, by place, today."""
        return self.edition.maps

    def read_case(self, text: bytes, language: str = "sv") -> Case:
        """The case in a JSON text. Raises CaseRefused."""
        return self.load_case(parse_case_json(text), language)

    def load_case(self, document: object, language: str = "sv") -> Case:
        """The case in a parsed JSON object; `as_of` left out is today. Raises CaseRefused."""
        today = self.today()
        edition = self.base if self.following is None else self.edition_on(_day_of(document) or today)
        return CaseSchema(edition.vocabulary, self.places, today, language).load(document)

    def today(self) -> date:
        """The day it is where the cases are."""
        return day_at(self.clock())

    def decide(self, case: Case) -> dict[str, Any]:
        """The decision as JSON fields, with an identifier and the time; not recorded. Raises CaseRefused."""
        found: dict[str, Any] = orjson.loads(self.conclude(case).told(new_id(), self._moment()))
        return found

    def _moment(self) -> str:
        return self.clock().astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def conclude(self, case: Case) -> Conclusion:
        """What the policies of its day say of a case. Raises CaseRefused."""
        return self.edition_on(case.as_of).conclude(case)

    def why_not(self, case: Case, agency: str) -> WhyNot:
        """Why the agency is not responsible, and what would make it so, by the policies of the case's day.

        Raises CaseRefused.
        """
        return self.edition_on(case.as_of).why_not(case, agency)

    def decide_and_record(self, case: Case, asked_by: Principal | None = None) -> dict[str, Any]:
        """The decision of the case, recorded and durable on return. Raises CaseRefused, StorageError."""
        found: dict[str, Any] = orjson.loads(self.record_text(case, asked_by).text)
        return found

    def record_text(self, case: Case, asked_by: Principal | None = None) -> RecordedText:
        """The same as JSON text, for whoever only hands it on."""
        conclusion, decision_id, moment = self.conclude(case), new_id(), self._moment()
        text = conclusion.told(decision_id, moment)
        self.log.record_row(
            {
                **conclusion.columns,
                "id": decision_id,
                "decided_at": datetime.fromisoformat(moment),
                "result": text.decode(),
                "asked_by_type": asked_by.type if asked_by else None,
                "asked_by_code": asked_by.code if asked_by else None,
            }
        )
        return RecordedText(decision_id, str(conclusion.columns["status"]), text)

    def rule_pages(self) -> list[dict[str, Any]]:
        """Every rule, read aloud."""
        return self.edition.pages.all()

    def rule_page(self, rule_id: str) -> dict[str, Any] | None:
        """One rule, read aloud, or None."""
        return self.edition.pages.one(rule_id)

    def change_log(self) -> tuple[ChangeEntry, ...]:
        """What was published, as the public reads it, newest first. Raises StorageError."""
        following = self.following
        return () if following is None else change_log(following.now().published, self.certificates.of, self.places)

    def care(self) -> tuple[CareItem, ...]:
        """What policy owners have to look after today, the most urgent first. Raises StorageError."""
        behind = self.timeline().left_behind()
        return looked_after(self.book, self.places, self.database, self.clock(), self.today(), behind)

    @cached_property
    def workshop(self) -> Workshop:
        """Where policies are changed, signed and published."""
        return Workshop(
            timeline=self._timeline_now,
            drafts=self.drafts,
            reviews=self.reviews,
            jobs=self.jobs,
            publications=self.publications,
            audit=self.audit,
            certificates=self.certificates,
            clock=self.clock,
            zone=WHERE_DAYS_BEGIN,
            proposals_apply=self.settings.proposals_apply,
            revision_of=partial(revision_of, proposals_apply=self.settings.proposals_apply),
            telling=self.telling,
            name=self.principal_name,
            folder_is_source=self.settings.policy_source == FOLDER,
        )

    @cached_property
    def telling(self) -> Telling:
        """What tells two contents apart."""
        return Telling(self.editions, self.places)

    @cached_property
    def comparisons(self) -> Comparisons:
        """What drafts differ in from what applies."""
        return Comparisons(self.telling.changes)

    @cached_property
    def impacts(self) -> Impacts:
        """What drafts do to cases."""
        return Impacts(self.jobs, RecordedCases(self.database), self.clock)

    @cached_property
    def cases(self) -> Cases:
        """The cases that are followed up."""
        return Cases(
            files=self.case_files,
            lists=self.case_lists,
            terms=self.terms,
            vocabulary=lambda: self.vocabulary,
            clock=self.clock,
            today=self.today,
        )

    def sectors(self) -> Sectors:
        return {term.code: term.text("gren") for term in self.vocabulary["agency"]}

    @cached_property
    def clockwork(self) -> Clockwork:
        """What goes on in them by itself."""
        return Clockwork(self.cases, self.reminders, day_at, by_mail=bool(self.settings.smtp_host))

    @cached_property
    def post(self) -> Post:
        """What writes and sends the letters of them."""
        return Post(self.settings, self.reminders, lambda: self.vocabulary, self.principal_name)

    def terms(self, day: date, region: str | None, municipality: str | None) -> Terms:
        """What is agreed there about following up, on a day."""
        return Terms(self.edition_on(day).book.parameters(day, region, municipality))

    def _timeline_now(self) -> Timeline:
        following = self.following
        return self._apart() if following is None else following.look_now()

    def principal_name(self, principal: Principal) -> str:
        """The principal as people call it."""
        return self.places.principal_name(principal.code) or str(principal)

    @cached_property
    def work(self) -> Work:
        """What does the work that drafts ask for."""
        cases = RecordedCases(self.database)
        return Work(
            jobs=self.jobs,
            contents=self.contents,
            certificates=self.certificates,
            editions=self.editions,
            folder=self.settings.var_dir / LAID_OUT,
            fixtures=self.settings.fixtures_dir,
            memory=proof_memory(self.settings.var_dir),
            clock=self.clock,
            worker=new_id(),
            kinds={
                IMPACT: ImpactWork(self.contents, self.editions, cases, self.settings.fixtures_dir),
                REPORT: ReportWork(self.case_figures, self.today, self.clock, self.principal_name),
            },
        )

    @property
    def grant_rules(self) -> GrantRules:
        """Which roles can be held here, and for whom."""
        return GrantRules(self.places, self.vocabulary)

    @cached_property
    def demo(self) -> DemoAccounts | None:
        """The accounts of the demo; None in any other mode. Raises ReadingErrors."""
        in_demo = self.settings.mode == DEMO
        return read_demo_accounts(self.settings.fixtures_dir, self.grant_rules) if in_demo else None

    @cached_property
    def sign_in(self) -> SignIn:
        """The ways to sign in."""
        failures, key = FailedSignIns(self.database), secret_of(self.settings).encode()
        return SignIn(self.accounts, self.sessions, failures, self.audit, key, demo=self.settings.mode == DEMO)

    def by(self, actor: Actor, address: str | None = None) -> By:
        """The actor doing something now."""
        return By(actor, self.clock(), address)

    def certificate(self, day: date | None = None) -> dict[str, Any] | None:
        """What was proved of the policies in use; None while they are not proved. Raises StorageError."""
        return self.certificates.of(self.edition_on(day or self.today()).revision)

    def keep_certificate(self, certificate: Mapping[str, Any]) -> None:
        """Keeps what was proved with the revision that it is about. Raises StorageError."""
        self.certificates.record(certificate, self.clock())

    def database_is_current(self) -> bool:
        """Whether the database has the tables of this version. Raises StorageError."""
        return database_is_current(self.database)

    def close(self) -> None:
        """Gives the database connections back."""
        if "database" in self.__dict__:
            self.database.dispose()


def _day_of(document: object) -> date | None:
    """The day that a case is about, as far as can be told before it is read."""
    told = document.get("as_of") if isinstance(document, dict) else None
    try:
        return date.fromisoformat(told) if isinstance(told, str) else None
    except ValueError:
        return None


def build_router(settings: Settings) -> Router:
    """Reads policies, places and directory of the settings. Raises ReadingErrors."""
    places, features = read_places(settings.fixtures_dir), scenario_root(settings.rules_dir) / FEATURES
    units = directory_folder(settings.rules_dir, settings.fixtures_dir)
    proposals, known = settings.proposals_apply, KnownFiles()
    base = read_edition(settings.rules_dir, units, features, places, proposals_apply=proposals, known=known)
    claims = settings.oidc_claims
    router = Router(
        settings=settings,
        places=places,
        base=base,
        claim_rules=read_claim_rules(claims, GrantRules(places, base.vocabulary)) if claims else None,
        known=known,
    )
    # Now, and not when somebody asks: the folder may be another by then.
    router.base_files()
    return router
