"""What `envag user` and `envag token` share: the accounts of this installation, and refusals in one line."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from router.access.actor import SYSTEM
from router.account_rules import NotUsable, shortened, usable_password
from router.audit import By
from router.bootstrap import Router, build_router
from router.commands.options import settings_with
from router.settings import SettingsError
from router.storage import Known
from router.vocabulary import nearest


@contextmanager
def kept() -> Iterator[tuple[Router, By]]:
    """The installation, and whoever starts the command as the one who does it. Raises SettingsError."""
    router = build_router(settings_with())
    try:
        if not router.database_is_current():
            raise SettingsError("databasen har inte den här versionens tabeller: kör envag db upgrade.")
        with refused():
            yield router, router.by(SYSTEM)
    finally:
        router.close()


@contextmanager
def refused() -> Iterator[None]:
    """Tells what cannot be used in one line, with the flag or argument that it stands in."""
    try:
        yield
    except NotUsable as wrong:
        where = "LOGIN" if wrong.field == "login" else f"--{wrong.field}"
        raise click.ClickException(f"{where}: {wrong.text()}") from wrong


def account(router: Router, login: str) -> Known:
    """The account with this login."""
    found = router.accounts.named(login) if login.isprintable() else None
    if found is None:
        near = nearest(login, [known.login for known in router.accounts.all()])
        hint = f"Menade du {near}?" if near else "envag user list visar alla."
        raise click.ClickException(f"kontot {shortened(login)} finns inte. {hint}")
    return found


def chosen_password(login: str, *, from_stdin: bool) -> str:
    """The password from standard input, or asked for twice at the terminal without showing it."""
    if from_stdin:
        return usable_password(sys.stdin.readline().rstrip("\r\n"), login)
    if not sys.stdin.isatty():
        raise click.ClickException("ange --password-stdin eller --generate: det finns ingen terminal att fråga i.")
    password = usable_password(_asked("Lösenord"), login)
    if _asked("Samma lösenord igen") != password:
        raise click.ClickException("lösenorden är inte lika. Ingenting är ändrat: försök igen.")
    return password


def _asked(what: str) -> str:
    return str(click.prompt(what, hide_input=True, default="", show_default=False, err=True))
