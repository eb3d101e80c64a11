"""What `envag token` does, and what it answers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import click

from router.account_rules import shortened, token_days, usable_label
from router.commands.keeping import kept
from router.grant_rules import usable_scopes


def issue(label: str, principal: str, scopes: Sequence[str], days: str) -> None:
    """Issues a token; the secret alone goes to standard output."""
    with kept() as (router, by):
        text, whom = usable_label(label), router.grant_rules.principal(principal)
        allowed, lasting = usable_scopes(scopes), token_days(days, router.settings.token_days)
        secret = router.tokens.issue(text, whom, allowed, by.at + timedelta(days=lasting), by)
        click.echo(f"Nyckeln gäller i {lasting} dagar, och visas bara nu:", err=True)
        click.echo(secret)


def show_all() -> None:
    """One token a line, without its secret."""
    with kept() as (router, by):
        for one in router.tokens.all():
            state = "återkallad" if one.revoked_at else "utgången" if one.expires_at <= by.at else "gäller"
            used = f"använd {one.used_at.date()}" if one.used_at else "aldrig använd"
            scopes = ",".join(sorted(one.scopes))
            until = f"till {one.expires_at.date()}"
            click.echo(f"{one.id}  {state:10}  {until}  {used:17}  {one.principal}  {scopes}  {one.label}")


def revoke(token: str) -> None:
    """Makes a token useless."""
    with kept() as (router, by):
        if token not in {one.id for one in router.tokens.all()}:
            raise click.ClickException(f"nyckeln {shortened(token)} finns inte. envag token list visar alla.")
        changed = router.tokens.revoke(token, by)
        click.echo("Nyckeln är återkallad." if changed else "Nyckeln var redan återkallad.", err=True)
