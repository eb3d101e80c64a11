"""`envag housekeeping`: what recurs beside the service."""

from __future__ import annotations

import select
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click
import orjson

from router.commands.options import settings_with
from router.commands.swedish import SwedishCommand

if TYPE_CHECKING:
    from router.upkeep import Upkeep

SECONDS_BETWEEN = 3600


@click.command(cls=SwedishCommand)
@click.option("--stay", is_flag=True, help="Gör om det varje timme, tills standard in stängs.")
def housekeeping(stay: bool) -> None:
    """Antecknar granskningskedjans huvud, och gör det dagliga en gång om dagen.

    Det dagliga är att kontrollera kedjan och, om inte RETENTION_JOB=false, att gallra. Av flera som körs mot samma
    databas gör en det. `envag serve` kör det här bredvid sig. Loggen skrivs på standard error, en rad JSON i taget.
    """
    from router.upkeep import upkeep

    with upkeep(settings_with()) as kept:
        _round(kept)
        while stay and not _told_to_end():
            _round(kept)


def _told_to_end() -> bool:
    """Waits for the next round; whoever started this closes its standard input when it ends, however it ends."""
    return bool(select.select([sys.stdin], [], [], SECONDS_BETWEEN)[0])


def _round(kept: Upkeep) -> None:
    from router.storage import StorageError

    now = datetime.now(UTC)
    try:
        head = kept.audit.head()
        _log("info", "audit_head", seq=head.seq, seal=head.seal)
        found = kept.day(now)
        if found is not None:
            _log("info" if found.whole else "error", "audit_verified", whole=found.whole, faults=found.faults)
    except StorageError as error:
        _log("error", "housekeeping_failed", error=error.code)


def _log(level: str, event: str, **more: str | int | bool) -> None:
    line = {"time": datetime.now(UTC).isoformat(timespec="milliseconds"), "level": level, "logger": "envag.audit"}
    click.echo(orjson.dumps({**line, "event": event, **more}).decode(), err=True)
