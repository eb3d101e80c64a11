"""Proves the rules beside a server that has just started, when this revision has no certificate yet."""

from __future__ import annotations

import os
import subprocess  # nosec B404
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from router.settings import Settings

KINDNESS = 10
"""Answering comes first: the proof takes what the workers leave."""
COMMAND = "from router.cli import main; main(['policy', 'check', '--intyg', '--processer', '1'])"


@contextmanager
def proved_beside(settings: Settings, *, needed: bool) -> Iterator[None]:
    """While the server runs, when `needed`; a proof that is not done when it ends is ended with it."""
    program = _started(settings) if needed and settings.prove_at_start else None
    try:
        yield
    finally:
        if program is not None:
            program.terminate()
            program.wait()


def _started(settings: Settings) -> subprocess.Popen[bytes]:
    """A process of its own; what it finds stands in the certificate."""
    return subprocess.Popen(  # noqa: S603  our own program
        [sys.executable, "-c", f"import os; os.nice({KINDNESS}); {COMMAND}"],
        env=environment_of(settings),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def environment_of(settings: Settings) -> dict[str, str]:
    """What tells a process of its own the settings, also those that the command line chose."""
    return {
        **os.environ,
        "RULES_DIR": str(settings.rules_dir),
        "FIXTURES_DIR": str(settings.fixtures_dir),
        "VAR_DIR": str(settings.var_dir),
        "DATABASE_URL": settings.database_url,
        "PROPOSALS_APPLY": str(settings.proposals_apply),
        "POLICY_SOURCE": settings.policy_source,
    }
