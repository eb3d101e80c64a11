"""`envag policy mutate`: would the scenarios notice if a rule were another?"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import click

from router.commands.options import rules_option, settings_with
from router.commands.swedish import SwedishCommand, WholeNumber

MOST_JOBS = 64
TIMES_TOLD = 20


@click.command(cls=SwedishCommand)
@rules_option
@click.option(
    "--only", metavar="NAMN", help="Bara en regel eller de vars namn börjar så, en nivå, eller en plats (kod)."
)
@click.option("--json", "as_json", is_flag=True, help="Skriv resultatet som JSON.")
@click.option(
    "--with-check", is_flag=True, help="Låt också granskningen leta, där inget scenario märker något. Långsamt."
)
@click.option("--jobs", type=WholeNumber(1, MOST_JOBS), help="Antal processer. Utelämnad: en per processor.")
def mutate(rules: Path | None, only: str | None, as_json: bool, with_check: bool, jobs: int | None) -> int:
    """Ändrar en sak i taget i reglerna och ser om scenarierna märker det. Status 1 om de märker för lite."""
    from router.commands.mutation_work import mutate_rules

    report = mutate_rules(settings_with(rules), only, jobs or os.cpu_count() or 1, with_check, _progress())
    click.echo(report.as_json() if as_json else report.as_text())
    return 0 if report.passed else 1


def _progress() -> Callable[[int, int, int], None]:
    """Tells on stderr, now and then, how far the work has come."""
    told = 0

    def tell(done: int, of: int, survived: int) -> None:
        nonlocal told
        if done * TIMES_TOLD // of > told:
            told = done * TIMES_TOLD // of
            click.echo(f"{done} av {of} mutanter prövade, {survived} överlevande", err=True)

    return tell
