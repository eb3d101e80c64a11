"""The certified provider from npm as a process of its own, and a browser that knows nothing of either side."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import NoReturn
from urllib.parse import urljoin

import pytest
import requests
from werkzeug.serving import make_server

from router.bootstrap import Router
from tests.architecture.project import ROOT
from tests.oidc.forging_provider import CLIENT, SECRET
from web import create_app

FOLDER = Path(__file__).parent / "provider"
OLDEST_NODE = 20
INSTALLED = ROOT / "var" / "test-provider"
FORM = re.compile(r"<form[^>]*?action=\"(?P<action>[^\"]+)\".*?</form>", re.DOTALL)
HIDDEN = re.compile(r"<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")


def installed() -> Path:
    """The folder with the provider and what it needs, installed once for each state of its lock file."""
    if not _node_is_new_enough():
        _do_without(f"node {OLDEST_NODE} or newer, and npm, are missing")
    wanted = FOLDER / "package-lock.json"
    folder = INSTALLED / hashlib.sha256(wanted.read_bytes()).hexdigest()[:16]
    if not folder.exists():
        _install(folder)
    shutil.copy(FOLDER / "server.mjs", folder)
    return folder


def _node_is_new_enough() -> bool:
    if not (shutil.which("node") and shutil.which("npm")):
        return False
    told = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout
    return int(told.removeprefix("v").partition(".")[0]) >= OLDEST_NODE


def _do_without(why: str) -> NoReturn:
    if os.environ.get("CI") == "true":
        pytest.fail(f"{why}, and CI must run these tests")
    pytest.skip(f"{why}: nothing to sign in through")


def _install(folder: Path) -> None:
    """Beside its place first: another test process may be installing too, and one that was stopped leaves nothing."""
    beside = folder.with_name(f"{folder.name}.{os.getpid()}")
    shutil.copytree(FOLDER, beside, dirs_exist_ok=True)
    command = ["npm", "ci", "--ignore-scripts", "--no-fund", "--no-audit", "--silent"]
    done = subprocess.run(command, cwd=beside, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode:
        shutil.rmtree(beside)
        _do_without(f"npm ci cannot install the provider ({done.stderr.strip()[-300:]})")
    try:
        beside.rename(folder)
    except OSError:
        shutil.rmtree(beside)


@dataclass
class RealProvider:
    """The process, as a test steers it."""

    issuer: str
    process: subprocess.Popen[str]

    def know(self, client: str, secret: str, address: str) -> None:
        """Registers our app, served at `address`."""
        told = {
            "client_id": client,
            "client_secret": secret,
            "redirect_uris": [f"{address}/logga-in/svar"],
            "post_logout_redirect_uris": [f"{address}/logga-in/utloggad"],
            "backchannel_logout_uri": f"{address}/logga-in/utloggad",
            "backchannel_logout_session_required": True,
        }
        requests.post(f"{self.issuer}/test/client", json=told, timeout=10).raise_for_status()

    def say(self, login: str, **claims: object) -> None:
        """What the provider tells of somebody from now on."""
        told = {"login": login, "claims": claims}
        requests.post(f"{self.issuer}/test/person", json=told, timeout=10).raise_for_status()

    def stop(self) -> None:
        """As when it is down."""
        self.process.kill()
        self.process.wait()


@contextmanager
def running(session_seconds: int = 600) -> Iterator[RealProvider]:
    """The provider, for as long as a test runs."""
    command = ["node", "server.mjs", str(session_seconds)]
    quiet = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, cwd=installed(), text=True, **quiet) as process:  # type: ignore[call-overload]
        try:
            assert process.stdout is not None
            yield RealProvider(json.loads(process.stdout.readline())["issuer"], process)
        finally:
            process.kill()


@contextmanager
def served(router: Router, provider: RealProvider) -> Iterator[str]:
    """Our app on an address that the provider knows."""
    server = make_server("127.0.0.1", 0, create_app(router, router.settings), threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    address = f"http://127.0.0.1:{server.server_port}"
    try:
        provider.know(CLIENT, SECRET, address)
        yield address
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class Browser:
    """Goes where it is sent, keeps its cookies, and fills in forms as they stand on the page."""

    def __init__(self) -> None:
        self._session = requests.Session()
        self._session.trust_env = False
        self.page = requests.Response()

    @property
    def text(self) -> str:
        return self.page.text

    def open(self, address: str) -> requests.Response:
        self.page = self._session.get(urljoin(self.page.url or "", address), timeout=10)
        return self.page

    def send(self, fields: dict[str, str] | None = None, form: str = "") -> requests.Response:
        """Sends the page's form, the one whose address has `form` in it."""
        found = next(found for found in FORM.finditer(self.text) if form in found["action"])
        filled = {unescape(name): unescape(value) for name, value in HIDDEN.findall(found[0])} | (fields or {})
        address = urljoin(self.page.url, unescape(found["action"]))
        self.page = self._session.post(address, data=filled, timeout=10)
        return self.page

    def sign_in(self, address: str, login: str) -> requests.Response:
        """From our sign-in page through the provider's login and consent and back."""
        self.open(f"{address}/logga-in?vidare=/konto")
        self.open(self.link("/logga-in/leverantor"))
        self.send({"login": login, "password": "any"})
        return self.send()

    def link(self, part: str) -> str:
        """The address of the page's link that has `part` in it."""
        found = re.search(rf'href="([^"]*{re.escape(part)}[^"]*)"', self.text)
        assert found, self.text
        return unescape(found[1])

    def refresh(self) -> requests.Response:
        """Follows the page's own redirect."""
        found = re.search(r'http-equiv="refresh" content="0; url=([^"]+)"', self.text)
        assert found, self.text
        return self.open(unescape(found[1]))
