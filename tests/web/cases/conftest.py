"""The real app on both databases, with a case that two agencies are involved in, and people of each."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from flask import Flask

from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.follow_up.case_file import CaseFile
from router.follow_up.seat import Seat
from tests.web.accounts.conftest import (  # noqa: F401  the same app and people
    add_account,
    app,
    client,
    clock,
    person,
    router,
    settings,
)
from tests.web.accounts.signing_in import Person
from tests.web.pages.examples import example_cases

SENDER = Seat.of("bup@region:18")
RECEIVER = Seat.of("socialtjanst@municipality:1881")
EXAMPLE = "OV05"


@pytest.fixture
def decision(router: Router) -> dict[str, Any]:  # noqa: F811
    """A recorded decision on an example child."""
    facts = dict(example_cases())[EXAMPLE]
    return router.decide_and_record(router.load_case({**facts, "as_of": router.today().isoformat()}))


@pytest.fixture
def case(router: Router, decision: dict[str, Any]) -> CaseFile:  # noqa: F811
    """A case on it, followed up."""
    facts = router.log.get_case(decision["id"])
    assert facts is not None
    return router.cases.open(decision, facts, router.by(SYSTEM))


@pytest.fixture
def someone(app: Flask, add_account: Callable[..., str]) -> Callable[..., Person]:  # noqa: F811
    """Somebody in a role at a seat, signed in; the same person when asked for again."""

    @cache
    def sign_in(seat: Seat, role: Role = Role.STAFF) -> Person:
        login = f"{role}-{seat.agency}"
        account = add_account(login, Grant(role, Principal(*seat.principal), seat.agency))
        return Person(app.test_client(), account, login).signed_in()

    return sign_in
