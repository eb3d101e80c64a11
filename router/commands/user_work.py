"""What `envag user` does, and what it answers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

import click

from router.access import Grant
from router.account_rules import one_time_password, usable_login
from router.bootstrap import Router
from router.commands.keeping import account, chosen_password, kept
from router.credentials import hash_password
from router.grant_rules import GrantRules
from router.settings import DEMO
from router.storage import Known, LoginTaken

NONE = "-"
"""Stands for no principal, or no agency, where several roles are given."""


def add(
    login: str,
    roles: Sequence[str],
    principals: Sequence[str],
    agencies: Sequence[str],
    *,
    from_stdin: bool,
    generate: bool,
) -> None:
    """Makes an account. The password is asked for last, when all the rest is in order."""
    with kept() as (router, by):
        usable_login(login)
        grants = _grants(router.grant_rules, roles, principals, agencies)
        if router.accounts.named(login):
            raise _taken(login)
        password = _password(login, from_stdin=from_stdin, generate=generate)
        try:
            router.accounts.add(login, hash_password(password), grants, by, one_time=generate)
        except LoginTaken as taken:
            raise _taken(login) from taken
        _tell(f"Kontot {login} finns nu.", password if generate else None)


def show_all() -> None:
    """One account a line, with its roles."""
    with kept() as (router, _by):
        known = router.accounts.all()
        width = max((len(one.login) for one in known), default=0)
        for one in known:
            status = "avstängt" if one.disabled_at else "demo" if one.demo else "öppet"
            held = "; ".join(written(grant) for grant in one.grants) or "ingen roll"
            click.echo(f"{one.login:{width}}  {status:8}  {held}")


def disable(login: str) -> None:
    """Closes an account."""
    with kept() as (router, by):
        found = account(router, login)
        router.accounts.disable(found.id, by)
        _tell(f"Kontot {login} är avstängt.")
        _warn_without_operator(router, found)


def enable(login: str) -> None:
    """Opens it again."""
    with kept() as (router, by):
        router.accounts.enable(account(router, login).id, by)
        _tell(f"Kontot {login} är öppet.")


def change_password(login: str, *, from_stdin: bool, generate: bool) -> None:
    """Gives an account another password."""
    with kept() as (router, by):
        found = account(router, login)
        if found.issuer is not None:
            raise click.ClickException(f"{login} loggar in genom {found.issuer}: byt lösenordet där.")
        password = _password(login, from_stdin=from_stdin, generate=generate)
        router.accounts.set_password(found.id, hash_password(password), by, one_time=generate)
        _tell(f"Lösenordet för {login} är bytt.", password if generate else None)


def grant(login: str, role: str, principal: str, agency: str) -> None:
    """Gives a role."""
    with kept() as (router, by):
        given = router.grant_rules.grant(role, principal, agency)
        router.accounts.give(account(router, login).id, given, by)
        _tell(f"{login} har nu rollen {written(given)}.")


def revoke(login: str, role: str, principal: str, agency: str) -> None:
    """Takes a role back."""
    with kept() as (router, by):
        found, meant = account(router, login), router.grant_rules.grant(role, principal, agency)
        held = next((one.id for one in found.grants if written(one) == written(meant)), None)
        if held is None:
            has = "; ".join(written(one) for one in found.grants) or "ingen"
            raise click.ClickException(f"{login} har inte rollen {written(meant)}. Kontots roller: {has}.")
        router.accounts.revoke(found.id, held, by)
        _tell(f"{login} har inte längre rollen {written(meant)}.")
        _warn_without_operator(router, found)


def written(grant: Grant) -> str:
    """A role in the words of the flags that give it."""
    return " ".join(str(part) for part in (grant.role, grant.principal, grant.agency) if part)


def _grants(
    rules: GrantRules, roles: Sequence[str], principals: Sequence[str], agencies: Sequence[str]
) -> list[Grant]:
    if max(len(principals), len(agencies)) > len(roles):
        raise click.ClickException("--principal och --agency hör till en --role: skriv en --role för var och en.")
    parts = zip_longest(roles, principals, agencies, fillvalue=NONE)
    return [rules.grant(role, *("" if part == NONE else part for part in rest)) for role, *rest in parts]


def _password(login: str, *, from_stdin: bool, generate: bool) -> str:
    if from_stdin and generate:
        raise click.ClickException("välj --password-stdin eller --generate, inte båda.")
    return one_time_password() if generate else chosen_password(login, from_stdin=from_stdin)


def _taken(login: str) -> click.ClickException:
    return click.ClickException(f"kontot {login} finns redan. envag user grant ger det en roll till.")


def _tell(told: str, secret: str | None = None) -> None:
    """What was done, beside a secret that alone goes to standard output."""
    click.echo(told, err=True)
    if secret is not None:
        click.echo("Lösenordet visas bara nu:", err=True)
        click.echo(secret)


def _warn_without_operator(router: Router, before: Known) -> None:
    """Tells when the one who was operator until now was the last."""
    if before.is_operator and not router.accounts.operators(demo=router.settings.mode == DEMO):
        click.echo("Nu finns ingen driftansvarig: envag user grant LOGIN --role operator utser en.", err=True)
