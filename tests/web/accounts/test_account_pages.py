"""The own account: what one may do, where one is signed in, and another password."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from flask import Flask

from router.access import Grant, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router
from tests.web.accounts.conftest import REGION
from tests.web.accounts.signing_in import PASSWORD, Person
from tests.web.accounts.test_sign_in import events

BETTER = "sju blå moln dansar vals"


def again(someone: Person, app: Flask) -> Person:
    """The same person in another browser."""
    return Person(app.test_client(), someone.account, someone.login).signed_in()


def change(someone: Person, current: str, password: str, repeated: str | None = None) -> tuple[int, str]:
    fields = {"current": current, "password": password, "again": password if repeated is None else repeated}
    answer = someone.send("/konto/losenord", fields, page="/konto/losenord")
    return answer.status_code, answer.get_data(as_text=True)


def test_it_says_what_the_role_may(person: Callable[..., Person]) -> None:
    staff, auditor = (person(role).get("/konto").get_data(as_text=True) for role in (Role.STAFF, Role.AUDITOR))
    assert "<li>be om besked i ett ärende</li>" in staff
    assert "granskningsloggen" not in staff
    assert "<li>läsa granskningsloggen</li>" in auditor
    assert "be om besked" not in auditor


def test_the_navigation_leads_where_the_role_may(person: Callable[..., Person], app: Flask) -> None:
    assert 'href="/drift"' in person(Role.OPERATOR).get("/").get_data(as_text=True)
    assert 'href="/drift"' not in person(Role.STAFF).get("/").get_data(as_text=True)
    assert 'href="/drift"' not in app.test_client().get("/").get_data(as_text=True)


def test_another_password_ends_every_other_session(person: Callable[..., Person], app: Flask, router: Router) -> None:
    here = person(Role.STAFF)
    there = again(here, app)
    assert change(here, PASSWORD, BETTER)[0] == 303
    assert there.get("/konto").status_code == 303
    assert "Lösenordet är bytt" in here.get("/konto?bytt=ja").get_data(as_text=True)
    new = Person(app.test_client(), here.account, here.login)
    assert new.send("/logga-in", {"login": here.login, "password": PASSWORD}).status_code == 422
    assert new.send("/logga-in", {"login": here.login, "password": BETTER}).status_code == 303
    assert ("password_changed", "done", "staff") in events(router)


@pytest.mark.parametrize(
    "current, password, repeated, told",
    [
        ("something else", BETTER, None, "Det är inte lösenordet du har nu."),
        (PASSWORD, "kort", None, "minst 12 tecken"),
        (PASSWORD, "Sommaren2026!", None, "lätt att gissa"),
        (PASSWORD, BETTER, "sju blå moln dansar", "inte lika"),
    ],
)
def test_what_is_not_accepted_is_told_and_changes_nothing(
    person: Callable[..., Person], app: Flask, current: str, password: str, repeated: str | None, told: str
) -> None:
    someone = person(Role.STAFF)
    status, page = change(someone, current, password, repeated)
    assert status == 422
    assert told in page
    for secret in (current, password):
        assert f'value="{secret}"' not in page
    again(someone, app)


def test_guessing_the_present_password_is_stopped(person: Callable[..., Person], router: Router) -> None:
    """Whoever finds a browser left open gets a few tries."""
    someone = person(Role.STAFF)
    assert [change(someone, f"guess number {number}", BETTER)[0] for number in range(5)] == [422] * 5
    assert "Vänta en kvart" in change(someone, PASSWORD, BETTER)[1]
    assert events(router).count(("password_changed", "refused", "staff")) == 6


def test_an_account_of_a_provider_has_no_password_here(app: Flask, router: Router) -> None:
    role, doing = Grant(Role.STAFF, REGION), router.by(SYSTEM)
    account = router.accounts.of_provider("https://id.example", "1", "elsewhere", [role], doing)
    someone = Person(app.test_client(), account, "elsewhere")
    with someone.client.session_transaction() as session:
        session["s"] = router.sessions.begin(account, None, doing)
    assert "Byt lösenordet där" in someone.get("/konto/losenord").get_data(as_text=True)
    fields = {"current": "x", "password": BETTER, "again": BETTER}
    assert someone.send("/konto/losenord", fields, "/konto").status_code == 404


def test_one_session_is_ended_from_another(person: Callable[..., Person], app: Flask, router: Router) -> None:
    here = person(Role.STAFF)
    there = again(here, app)
    [theirs] = re.findall(r'action="(/konto/sessioner/\w+/avsluta)"', here.get("/konto").get_data(as_text=True))
    here.send(theirs, page="/konto")
    assert there.get("/konto").status_code == 303
    assert here.get("/konto").status_code == 200


def test_nobody_ends_a_session_of_somebody_else(person: Callable[..., Person], router: Router) -> None:
    someone, other = person(Role.STAFF), person(Role.MANAGER)
    [theirs] = router.sessions.open(other.account, router.clock())
    someone.send(f"/konto/sessioner/{theirs.id}/avsluta", page="/konto")
    assert other.get("/konto").status_code == 200


def test_out_everywhere_is_out_here_too(person: Callable[..., Person], app: Flask) -> None:
    here = person(Role.STAFF)
    there = again(here, app)
    here.send("/konto/sessioner/avsluta", page="/konto")
    assert (here.get("/konto").status_code, there.get("/konto").status_code) == (303, 303)
