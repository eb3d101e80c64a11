"""`envag retention`: what is past its time, and removing it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click
import orjson

from router.commands.options import settings_with
from router.commands.swedish import SwedishGroup

if TYPE_CHECKING:
    from router.storage import Due

WORDS = {
    "decisions": "beslut",
    "audit": "händelser i granskningskedjan",
    "cases": "avslutade ärenden",
    "samples": "urval av ärenden som granskades",
    "drafts": "kastade utkast till regler",
    "sessions": "avslutade sessioner, misslyckade inloggningar och utgångna API-nycklar",
    "accounts": "avstängda konton",
}


@click.group(cls=SwedishGroup)
def retention() -> None:
    """Gallring: det som är äldre än inställningarna säger."""


@retention.command()
@click.option("--apply", is_flag=True, help="Gallra. Utan flaggan visas bara vad som skulle gallras.")
@click.option("--json", "as_json", is_flag=True, help="Skriv svaret som JSON.")
def run(apply: bool, as_json: bool) -> None:
    """Visar vad som skulle gallras, per slag och med gränsen; med --apply gallras det.

    Allt som gallras antecknas i granskningskedjan med antal och gräns. Avbryts en gallring tar nästa resten.
    """
    from router.upkeep import upkeep

    now = datetime.now(UTC)
    with upkeep(settings_with()) as kept:
        found = kept.remove(now) if apply else kept.due(now)
    click.echo(orjson.dumps(as_document(found, apply)).decode() if as_json else as_text(found, apply))


def as_text(found: list[Due], applied: bool) -> str:
    """What was or would be removed, in Swedish, a line for each kind."""
    verb = "gallrade" if applied else "skulle gallras"
    lines = [f"{due.rows} {WORDS[due.kind]} {verb}: äldre än {due.cutoff:%Y-%m-%d}." for due in found]
    if not applied:
        lines.append("Ingenting är ändrat. Kör med --apply för att gallra.")
    return "\n".join(lines) or "Ingenting att gallra."


def as_document(found: list[Due], applied: bool) -> dict[str, Any]:
    """The same as JSON fields."""
    kinds = [{"kind": due.kind, "before": due.cutoff.isoformat(), "rows": due.rows} for due in found]
    return {"applied": applied, "kinds": kinds}
