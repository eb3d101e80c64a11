"""`envag policy export`: the policies in force as files, to be kept, sent or committed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from router.commands.options import Day, settings_with
from router.commands.swedish import SwedishCommand, WholeNumber

if TYPE_CHECKING:
    from router.bootstrap import Router

ARCHIVE = ".zip"


@click.command(cls=SwedishCommand)
@click.argument("target", type=click.Path(path_type=Path), metavar="MAPP|FIL.zip")
@click.option("--as-of", "as_of", type=Day(), default=None, help="Det som gäller den dagen. Utelämnad: i dag.")
@click.option(
    "--publikation",
    "number",
    type=WholeNumber(1, 2**31),
    default=None,
    help="Det som började gälla med publikationen med det numret.",
)
def export(target: Path, as_of: date | None, number: int | None) -> None:
    """Hämtar ut reglerna som de gäller, byte för byte, till en mapp eller ett zip-arkiv.

    I en mapp som redan har regler, ett git-arkiv till exempel, skrivs bara det som skiljer, och filer som inte längre
    hör till reglerna tas bort. Allt annat i mappen lämnas i fred. På standard ut: reglernas version, och targetet.
    """
    from router.bootstrap import build_router
    from router.content_files import revision_of
    from router.workshop.exporting import ExportRefused, export_to_archive, export_to_folder

    if as_of is not None and number is not None:
        raise click.ClickException("ange --as-of eller --publikation, inte båda.")
    router = build_router(settings_with())
    try:
        files = _of_publication(router, number) if number else router.timeline().files_on(as_of or router.today())
        if target.suffix.casefold() == ARCHIVE and not target.is_dir():
            export_to_archive(files, target)
            click.echo(f"{len(files)} filer.", err=True)
        else:
            done = export_to_folder(files, target)
            told = f"{len(done.written)} skrivna, {len(done.removed)} borttagna, {done.same} som de var"
            click.echo(f"{len(files)} filer: {told}.", err=True)
        revision = revision_of(files, proposals_apply=router.settings.proposals_apply)
        _tell(router, revision, len(files))
        click.echo(f"{revision}  {target}")
    except ExportRefused as refused:
        raise click.ClickException(str(refused)) from refused
    finally:
        router.close()


def _of_publication(router: Router, number: int) -> dict[str, bytes]:
    published = {one.seq: one for one in router.timeline().published}
    if number not in published:
        last = f"den senaste är {max(published)}" if published else "ingenting är publicerat här"
        raise click.ClickException(f"publikation {number} finns inte: {last}.")
    return router.contents.files(published[number].set_hash)


def _tell(router: Router, revision: str, count: int) -> None:
    """That the policies were taken out is told in the audit chain, where there is one."""
    from router.access.actor import SYSTEM
    from router.audit import Action, Event
    from router.storage import database_exists

    settings = router.settings
    if settings.secret_key is None or not database_exists(settings.database_url) or not router.database_is_current():
        click.echo("Granskningskedjan vet inte om det: SECRET_KEY eller databasen saknas.", err=True)
        return
    told: dict[str, str | int | bool | None] = {"files": count}
    event = Event(router.by(SYSTEM), Action.POLICIES_EXPORTED, revision=revision, details=told)
    router.audit.record(event)
