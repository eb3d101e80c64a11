"""The scenarios and the proof of a draft in a real browser: they come by themselves, and are said when done."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from router.access import Actor, Grant, Kind, Principal, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.credentials import hash_password
from router.editions import Edition
from router.storage.policy_jobs import Job
from router.workshop.judging import SCENARIOS
from router.workshop.some_scenarios import run_some
from router.workshop.work import scenarios_json
from tests.browser.conftest import DESKTOP, PHONE, OpenPage
from tests.browser.test_accessibility import violations
from tests.web.workshop.a_draft import FEATURE, RULE, RULES

pytestmark = pytest.mark.browser

PASSWORD = "fem gröna cyklar sjunger"
LOGIN = "karin-owner"
LONG = 30_000
"""Milliseconds: the page asks again every few seconds, and the machine may be busy."""
REGION = Principal("region", "18")
SIZES = pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])


@pytest.fixture(scope="module")
def owner(router: Router) -> str:
    grants = [Grant(Role.POLICY_OWNER, REGION)]
    return router.accounts.add(LOGIN, hash_password(PASSWORD), grants, router.by(SYSTEM))


@pytest.fixture
def draft(router: Router, owner: str) -> str:
    """A draft in which some scenarios no longer hold."""
    by = router.by(Actor(Kind.ACCOUNT, owner, Grant(Role.POLICY_OWNER, REGION)))
    draft = router.drafts.begin("Gränsen", "change", by)
    file = router.drafts.take_up(draft, RULES, router.base_files()[RULES], by)
    text = (file.text or b"").replace(
        "funktionspåverkan: påtaglig".encode(), "funktionspåverkan: minst viss".encode()
    )
    # A line of its own, so that every test has a content that nobody has checked.
    router.drafts.write(draft, RULES, file.version, text + f"# {draft}\n".encode(), by)
    return draft


def opened(open_page: OpenPage, path: str, viewport: dict[str, int] = DESKTOP, *, scripts: bool = True) -> Page:
    page = open_page(f"/logga-in?vidare={path}", viewport=viewport, scripts=scripts)
    page.locator("[name=login]").fill(LOGIN)
    page.locator("[name=password]").fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Logga in").click()
    page.wait_for_url(f"**{path}")
    return page


def do(router: Router, draft: str, job: Job | None = None) -> None:
    """What the worker would do: the scenarios of one file for real, and a proof that found nothing."""
    judged = router.workshop.judge(draft)
    edition: Edition = router.editions.of(judged.prospects[0].files)
    while (job := job or router.jobs.take("worker", router.clock())) is not None:
        if job.kind == SCENARIOS:
            result = scenarios_json(run_some(edition, [FEATURE]).report)
            router.jobs.done(job, "worker", router.clock(), "red", result)
        else:
            router.jobs.done(job, "worker", router.clock(), "proved", {"findings": [], "certificate": None})
        job = None


def test_results_come_without_reloading_and_are_said(open_page: OpenPage, router: Router, draft: str) -> None:
    page = opened(open_page, f"/verkstad/{draft}/scenarier")
    page.get_by_role("button", name="Pröva alla scenarier").click()
    expect(page.get_by_text("Väntar på sin tur.")).to_be_visible()
    job = router.jobs.take("worker", router.clock())
    assert job is not None
    router.jobs.beat(job, "worker", router.clock(), 0.42, FEATURE)
    expect(page.get_by_text("Prövar: 42 procent.")).to_be_visible(timeout=LONG)
    assert violations(page) == []
    do(router, draft, job)
    done = page.get_by_role("status").filter(has_text="Klart: 6 scenarier stämmer inte.")
    expect(done).to_be_attached(timeout=LONG)
    expect(page.get_by_text("6 scenarier stämmer inte:")).to_be_visible()
    expect(page.get_by_text("Väntade").first).to_be_visible()


def test_the_same_without_scripts(open_page: OpenPage, router: Router, draft: str) -> None:
    page = opened(open_page, f"/verkstad/{draft}/scenarier", scripts=False)
    page.get_by_role("button", name="Pröva alla scenarier").click()
    do(router, draft)
    page.get_by_role("link", name="Se hur långt det har kommit").click()
    expect(page.get_by_text("6 scenarier stämmer inte:")).to_be_visible()


@SIZES
@pytest.mark.parametrize(
    "path",
    ["scenarier", "bevis", "scenarier/nagra", f"scenarier/fil?fil={FEATURE}", f"scenarier/nytt?regel={RULE}",
     f"scenarier/andra?fil={FEATURE}&rad=9", "scenarier/ur-beslut"],
)  # fmt: skip
def test_a_page_has_no_barriers_and_fits(
    open_page: OpenPage, router: Router, draft: str, path: str, viewport: dict[str, int]
) -> None:
    router.workshop.check(draft)
    do(router, draft)
    page = opened(open_page, f"/verkstad/{draft}/scenarier", viewport)
    page.goto(f"/verkstad/{draft}/{path}")
    for more in page.locator("details").all()[:5]:
        more.evaluate("details => details.open = true")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_a_scenario_is_written_in_the_form_without_scripts(open_page: OpenPage, draft: str) -> None:
    page = opened(open_page, f"/verkstad/{draft}/scenarier", scripts=False)
    page.goto(f"/verkstad/{draft}/scenarier/nytt?regel={RULE}")
    page.get_by_label("Vad prövar scenariot?").fill("Sjutton år")
    page.get_by_label("År", exact=True).fill("17")
    page.get_by_label("Plats", exact=True).fill("Karlskoga")
    page.get_by_label("Behov").select_option("ångest")
    page.get_by_label("Svårighetsgrad").select_option("måttlig")
    page.get_by_label("Påverkan").select_option("påtaglig")
    page.get_by_label("Verksamhet").select_option("BUP")
    page.get_by_label("Vad prövar scenariot?").press("Enter")
    page.get_by_label("Fler uppgifter om barnet").select_option("allt övrigt är känt och utan anmärkning")
    page.get_by_role("button", name="Lägg till meningen").first.click()
    page.get_by_role("button", name="Spara och pröva").click()
    expect(page.get_by_text("1 scenario prövat")).to_be_visible()
