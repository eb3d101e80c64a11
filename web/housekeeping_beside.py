"""What recurs beside a server: the audit chain's head noted in the log, the chain verified, old records removed."""

from __future__ import annotations

import subprocess  # nosec B404
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from router.settings import Settings
from web.background_proof import KINDNESS, environment_of

COMMAND = "from router.cli import main; main(['housekeeping', '--stay'])"


@contextmanager
def housekept_beside(settings: Settings) -> Iterator[None]:
    """While the server runs, in a process of its own that ends with this one, however this one ends.

    It learns of the end by its standard input, which nobody writes to and which closes with this process.
    """
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
