"""Who is put out on one instance is out on the other, at its next request."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator

import pytest

from tests.conftest import emptied
from tests.load.browser import Browser
from tests.load.kills import CASES
from tests.load.service import COMMAND, Service, running

pytestmark = [pytest.mark.slow, pytest.mark.postgres]

Pair = tuple[Service, Service]
PASSWORD = "fem gröna cyklar sjunger"
ACCOUNT = "/konto"


@pytest.fixture(scope="module")
def pair(postgresql_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    """Two instances for all tests here: each has accounts of its own."""
    folder, url = tmp_path_factory.mktemp("pair"), emptied(postgresql_url)
    services = Service(url, folder / "one"), Service(url, folder / "other")
    with running(*services):
        yield services


def user(service: Service, *arguments: str, password: str = "") -> None:
    """Runs `envag user …` beside the servers."""
    done = subprocess.run(
        [*COMMAND, "user", *arguments],
        input=password,
        env=service.environment,
        cwd=service.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def signed_in(one: Service, login: str) -> Browser:
    """Somebody with a new account, signed in at one instance."""
    user(one, "add", login, "--role", "staff", "--principal", "region:18", "--password-stdin", password=PASSWORD)
    browser = Browser()
    assert browser.send(one, "/logga-in", "/logga-in", login=login, password=PASSWORD) == 303
    return browser


def test_a_session_is_good_on_both_and_ended_on_both(pair: Pair) -> None:
    one, other = pair
    browser, elsewhere = signed_in(one, "anna"), Browser()
    stolen = browser.copied()
    assert stolen.get(other, ACCOUNT)[0] == 200
    # A second browser of the same person is not put out by what the first one does.
    assert elsewhere.send(other, "/logga-in", "/logga-in", login="anna", password=PASSWORD) == 303
    assert browser.send(one, "/logga-ut", ACCOUNT) == 303
    assert (stolen.get(other, ACCOUNT)[0], stolen.get(one, ACCOUNT)[0]) == (303, 303)
    assert elsewhere.get(one, ACCOUNT)[0] == 200


@pytest.mark.parametrize(
    "change",
    [
        ("disable",),
        ("password", "--password-stdin"),
        ("revoke", "--role", "staff", "--principal", "region:18"),
    ],
    ids=lambda change: change[0],
)
def test_a_change_of_the_account_is_felt_on_both(pair: Pair, change: tuple[str, ...]) -> None:
    one, other = pair
    command, *options = change
    browser = signed_in(one, command)
    assert (browser.get(one, ACCOUNT)[0], browser.get(other, ACCOUNT)[0]) == (200, 200)
    user(one, command, command, *options, password="sju blå hästar dansar")
    assert (browser.get(other, ACCOUNT)[0], browser.get(one, ACCOUNT)[0]) == (303, 303)


def test_a_token_revoked_is_refused_on_both(pair: Pair) -> None:
    one, other = pair
    issued = one.envag("token", "add", "--label", "Test", "--principal", "region:18", "--scope", "decide")
    assert issued.returncode == 0, issued.stderr
    [token] = re.findall(r"evi_([0-9a-f]+)_\S+", issued.stdout)
    headers = {"Authorization": f"Bearer {issued.stdout.strip()}"}
    answers = [service.call("/api/v1/decisions", CASES[0], headers)[0] for service in (one, other)]
    assert answers == [201, 201]
    revoked = one.envag("token", "revoke", token)
    assert revoked.returncode == 0, revoked.stderr
    answers = [service.call("/api/v1/decisions", CASES[0], headers)[0] for service in (other, one)]
    assert answers == [401, 401]


def test_guesses_are_counted_together(pair: Pair) -> None:
    one, other = pair
    signed_in(one, "bosse")
    guesses = [
        Browser().send(service, "/logga-in", "/logga-in", login="bosse", password="wrong wrong wrong")
        for service in (one, other, one, other, one, other)
    ]
    assert guesses == [422, 422, 422, 422, 422, 429]
