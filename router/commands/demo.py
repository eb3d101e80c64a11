"""`envag demo fill`: a fictional year of cases, for a demo that is alive."""

from __future__ import annotations

import select
import sys
from typing import TYPE_CHECKING

import click

from router.commands.options import settings_with
from router.commands.swedish import SwedishCommand, SwedishGroup, WholeNumber
from router.settings import DEMO, SettingsError

if TYPE_CHECKING:
    from router.bootstrap import Router

MOST_CASES = 200_000


@click.group(cls=SwedishGroup)
def demo() -> None:
    """Påhittade ärenden för demonstrationen."""


@demo.command(cls=SwedishCommand)
@click.option(
    "--cases", type=WholeNumber(1, MOST_CASES), default=None, help="Antal ärenden. Annars som i demo_year.yaml."
)
@click.option("--seed", type=WholeNumber(0, 10**9), default=None, help="Frö: samma frö och dag ger samma ärenden.")
@click.option("--beside", is_flag=True, help="Sluta också när standard in stängs.")
def fill(cases: int | None, seed: int | None, beside: bool) -> None:
    """Fyller en databas utan ärenden med ett påhittat år som slutar i dag.

    Går bara med MODE=DEMO. Det som avbröts fortsätter där det slutade. En databas med ärenden lämnas i fred.
    Ärendena går inte att ta bort: rader i ett ärende ändras aldrig.
    """
    if settings_with().mode != DEMO:
        raise SettingsError("envag demo fill går bara med MODE=DEMO: påhittade ärenden hör hemma där.")
    from router.commands.keeping import kept

    with kept() as (router, _by):
        _fill(router, cases, seed, beside=beside)


def _fill(router: Router, cases: int | None, seed: int | None, *, beside: bool) -> None:
    from router.casework.demo_year import NothingToFill
    from router.commands.demo_year import demo_year_of

    try:
        for standing in demo_year_of(router).fill(cases, seed):
            click.echo(f"{standing.percent} % ({standing.cases} av {standing.of} ärenden)")
            if beside and _told_to_end():
                return
    except NothingToFill:
        click.echo("Databasen har redan ärenden, och lämnas i fred.")


def _told_to_end() -> bool:
    """Whoever started this closes its standard input when it ends, however it ends."""
    return bool(select.select([sys.stdin], [], [], 0)[0])
