"""`envag token`: tokens issued, listed and revoked at the command line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from router.access import Permission, Principal
from router.audit import SealKey
from router.settings import Settings
from router.storage import AuditLog, Tokens, migrate, open_database
from tests.cli.conftest import Envag

KEY = "for-tests-only-for-tests-only-for-tests-only"
ISSUE = ("token", "add", "--label", "Journalsystem, prov", "--principal", "region:18")


@pytest.fixture
def environment(environment: dict[str, str]) -> dict[str, str]:
    """An installation whose database is made."""
    migrate(Settings(var_dir=Path(environment["VAR_DIR"])).database_url)
    return environment | {"SECRET_KEY": KEY}


@pytest.fixture
def tokens(environment: dict[str, str]) -> Iterator[Tokens]:
    """The tokens as the installation has them."""
    engine = open_database(Settings(var_dir=Path(environment["VAR_DIR"])).database_url)
    yield Tokens(engine, AuditLog(engine, SealKey.of(KEY)))
    engine.dispose()


def test_a_token_is_shown_once_and_works(envag_here: Envag, tokens: Tokens) -> None:
    done = envag_here(*ISSUE, "--scope", "decide", "--scope", "see_decision", "--days", "30")
    assert done.returncode == 0, done.stderr
    secret = done.stdout.strip()
    found = tokens.actor(secret, datetime.now(UTC))
    assert found is not None
    assert (found.principal, found.scopes) == (
        Principal("region", "18"),
        {Permission.DECIDE, Permission.SEE_DECISION},
    )
    [issued] = tokens.all()
    assert issued.expires_at - issued.created_at == timedelta(days=30)
    assert secret.rpartition("_")[2] not in done.stderr + envag_here("token", "list").stdout


def test_a_revoked_token_works_no_more(envag_here: Envag, tokens: Tokens) -> None:
    secret = envag_here(*ISSUE, "--scope", "decide").stdout.strip()
    token = secret.split("_")[1]
    assert "gäller" in envag_here("token", "list").stdout
    assert envag_here("token", "revoke", token).stderr == "Nyckeln är återkallad.\n"
    assert tokens.actor(secret, datetime.now(UTC)) is None
    assert "återkallad" in envag_here("token", "list").stdout
    assert "redan" in envag_here("token", "revoke", token).stderr


def test_the_list_tells_what_a_token_is_for(envag_here: Envag) -> None:
    envag_here(*ISSUE, "--scope", "decide")
    [line] = envag_here("token", "list").stdout.splitlines()
    assert re.fullmatch(
        r"[0-9a-f]{32}  gäller      till 20..-..-..  aldrig använd      region:18  decide  Journalsystem, prov", line
    )


@pytest.mark.parametrize(
    "more, line",
    [
        (("--scope", "decid"), "--scope: decid finns inte. Menade du decide?"),
        (("--scope", "manage_accounts"), "Välj bland decide,"),
        ((), "Ange vad nyckeln får göra"),
        (("--scope", "decide", "--days", "0"), "mellan 1 och 365"),
        (("--scope", "decide", "--days", "366"), "mellan 1 och 365"),
        (("--scope", "decide", "--days", "snart"), "mellan 1 och 365"),
        (("--scope", "decide", "--label", "Anna 070-123 45 67"), "personuppgift"),
        (("--scope", "decide", "--label", " "), "högst 60 tecken"),
        (("--scope", "decide", "--principal", "region:orebro"), "Menade du region:18?"),
    ],
)
def test_what_cannot_be_used_is_one_line_that_helps(
    envag_here: Envag, tokens: Tokens, more: tuple[str, ...], line: str
) -> None:
    done = envag_here(*ISSUE, *more)
    assert (done.returncode, done.stdout) == (2, "")
    assert line in done.stderr
    assert done.stderr.count("\n") == 1
    assert tokens.all() == []


def test_the_longest_time_is_the_sites_choice(envag_here: Envag, tokens: Tokens) -> None:
    assert "mellan 1 och 20" in envag_here(*ISSUE, "--scope", "decide", "--days", "21", TOKEN_DAYS="20").stderr
    assert envag_here(*ISSUE, "--scope", "decide", TOKEN_DAYS="20").returncode == 0
    [issued] = tokens.all()
    assert issued.expires_at - issued.created_at == timedelta(days=20)


def test_an_unknown_token_is_told(envag_here: Envag) -> None:
    done = envag_here("token", "revoke", "x")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "envag token list" in done.stderr
