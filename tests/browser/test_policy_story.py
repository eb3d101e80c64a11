"""The story of an age limit, in the browser only: moved, red, mended, a gap closed, signed, published from a day."""

from __future__ import annotations

import json
import os
import re
import shutil
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import DESKTOP
from tests.browser.story_content import FOLDER, write_story
from tests.load.service import Service, running

PATIENCE = 180
SHOTS = os.environ.get("STORY_SHOTS")
"""A folder for pictures of every step, for whoever wants to look at them."""
CASE = {
    "child": {"age_years": 6},
    "registration": {"municipality": "1880", "status": "resident"},
    "needs": [{"domain": "parenting_support", "severity": "moderate", "functional_impact": "some"}],
}


@pytest.fixture(scope="module")
def proofs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What one of the two servers proves, the other need not prove again."""
    return tmp_path_factory.mktemp("proofs")


@pytest.fixture
def begins() -> date:
    """The day from which the change is to apply."""
    return date.today() + timedelta(days=40)  # noqa: DTZ011  the server's clock is this one


@pytest.fixture
def service(database_url: str, tmp_path: Path, proofs: Path, begins: date) -> Iterator[Service]:
    rules, var = write_story(tmp_path / "content", begins), tmp_path / "var"
    shutil.copytree(proofs, var / "proofs")
    fixtures = tmp_path / "content" / "fixtures"
    started = Service(database_url, var, workers=2, MODE="DEMO", RULES_DIR=str(rules), FIXTURES_DIR=str(fixtures))
    with running(started):
        started.wait_until_ready()
        yield started
        shutil.copytree(var / "proofs", proofs, dirs_exist_ok=True)


class Person:
    """Somebody at a browser of their own."""

    def __init__(self, chromium: Browser, service: Service, login: str) -> None:
        self.context: BrowserContext = chromium.new_context(
            viewport=DESKTOP, base_url=f"http://127.0.0.1:{service.port}", locale="sv-SE"
        )
        self.page: Page = self.context.new_page()
        self.page.set_default_timeout(30_000)
        self.page.goto("/logga-in")
        self.page.locator(f"form:has(input[value='{login}']) button").click()
        self.login, self.shots = login, 0

    def open(self, address: str) -> Page:
        self.page.goto(address)
        return self.page

    def press(self, name: str) -> None:
        self.page.locator("main").get_by_role("button", name=name, exact=True).first.click()

    def see(self, text: str) -> None:
        expect(self.page.locator("main")).to_contain_text(text)
        self.shoot()

    def shoot(self) -> None:
        self.shots += 1
        if SHOTS:
            self.page.screenshot(path=f"{SHOTS}/{self.login}-{self.shots:02}.png", full_page=True)

    def wait_for(self, text: str, *others: str) -> None:
        """Looks at the page again until it says so."""
        deadline = time.monotonic() + PATIENCE
        wanted = (text, *others)
        while not any(one in self.page.locator("main").inner_text() for one in wanted):
            assert time.monotonic() < deadline, self.page.locator("main").inner_text()[:2000]
            self.page.wait_for_timeout(500)
            self.page.reload()
        self.shoot()


def agree(owner: Person, draft: str, *, first: int, last: int) -> None:
    """Sets both ages in the agreement's form."""
    page = owner.open(f"{draft}/avtal?mapp={FOLDER}")
    ages = page.locator("fieldset.evi-words:has(legend)")
    for words, years in (("socialtjänsten ensam", first), ("tillsammans med", last)):
        ages.filter(has_text=words).locator("input").first.fill(str(years))
    owner.shoot()
    owner.press("Spara i utkastet")
    owner.see("Sparat i utkastet.")


def describe(owner: Person, draft: str, begins: date) -> None:
    page = owner.open(draft)
    for part, value in (("year", begins.year), ("month", begins.month), ("day", begins.day)):
        page.fill(f"input[name='from-{part}']", str(value))
    page.fill("#what", "Stödet delas vid sju år i stället för sex.")
    page.fill("#why", "Sexåringar möts bättre tillsammans.")
    page.fill("#affected", "Föräldrar till sexåringar.")
    page.fill("#source", "Beslut i samverkansgruppen.")
    owner.press("Spara")


def check_scenarios(owner: Person, draft: str, outcome: str) -> None:
    owner.open(f"{draft}/scenarier")
    owner.press("Pröva alla scenarier")
    owner.wait_for(outcome)


def shared_with_child_care(service: Service, day: date) -> bool:
    """Whether a decision of that day shares the responsibility with the youngest children's care."""
    status, body, _ = service.call("/api/v1/decisions", {**CASE, "as_of": day.isoformat()})
    assert status == 201, body
    return any(party["agency"] == "bvc" for party in json.loads(body)["co_responsible"])


def test_an_age_limit_is_moved_from_a_day(chromium: Browser, service: Service, begins: date) -> None:
    assert not shared_with_child_care(service, begins)
    owner = Person(chromium, service, "demo-regelagare-kommun")
    draft = begin(owner, begins)
    agree(owner, draft, first=7, last=5)
    check_scenarios(owner, draft, "Från sex år är det socialtjänsten ensam")
    mend_scenario(owner)
    see_the_gap(owner, draft)
    accept_witness(owner)
    agree(owner, draft, first=7, last=6)
    check_scenarios(owner, draft, "Allt stämmer")
    owner.open(f"{draft}/publicera")
    owner.wait_for("har inte undertecknat")
    sign(Person(chromium, service, "demo-undertecknare-region"), draft)
    sign(Person(chromium, service, "demo-undertecknare-kommun"), draft)
    approve(Person(chromium, service, "demo-regelagare-region"), draft)
    publish(owner, draft)
    soon(lambda: all(shared_with_child_care(service, begins) for _ in range(8)))
    assert not shared_with_child_care(service, begins - timedelta(days=1))
    told_in_public(owner)


def begin(owner: Person, begins: date) -> str:
    """A draft, described; its address."""
    owner.open("/verkstad")
    owner.page.fill("#title", "Åldern för stöd till föräldrar")
    owner.press("Börja")
    describe(owner, owner.page.url, begins)
    return owner.page.url


def mend_scenario(owner: Person) -> None:
    """The red scenario is about a child who is not what it says any more: now about one of seven."""
    owner.page.get_by_role("link", name="Ändra scenariot").first.click()
    child = owner.page.locator("fieldset.evi-words:has(legend)").filter(has_text="ett barn på")
    child.locator("input.govuk-input").first.fill("7")
    owner.press("Spara och pröva")
    owner.shoot()


def see_the_gap(owner: Person, draft: str) -> None:
    owner.open(f"{draft}/bevis")
    owner.press("Pröva beviset")
    owner.wait_for("Luckor")
    owner.see("Ingen regel svarar på frågan")


def approve(reader: Person, draft: str) -> None:
    """The scenarios are not signed: somebody else who owns them says yes to them."""
    reader.open(f"{draft}/jamfor")
    reader.see("Yngsta ålder för stöd genom socialtjänsten ensam")
    reader.press("Godkänn precis det här")
    reader.shoot()
    reader.context.close()


def publish(owner: Person, draft: str) -> None:
    owner.open(f"{draft}/publicera")
    owner.wait_for("Ingenting står i vägen.")
    owner.page.check("input[name='confirmed']")
    owner.press("Publicera")
    owner.see("ublicerat")


def soon(holds: Callable[[], bool]) -> None:
    """Every worker knows it within two seconds; a busy machine is given longer."""
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def told_in_public(owner: Person) -> None:
    owner.open("/andringar")
    owner.see("Sexåringar möts bättre tillsammans.")
    owner.open("/avtal")
    owner.see("Samba")


def accept_witness(owner: Person) -> None:
    """The child that nobody answered for becomes a scenario, with the answer that its owner gives."""
    choice = owner.page.locator("select[name='answer']").first
    options = choice.locator("option").all_inner_texts()
    wanted = next(option for option in options if "socialtjänsten" in option)
    choice.select_option(label=wanted)
    owner.press("Godta vittnet som scenario")
    owner.see("Vittnet är nu ett scenario i utkastet")


def sign(signatory: Person, draft: str) -> None:
    page = signatory.open(f"{draft}/underskrifter")
    signatory.see("Underteckna version")
    page.check("input[name='confirmed']")
    page.locator("main").get_by_role("button", name=re.compile("^Underteckna version")).click()
    signatory.shoot()
    signatory.context.close()
