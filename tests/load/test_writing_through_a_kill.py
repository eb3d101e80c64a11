"""What somebody writes in a draft stays, whenever the server is killed: the real `envag serve`, the real editor."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import select

from router.storage import open_database
from router.storage.policy_models import DraftFile
from tests.load.processes import children_of
from tests.load.service import Service, running, wait_for_end

pytestmark = pytest.mark.slow

RULES = "rules/regional/18-orebro/ansvar.yaml"
PATIENCE = 60_000


def test_nothing_written_is_lost_when_the_server_is_killed(tmp_path: Path, chromium: Browser) -> None:
    url = f"sqlite:///{tmp_path}/envag.db"
    service = Service(url, tmp_path, MODE="DEMO")
    with running(service), chromium.new_page() as page:
        page.set_default_timeout(PATIENCE)
        address = f"http://127.0.0.1:{service.port}"
        page.goto(f"{address}/logga-in")
        page.get_by_role("button", name="demo-regelagare-region").click()
        page.goto(f"{address}/verkstad")
        page.get_by_label("Vad gäller ändringen?").fill("Gränsen i vårt avtal")
        page.get_by_role("button", name="Börja").click()
        page.goto(f"{page.url}/text?fil={RULES}")
        page.locator(".cm-content").focus()
        page.keyboard.press("Control+End")
        page.keyboard.type("# före", delay=10)
        until(page, "saved")
        page.keyboard.type(" och medan", delay=10)
        kill(service)
        page.keyboard.type(" den var borta", delay=10)
        until(page, "lost")
        page.keyboard.type(" och mer", delay=10)
        service.start()
        service.wait_until_ready()
        until(page, "saved")
        page.keyboard.type(" och efter", delay=10)
        page.wait_for_timeout(1500)
        until(page, "saved")
        assert text_in(url).endswith("# före och medan den var borta och mer och efter")


def until(page: Page, how: str) -> None:
    expect(page.locator(".evi-editor__standing")).to_have_attribute("data-how", how, timeout=PATIENCE)


def kill(service: Service) -> None:
    """The server and all that it began, at once."""
    children = children_of(service.process.pid)
    service.end(signal.SIGKILL)
    wait_for_end(children)


def text_in(url: str) -> str:
    engine = open_database(url)
    with engine.connect() as connection:
        text = connection.scalar(select(DraftFile.text).where(DraftFile.path == RULES))
    engine.dispose()
    return bytes(text or b"").decode()
