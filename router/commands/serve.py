"""`envag serve`: the web app, in production or while developing it."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click

from router.commands.options import rules_option, settings_with
from router.commands.swedish import SwedishCommand, WholeNumber


@click.command(cls=SwedishCommand)
@click.option("--host", default=None, help="Adress att lyssna på. Annars inställningen HOST.")
@click.option("--port", type=WholeNumber(1, 65535), default=None, help="Port. Annars inställningen PORT.")
@click.option("--workers", type=WholeNumber(1, 64), default=None, help="Antal processer. Annars WORKERS.")
@click.option("--debug", is_flag=True, help="Utvecklingsserver som läser om sig själv. Aldrig i drift.")
@rules_option
def serve(host: str | None, port: int | None, workers: int | None, debug: bool, rules: Path | None) -> int:
    """Startar webbappen."""
    settings = settings_with(rules, host=host, port=port, workers=workers)
    # By name: the web builds upon the router, and the router never upon the web.
    start = import_module("web.serve").serve
    return int(start(settings, debug=debug))
