"""`envag policy`: are the policies sound, and do they do what their scenarios say?"""

from __future__ import annotations

from pathlib import Path

import click

from router.commands.options import rules_option, settings_with
from router.commands.swedish import SwedishGroup


@click.group(cls=SwedishGroup)
def policy() -> None:
    """Reglerna: granska dem, och pröva deras scenarier."""


@policy.command()
@rules_option
@click.option("--json", "as_json", is_flag=True, help="Skriv fynden som JSON.")
def check(rules: Path | None, as_json: bool) -> int:
    """Visar fel, luckor, motsägelser och döda regler. Status 1 om något finns."""
    from router.commands.policy_work import check_rules

    report = check_rules(settings_with(rules))
    click.echo(report.as_json() if as_json else report.as_text())
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
def steps() -> None:
    """Visar stegen som scenarier skrivs med."""
    from router.scenarios.vocabulary import as_text

    click.echo(as_text())
