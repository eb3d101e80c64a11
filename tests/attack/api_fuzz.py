"""Schemathesis against a running server, with all its checks: what is sent is made from the OpenAPI document."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Literal

from router.access import Principal
from router.access.actor import SYSTEM
from router.access.permissions import SCOPES
from router.bootstrap import build_router
from router.settings import Settings
from tests.load.service import SECRET, Service, running

CONFIGURATION = Path(__file__).parent / "schemathesis.toml"
CALLERS = ("visitor", "program", "stranger")
Caller = Literal["visitor", "program", "stranger"]
"""Of a site that lets visitors decide; with a token on one that does not; and there without a token."""


@dataclass(frozen=True, slots=True)
class Fuzzed:
    """What came of one run. `told` is what was wrong, as schemathesis tells it; empty when nothing was."""

    caller: str
    requests: int
    seconds: float
    server_errors: int
    told: str

    def __str__(self) -> str:
        ends = "nothing wrong" if not self.told else self.told
        return f"{self.caller}: {self.requests} requests in {self.seconds:.0f} s, {self.server_errors} 5xx; {ends}"


@contextmanager
def served_to(caller: Caller, folder: Path, *, workers: int = 1) -> Iterator[tuple[Service, list[str]]]:
    """A server with a database of its own, and the arguments that make schemathesis this caller."""
    service = Service(
        f"sqlite:///{folder}/envag.db", folder, workers=workers, VISITORS_DECIDE=str(caller == "visitor")
    )
    with running(service):
        yield service, ["--header", f"Authorization: Bearer {token(folder)}"] if caller == "program" else []


def token(folder: Path) -> str:
    """A new token that may do what tokens may."""
    router = build_router(Settings(var_dir=folder, secret_key=SECRET))
    try:
        by, scopes = router.by(SYSTEM), frozenset(SCOPES)
        return router.tokens.issue("fuzz", Principal("region", "18"), scopes, by.at + timedelta(days=1), by)
    finally:
        router.close()


def fuzz(service: Service, arguments: list[str], caller: str, cases: int, seed: int | None = None) -> Fuzzed:
    """At most about `cases` requests for each call and kind of test; the same ones when there is no seed."""
    before = faults_in(service.log.read_text(encoding="utf-8"))
    report = service.folder / f"report-{caller}-{seed}.json"
    chance = (
        ["--generation-deterministic"] if seed is None else ["--seed", str(seed), "--generation-database", "none"]
    )
    done = subprocess.run(
        [
            *(Path(sys.executable).with_name("schemathesis"), "--config-file", CONFIGURATION, "run"),
            *(f"http://127.0.0.1:{service.port}/api/openapi.json", "--checks", "all", "--max-examples", str(cases)),
            *("--suppress-health-check", "all", "--no-color", "--report", "json", "--report-json-path", report),
            *(*chance, *arguments),
        ],
        cwd=service.folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=3_600,
    )
    found = json.loads(report.read_text(encoding="utf-8"))
    return Fuzzed(
        caller,
        found["test_cases"]["generated"],
        found["running_time"],
        faults_in(service.log.read_text(encoding="utf-8")) - before,
        "" if done.returncode == 0 else f"{done.stdout[-20_000:]}{done.stderr[-2_000:]}",
    )


def faults_in(log: str) -> int:
    """How many answers were our own fault, as the server's own log has them."""
    lines = (json.loads(line) for line in log.splitlines() if line.startswith("{"))
    return sum(1 for line in lines if line.get("logger") == "envag.error" or line.get("reference"))
