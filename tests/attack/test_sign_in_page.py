"""What is asked of signing in, out and between, besides what the tests of accounts show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest

from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM
from router.credentials import hash_password, password_fits, weakness
from tests.attack.site import Site, opened, path_to
from tests.web.accounts.signing_in import PASSWORD, Person, token_of

FIELD = re.compile(r'<input[^>]*name="password"[^>]*>')


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with opened() as found:
        yield found


def events(site: Site, action: str) -> list[dict[str, object]]:
    with site.router.database.connect() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM audit_event ORDER BY seq").mappings().all()
    return [dict(row) for row in rows if row["action"] == action]


def test_the_field_of_the_password(site: Site) -> None:
    page = site.app.test_client().get("/logga-in").get_data(as_text=True)
    (field,) = FIELD.findall(page)
    assert 'type="password"' in field
    assert 'autocomplete="current-password"' in field
    assert not re.search(r"onpaste|maxlength|readonly", field)
    assert len(re.findall(r'<input[^>]*type="(?!hidden)', page)) == 2, (
        "a login and a password, and nothing asked besides"
    )


@pytest.mark.parametrize(
    "password", ["  Åäö  räksmörgås\t☃ 日本  ", "x Y9" * 32, "fyra ord som ingen gissar " + "a" * 40]
)
def test_a_password_is_taken_as_it_is(password: str) -> None:
    kept = hash_password(password)
    assert password_fits(password, kept)
    for other in (password.strip(), password[:-1], password.lower(), password[:64], f"{password} "):
        assert other == password or not password_fits(other, kept)
    assert weakness(password) != "long"


def test_no_password_grows_old(site: Site) -> None:
    person = site.somebody()
    own = site.router.clock
    try:
        object.__setattr__(site.router, "clock", lambda: own() + timedelta(days=3_000))
        assert Person(site.app.test_client(), person.account, person.login).signed_in()
    finally:
        object.__setattr__(site.router, "clock", own)


def test_the_way_out_is_on_every_page(site: Site) -> None:
    person = site.somebody()
    for rule in site.rules():
        if "GET" in (rule.methods or ()) and not rule.rule.startswith(("/api/", "/static")):
            answer = person.get(path_to(rule, dict.fromkeys(rule.arguments, site.decision)))
            text = answer.get_data(as_text=True)
            if answer.status_code == 200 and "<main" in text:
                assert 'action="/logga-ut"' in text, rule.rule


def test_everybody_sees_and_ends_their_own_sessions(site: Site) -> None:
    here = site.somebody()
    there = Person(site.app.test_client(), here.account, here.login).signed_in()
    page = here.get("/konto").get_data(as_text=True)
    assert page.count("/avsluta") >= 2
    here.send("/konto/sessioner/avsluta", page="/konto")
    assert [one.get("/konto").status_code for one in (here, there)] == [303, 303]


def test_signing_out_empties_the_browser(site: Site) -> None:
    person = site.somebody()
    answer = person.client.post("/logga-ut", data={"csrf_token": token_of(person.client, "/konto")})
    assert answer.status_code == 303
    assert '"storage"' in answer.headers["Clear-Site-Data"]
    assert '"cache"' in answer.headers["Clear-Site-Data"]


def test_what_the_audit_tells_of_signing_in(site: Site) -> None:
    person = site.somebody()
    Person(site.app.test_client(), person.account, person.login).signed_in()
    client = site.app.test_client()
    client.post("/logga-in", data={"csrf_token": token_of(client), "login": person.login, "password": "fel fel fel"})
    told = events(site, "sign_in")
    assert {"done", "refused"} <= {event["outcome"] for event in told}
    assert all(event["at"] and event["address"] for event in told)
    assert "fel fel fel" not in str(told)


def test_what_the_audit_tells_of_refusals() -> None:
    """Somebody who tries what the role does not allow leaves a trace."""
    grant = Grant(Role.SIGNATORY, Principal("region", "18"))
    with opened(visitors_decide=False) as site:
        router = site.router
        account = router.accounts.add("bertil", hash_password(PASSWORD), [grant], router.by(SYSTEM))
        person = Person(site.app.test_client(), account, "bertil").signed_in()
        assert person.get("/bedom").status_code == 403
        (told,) = events(site, "access_refused")
        assert (told["actor"], told["outcome"]) == (account, "refused")
