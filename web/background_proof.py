"""Proves the rules beside a server that has just started, when this revision has no certificate yet."""

from __future__ import annotations

import subprocess  # nosec B404
from collections.abc import Iterator
from contextlib import contextmanager

from router.settings import Settings
from web.beside import environment_of, program_of

COMMAND = ("policy", "check", "--intyg", "--processer", "1")


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
        program_of(COMMAND),
        env=environment_of(settings),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
