"""`envag user`: accounts with a password of ours, and the roles that they hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import click

from router.commands.swedish import SwedishGroup

Decorated = TypeVar("Decorated", bound=Callable[..., object])

login_argument = click.argument("login", metavar="LOGIN")


def role_options(command: Decorated) -> Decorated:
    """One role: what it is, for whom, and in which agency."""
    return _role_options(command, several=False)


def several_roles(command: Decorated) -> Decorated:
    """The same three flags, as often as there are roles."""
    return _role_options(command, several=True)


def _role_options(command: Decorated, *, several: bool) -> Decorated:
    for name, metavar, told in (
        ("--agency", "KOD", "Verksamhet hos huvudmannen (för staff och manager)."),
        ("--principal", "TYP:KOD", "Huvudman, till exempel region:18. Behövs inte för operator och auditor."),
        ("--role", "ROLL", "staff, manager, policy_owner, signatory, operator eller auditor."),
    ):
        missing = () if several else ""
        command = click.option(name, metavar=metavar, multiple=several, default=missing, help=told)(command)
    return command


def password_options(command: Decorated) -> Decorated:
    """Where the password comes from, when it is not asked for at the terminal."""
    command = click.option("--generate", is_flag=True, help="Gör ett lösenord, och skriv ut det en gång.")(command)
    return click.option("--password-stdin", is_flag=True, help="Läs lösenordet från standard in.")(command)


@click.group(cls=SwedishGroup)
def user() -> None:
    """Konton: vem som får logga in, och i vilka roller."""


@user.command()
@login_argument
@several_roles
@password_options
def add(
    login: str,
    role: tuple[str, ...],
    principal: tuple[str, ...],
    agency: tuple[str, ...],
    password_stdin: bool,
    generate: bool,
) -> None:
    """Lägger till ett konto.

    LOGIN säger inget om personen: 3–64 små bokstäver, siffror, punkt, bindestreck och understreck.
    Flera roller: skriv --role flera gånger, och lika många --principal och --agency i samma ordning;
    - där det inte ska vara någon.
    """
    from router.commands.user_work import add

    add(login, role, principal, agency, from_stdin=password_stdin, generate=generate)


@user.command(name="list")
def list_() -> None:
    """Visar alla konton med sina roller."""
    from router.commands.user_work import show_all

    show_all()


@user.command()
@login_argument
def disable(login: str) -> None:
    """Stänger ett konto: ingen kommer in med det, och den som är inne är ute."""
    from router.commands.user_work import disable

    disable(login)


@user.command()
@login_argument
def enable(login: str) -> None:
    """Öppnar ett avstängt konto igen."""
    from router.commands.user_work import enable

    enable(login)


@user.command()
@login_argument
@password_options
def password(login: str, password_stdin: bool, generate: bool) -> None:
    """Byter lösenord. Den som är inloggad med kontot loggas ut."""
    from router.commands.user_work import change_password

    change_password(login, from_stdin=password_stdin, generate=generate)


@user.command()
@login_argument
@role_options
def grant(login: str, role: str, principal: str, agency: str) -> None:
    """Ger ett konto en roll till."""
    from router.commands.user_work import grant

    grant(login, role, principal, agency)


@user.command()
@login_argument
@role_options
def revoke(login: str, role: str, principal: str, agency: str) -> None:
    """Tar tillbaka en roll. Den som arbetar i den är ute."""
    from router.commands.user_work import revoke

    revoke(login, role, principal, agency)
