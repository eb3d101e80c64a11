"""`envag backup` and `envag restore`: everything in the database as one file, and back."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import click

from router.commands.options import settings_with
from router.commands.swedish import SwedishCommand

if TYPE_CHECKING:
    from collections.abc import Sequence

    from router.audit import SealKey
    from router.settings import Settings
    from router.storage import Manifest

the_file = click.argument("fil", type=click.Path(path_type=Path))


@click.command(cls=SwedishCommand)
@the_file
@click.option("--verify", is_flag=True, help="Läs igenom en säkerhetskopia som finns. Ingen databas behövs.")
def backup(fil: Path, verify: bool) -> None:
    """Säkerhetskopierar databasen till FIL, medan tjänsten är igång.

    Allt är från ett och samma ögonblick. FIL går att återställa till både SQLite och PostgreSQL.
    """
    from router.storage import back_up, check_archive

    if verify:
        _tell("är hel", fil, check_archive(fil))
        return
    settings = settings_with()
    try:
        manifest = back_up(settings.database_url, fil, program=version("envag"), now=datetime.now(UTC))
    except OSError as error:
        # A full disk is told of without a name.
        raise OSError(error.errno, error.strerror, str(fil)) from error
    _tell("är klar", fil, manifest)
    _tell_chain(settings, manifest)


def _tell_chain(settings: Settings, manifest: Manifest) -> None:
    """A copy of everything has left the database: the chain is told, where that can be done."""
    from router.access.actor import SYSTEM
    from router.audit import Action, By, Event
    from router.storage import database_is_current
    from router.upkeep import upkeep

    if settings.secret_key is None:
        click.echo("Granskningskedjan vet inte om kopian: SECRET_KEY saknas.", err=True)
        return
    with upkeep(settings) as kept:
        # A copy is also taken right before an upgrade, when there may be no chain yet.
        if database_is_current(kept.engine):
            told: dict[str, str | int | bool | None]
            told = {"taken_at": manifest.taken_at.isoformat(), "rows": manifest.rows}
            kept.audit.record(Event(By(SYSTEM, datetime.now(UTC)), Action.BACKED_UP, details=told))


@click.command(cls=SwedishCommand)
@the_file
def restore(fil: Path) -> int:
    """Återställer FIL till en tom databas, och kontrollerar granskningskedjan.

    Säkerhetskopian läses igenom innan något ändras. Avbryts det är databasen fortfarande tom.
    Ingen är inloggad efteråt. Status 1 när allt är återställt men kedjan inte är hel.
    """
    from router.commands.database import count_cases
    from router.seal_keys import seal_keys
    from router.storage import restore as put_back

    settings = settings_with()
    # Asked for before anything is touched: the service needs it anyway, and the chain cannot be verified without it.
    keys = seal_keys(settings)
    manifest = put_back(settings.database_url, fil)
    count_cases(settings)
    _tell("är återställd", fil, manifest)
    return 0 if _chain_is_whole(settings.database_url, keys, manifest) else 1


def _chain_is_whole(url: str, keys: Sequence[SealKey], manifest: Manifest) -> bool:
    """Whether the restored chain verifies; that there was a restore is its next event."""
    from router.access.actor import SYSTEM
    from router.audit import Action, By, Event
    from router.commands.audit import as_text
    from router.storage import AuditLog, open_database, verify

    engine = open_database(url)
    try:
        found = verify(engine, keys)
        told: dict[str, str | int | bool | None]
        told = {"taken_at": manifest.taken_at.isoformat(), "rows": manifest.rows, "whole": found.whole}
        AuditLog(engine, keys[0]).record(Event(By(SYSTEM, datetime.now(UTC)), Action.RESTORED, details=told))
    finally:
        engine.dispose()
    click.echo(as_text(found), err=True)
    return found.whole


def _tell(what: str, file: Path, manifest: Manifest) -> None:
    tables = ", ".join(f"{entry.name} {entry.rows}" for entry in manifest.tables)
    taken = manifest.taken_at.strftime("%Y-%m-%d %H:%M:%S UTC")
    click.echo(f"Säkerhetskopian {file} {what}: tagen {taken}, {manifest.rows} rader ({tables}).", err=True)
    click.echo(f"{_sha256(file)}  {file}")


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
