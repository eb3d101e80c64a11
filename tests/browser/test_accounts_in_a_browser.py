"""The whole story of an account, in real browsers: made, signed in to, used, closed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from router.bootstrap import Router
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.demo_site import Visit, demo_site, served, visits
from tests.browser.test_accessibility import violations
from web import create_app

pytestmark = pytest.mark.browser

CASE = {"registration": {"municipality": "1880"}, "needs": [{"domain": "anxiety", "severity": "mild"}]}
OF_EVERYBODY = ["/konto", "/konto/roll", "/konto/losenord", "/behorigheter"]
OF_OPERATORS = ["/drift", "/drift/konton", "/drift/konton/nytt", "/drift/nycklar"]


@pytest.fixture(scope="module")
def site(router: Router, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Router]:
    """A demo site where everybody needs an identity."""
    with demo_site(router, tmp_path_factory.mktemp("demo"), visitors_decide=False) as site:
        yield site


@pytest.fixture(scope="module")
def where(site: Router) -> Iterator[str]:
    with served(create_app(site, site.settings)) as address:
        yield address


@pytest.fixture
def visit(chromium: Browser, where: str) -> Iterator[Visit]:
    with visits(chromium, where) as visit:
        yield visit


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_somebody_is_let_in_decides_and_is_put_out(site: Router, visit: Visit, scripts: bool) -> None:
    login, answer = (
        f"mottagning-{'med' if scripts else 'utan'}",
        f"/beslut/{site.decide_and_record(site.load_case(CASE))['id']}",
    )
    operator = visit("/drift/konton", "demo-drift", scripts=scripts)
    password = account_made(operator, login)
    another_role(operator)

    someone = visit(answer, scripts=scripts)
    sign_in(someone, login, password)
    someone.goto("/bedom")
    password = own_password(someone, password)
    someone.goto(answer)
    expect(someone).to_have_title("Vilken roll arbetar du i nu? – En väg in")
    someone.get_by_label("Handläggare, Region Örebro län").check()
    someone.get_by_role("button", name="Fortsätt").click()
    assert someone.url.endswith(answer)
    expect(someone.get_by_role("heading", level=1)).to_be_visible()
    someone.get_by_role("link", name="Mitt konto").click()
    expect(someone.get_by_text("be om besked i ett ärende")).to_be_visible()

    operator.get_by_role("button", name="Stäng kontot").click()
    expect(operator.get_by_text("Avstängt sedan")).to_be_visible()
    someone.goto(answer)
    sign_in(someone, login, password)
    expect(someone.locator(".govuk-error-summary")).to_contain_text("hör inte ihop")


def own_password(someone: Page, password: str) -> str:
    """Whoever was given a password is led to choose one that nobody else has seen; it."""
    expect(someone.get_by_text("Någon annan har sett lösenordet")).to_be_visible()
    someone.locator("#current").fill(password)
    for field in ("#password", "#again"):
        someone.locator(field).fill("sju blå moln dansar")
    someone.get_by_role("button", name="Byt lösenord").click()
    expect(someone.get_by_text("Lösenordet är bytt")).to_be_visible()
    return "sju blå moln dansar"


def account_made(operator: Page, login: str) -> str:
    """The operator adds somebody, after a slip; the password that is shown."""
    operator.get_by_role("button", name="Nytt konto").click()
    operator.get_by_label("Inloggningsnamn").fill("Mottagning 1")
    fill_role(operator, "Handläggare", "örebro")
    operator.get_by_role("button", name="Lägg till kontot").click()
    expect(operator.locator(".govuk-error-summary")).to_contain_text("Menade du mottagning-1?")
    expect(operator.get_by_label("Huvudmannens namn eller kod")).to_have_value("örebro")
    operator.get_by_label("Inloggningsnamn").fill(login)
    operator.get_by_role("button", name="Lägg till kontot").click()
    return operator.locator(".evi-secret").inner_text()


def another_role(operator: Page) -> None:
    operator.get_by_role("link", name="Till kontot").click()
    fill_role(operator, "Regelägare", "18")
    operator.get_by_role("button", name="Ge rollen").click()
    expect(operator.get_by_text("Regelägare, Region Örebro län").first).to_be_visible()


def fill_role(operator: Page, role: str, principal: str) -> None:
    operator.locator("#role").select_option(role)
    operator.locator("#principal_type").select_option("Region")
    operator.get_by_label("Huvudmannens namn eller kod").fill(principal)


def sign_in(someone: Page, login: str, password: str) -> None:
    expect(someone).to_have_title("Logga in – En väg in")
    someone.get_by_label("Inloggningsnamn").fill(login)
    someone.get_by_label("Lösenord", exact=True).fill(password)
    someone.get_by_role("button", name="Logga in", exact=True).click()


def test_what_was_wrong_gets_the_focus(visit: Visit) -> None:
    page = visit("/logga-in")
    page.get_by_label("Inloggningsnamn").fill("nobody")
    page.get_by_label("Lösenord", exact=True).fill("wrong wrong wrong")
    page.get_by_role("button", name="Logga in", exact=True).click()
    expect(page.locator(".govuk-error-summary")).to_be_focused()
    expect(page.get_by_label("Inloggningsnamn")).to_have_value("nobody")
    expect(page.get_by_label("Lösenord", exact=True)).to_have_value("")


def test_a_password_manager_knows_the_fields(visit: Visit) -> None:
    page = visit("/logga-in")
    assert page.get_by_label("Inloggningsnamn").get_attribute("autocomplete") == "username"
    assert page.get_by_label("Lösenord", exact=True).get_attribute("autocomplete") == "current-password"


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_the_pages_have_no_barriers_and_fit(site: Router, visit: Visit, viewport: dict[str, int]) -> None:
    page = visit("/logga-in", viewport=viewport)
    check(page)
    page = visit("/konto", "demo-tva-roller", viewport=viewport)
    for path in OF_EVERYBODY:
        page.goto(path)
        check(page)
    account = site.accounts.named("demo-drift")
    assert account is not None
    page = visit("/drift", "demo-drift", viewport=viewport)
    for path in [*OF_OPERATORS, f"/drift/konton/{account.id}"]:
        page.goto(path)
        check(page)
    page.goto("/drift/konton/nytt")
    page.get_by_role("button", name="Lägg till kontot").click()
    check(page)


def check(page: Page) -> None:
    assert violations(page) == [], page.url
    wide, seen = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert wide <= seen, page.url


def test_each_demo_account_sees_what_its_role_may(site: Router, visit: Visit) -> None:
    assert site.demo is not None
    expected = {"demo-drift": {"Drift"}, "demo-granskare": {"Drift", "Granskning"}}
    for account in site.demo.accounts:
        page = visit("/", account.login)
        shown = set(page.locator(".govuk-service-navigation__link").all_inner_texts())
        assert shown & {"Drift", "Granskning"} == expected.get(account.login, set()), account.login
        page.context.close()
