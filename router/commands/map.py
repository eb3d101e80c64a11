"""`envag map`: who does what in a municipality, or how two places or two days differ."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from router.commands.options import Day, rules_option, settings_with
from router.commands.swedish import SwedishCommand
from router.layering import PolicyConflict, PolicyGap
from router.policy_book import NoPolicyOnDay

if TYPE_CHECKING:
    from router.bootstrap import Router
    from router.reasoning.responsibility_map import ResponsibilityMap


@click.command(cls=SwedishCommand, name="map")
@click.option("--municipality", required=True, metavar="KOMMUN", help="Kommunens namn eller fyra siffror.")
@click.option("--date", "day", type=Day(), default=None, help="Dagen som reglerna gäller för. Annars i dag.")
@click.option("--with", "other", default=None, metavar="KOMMUN", help="Jämför med en annan kommun.")
@click.option("--with-date", "other_day", type=Day(), default=None, help="Jämför med en annan dag.")
@click.option("--csv", "as_csv", is_flag=True, help="Skriv en fil för kalkylprogram.")
@click.option("--json", "as_json", is_flag=True, help="Skriv kartan som JSON.")
@rules_option
def responsibility_map(
    municipality: str,
    day: date | None,
    other: str | None,
    other_day: date | None,
    as_csv: bool,
    as_json: bool,
    rules: Path | None,
) -> None:
    """Visar vem som gör vad i en kommun: behov, svårighetsgrad och ålder, och regeln bakom varje svar.

    Med --with eller --with-date visas bara det som skiljer.
    """
    from router.bootstrap import build_router

    if as_csv and as_json:
        raise click.ClickException("välj --csv eller --json, inte båda.")
    router = build_router(settings_with(rules))
    here = _drawn(router, municipality, day)
    compares = other is not None or other_day is not None
    there = _drawn(router, other or municipality, other_day or here.day) if compares else None
    if as_json:
        click.echo(json.dumps(_json(router, here, there), ensure_ascii=False))
    elif as_csv:
        click.echo(_csv(router, here, there), nl=False)
    else:
        click.echo(_text(router, here, there))


def _drawn(router: Router, wanted: str, day: date | None) -> ResponsibilityMap:
    municipality = router.places.named(wanted)
    if municipality is None:
        nearest = router.places.suggest_municipality(wanted)
        meant = f" Menade du {nearest}?" if nearest else " Skriv namnet eller de fyra siffrorna."
        raise click.ClickException(f"kommunen ”{wanted}” finns inte.{meant}")
    try:
        return router.edition_on(day or router.today()).maps.of(municipality, day or router.today())
    except NoPolicyOnDay as early:
        raise click.ClickException(f"inga regler gäller {early.day}. Välj {early.first} eller senare.") from early
    except (PolicyGap, PolicyConflict) as fault:
        raise click.ClickException(f"reglerna kan inte svara här ({fault}): kör envag policy check.") from fault


def _json(router: Router, here: ResponsibilityMap, there: ResponsibilityMap | None) -> dict[str, Any]:
    from router.reasoning.responsibility_map_comparing import differences, side_by_side
    from router.reasoning.responsibility_map_json import differences_to_json, map_to_json

    told = map_to_json(here, router.directory)
    if there is None:
        return told
    differing = differences(side_by_side(here, there))
    return {
        "one": told,
        "other": map_to_json(there, router.directory),
        "differences": differences_to_json(here, there, differing, router.directory),
    }


def _csv(router: Router, here: ResponsibilityMap, there: ResponsibilityMap | None) -> str:
    from router.reasoning.responsibility_map_comparing import side_by_side
    from router.reasoning.responsibility_map_csv import comparison_as_csv, map_as_csv
    from router.reasoning.responsibility_map_words import MapWords

    words = MapWords(here, router.vocabulary, router.directory)
    if there is None:
        return map_as_csv(here, words)
    return comparison_as_csv(side_by_side(here, there), words, MapWords(there, router.vocabulary, router.directory))


def _text(router: Router, here: ResponsibilityMap, there: ResponsibilityMap | None) -> str:
    from router.commands.map_text import comparison_as_text, map_as_text
    from router.reasoning.responsibility_map_words import MapWords

    words, width = MapWords(here, router.vocabulary, router.directory), shutil.get_terminal_size().columns
    if there is None:
        return map_as_text(here, words, width)
    return comparison_as_text(here, there, words, MapWords(there, router.vocabulary, router.directory), width)
