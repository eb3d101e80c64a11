"""The real app on both databases, with one account for each role."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.credentials import hash_password
from router.settings import Settings
from tests.installation import KEY, Clock
from tests.web.accounts.signing_in import PASSWORD, Person
from web import create_app

HASH = hash_password(PASSWORD)
REGION = Principal("region", "18")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def settings(ready_url: str, tmp_path: Path) -> Settings:
    """Of a site where everybody needs an identity."""
    return Settings(var_dir=tmp_path, database_url=ready_url, secret_key=KEY, visitors_decide=False)


@pytest.fixture
def router(installed: Router, settings: Settings, clock: Clock) -> Iterator[Router]:
    own = replace(installed, settings=settings, clock=clock)
    yield own
    own.close()


@pytest.fixture
def app(router: Router) -> Flask:
    return create_app(router, router.settings)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture
def add_account(router: Router) -> Callable[..., str]:
    """Makes an account with these roles; its identifier."""

    def add(login: str, *grants: Grant) -> str:
        return router.accounts.add(login, HASH, grants, router.by(SYSTEM))

    return add


@pytest.fixture
def person(app: Flask, add_account: Callable[..., str]) -> Callable[..., Person]:
    """Somebody with these roles, signed in in a browser of its own."""

    def sign_in(*roles: Role | Grant) -> Person:
        grants = [role if isinstance(role, Grant) else Grant(role, REGION) for role in roles]
        login = "-".join(["anna", *(str(grant.role) for grant in grants)])
        account = add_account(login, *grants)
        return Person(app.test_client(), account, login).signed_in()

    return sign_in
