"""`envag policy import`: what somebody has changed in the files of the policies, as a draft."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from router.commands.keeping import kept
from router.commands.options import Day
from router.commands.swedish import SwedishCommand

if TYPE_CHECKING:
    from router.content_files import Files
    from router.workshop.importing import Incoming


@click.command(name="import", cls=SwedishCommand)
@click.argument("source", type=click.Path(path_type=Path), metavar="MAPP|FIL.zip")
@click.option("--rubrik", "title", required=True, metavar="TEXT", help="Vad utkastet heter. Aldrig en persons namn.")
@click.option("--from", "from_day", type=Day(), default=None, help="Dagen det ska gälla från. Utelämnad: i dag.")
@click.option("--ta-bort", "remove", is_flag=True, help="Ta bort de publicerade filer som inte är med.")
def import_(source: Path, title: str, from_day: date | None, remove: bool) -> None:
    """Gör ett utkast av det som skiljer mellan MAPP eller FIL.zip och det som är publicerat.

    Inget börjar gälla: utkastet prövas, granskas, undertecknas och publiceras som alla andra. Underskrifter som står
    i filerna räknas inte. På standard ut: utkastets id; ingenting när inget skiljer.
    """
    from router.workshop.importing import ImportRefused, content_in, incoming

    with kept() as (router, by):
        if router.workshop.folder_is_source:
            raise click.ClickException("reglerna hämtas ur en mapp här (POLICY_SOURCE=folder): ändra dem där.")
        shown = _usable_title(title)
        try:
            files = content_in(source)
        except ImportRefused as refused:
            raise click.ClickException(str(refused)) from refused
        published = router.workshop.timeline().files_on(from_day or router.today())
        found = incoming(files, published)
        drafted = found.drafted(published, remove=remove)
        _tell(found, published, remove)
        if not drafted:
            click.echo("Inget skiljer sig från det som är publicerat: inget utkast är gjort.", err=True)
            return
        draft = router.drafts.begin(shown, "import", by, drafted)
        if from_day is not None:
            router.drafts.describe(draft, title=shown, effective_from=from_day, note={})
        click.echo(draft)


def _usable_title(title: str) -> str:
    from router.privacy import personal_data_in
    from router.workshop.judging import LONGEST_TITLE

    title = title.strip()
    if not title or len(title) > LONGEST_TITLE or not title.isprintable():
        raise click.ClickException(f"--rubrik: skriv 1 till {LONGEST_TITLE} tecken på en rad.")
    if personal_data_in(title) is not None:
        raise click.ClickException(
            "--rubrik: texten ser ut att peka ut en person. Skriv om den utan namn och nummer."
        )
    return title


def _tell(found: Incoming, published: Files, remove: bool) -> None:
    """One line for each file that differs, and how many do not."""
    for name in found.changed:
        click.echo(f"{'ändrad' if name in published else 'ny'}  {name}", err=True)
    for name in found.missing if remove else ():
        click.echo(f"bort  {name}", err=True)
    kept = (
        ""
        if remove or not found.missing
        else f" {len(found.missing)} publicerade saknas och ligger kvar (--ta-bort)."
    )
    click.echo(f"{len(found.changed)} filer skiljer, {found.same} är lika.{kept}", err=True)
