"""The real app on both databases, with drafts of the shipped content and people who may or may not change them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from router.access import Grant, Principal, Role
from router.bootstrap import Router
from tests.web.accounts.conftest import (  # noqa: F401  the same app and people
    add_account,
    app,
    client,
    clock,
    installed,
    person,
    router,
    settings,
)
from tests.web.accounts.signing_in import Person
from tests.web.workshop.a_draft import ADraft

REGION = Principal("region", "18")


@pytest.fixture
def owner(person: Callable[..., Person]) -> Person:  # noqa: F811
    """Who keeps the rules of one region."""
    return person(Grant(Role.POLICY_OWNER, REGION))


@pytest.fixture
def draft(router: Router, owner: Person) -> ADraft:  # noqa: F811
    """A draft that its owner has begun, with nothing in it."""
    return ADraft.begun(router, owner)
