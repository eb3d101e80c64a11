"""`envag cases`: the cases that are followed up."""

from __future__ import annotations

from datetime import datetime

import click

from router.commands.options import settings_with
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


@cases.command()
@click.option("--stay", is_flag=True, help="Gör om det varje minut, tills standard in stängs.")
@click.option("--now", type=click.DateTime(["%Y-%m-%d"]), help="Låt det vara en annan dag: för prov och demo.")
def clocks(stay: bool, now: datetime | None) -> None:
    """Låter dagar som har gått få följder, gör påminnelser och skickar dem med e-post.

    Varje dag som har gått skrivs en gång i ärendet, och varje påminnelse görs en gång, hur många som än kör det här
    samtidigt. `envag serve` kör det bredvid sig. Med --now skickas ingen e-post.
    """
    from router.commands.cases_clocks import go_round, play

    settings = settings_with()
    if now is None:
        go_round(settings, stay=stay)
    elif stay or settings.mode == "PRODUCTION":
        # Days that have not passed would stand in real cases as if they had.
        raise click.UsageError("--now är till för prov: det går inte med --stay, och inte med MODE=PRODUCTION.")
    else:
        click.echo(play(settings, now.date()))
