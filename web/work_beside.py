"""The work that drafts ask for, done beside the server: scenarios, proofs, impact."""

from __future__ import annotations

import subprocess  # nosec B404
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from router.settings import FOLDER, Settings
from web.background_proof import KINDNESS, environment_of

COMMAND = "from router.cli import main; main(['policy', 'work', '--stay'])"


@contextmanager
def worked_beside(settings: Settings) -> Iterator[None]:
    """While the server runs, in a process of its own that ends with this one, however this one ends.

    It learns of the end by its standard input, as the housekeeping does. Where policies are kept in a folder there
    are no drafts, and nothing is started.
    """
    with nullcontext() if settings.policy_source == FOLDER else _started(settings):
        yield


@contextmanager
def _started(settings: Settings) -> Iterator[None]:
    program = subprocess.Popen(  # noqa: S603  our own program
        [sys.executable, "-c", f"import os; os.nice({KINDNESS}); {COMMAND}"],
        env=environment_of(settings),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        program.terminate()
        program.communicate()
