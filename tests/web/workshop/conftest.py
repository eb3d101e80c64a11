"""The real app on both databases, with drafts of the shipped content and people who may or may not change them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask

from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router
from tests.web.accounts.conftest import (  # noqa: F401  the same app and people
    HASH,
    add_account,
    app,
    client,
    clock,
    person,
    router,
    settings,
)
from tests.web.accounts.signing_in import Person
from tests.web.workshop.a_draft import ADraft
from tests.web.workshop.writer import Writer

REGION = Principal("region", "18")


@pytest.fixture
def owner(person: Callable[..., Person]) -> Person:  # noqa: F811
    """Who keeps the rules of one region."""
    return person(Grant(Role.POLICY_OWNER, REGION))


@pytest.fixture
def draft(router: Router, owner: Person) -> ADraft:  # noqa: F811
    """A draft that its owner has begun, with nothing in it."""
    return ADraft.begun(router, owner)


@pytest.fixture
def writer(app: Flask, router: Router) -> Callable[..., Writer]:  # noqa: F811
    """Somebody who keeps policies (of the site when no principal is told), in a draft of their own or a shared."""

    def sign_in(
        principal: Principal | None = None, role: Role = Role.POLICY_OWNER, draft: str = "", login: str = "writer"
    ) -> Writer:
        account = router.accounts.add(login, HASH, [Grant(role, principal)], router.by(SYSTEM))
        signed_in = Person(app.test_client(), account, login).signed_in()
        return Writer(signed_in, router, draft or router.drafts.begin("Ändring", "change", router.by(SYSTEM)))

    return sign_in
