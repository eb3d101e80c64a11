"""`envag db`: the database that keeps the decisions."""

from __future__ import annotations

import click

from router.commands.options import settings_with
from router.commands.swedish import SwedishGroup


@click.group(cls=SwedishGroup, name="db")
def database() -> None:
    """Databasen där besluten sparas."""


@database.command()
def upgrade() -> None:
    """Skapar databasen, eller för den till programmets version."""
    from router.storage import migrate

    settings = settings_with()
    migrate(settings.database_url)
    click.echo("Databasen är i ordning.", err=True)
