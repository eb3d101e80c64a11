"""The app before a small site on both databases, and people who sign in to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router, build_router
from router.credentials import hash_password
from router.settings import Settings
from router.storage import migrate
from tests.decide.world import RULES
from tests.web.accounts.signing_in import PASSWORD, Person
from tests.workshop.a_site import Clock, Site, written
from web import create_app

KEY = "for-tests-only-for-tests-only-for-tests-only"
HASH = hash_password(PASSWORD)
SignIn = Callable[..., Person]


@pytest.fixture(scope="session")
def small_router(tmp_path_factory: pytest.TempPathFactory) -> Router:
    """The content, read once."""
    rules = written(tmp_path_factory.mktemp("content"), RULES)
    return build_router(Settings(var_dir=tmp_path_factory.mktemp("var"), rules_dir=rules, secret_key=KEY))


@pytest.fixture
def site(small_router: Router, database_url: str, tmp_path: Path) -> Iterator[Site]:
    """One national rule and one agreement: see `tests.workshop.a_site`."""
    migrate(database_url)
    clock = Clock()
    settings = replace(small_router.settings, database_url=database_url, var_dir=tmp_path)
    router = replace(small_router, settings=settings, clock=clock)
    yield Site(router, clock)
    router.close()


@pytest.fixture
def small_app(site: Site) -> Flask:
    return create_app(site.router, site.router.settings)


@pytest.fixture
def somebody(site: Site, small_app: Flask) -> SignIn:
    """Somebody with a role for a principal (None: for the site), signed in in a browser of its own."""

    def sign_in(role: Role, principal: Principal | None = None, login: str = "") -> Person:
        named = login or f"{role}-{principal or 'site'}".replace(":", "-")
        account = site.router.accounts.add(named, HASH, [Grant(role, principal)], site.router.by(SYSTEM))
        return Person(small_app.test_client(), account, named).signed_in()

    return sign_in
