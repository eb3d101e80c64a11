"""A site where cases are followed up, and people of two agencies in browsers of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from threading import Thread
from typing import Any

from playwright.sync_api import Browser, Page
from werkzeug.serving import make_server

from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.credentials import hash_password
from router.settings import Settings
from tests.databases import ready
from tests.web.pages.examples import example_cases
from web import create_app

KEY = "7d1f0c6b5a49382716e5d4c3b2a19080f7e6d5c4b3a29180"
PASSWORD = "sju blå moln dansar vals"
PEOPLE = {
    "sender": Grant(Role.STAFF, Principal.of("region:18"), "bup"),
    "receiver": Grant(Role.STAFF, Principal.of("municipality:1881"), "socialtjanst"),
    "counsellor": Grant(Role.STAFF, Principal.of("school_authority:1881"), "elevhalsa"),
    "sender-chief": Grant(Role.MANAGER, Principal.of("region:18"), "bup"),
    "chief": Grant(Role.MANAGER, Principal.of("municipality:1881"), "socialtjanst"),
}
SignIn = Callable[..., Page]


@dataclass
class CaseSite:
    """`decision` is a recorded decision that nobody follows up yet."""

    router: Router
    address: str
    decision: dict[str, Any]


@contextmanager
def case_site(
    router: Router, folder: Path, clock: Callable[[], datetime] | None = None, database_url: str = ""
) -> Iterator[CaseSite]:
    """The site, with an account for each of PEOPLE."""
    settings = Settings(var_dir=folder, secret_key=KEY, visitors_decide=False, database_url=database_url)
    ready(settings.database_url)
    own = replace(router, settings=settings, clock=clock or router.clock)
    for login, grant in PEOPLE.items():
        own.accounts.add(login, hash_password(PASSWORD), [grant], own.by(SYSTEM))
    facts = {**dict(example_cases())["OV05"], "as_of": own.today().isoformat()}
    server = make_server("127.0.0.1", 0, create_app(own, settings), threaded=True)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield CaseSite(own, f"http://127.0.0.1:{server.server_port}", own.decide_and_record(own.load_case(facts)))
    server.shutdown()
    thread.join()
    server.server_close()
    own.close()


def signed_in(chromium: Browser, site: CaseSite, login: str, **context: Any) -> Page:
    """Somebody in a browser of their own; whoever calls closes its context."""
    page = chromium.new_context(base_url=site.address, locale="sv-SE", **context).new_page()
    page.set_default_timeout(20000)
    sign_in_again(page, login)
    return page


def sign_in_again(page: Page, login: str) -> None:
    """In the same browser, after days have passed."""
    page.context.clear_cookies()
    page.goto("/logga-in")
    page.get_by_label("Inloggningsnamn").fill(login)
    page.get_by_role("textbox", name="Lösenord").fill(PASSWORD)
    page.get_by_role("button", name="Logga in").click()
    page.wait_for_url("**/konto")
