"""House rules for every test run: hypothesis profiles, and no skipped test in CI."""

from __future__ import annotations

import os

import pytest
from _pytest.terminal import TerminalReporter
from hypothesis import HealthCheck, settings

IN_CI = os.environ.get("CI") == "true"

# No deadline: the machines that run this are shared. CI repeats itself; a developer explores.
settings.register_profile("dev", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("dev"), derandomize=True, print_blob=True)
# `make attack`: as many tries as its time allows, and no two runs alike.
settings.register_profile("attack", parent=settings.get_profile("dev"), max_examples=400, print_blob=True)
settings.load_profile("ci" if IN_CI else "dev")


def skipped(config: pytest.Config) -> int:
    """How many tests were skipped; only the main process of a parallel run has a reporter that knows."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    return len(reporter.stats.get("skipped", [])) if reporter else 0


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """In CI a skipped test is an error: everything a test may need is there."""
    if IN_CI and exitstatus == pytest.ExitCode.OK and skipped(session.config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: TerminalReporter, config: pytest.Config) -> None:
    if IN_CI and skipped(config):
        terminalreporter.write_line("CI=true: a skipped test is an error.", red=True, bold=True)
