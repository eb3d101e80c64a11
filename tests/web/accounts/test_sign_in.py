"""Signing in with a local account, acting in a role, and signing out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.storage.audit_models import AuditEvent
from tests.installation import Clock
from tests.web.accounts.conftest import REGION
from tests.web.accounts.signing_in import PASSWORD, Person, token_of

NEIGHBOUR = Principal("region", "19")


def events(router: Router) -> list[tuple[str, str, str | None]]:
    """What the audit chain tells: action, outcome and role."""
    query = select(AuditEvent.action, AuditEvent.outcome, AuditEvent.role).order_by(AuditEvent.seq)
    with router.database.connect() as connection:
        return [tuple(row) for row in connection.execute(query)]


def test_login_and_password_open_the_account(person: Callable[..., Person], router: Router) -> None:
    someone = person(Role.STAFF)
    page = someone.get("/konto").get_data(as_text=True)
    assert someone.login in page
    assert "Handläggare, Region Örebro län" in page
    assert ("sign_in", "done", "staff") in events(router)


@pytest.mark.parametrize("login, password", [("anna-staff", "wrong wrong wrong"), ("nobody", PASSWORD)])
def test_what_does_not_fit_is_told_without_saying_which(
    client: FlaskClient, add_account: Callable[..., str], router: Router, login: str, password: str
) -> None:
    add_account("anna-staff", Grant(Role.STAFF, REGION))
    fields = {"csrf_token": token_of(client), "login": login, "password": password}
    answer = client.post("/logga-in", data=fields)
    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert "hör inte ihop" in page
    assert login in page
    assert password not in page
    assert events(router)[-1] == ("sign_in", "refused", "visitor")


def test_guessing_is_stopped_after_a_few_tries_and_starts_again_after_a_while(
    client: FlaskClient, add_account: Callable[..., str], clock: Clock
) -> None:
    add_account("anna", Grant(Role.STAFF, REGION))

    def attempt(password: str) -> int:
        fields = {"csrf_token": token_of(client), "login": "anna", "password": password}
        return client.post("/logga-in", data=fields).status_code

    assert [attempt(f"guess number {number}") for number in range(6)] == [422] * 5 + [429]
    assert attempt(PASSWORD) == 429
    clock.forward(minutes=16)
    assert attempt(PASSWORD) == 303


def test_signing_out_ends_the_session_for_whoever_kept_the_cookie(person: Callable[..., Person], app: Flask) -> None:
    someone = person(Role.STAFF)
    kept = someone.client.get_cookie("session").value
    someone.send("/logga-ut", page="/konto")
    thief = app.test_client()
    thief.set_cookie("session", kept)
    assert thief.get("/konto").location.startswith("/logga-in")


def test_signing_in_changes_what_the_browser_holds(client: FlaskClient, add_account: Callable[..., str]) -> None:
    """A cookie planted before somebody signs in is worth nothing afterwards."""
    add_account("anna", Grant(Role.STAFF, REGION))
    token = token_of(client)
    before = client.get_cookie("session").value
    client.post("/logga-in", data={"csrf_token": token, "login": "anna", "password": PASSWORD})
    after = client.get_cookie("session").value
    assert after != before
    client.set_cookie("session", before)
    assert client.get("/konto").location.startswith("/logga-in")


def test_a_session_ends_when_nothing_is_done_in_it(person: Callable[..., Person], clock: Clock) -> None:
    someone = person(Role.STAFF)
    for _ in range(3):
        clock.forward(minutes=29)
        assert someone.get("/konto").status_code == 200
    clock.forward(minutes=31)
    assert someone.get("/konto").location == "/logga-in?vidare=/konto"


def test_a_session_ends_after_half_a_day_whatever_is_done_in_it(person: Callable[..., Person], clock: Clock) -> None:
    someone = person(Role.STAFF)
    for _ in range(35):
        clock.forward(minutes=20)
        assert someone.get("/konto").status_code == 200
    clock.forward(minutes=21)
    assert someone.get("/konto").status_code == 303


def test_a_disabled_account_is_out_at_once_and_stays_out(
    person: Callable[..., Person], router: Router, client: FlaskClient
) -> None:
    someone = person(Role.STAFF)
    router.accounts.disable(someone.account, router.by(SYSTEM))
    assert someone.get("/konto").status_code == 303
    fields = {"csrf_token": token_of(client), "login": someone.login, "password": PASSWORD}
    assert client.post("/logga-in", data=fields).status_code == 422


def test_a_role_taken_back_ends_the_session_in_it(person: Callable[..., Person], router: Router) -> None:
    someone = person(Role.STAFF)
    [grant] = router.accounts.get(someone.account).grants
    router.accounts.revoke(someone.account, grant.id, router.by(SYSTEM))
    assert someone.get("/konto").status_code == 303


def test_whoever_has_several_roles_is_asked_for_one_at_once(
    client: FlaskClient, add_account: Callable[..., str]
) -> None:
    add_account("anna", Grant(Role.STAFF, REGION), Grant(Role.MANAGER, REGION))
    fields = {"csrf_token": token_of(client), "login": "anna", "password": PASSWORD, "vidare": "/karta"}
    assert client.post("/logga-in", data=fields).location == "/konto/roll?vidare=/karta"


def test_whoever_has_several_roles_chooses_one_before_acting(person: Callable[..., Person], router: Router) -> None:
    someone = person(Role.STAFF, Role.POLICY_OWNER)
    assert someone.get("/bedom").location == "/konto/roll?vidare=/bedom"
    staff, owner = router.accounts.get(someone.account).grants
    answer = someone.send("/konto/roll", {"roll": staff.id, "vidare": "/bedom"}, page="/konto/roll")
    assert answer.location == "/bedom"
    assert someone.get("/bedom").status_code == 200
    someone.send("/konto/roll", {"roll": owner.id}, page="/konto/roll")
    assert someone.get("/bedom").status_code == 403
    assert [role for action, _, role in events(router) if action == "role_chosen"] == ["staff", "policy_owner"]


@pytest.mark.parametrize(
    "address", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"]
)
def test_nobody_is_sent_to_another_site_after_signing_in(
    client: FlaskClient, add_account: Callable[..., str], address: str
) -> None:
    add_account("anna", Grant(Role.STAFF, REGION))
    fields = {"csrf_token": token_of(client), "login": "anna", "password": PASSWORD, "vidare": address}
    assert client.post("/logga-in", data=fields).location == "/konto"


def test_a_form_sent_after_the_session_ended_loses_nothing(person: Callable[..., Person], clock: Clock) -> None:
    someone = person(Role.STAFF)
    clock.forward(hours=1)
    answer = someone.client.post("/bedom", data={"child-age_years": "13", "needs-0-domain": "anxiety"})
    page = answer.get_data(as_text=True)
    assert answer.status_code == 401
    assert '<input type="hidden" name="child-age_years" value="13">' in page
    assert 'action="/bedom"' in page


def test_only_those_concerned_open_a_decision(person: Callable[..., Person], router: Router) -> None:
    facts = {"registration": {"municipality": "1880"}, "needs": [{"domain": "anxiety", "severity": "mild"}]}
    decision = router.decide_and_record(router.load_case(facts))["id"]
    assert person(Role.STAFF).get(f"/beslut/{decision}").status_code == 200
    assert person(Grant(Role.MANAGER, NEIGHBOUR)).get(f"/beslut/{decision}").status_code == 403
    assert ("decision_seen", "done", "staff") in events(router)
    assert ("access_refused", "refused", "manager") in events(router)


def test_whoever_asked_may_open_what_they_asked_for(person: Callable[..., Person], router: Router) -> None:
    facts = {"registration": {"municipality": "1880"}, "needs": [{"domain": "anxiety", "severity": "mild"}]}
    decision = router.decide_and_record(router.load_case(facts), NEIGHBOUR)["id"]
    assert person(Grant(Role.STAFF, NEIGHBOUR)).get(f"/beslut/{decision}").status_code == 200
