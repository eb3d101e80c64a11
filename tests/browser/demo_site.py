"""A demo site before real browsers, and people in browsers of their own who have signed in to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import Any

from flask import Flask
from playwright.sync_api import Browser, Page
from werkzeug.serving import make_server

from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.demo import seed
from router.settings import Settings
from tests.databases import ready

KEY = "7d1f0c6b5a49382716e5d4c3b2a19080f7e6d5c4b3a29180"
DESKTOP = {"width": 1280, "height": 900}
Visit = Callable[..., Page]


@contextmanager
def demo_site(router: Router, folder: Path, **settings: Any) -> Iterator[Router]:
    """The policies of the router as a demo with a database of its own, where the accounts of the demo are made."""
    own = replace(router, settings=Settings(mode="DEMO", var_dir=folder, secret_key=KEY, **settings))
    ready(own.settings.database_url)
    assert own.demo is not None
    seed(own.demo, own.accounts, own.by(SYSTEM))
    yield own
    own.close()


@contextmanager
def served(app: Flask) -> Iterator[str]:
    """The address of the application, until the block ends."""
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@contextmanager
def visits(chromium: Browser, where: str) -> Iterator[Visit]:
    """Opens a page in a browser of its own, perhaps of somebody who has pressed a button of the demo.

    No script on any of the pages may have failed.
    """
    contexts, complaints = [], list[str]()

    def open_(
        path: str, login: str | None = None, *, viewport: dict[str, int] = DESKTOP, scripts: bool = True
    ) -> Page:
        context = chromium.new_context(viewport=viewport, java_script_enabled=scripts, base_url=where, locale="sv-SE")
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15000)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        if login:
            page.goto("/logga-in")
            page.get_by_role("button", name=login).click()
        page.goto(path)
        return page

    yield open_
    for context in contexts:
        context.close()
    assert complaints == []
