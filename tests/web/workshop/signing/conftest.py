"""The app before a small site on both databases, and people who sign in to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask

from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM
from router.credentials import hash_password
from tests.web.accounts.signing_in import PASSWORD, Person
from tests.workshop.a_site import Site
from tests.workshop.conftest import site, small  # noqa: F401  the same site
from web import create_app

HASH = hash_password(PASSWORD)
SignIn = Callable[..., Person]


@pytest.fixture
def small_app(site: Site) -> Flask:  # noqa: F811
    return create_app(site.router, site.router.settings)


@pytest.fixture
def somebody(site: Site, small_app: Flask) -> SignIn:  # noqa: F811
    """Somebody with a role for a principal (None: for the site), signed in in a browser of its own."""

    def sign_in(role: Role, principal: Principal | None = None, login: str = "") -> Person:
        named = login or f"{role}-{principal or 'site'}".replace(":", "-")
        account = site.router.accounts.add(named, HASH, [Grant(role, principal)], site.router.by(SYSTEM))
        return Person(small_app.test_client(), account, named).signed_in()

    return sign_in
