"""`envag cases`: the cases that are followed up."""

from __future__ import annotations

import click

from router.commands.swedish import SwedishGroup


@click.group(cls=SwedishGroup, name="cases")
def cases() -> None:
    """Ärendena som följs upp."""


@cases.command()
def recount() -> None:
    """Räknar om statistiken ur ärendenas rader, efter att en verksamhet har bytt verksamhetsgren."""
    from router.commands.keeping import kept
    from router.storage import recount as count_anew

    with kept() as (router, _):
        click.echo(f"{count_anew(router.database, router.sectors())} ärenden räknade.", err=True)
