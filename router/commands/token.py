"""`envag token`: what programs show to call the API."""

from __future__ import annotations

import click

from router.commands.swedish import SwedishGroup


@click.group(cls=SwedishGroup)
def token() -> None:
    """API-nycklar: vilka program som får anropa, för vem och hur länge."""


@token.command()
@click.option("--label", required=True, metavar="TEXT", help="Vilket system nyckeln är för. Aldrig en persons namn.")
@click.option("--principal", required=True, metavar="TYP:KOD", help="Huvudman som programmet anropar för: region:18.")
@click.option(
    "--scope",
    multiple=True,
    metavar="ORD",
    help="decide, see_decision, see_case, keep_case, see_statistics, see_drafts, edit_policy; flera gånger.",
)
@click.option("--days", default="", metavar="DAGAR", help="Så länge nyckeln gäller. Utelämnad: 90.")
def add(label: str, principal: str, scope: tuple[str, ...], days: str) -> None:
    """Ger ut en nyckel. Den skrivs ut en enda gång, på standard ut."""
    from router.commands.token_work import issue

    issue(label, principal, scope, days)


@token.command(name="list")
def list_() -> None:
    """Visar alla nycklar, den senaste först. Själva nyckeln visas aldrig igen."""
    from router.commands.token_work import show_all

    show_all()


@token.command()
@click.argument("token_id", metavar="ID")
def revoke(token_id: str) -> None:
    """Återkallar en nyckel, på alla maskiner med detsamma. ID är det som list visar först."""
    from router.commands.token_work import revoke

    revoke(token_id)
