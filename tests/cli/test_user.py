"""`envag user`: accounts made and kept at the command line."""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from router.audit import Action, SealKey
from router.credentials import password_fits
from router.settings import Settings
from router.storage import Accounts, AuditLog, migrate, open_database
from router.storage.audit_models import AuditEvent
from tests.cli.conftest import Envag

KEY = "for-tests-only-for-tests-only-for-tests-only"
GOOD = "fem gröna cyklar sjunger"
Kept = Callable[[], Accounts]


@pytest.fixture
def environment(environment: dict[str, str]) -> dict[str, str]:
    """An installation whose database is made."""
    migrate(Settings(var_dir=Path(environment["VAR_DIR"])).database_url)
    return environment | {"SECRET_KEY": KEY}


@pytest.fixture
def accounts(environment: dict[str, str]) -> Iterator[Accounts]:
    """The accounts as the installation has them."""
    engine = open_database(Settings(var_dir=Path(environment["VAR_DIR"])).database_url)
    yield Accounts(engine, AuditLog(engine, SealKey.of(KEY)))
    engine.dispose()


@pytest.fixture
def added(envag_here: Envag, accounts: Accounts) -> str:
    """The login of somebody with two roles."""
    done = envag_here(
        *"user add bup-1 --role staff --principal region:18 --agency bup".split(),
        *"--role policy_owner --principal municipality:1880 --generate".split(),
    )
    assert done.returncode == 0, done.stderr
    return "bup-1"


def held(accounts: Accounts, login: str) -> set[tuple[str, str, str | None]]:
    known = accounts.named(login)
    assert known is not None
    return {(str(grant.role), str(grant.principal), grant.agency) for grant in known.grants}


def told(accounts: Accounts) -> list[tuple[str, str]]:
    """What the audit chain tells: who and what."""
    with accounts._engine.connect() as connection:
        query = select(AuditEvent.actor_kind, AuditEvent.action).order_by(AuditEvent.seq)
        return [tuple(row) for row in connection.execute(query)]


def test_a_generated_password_is_shown_once_and_fits(envag_here: Envag, accounts: Accounts) -> None:
    done = envag_here("user", "add", "drift-1", "--role", "operator", "--generate")
    assert done.returncode == 0, done.stderr
    password = done.stdout.strip()
    known = accounts.named("drift-1")
    assert known is not None
    assert password_fits(password, accounts.password_of(known.id))
    assert password not in done.stderr
    assert not known.demo
    assert told(accounts) == [("system", Action.ACCOUNT_ADDED), ("system", Action.GRANT_GIVEN)]


def test_several_roles_at_once(accounts: Accounts, added: str) -> None:
    assert held(accounts, added) == {
        ("staff", "region:18", "bup"),
        ("policy_owner", "municipality:1880", None),
    }


def test_a_role_in_the_middle_without_a_principal(envag_here: Envag, accounts: Accounts) -> None:
    done = envag_here(
        *"user add drift-1 --generate --role operator --principal - --role staff --principal region:18".split()
    )
    assert done.returncode == 0, done.stderr
    assert held(accounts, "drift-1") == {("operator", "None", None), ("staff", "region:18", None)}


def test_a_password_from_standard_input(
    envag_here: Envag, accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{GOOD}\n"))
    done = envag_here("user", "add", "granskare-1", "--role", "auditor", "--password-stdin")
    assert done.returncode == 0, done.stderr
    known = accounts.named("granskare-1")
    assert known is not None
    assert password_fits(GOOD, accounts.password_of(known.id))


@pytest.mark.parametrize("again, taken", [(GOOD, True), ("something else entirely", False)])
def test_a_password_is_asked_for_twice_and_not_shown(
    environment: dict[str, str], command: list[str], tmp_path: Path, accounts: Accounts, again: str, taken: bool
) -> None:
    ours, theirs = pty.openpty()
    arguments = [*command, *"user add drift-1 --role operator".split()]
    with subprocess.Popen(
        arguments, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, cwd=tmp_path, start_new_session=True
    ) as program:
        os.close(theirs)
        shown = typed(ours, "Lösenord", GOOD) + typed(ours, "igen", again) + rest(ours)
        assert program.wait(timeout=30) == (0 if taken else 2)
    assert GOOD not in shown
    assert ("inte lika" in shown) is not taken
    assert (accounts.named("drift-1") is not None) is taken


def typed(terminal: int, prompt: str, answer: str) -> str:
    """Waits for the question at the terminal, and answers it; what was shown."""
    shown, deadline = b"", time.monotonic() + 30
    while prompt.encode() not in shown and time.monotonic() < deadline:
        shown += os.read(terminal, 1000)
    os.write(terminal, f"{answer}\n".encode())
    return shown.decode()


def rest(terminal: int) -> str:
    shown = b""
    with closing(os.fdopen(terminal, "rb", buffering=0)) as stream:
        try:
            while part := stream.read(1000):
                shown += part
        except OSError:  # what a terminal says on Linux when the other side is gone
            pass
    return shown.decode()


@pytest.mark.parametrize(
    "arguments, line",
    [
        ("user add Anna --generate", "Menade du anna?"),
        ("user add 800101-1236 --generate", "personuppgift"),
        ("user add 19800101.1236 --generate", "personuppgift"),
        ("user add ab --generate", "3–64 tecken"),
        ("user add bup-2 --role staf --principal region:18 --generate", "--role: staf finns inte. Menade du staff?"),
        ("user add bup-2 --role visitor --generate", "Välj bland staff,"),
        ("user add bup-2 --role staff --generate", "Rollen staff gäller för en huvudman."),
        ("user add bup-2 --role staff --principal region:98 --generate", "region:98 finns inte."),
        ("user add bup-2 --role staff --principal kommun:1880 --generate", "Menade du municipality:1880?"),
        ("user add bup-2 --role staff --principal region:Örebro --generate", "Menade du region:18?"),
        ("user add bup-2 --role staff --principal region:18 --agency BUPP --generate", "Menade du bup?"),
        ("user add bup-2 --role staff --principal region:18 --agency socialtjanst --generate", "--agency: "),
        ("user add bup-2 --role signatory --principal region:18 --agency bup --generate", "hör inte till någon"),
        ("user add bup-2 --role operator --principal region:18 --generate", "lämna huvudmannen tom"),
        ("user add bup-2 --principal region:18 --generate", "skriv en --role för var och en"),
        ("user add bup-2 --generate --password-stdin", "inte båda"),
        ("user add bup-2", "--password-stdin eller --generate"),
        ("user add bup-1 --generate", "kontot bup-1 finns redan"),
        ("user disable bup1", "kontot bup1 finns inte. Menade du bup-1?"),
        ("user revoke bup-1 --role manager --principal region:18", "Kontots roller: staff region:18 bup;"),
        ("user grant bup-1", "Välj bland staff,"),
    ],
)
def test_what_cannot_be_used_is_one_line_that_helps(
    envag_here: Envag, accounts: Accounts, added: str, arguments: str, line: str
) -> None:
    before = told(accounts)
    done = envag_here(*arguments.split())
    assert (done.returncode, done.stdout) == (2, "")
    assert line in done.stderr
    assert done.stderr.count("\n") == 1
    assert told(accounts) == before


@pytest.mark.parametrize("password", ["abc", "Sommaren2026!", "x" * 129])
def test_a_weak_password_is_refused_with_what_to_do(
    envag_here: Envag, accounts: Accounts, monkeypatch: pytest.MonkeyPatch, password: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{password}\n"))
    done = envag_here("user", "add", "drift-1", "--role", "operator", "--password-stdin")
    assert done.returncode == 2
    assert re.search("minst 12 tecken|högst 128 tecken|ord som inte hör ihop", done.stderr)
    assert password not in done.stderr
    assert accounts.all() == []


def test_the_list_tells_state_and_roles(envag_here: Envag, added: str) -> None:
    envag_here("user", "add", "drift-1", "--role", "operator", "--generate")
    envag_here("user", "disable", added)
    assert envag_here("user", "list").stdout.splitlines() == [
        "bup-1    avstängt  staff region:18 bup; policy_owner municipality:1880",
        "drift-1  öppet     operator",
    ]
    envag_here("user", "enable", added)
    assert "avstängt" not in envag_here("user", "list").stdout


def test_a_role_is_given_and_taken_back(envag_here: Envag, accounts: Accounts, added: str) -> None:
    envag_here("user", "grant", added, "--role", "auditor")
    assert ("auditor", "None", None) in held(accounts, added)
    envag_here("user", "revoke", added, "--role", "staff", "--principal", "region:18", "--agency", "bup")
    assert held(accounts, added) == {("policy_owner", "municipality:1880", None), ("auditor", "None", None)}
    assert [action for _, action in told(accounts)][-2:] == [Action.GRANT_GIVEN, Action.GRANT_REVOKED]


def test_another_password(envag_here: Envag, accounts: Accounts, added: str) -> None:
    known = accounts.named(added)
    assert known is not None
    before = accounts.password_of(known.id)
    password = envag_here("user", "password", added, "--generate").stdout.strip()
    assert password_fits(password, accounts.password_of(known.id))
    assert accounts.password_of(known.id) != before


def test_the_last_operator_is_not_lost_in_silence(envag_here: Envag, added: str) -> None:
    envag_here("user", "add", "drift-1", "--role", "operator", "--generate")
    envag_here("user", "add", "drift-2", "--role", "operator", "--generate")
    assert "ingen driftansvarig" not in envag_here("user", "disable", "drift-1").stderr
    assert "ingen driftansvarig" not in envag_here("user", "disable", added).stderr
    assert "ingen driftansvarig" in envag_here("user", "disable", "drift-2").stderr


def test_a_database_that_is_not_made_is_told(envag_here: Envag, tmp_path: Path) -> None:
    done = envag_here("user", "list", DATABASE_URL=f"sqlite:///{tmp_path}/empty.db")
    assert done.returncode == 2
    assert "kör envag db upgrade" in done.stderr


def test_without_a_key_nothing_is_done(envag_here: Envag) -> None:
    done = envag_here("user", "add", "drift-1", "--role", "operator", "--generate", SECRET_KEY="")
    assert (done.returncode, done.stdout) == (2, "")
    assert "SECRET_KEY saknas" in done.stderr
