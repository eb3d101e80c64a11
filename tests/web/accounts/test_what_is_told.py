"""What the audit chain is told: every act of somebody known, and no row for a visitor who only asks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask

from router.access import Grant, Permission, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.storage import Sought, verify
from tests.altered import altered
from tests.installation import Clock
from tests.web.accounts.conftest import HASH, REGION
from tests.web.accounts.signing_in import Person
from web import create_app

FACTS = {"registration": {"municipality": "1880"}, "needs": [{"domain": "anxiety", "severity": "mild"}]}


def told(router: Router, since: int = 0) -> list[tuple[str, str, str | None]]:
    """Action, outcome and role of each event after that one, the oldest first."""
    found = router.trail.before(Sought(), None, 999)[::-1]
    return [(one.action, one.outcome, one.role) for one in found if one.seq > since]


def test_a_visitor_who_asks_for_a_decision_leaves_no_event(router: Router) -> None:
    open_site = altered(router, settings={"visitors_decide": True})
    client = create_app(open_site, open_site.settings).test_client()
    decision = client.post("/api/v1/decisions", json=FACTS)
    assert decision.status_code == 201
    assert told(router) == []
    client.get(f"/api/v1/decisions/{decision.json['id']}")
    assert told(router) == [("decision_seen", "done", "visitor")]
    [seen] = router.trail.before(Sought(), None, 1)
    assert seen.address == "127.0.0.0/24"


def test_a_program_is_told_of_whatever_it_does_with_decisions(app: Flask, router: Router, clock: Clock) -> None:
    scopes, until = frozenset({Permission.DECIDE, Permission.SEE_DECISION}), clock.now + timedelta(days=9)
    token = router.tokens.issue("journalen", REGION, scopes, until, router.by(SYSTEM))
    client, headers = app.test_client(), {"Authorization": f"Bearer {token}"}
    one, other = (client.post("/api/v1/decisions", json=FACTS, headers=headers).json["id"] for _ in range(2))
    at = f"/api/v1/decisions/{one}"
    for path in (at, f"{at}/why-not?agency=bup", f"{at}/compare?with={other}"):
        assert client.get(path, headers=headers).status_code == 200, path
    identifier = token.split("_")[1]
    events = router.trail.before(Sought(role="integrator"), None, 99)[::-1]
    assert {one.actor for one in events} == {identifier}
    assert [one.action for one in events] == ["decision_made"] * 2 + ["decision_seen"] * 4
    router.tokens.revoke(identifier, router.by(SYSTEM))
    assert told(router)[-1] == ("token_revoked", "done", None)


@pytest.mark.parametrize("path", ["", "/varfor-inte?verksamhet=bup", "/jamfor"])
def test_whoever_opens_a_decision_on_a_page_is_told_of(
    person: Callable[..., Person], router: Router, path: str
) -> None:
    decision = router.decide_and_record(router.load_case(FACTS))["id"]
    staff = person(Role.STAFF)
    before = router.audit.head().seq
    assert staff.get(f"/beslut/{decision}{path}").status_code == 200
    assert told(router, before) == [("decision_seen", "done", "staff")]
    assert router.trail.before(Sought(), None, 1)[0].subject == decision


def test_a_life_of_an_account_is_told(person: Callable[..., Person], router: Router) -> None:
    someone, by = person(Role.STAFF, Role.MANAGER), router.by(SYSTEM)
    first, second = router.accounts.get(someone.account).grants
    someone.send("/konto/roll", {"roll": first.id}, page="/konto/roll")
    someone.get("/granskning")
    someone.send("/konto/sessioner/avsluta", page="/konto")
    someone.signed_in()
    someone.send("/logga-ut", page="/konto")
    with pytest.raises(AssertionError):
        replace(someone, login="nobody").signed_in()
    router.accounts.give(someone.account, Grant(Role.SIGNATORY, REGION), by)
    router.accounts.revoke(someone.account, second.id, by)
    router.accounts.set_password(someone.account, HASH, by)
    router.accounts.disable(someone.account, by)
    router.accounts.enable(someone.account, by)
    assert told(router) == [
        ("account_added", "done", None),
        ("grant_given", "done", None),
        ("grant_given", "done", None),
        ("sign_in", "done", None),
        ("role_chosen", "done", "staff"),
        ("access_refused", "refused", "staff"),
        ("session_ended", "done", "staff"),
        ("sign_in", "done", None),
        ("sign_out", "done", None),
        ("sign_in", "refused", "visitor"),
        ("grant_given", "done", None),
        ("grant_revoked", "done", None),
        ("password_changed", "done", None),
        ("account_disabled", "done", None),
        ("account_enabled", "done", None),
    ]
    assert verify(router.database, router.seal_keys).whole
