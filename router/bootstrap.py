"""The one place where the parts are wired together, and where the clock is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

import orjson

from router.access import Actor, Principal
from router.audit import By, SealKey
from router.case import Case, case_to_json
from router.claim_rules import ClaimRules
from router.content import content_root
from router.decide import decide
from router.decision import decision_to_json
from router.directory import Directory
from router.grant_rules import GrantRules
from router.places import Places
from router.policy_book import NoPolicyOnDay, PolicyBook
from router.reading.case_schema import CaseRefused, CaseSchema, Problem, parse_case_json
from router.reading.claims_file import read_claim_rules
from router.reading.demo_accounts_file import DemoAccounts, read_demo_accounts
from router.reading.directory_file import read_directory
from router.reading.places_file import read_places
from router.reading.policy_folder import read_policies
from router.reading.vocabulary_file import read_vocabulary
from router.reasoning.responsibility_maps import ResponsibilityMaps
from router.reasoning.why_not import why_not
from router.reasoning.why_not_answer import WhyNot
from router.remembered import Conclusion, Remembered
from router.rule_pages import RulePages
from router.scenarios.texts import scenarios_by_rule
from router.seal_keys import seal_keys, secret_of
from router.settings import DEMO, Settings
from router.sign_in import SignIn
from router.storage import (
    Accounts,
    AuditLog,
    AuditTrail,
    Certificates,
    DecisionLog,
    Engine,
    FailedSignIns,
    Lasting,
    Sessions,
    Tokens,
    checked,
    columns_of,
    database_is_current,
    new_id,
    open_database,
)
from router.vocabulary import Vocabulary

WHERE_DAYS_BEGIN = ZoneInfo("Europe/Stockholm")


@dataclass(frozen=True, slots=True)
class RecordedText:
    """A recorded decision as JSON text, with what a front door needs to know of it."""

    id: str
    status: str
    text: bytes


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Router:
    """Everything that answers a case, ready for use. Safe to share between threads.

    `clock` is the only one: nothing below knows what day it is. The database is opened when the
    first decision is recorded or fetched, so that deciding alone needs none.
    """

    settings: Settings
    vocabulary: Vocabulary
    places: Places
    directory: Directory
    book: PolicyBook
    claim_rules: ClaimRules | None = None
    """What the claims of a sign-in provider mean; None where there is none."""
    clock: Callable[[], datetime] = field(default=_now)

    def read_case(self, text: bytes, language: str = "sv") -> Case:
        """The case in a JSON text. Raises CaseRefused."""
        return self.load_case(parse_case_json(text), language)

    def load_case(self, document: object, language: str = "sv") -> Case:
        """The case in a parsed JSON object; `as_of` left out is today. Raises CaseRefused."""
        return CaseSchema(self.vocabulary, self.places, self.today(), language).load(document)

    def today(self) -> date:
        """The day it is where the cases are."""
        return self.clock().astimezone(WHERE_DAYS_BEGIN).date()

    def decide(self, case: Case) -> dict[str, Any]:
        """The decision as JSON fields, with an identifier and the time; not recorded. Raises CaseRefused."""
        found: dict[str, Any] = orjson.loads(self.conclude(case).told(new_id(), self._moment()))
        return found

    def _moment(self) -> str:
        return self.clock().astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

    @cached_property
    def conclude(self) -> Remembered:
        """What the policies say of a case: the same for the same case and revision, always."""
        return Remembered(self._conclude)

    def _conclude(self, case: Case) -> Conclusion:
        try:
            decision = decide(case, self.book, self.directory, self.places, self.vocabulary)
        except NoPolicyOnDay as too_early:
            raise CaseRefused([_too_early(too_early)]) from too_early
        told = decision_to_json(decision)
        return Conclusion(checked(orjson.dumps(told)), columns_of(told, self._facts(case)))

    def why_not(self, case: Case, agency: str) -> WhyNot:
        """Why the agency is not responsible, and what would make it so, by these policies. Raises CaseRefused."""
        try:
            return why_not(case, agency, self.book, self.places, self.directory)
        except NoPolicyOnDay as too_early:
            raise CaseRefused([_too_early(too_early)]) from too_early

    def _facts(self, case: Case) -> dict[str, Any]:
        """The case as it is kept; the region is told by the municipality."""
        facts = case_to_json(case)
        municipality = case.registration.municipality
        if municipality is not None:
            facts["registration"]["region"] = self.places.region_of(municipality)
        return facts

    def decide_recorded(
        self, document: object, language: str = "sv", asked_by: Principal | None = None
    ) -> dict[str, Any]:
        """Decides a parsed JSON case and records it; durable on return. Raises CaseRefused, StorageError."""
        return self.decide_and_record(self.load_case(document, language), asked_by)

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

    @cached_property
    def maps(self) -> ResponsibilityMaps:
        """Who does what, by place and day."""
        return ResponsibilityMaps(self.book, self.directory, self.places)

    @cached_property
    def pages(self) -> RulePages:
        """The rules as pages, with the scenarios that test them."""
        return RulePages(self.book, self.places, scenarios_by_rule(content_root() / "features" / "policies"))

    def rule_pages(self) -> list[dict[str, Any]]:
        """Every rule, read aloud."""
        return self.pages.all()

    def rule_page(self, rule_id: str) -> dict[str, Any] | None:
        """One rule, read aloud, or None."""
        return self.pages.one(rule_id)

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
    def grant_rules(self) -> GrantRules:
        """Which roles can be held here, and for whom."""
        return GrantRules(self.places, self.vocabulary)

    @cached_property
    def demo(self) -> DemoAccounts | None:
        """The accounts of the demo; None in any other mode. Raises ReadingErrors."""
        in_demo = self.settings.mode == DEMO
        return read_demo_accounts(self.settings.fixtures_dir, self.grant_rules) if in_demo else None

    @cached_property
    def tokens(self) -> Tokens:
        """The programs that may call."""
        return Tokens(self.database, self.audit)

    @cached_property
    def sign_in(self) -> SignIn:
        """The ways to sign in."""
        failures, key = FailedSignIns(self.database), secret_of(self.settings).encode()
        return SignIn(self.accounts, self.sessions, failures, self.audit, key, demo=self.settings.mode == DEMO)

    def by(self, actor: Actor, address: str | None = None) -> By:
        """The actor doing something now."""
        return By(actor, self.clock(), address)

    def certificate(self) -> dict[str, Any] | None:
        """What was proved of the policies in use; None while they are not proved. Raises StorageError."""
        return self.certificates.of(self.book.revision)

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


def _too_early(found: NoPolicyOnDay) -> Problem:
    return Problem(
        "/as_of",
        "no_policy_on_day",
        f"Inga regler gäller den dagen. Välj {found.first} eller senare.",
        f"No rules apply on that day. Choose {found.first} or later.",
        found.first.isoformat(),
    )


def build_router(settings: Settings) -> Router:
    """Reads policies, places and directory of the settings. Raises ReadingErrors."""
    vocabulary = read_vocabulary(settings.rules_dir / "vocabulary")
    places = read_places(settings.fixtures_dir)
    grants, claims = GrantRules(places, vocabulary), settings.oidc_claims
    return Router(
        settings=settings,
        vocabulary=vocabulary,
        places=places,
        directory=read_directory(settings.fixtures_dir / "directory", vocabulary, places),
        book=read_policies(settings.rules_dir, vocabulary, proposals_apply=settings.proposals_apply),
        claim_rules=read_claim_rules(claims, grants) if claims else None,
    )
