"""The pages of the workshop before a small site, on both databases."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask

from router.access import Grant
from router.access.actor import SYSTEM
from router.credentials import hash_password
from tests.web.accounts.signing_in import PASSWORD, Person
from tests.workshop.a_site import Site
from tests.workshop.conftest import site, small  # noqa: F401  the same site
from web import create_app

HASH = hash_password(PASSWORD)


@pytest.fixture
def app(site: Site) -> Flask:  # noqa: F811
    return create_app(site.router, site.router.settings)


@pytest.fixture
def person(app: Flask, site: Site) -> Callable[..., Person]:  # noqa: F811
    """Somebody who holds this, signed in in a browser of its own."""

    def sign_in(grant: Grant) -> Person:
        login = f"anna-{grant.role}-{grant.principal or 'site'}".replace(":", "-")
        account = site.router.accounts.add(login, HASH, [grant], site.router.by(SYSTEM))
        return Person(app.test_client(), account, login).signed_in()

    return sign_in
