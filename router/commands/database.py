"""`envag db`: the database that keeps the decisions."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import click

from router.commands.options import settings_with
from router.commands.swedish import SwedishGroup

if TYPE_CHECKING:
    from router.settings import Settings


@click.group(cls=SwedishGroup, name="db")
def database() -> None:
    """Databasen där besluten sparas."""


@database.command()
def upgrade() -> None:
    """Skapar databasen, eller för den till programmets version."""
    from router.storage import migrate

    settings = settings_with()
    migrate(settings.database_url)
    count_cases(settings)
    click.echo("Databasen är i ordning.", err=True)


def count_cases(settings: Settings) -> None:
    """Counts the cases of an earlier version, with what is due in them; nothing to do where they are counted."""
    from router.bootstrap import build_router
    from router.storage import is_counted, open_database, recount, remake_clocks

    engine = open_database(settings.database_url)
    try:
        if not is_counted(engine):
            with closing(build_router(settings)) as router:
                recount(engine, router.sectors())
            remake_clocks(engine)
    finally:
        engine.dispose()


@database.command()
def revision() -> None:
    """Visar vilken revision databasen har, och vilken programmet hör ihop med."""
    from router.storage import revisions

    of_database, of_program = revisions(settings_with().database_url)
    click.echo(f"databasen {of_database or 'tom'}, programmet {of_program}")


@database.command()
@click.argument("revision")
@click.option("--ja", is_flag=True, help="Ta bort raderna i de tabeller som revisionen inte har.")
def downgrade(revision: str, ja: bool) -> int:
    """Backar databasen till REVISION, för att gå tillbaka till en äldre version av programmet."""
    from router.storage import lost_by_going_back, migrate_back

    url = settings_with().database_url
    if (lost := lost_by_going_back(url, revision)) and not ja:
        rows = ", ".join(f"{table} {count}" for table, count in lost.items())
        click.echo(f"Det tar bort rader ({rows}). Säkerhetskopiera, och kör igen med --ja.", err=True)
        return 1
    migrate_back(url, revision)
    click.echo(f"Databasen är på revision {revision}.", err=True)
    return 0
