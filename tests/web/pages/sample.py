"""A router that reads cases as the real one does and answers each with one sample decision."""

from __future__ import annotations

import copy
import datetime
import json
from pathlib import Path
from typing import Any, ClassVar

from router.case import Case
from router.content import content_root
from router.reading.case_schema import CaseSchema
from router.reading.places_file import read_places
from router.reading.vocabulary_file import read_vocabulary

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


class SampleRouter:
    """Reads cases as the real one does; the answer is always the sample."""

    vocabulary: ClassVar = read_vocabulary(content_root() / "rules" / "vocabulary")
    places: ClassVar = read_places(content_root() / "fixtures")

    def __init__(self) -> None:
        self.log = Log()
        self.proved: dict[str, Any] | None = None
        self.decision = json.loads((HERE / "sample_decision.json").read_text(encoding="utf-8"))
        self.rules = json.loads((HERE / "sample_rules.json").read_text(encoding="utf-8"))

    def certificate(self) -> dict[str, Any] | None:
        return self.proved

    def load_case(self, document: dict[str, Any], language: str = "sv") -> Case:
        return CaseSchema(self.vocabulary, self.places, TODAY, language).load(document)

    def decide(self, case: Case) -> dict[str, Any]:
        return copy.deepcopy(self.decision)

    def decide_recorded(self, case: dict[str, Any], language: str = "sv") -> dict[str, Any]:
        decision = self.decide(self.load_case(case, language))
        self.log.decisions[decision["id"]] = decision
        self.log.cases[decision["id"]] = case
        return decision

    def rule_pages(self) -> list[dict[str, Any]]:
        return list(self.rules)

    def rule_page(self, rule_id: str) -> dict[str, Any] | None:
        return next((rule for rule in self.rules if rule["id"] == rule_id), None)
