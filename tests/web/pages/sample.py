"""A router that reads cases as the real one does and answers each with one sample decision."""

from __future__ import annotations

import copy
import datetime
import json
from pathlib import Path
from typing import Any, ClassVar

from router.access import Actor, Principal
from router.audit import By, Event
from router.case import Case
from router.changes.entry import ChangeEntry
from router.content import content_root
from router.reading.case_schema import CaseSchema
from router.reading.places_file import read_places
from router.reading.vocabulary_file import read_vocabulary
from router.settings import Settings

TODAY = datetime.date(2026, 11, 21)
HERE = Path(__file__).parent


class Log:
    """What was decided, in memory."""

    def __init__(self) -> None:
        self.decisions: dict[str, dict[str, Any]] = {}
        self.cases: dict[str, dict[str, Any]] = {}

    def get(self, decision_id: str) -> dict[str, Any] | None:
        return self.decisions.get(decision_id)

    def get_case(self, decision_id: str) -> dict[str, Any] | None:
        return self.cases.get(decision_id)


class Chain:
    """What the audit chain was told, in memory."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def record(self, event: Event) -> None:
        self.events.append(event)


class SampleRouter:
    """Reads cases as the real one does; the answer is always the sample."""

    vocabulary: ClassVar = read_vocabulary(content_root() / "rules" / "vocabulary")
    places: ClassVar = read_places(content_root() / "fixtures")

    def __init__(self) -> None:
        self.log = Log()
        self.settings = Settings(secret_key="only-for-these-tests-of-pages")
        self.audit = Chain()
        self.proved: dict[str, Any] | None = None
        self.changes: tuple[ChangeEntry, ...] = ()
        self.decision = json.loads((HERE / "sample_decision.json").read_text(encoding="utf-8"))
        self.rules = json.loads((HERE / "sample_rules.json").read_text(encoding="utf-8"))

    def clock(self) -> datetime.datetime:
        return datetime.datetime(2026, 11, 21, 12, tzinfo=datetime.UTC)

    def by(self, actor: Actor, address: str | None = None) -> By:
        return By(actor, self.clock(), address)

    def certificate(self, day: datetime.date | None = None) -> dict[str, Any] | None:
        return self.proved

    def change_log(self) -> tuple[ChangeEntry, ...]:
        return self.changes

    def load_case(self, document: dict[str, Any], language: str = "sv") -> Case:
        self.document = document
        return CaseSchema(self.vocabulary, self.places, TODAY, language).load(document)

    def decide(self, case: Case) -> dict[str, Any]:
        return copy.deepcopy(self.decision)

    def decide_and_record(self, case: Case, asked_by: Principal | None = None) -> dict[str, Any]:
        decision = self.decide(case)
        self.log.decisions[decision["id"]] = decision
        self.log.cases[decision["id"]] = self.document
        return decision

    def rule_pages(self) -> list[dict[str, Any]]:
        return list(self.rules)

    def rule_page(self, rule_id: str) -> dict[str, Any] | None:
        return next((rule for rule in self.rules if rule["id"] == rule_id), None)
