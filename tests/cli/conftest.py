"""The program `envag` as a user starts it: a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import router
from router.cli import run

ROOT = Path(router.__file__).parents[1]
OWN = {
    "DATABASE_URL",
    "SECRET_KEY",
    "SECRET_KEYS_BEFORE",
    "RETENTION_JOB",
    "RULES_DIR",
    "PORT",
    "HOST",
    "WORKERS",
    "PROPOSALS_APPLY",
    "ENVAG_DEBUG",
    "MODE",
    "VISITORS_DECIDE",
    "TOKEN_DAYS",
    "LOG_LEVEL",
    "POLICY_SOURCE",
}
"""Settings of whoever runs the tests, which must not reach the program under test."""

Envag = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """An environment of one's own: nothing set but a folder to write in."""
    kept = {name: value for name, value in os.environ.items() if name not in OWN}
    return kept | {
        "VAR_DIR": str(tmp_path / "var"),
        "PYTHONUTF8": "1",
        "PYTHONPATH": str(ROOT),
    }


@pytest.fixture
def command() -> list[str]:
    """How the program is started."""
    return [sys.executable, "-c", "from router.cli import main; main()"]


@pytest.fixture
def envag(environment: dict[str, str], command: list[str], tmp_path: Path) -> Envag:
    """Runs a command to its end; more of the environment by keyword."""

    def run(*arguments: str, given: str = "", **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*command, *arguments],
            input=given,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            env=environment | more,
            cwd=tmp_path,
        )

    return run


@pytest.fixture
def envag_here(
    environment: dict[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> Envag:
    """The same within this process, for what needs no process of its own."""

    def run_here(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
        for name in OWN:
            monkeypatch.delenv(name, raising=False)
        for name, value in (environment | more).items():
            monkeypatch.setenv(name, value)
        monkeypatch.chdir(tmp_path)
        status = run(arguments)
        out, err = capfd.readouterr()
        return subprocess.CompletedProcess(arguments, status, out, err)

    return run_here
