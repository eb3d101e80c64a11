"""Processes that run beside a server: begun with it, begun again when they die, ended with it however it ends."""

from __future__ import annotations

import logging
import os
import subprocess  # nosec B404
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from router.settings import Settings

KINDNESS = 10
"""Answering comes first: what runs beside takes what the workers leave."""
SECONDS_BEFORE_AGAIN = 5.0
log = logging.getLogger("envag.beside")


@contextmanager
def kept_beside(settings: Settings, *arguments: str, until_done: bool = False) -> Iterator[None]:
    """Keeps `envag` running with these arguments; with `until_done` it may come to an end, and is left there.

    It learns of the end by its standard input, which nobody writes to and which closes with this process.
    """
    kept = _Kept(program_of(arguments), environment_of(settings), until_done)
    kept.begin()
    try:
        yield
    finally:
        kept.end()


def program_of(arguments: Sequence[str]) -> list[str]:
    """What starts `envag` with these arguments, at low priority."""
    command = f"import os; os.nice({KINDNESS}); from router.cli import main; main({list(arguments)!r})"
    return [sys.executable, "-c", command]


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


@dataclass
class _Kept:
    program: Sequence[str]
    environment: Mapping[str, str]
    until_done: bool = False
    _ending: threading.Event = field(default_factory=threading.Event)
    _process: subprocess.Popen[bytes] | None = None

    def begin(self) -> None:
        self._process = self._started()
        threading.Thread(target=self._watch, daemon=True).start()

    def end(self) -> None:
        self._ending.set()
        process = self._process
        if process is not None:
            process.terminate()
            process.communicate()

    def _started(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(  # noqa: S603  our own program
            self.program, env=dict(self.environment), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
        )

    def _watch(self) -> None:
        """Begins it again, but not at once: what dies at every start is not to take the machine."""
        while self._process is not None:
            status = self._process.wait()
            if self.until_done and status == 0:
                return
            if self._ending.wait(SECONDS_BEFORE_AGAIN):
                return
            log.error("begun_again", extra={"program": self.program[-1][-60:], "status": status})
            self._process = self._started()
