"""The app over a small site, and programs that call it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from router.access import Permission, Principal
from router.access.actor import SYSTEM
from router.access.permissions import SCOPES
from router.bootstrap import Router, build_router
from router.settings import Settings
from tests.databases import ready
from tests.workshop.small_site import NOTE, REGION, small_root
from web import create_app

KEY = "for-tests-only-for-tests-only-for-tests-only"
TODAY = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
DRAFTS = "/api/v1/drafts"
both_databases = pytest.mark.parametrize(
    "ready_url", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)], indirect=True
)


@dataclass
class Program:
    """A program with a token."""

    client: FlaskClient
    token: str | None

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> TestResponse:
        if self.token is not None:
            headers["Authorization"] = f"Bearer {self.token}"
        address = path if path.startswith("/api") else f"{DRAFTS}{path}"
        return self.client.open(address, method=method, json=body, headers=headers)

    def begun(self, title: str = "Ny ålder", **more: Any) -> str:
        """A draft of its own, described; its identifier."""
        answer = self("POST", "", {"title": title, "note": NOTE, **more})
        assert answer.status_code == 201, answer.get_data(as_text=True)
        return str(answer.get_json()["id"])

    def write(self, draft: str, path: str, text: str) -> Any:
        """Writes a file whatever it was."""
        version = self("GET", f"/{draft}/files/{path}").get_json().get("version", 0)
        answer = self("PUT", f"/{draft}/files/{path}", {"version": version, "text": text})
        assert answer.status_code == 200, answer.get_data(as_text=True)
        return answer.get_json()

    def obstacles(self, draft: str) -> set[str]:
        """The kinds of what stands in the way."""
        return {one["kind"] for one in self("GET", f"/{draft}/obstacles").get_json()["obstacles"]}


@pytest.fixture
def ready_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """SQLite, unless the test says that it is of both databases."""
    if getattr(request, "param", "sqlite") == "sqlite":
        return ready(f"sqlite:///{tmp_path}/envag.db")
    return ready(request.getfixturevalue("postgresql_url"))


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_root(tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="session")
def small(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Router:
    """The small site, read once."""
    return build_router(Settings(var_dir=tmp_path_factory.mktemp("var"), rules_dir=root / "rules", secret_key=KEY))


@pytest.fixture
def router(small: Router, ready_url: str, tmp_path: Path) -> Iterator[Router]:
    settings = replace(small.settings, var_dir=tmp_path, database_url=ready_url)
    own = replace(small, settings=settings, clock=lambda: TODAY)
    yield own
    own.close()


@pytest.fixture
def app(router: Router) -> Flask:
    return create_app(router, router.settings)


@pytest.fixture
def program(app: Flask, router: Router) -> Callable[..., Program]:
    """A program of a principal with these scopes, all when none is named."""

    def issued(principal: Principal = REGION, *scopes: Permission) -> Program:
        doing = router.by(SYSTEM)
        until = doing.at + timedelta(days=30)
        return Program(
            app.test_client(), router.tokens.issue("test", principal, frozenset(scopes or SCOPES), until, doing)
        )

    return issued


@pytest.fixture
def region(program: Callable[..., Program]) -> Program:
    return program()
