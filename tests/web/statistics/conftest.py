"""The real app with followed-up cases in two municipalities, and people of both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from flask import Flask

from router.access import Grant, Principal, Role
from router.bootstrap import Router
from router.follow_up import happenings as h
from router.storage.case_files import ToWrite, keep
from router.storage.writing import Writing
from tests.follow_up.case_book import BUP, SOCIAL, CaseBook, opening
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


@pytest.fixture
def someone(app: Flask, add_account: Callable[..., str]) -> Callable[..., Person]:  # noqa: F811
    """Somebody in a role for a principal (None: the whole site), signed in."""

    def sign_in(role: Role, principal: str | None = None) -> Person:
        login = f"{role}-{principal or 'site'}".replace(":", "-").replace("_", "-")
        account = add_account(login, Grant(role, Principal.of(principal) if principal else None))
        return Person(app.test_client(), account, login).signed_in()

    return sign_in


@pytest.fixture
def written(router: Router) -> Router:  # noqa: F811
    """Twenty cases in 1880, eight of which met both and six of these offered a plan; three in 0180; nine made up."""
    day = router.today() - timedelta(days=3)
    for number in range(20):
        _keep(router, f"here-{number}", day, both=number < 8, offered=number < 6, reported=number < 2)
    for number in range(3):
        _keep(router, f"there-{number}", day, region="01", municipality="0180")
    for number in range(9):
        _keep(router, f"made-up-{number}", day, fictional=True)
    return router


def _keep(
    router: Router,  # noqa: F811
    reference: str,
    day: date,
    *,
    region: str = "18",
    municipality: str = "1880",
    both: bool = False,
    offered: bool = False,
    reported: bool = False,
    fictional: bool = False,
) -> None:
    book = CaseBook(day, replace(opening(), region=region, municipality=municipality), reference)
    if both:
        book.write(BUP, day, h.AskedAboutContacts, seat=BUP, ongoing=(BUP, SOCIAL))
    if offered:
        book.write(BUP, day, h.SipOffered, seat=BUP)
    if reported:
        book.write(BUP, day, h.DeviationReported, sender=BUP, receiver=SOCIAL, patterns=("no_sip",), consequences=())
    with Writing(router.database).begin() as connection:
        keep(connection, ToWrite(book.case, 0, fictional=fictional), router.sectors())
