"""Operators: accounts and tokens kept on pages, with nobody left out by mistake and nobody let in by themselves."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import pytest
from flask import Flask
from werkzeug.test import TestResponse

import router as router_package
from router.access import ALLOWED, Actor, Grant, Kind, Permission, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.settings import Settings
from tests.web.accounts.conftest import REGION
from tests.web.accounts.signing_in import PASSWORD, Person
from tests.web.accounts.test_sign_in import events
from web.pages.operation import shown_settings

OPERATOR = Grant(Role.OPERATOR)
SECRET = re.compile(r'<code class="evi-secret">([^<]+)</code>')
NEW = {"login": "mottagning-1", "role": "staff", "principal_type": "region", "principal": "Region Örebro län"}
DOCUMENT = Path(router_package.__file__).parents[1] / "docs" / "operators" / "access.md"


def add(operator: Person, **changed: str) -> TestResponse:
    return operator.send("/drift/konton/nytt", NEW | changed, page="/drift/konton/nytt")


def secret_in(answer: TestResponse) -> str:
    found = SECRET.search(answer.get_data(as_text=True))
    assert found
    return html.unescape(found[1])


def page_of(operator: Person, account: str) -> str:
    return operator.get(f"/drift/konton/{account}").get_data(as_text=True)


def test_an_account_is_added_and_its_password_shown_once(
    person: Callable[..., Person], app: Flask, router: Router
) -> None:
    operator = person(OPERATOR)
    password = secret_in(add(operator, agency="bup"))
    account = router.accounts.named("mottagning-1")
    assert account is not None
    assert [(grant.role, str(grant.principal), grant.agency) for grant in account.grants] == [
        ("staff", "region:18", "bup")
    ]
    assert password not in page_of(operator, account.id)
    newcomer = Person(app.test_client(), account.id, account.login)
    assert newcomer.send("/logga-in", {"login": account.login, "password": password}).status_code == 303
    assert ("account_added", "done", "operator") in events(router)


@pytest.mark.parametrize(
    "changed, told",
    [
        ({"login": "Anna Ek"}, "Menade du anna-ek?"),
        ({"login": "800101-1236"}, "personuppgift"),
        ({"role": ""}, "Välj en roll."),
        ({"principal": "Region Örbro län"}, "Huvudmannen region:"),
        ({"principal_type": "", "principal": ""}, "Välj vilken sort."),
        ({"agency": "socialtjanst"}, "ingen sådan verksamhet"),
        ({"principal": ""}, "Skriv huvudmannens namn eller kod."),
        ({"principal": "Region Örbro"}, "Huvudmannen region:"),
        ({"role": "operator"}, "lämna huvudmannen tom"),
    ],
)
def test_what_cannot_be_used_is_told_beside_its_field_and_nothing_is_lost(
    person: Callable[..., Person], router: Router, changed: dict[str, str], told: str
) -> None:
    operator = person(OPERATOR)
    before = router.accounts.all()
    answer = add(operator, **changed)
    page = html.unescape(answer.get_data(as_text=True))
    assert answer.status_code == 422
    assert told in page
    assert page.count(told) >= 2, "in the summary and beside the field"
    sent = NEW | changed
    assert f'name="login" type="text" value="{sent["login"]}"' in page or f'value="{sent["login"]}"' in page
    if sent["role"]:
        assert f'<option value="{sent["role"]}" selected>' in page
    assert router.accounts.all() == before


def test_a_login_that_is_taken_is_told(person: Callable[..., Person]) -> None:
    operator = person(OPERATOR)
    add(operator)
    again = add(operator)
    assert again.status_code == 422
    assert "finns redan" in again.get_data(as_text=True)


def test_the_list_is_searched_by_login(person: Callable[..., Person]) -> None:
    operator = person(OPERATOR)
    add(operator)
    found = operator.get("/drift/konton?sok=MOTT").get_data(as_text=True)
    assert "mottagning-1" in found
    assert operator.login not in found


def test_a_role_is_given_and_taken_back(person: Callable[..., Person], router: Router) -> None:
    operator, someone = person(OPERATOR), person(Role.STAFF)
    page = f"/drift/konton/{someone.account}"
    role = {"role": "manager", "principal_type": "municipality", "principal": "1880"}
    assert operator.send(f"{page}/roller", role, page=page).status_code == 303
    roles = {str(grant.role): grant.id for grant in router.accounts.get(someone.account).grants}
    assert set(roles) == {"staff", "manager"}
    operator.send(f"{page}/roller/{roles['staff']}/ta-tillbaka", page=page)
    assert [grant.role for grant in router.accounts.get(someone.account).grants] == ["manager"]
    assert someone.get("/konto").status_code == 303, "the session was in the role that was taken back"


def test_a_closed_account_is_out_at_the_next_click(person: Callable[..., Person]) -> None:
    operator, someone = person(OPERATOR), person(Role.STAFF)
    page = f"/drift/konton/{someone.account}"
    assert someone.get("/konto").status_code == 200
    operator.send(f"{page}/stang", page=page)
    assert someone.get("/konto").status_code == 303
    operator.send(f"{page}/oppna", page=page)
    someone.signed_in()


def test_nobody_gives_a_role_to_oneself(
    person: Callable[..., Person], add_account: Callable[..., str], app: Flask, router: Router
) -> None:
    operator = person(OPERATOR)
    page = f"/drift/konton/{operator.account}"
    answer = operator.send(f"{page}/roller", {"role": "auditor"}, page=page)
    assert answer.status_code == 422
    assert "Be en annan driftansvarig" in answer.get_data(as_text=True)
    assert [grant.role for grant in router.accounts.get(operator.account).grants] == ["operator"]
    other = Person(app.test_client(), add_account("drift-2", OPERATOR), "drift-2").signed_in()
    assert other.send(f"{page}/roller", {"role": "auditor"}, page=page).status_code == 303
    assert [grant.role for grant in router.accounts.get(operator.account).grants] == ["operator", "auditor"]


@pytest.mark.parametrize("how", ["stang", "roller/{grant}/ta-tillbaka"])
def test_the_last_operator_stays(person: Callable[..., Person], router: Router, how: str) -> None:
    operator = person(OPERATOR)
    [grant] = router.accounts.get(operator.account).grants
    page = f"/drift/konton/{operator.account}"
    before = events(router)
    answer = operator.send(f"{page}/{how.format(grant=grant.id)}", page=page)
    assert answer.status_code == 422
    assert "den sista driftansvariga" in answer.get_data(as_text=True)
    assert operator.get("/drift").status_code == 200
    assert events(router) == before

    second = router.accounts.add("drift-2", "no hash", [OPERATOR], router.by(SYSTEM))
    router.accounts.disable(second, router.by(SYSTEM))
    assert operator.send(f"{page}/{how.format(grant=grant.id)}", page=page).status_code == 422
    router.accounts.enable(second, router.by(SYSTEM))
    assert operator.send(f"{page}/{how.format(grant=grant.id)}", page=page).status_code == 303
    assert operator.get("/drift").status_code == 303


def test_without_other_operators_everybody_else_can_still_be_closed(
    person: Callable[..., Person], router: Router
) -> None:
    """Also where the only operator is one of the demo."""
    operator, someone = person(OPERATOR), person(Role.STAFF)
    page = f"/drift/konton/{someone.account}"
    assert operator.send(f"{page}/stang", page=page).status_code == 303
    demo = router.accounts.add("demo-drift", "no hash", [OPERATOR], router.by(SYSTEM), demo=True)
    router.accounts.disable(operator.account, router.by(SYSTEM))
    router.accounts.disable(someone.account, router.by(Actor(Kind.ACCOUNT, demo, OPERATOR)))


def test_a_demo_operator_does_not_stand_in_for_a_real_one(person: Callable[..., Person], router: Router) -> None:
    operator = person(OPERATOR)
    router.accounts.add("demo-drift", "no hash", [OPERATOR], router.by(SYSTEM), demo=True)
    page = f"/drift/konton/{operator.account}"
    assert operator.send(f"{page}/stang", page=page).status_code == 422


def test_a_forgotten_password_is_replaced(person: Callable[..., Person], app: Flask) -> None:
    operator, someone = person(OPERATOR), person(Role.STAFF)
    page = f"/drift/konton/{someone.account}"
    password = secret_in(operator.send(f"{page}/losenord", page=page))
    assert someone.get("/konto").status_code == 303
    fields = {"login": someone.login, "password": PASSWORD}
    assert someone.send("/logga-in", fields).status_code == 422
    assert someone.send("/logga-in", fields | {"password": password}).status_code == 303


def test_a_password_that_the_operator_has_seen_does_nothing_but_choose_another(
    person: Callable[..., Person], app: Flask
) -> None:
    operator = person(OPERATOR)
    password = secret_in(add(operator))
    newcomer = Person(app.test_client(), "", "mottagning-1")
    newcomer.send("/logga-in", {"login": newcomer.login, "password": password})
    for path in ("/bedom", "/beslut/01930000-0000-7000-8000-000000000000"):
        assert newcomer.get(path).location == "/konto/losenord"
    page = newcomer.get("/konto/losenord").get_data(as_text=True)
    assert "Någon annan har sett lösenordet" in page
    own = {"current": password, "password": "sju blå moln dansar", "again": "sju blå moln dansar"}
    assert newcomer.send("/konto/losenord", own, page="/konto/losenord").status_code == 303
    assert newcomer.get("/bedom").status_code == 200
    assert "Någon annan" not in newcomer.get("/konto/losenord").get_data(as_text=True)


def test_a_token_is_issued_and_revoked(person: Callable[..., Person], app: Flask, router: Router) -> None:
    operator = person(OPERATOR)
    form = {
        "label": "Journal",
        "principal_type": "region",
        "principal": "18",
        "scope": "see_statistics",
        "days": "30",
    }
    token = secret_in(operator.send("/drift/nycklar", form, page="/drift/nycklar"))
    found = router.tokens.actor(token, router.clock())
    assert found is not None
    assert (found.principal, found.scopes) == (REGION, {Permission.SEE_STATISTICS})
    listed = operator.get("/drift/nycklar").get_data(as_text=True)
    assert "Journal" in listed
    assert token not in listed
    operator.send(f"/drift/nycklar/{found.id}/aterkalla", page="/drift/nycklar")
    assert router.tokens.actor(token, router.clock()) is None
    assert "Återkallad" in operator.get("/drift/nycklar").get_data(as_text=True)


def test_a_token_that_cannot_be_issued_is_told_and_nothing_is_lost(
    person: Callable[..., Person], router: Router
) -> None:
    operator = person(OPERATOR)
    form = {"label": "ring Kalle på 070-123 45 67", "principal": "18", "scope": "decide", "days": "366"}
    answer = operator.send("/drift/nycklar", form, page="/drift/nycklar")
    page = html.unescape(answer.get_data(as_text=True))
    assert answer.status_code == 422
    for told in ("personuppgift", "Välj vilken sorts huvudman", "mellan 1 och 365"):
        assert told in page
    assert 'value="366"' in page
    assert re.search(r'value="decide"\s+checked', page)
    assert router.tokens.all() == []


@pytest.mark.parametrize("role", [role for role in Role if Permission.OWN_ACCOUNT in ALLOWED[role]])
def test_only_operators_keep_accounts_and_only_those_who_may_see_the_settings(
    person: Callable[..., Person], role: Role
) -> None:
    someone = person(role)
    keeps, sees = role is Role.OPERATOR, role in (Role.OPERATOR, Role.AUDITOR)
    for path in ("/drift/konton", "/drift/konton/nytt", "/drift/nycklar"):
        assert someone.get(path).status_code == (200 if keeps else 403)
    assert someone.get("/drift").status_code == (200 if sees else 403)
    assert add(someone).status_code in ((200,) if keeps else (403,))


def test_the_settings_are_shown_without_secrets(app: Flask, router: Router, person: Callable[..., Person]) -> None:
    hidden = {setting.name: "s3cret-s3cret" for setting in fields(Settings) if not setting.repr}
    assert {"secret_key", "database_url"} <= hidden.keys()
    with app.test_request_context():
        shown = {one.name: one.value for one in shown_settings(replace(router.settings, **hidden))}
    assert shown.keys() == {setting.name.upper() for setting in fields(Settings)}
    assert {shown[name.upper()] for name in hidden} == {"satt, visas inte"}
    page = person(OPERATOR).get("/drift").get_data(as_text=True)
    assert str(router.settings.secret_key) not in page
    assert router.settings.database_url not in page


def test_everybody_can_read_who_may_do_what(app: Flask) -> None:
    page = app.test_client().get("/behorigheter").get_data(as_text=True)
    assert len(re.findall(r'<td class="govuk-table__cell">', page)) == len(Role) * len(Permission)
    allowed = sum(len(ALLOWED[role]) for role in Role)
    assert len(re.findall(r'<td class="govuk-table__cell">Ja</td>', page)) == allowed


def test_the_document_tells_the_same_table() -> None:
    lines = [line for line in DOCUMENT.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    told = {}
    for line in lines:
        permission, *words = [cell.strip() for cell in line.strip("|").split("|")]
        told[permission.strip("`")] = [word == "yes" for word in words]
    assert told == {str(permission): [permission in ALLOWED[role] for role in Role] for permission in Permission}
