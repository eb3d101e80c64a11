"""The pages before a router that answers every case with one sample decision, so that each page can be looked at alone."""

from __future__ import annotations

import copy
import datetime
import json
from pathlib import Path
from typing import Any, ClassVar

import pytest
from flask import Flask
from flask.testing import FlaskClient

from router.content import content_root
from router.reading.case_schema import CaseSchema
from router.reading.places_file import read_places
from router.reading.vocabulary_file import read_vocabulary
from tests.web.pages.form import Browser
from web import pages

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
        self.decision = json.loads((HERE / "sample_decision.json").read_text(encoding="utf-8"))
        self.rules = json.loads((HERE / "sample_rules.json").read_text(encoding="utf-8"))

    def decide_recorded(self, case: dict[str, Any], language: str = "sv") -> dict[str, Any]:
        CaseSchema(self.vocabulary, self.places, TODAY, language).load(case)
        decision = copy.deepcopy(self.decision)
        self.log.decisions[decision["id"]] = decision
        self.log.cases[decision["id"]] = case
        return decision

    def rule_pages(self) -> list[dict[str, Any]]:
        return list(self.rules)

    def rule_page(self, rule_id: str) -> dict[str, Any] | None:
        return next((rule for rule in self.rules if rule["id"] == rule_id), None)


@pytest.fixture(scope="session")
def shared_app() -> Flask:
    """Templates are compiled once; `router` forgets between the tests."""
    app = Flask("web", root_path=str(Path(pages.__file__).parents[1]))
    app.config.update(SECRET_KEY="only-for-these-tests", TESTING=True)
    pages.register(app, SampleRouter())
    return app


@pytest.fixture
def router(shared_app: Flask) -> SampleRouter:
    router = SampleRouter()
    shared_app.extensions["router"] = router
    return router


@pytest.fixture
def app(shared_app: Flask, router: SampleRouter) -> Flask:
    return shared_app


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture
def browser(client: FlaskClient) -> Browser:
    """A reader without scripts: fills in forms and presses buttons."""
    return Browser(client)
