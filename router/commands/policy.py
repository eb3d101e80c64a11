"""`envag policy`: are the policies sound, and do they do what their scenarios say?"""

from __future__ import annotations

from pathlib import Path

import click

from router.commands.options import rules_option, settings_with
from router.commands.policy_export import export
from router.commands.policy_import import import_
from router.commands.policy_mutate import mutate
from router.commands.swedish import SwedishGroup


@click.group(cls=SwedishGroup)
def policy() -> None:
    """Reglerna: granska dem, pröva deras scenarier, hämta ut dem och ta in ändringar."""


@policy.command()
@rules_option
@click.option("--json", "as_json", is_flag=True, help="Skriv fynden och intyget som JSON.")
@click.option(
    "--vittnen", "witnesses", is_flag=True, help="Skriv varje vittne som ett scenario bredvid regelns egna."
)
@click.option("--sekunder", "seconds", type=float, default=10.0, help="Högsta tid för varje enskild fråga (10).")
@click.option("--processer", "jobs", type=int, default=None, help="Hur många processer som bevisar (datorns kärnor).")
@click.option("--intyg", "record", is_flag=True, help="Spara intyget i databasen, hos reglernas version.")
def check(rules: Path | None, as_json: bool, witnesses: bool, seconds: float, jobs: int | None, record: bool) -> int:
    """Bevisar att varje barn får ett svar och att inga regler motsäger varandra. Status 1 om något finns."""
    from router.commands.policy_check import checked, progress, record_certificate, write_all

    settings = settings_with(rules)
    with progress() as told:
        report = checked(settings, told, seconds=seconds, jobs=jobs)
    click.echo(report.as_json() if as_json else report.as_text())
    if witnesses:
        click.echo("\n".join(write_all(settings, report)), err=as_json)
    if record:
        record_certificate(settings, report)
    return 0 if report.passed else 1


@policy.command()
@rules_option
def test(rules: Path | None) -> int:
    """Kör reglernas scenarier. Status 1 om något inte stämmer."""
    from router.commands.policy_work import run_scenarios

    report = run_scenarios(settings_with(rules))
    click.echo(report.as_text())
    return 0 if report.passed else 1


@policy.command()
@click.option("--stay", is_flag=True, help="Fortsätt, tills standard in stängs.")
def work(stay: bool) -> None:
    """Prövar de utkast som väntar: scenarier, bevis och följder. `envag serve` kör det här bredvid sig."""
    from router.commands.policy_worker import work_off

    work_off(settings_with(), stay=stay)


@policy.command()
def steps() -> None:
    """Visar stegen som scenarier skrivs med."""
    from router.scenarios.vocabulary import as_text

    click.echo(as_text())


policy.add_command(mutate)
policy.add_command(export)
policy.add_command(import_)
