"""The command line `envag`: every error is one clear line, never a traceback.

Exit status 0: done. 1: done, and the answer is that something is wrong. 2: it could not be done.
`ENVAG_DEBUG=1` shows where an error came from.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from router.commands.audit import audit
from router.commands.backup import backup, restore
from router.commands.cases import cases
from router.commands.database import database
from router.commands.decide import decide
from router.commands.demo import demo
from router.commands.housekeeping import housekeeping
from router.commands.map import responsibility_map
from router.commands.policy import policy
from router.commands.retention import retention
from router.commands.serve import serve
from router.commands.statistics import statistics
from router.commands.swedish import SwedishGroup, version_of_package
from router.commands.token import token
from router.commands.user import user
from router.commands.why_not import compare, why_not

CANNOT = 2
INTERRUPTED = 130


@click.group(cls=SwedishGroup, name="envag")
@version_of_package
def envag() -> None:
    """En väg in: vem som ansvarar för barnet, varför, och vem som håller i barnet till dess."""


COMMANDS = (
    decide,
    why_not,
    compare,
    responsibility_map,
    serve,
    statistics,
    database,
    cases,
    backup,
    restore,
    audit,
    retention,
    housekeeping,
    user,
    token,
    policy,
    demo,
)
for command in COMMANDS:
    envag.add_command(command)


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs one command and ends the process with its exit status."""
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; its exit status."""
    try:
        status = envag.main(args=arguments, prog_name="envag", standalone_mode=False)
    except click.Abort:
        return INTERRUPTED
    except Exception as error:
        if os.environ.get("ENVAG_DEBUG") == "1":
            raise
        from router.commands.errors import one_line

        click.echo(f"envag: {one_line(error)}", err=True)
        return CANNOT
    return status if isinstance(status, int) else 0
