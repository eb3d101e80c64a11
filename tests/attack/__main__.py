"""The long attack, for before a release: `make attack`. Ends by itself, within about an hour.

Exit status 1 on any find.

1. 20,000 requests made from the OpenAPI document, by a visitor, a program with a token and a stranger, all checks.
2. The readers, cases and pages fuzzed at random, four times as long as in the test suite, and the rest of
   tests/attack.
3. Twenty kills of workers and of the database under load, on SQLite and on PostgreSQL.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.attack.api_fuzz import CALLERS, Caller, Fuzzed, fuzz, served_to

REQUESTS = 20_000
MOST_SECONDS = 2_400
"""For the requests; what was sent until then is told."""
CASES = 60
"""Of each kind, in one round: each round has a seed of its own."""
SHARES: dict[Caller, float] = {"visitor": 0.6, "program": 0.3, "stranger": 0.1}


def main() -> int:
    found = send_requests()
    tests = _run("the other attacks", "-m", "pytest", "-q", "-n", "2", "--hypothesis-profile=attack", "tests/attack")
    kills = _run("the kills", "-m", "tests.load.kills")
    requests, faults = sum(one.requests for one in found), sum(one.server_errors for one in found)
    wrong = [one for one in found if one.told]
    _tell(f"\n{requests} requests, {faults} server errors, {len(wrong)} rounds with finds.")
    return int(bool(wrong or faults or tests or kills))


def send_requests() -> list[Fuzzed]:
    """Rounds of every caller until its share is sent or the time is up."""
    began, found = time.monotonic(), list[Fuzzed]()
    for caller in CALLERS:
        with tempfile.TemporaryDirectory() as folder, served_to(caller, Path(folder), workers=2) as (service, more):
            sent = 0
            while sent < REQUESTS * SHARES[caller] and time.monotonic() - began < MOST_SECONDS:
                one = fuzz(service, more, caller, CASES, seed=len(found))
                found.append(one)
                sent += one.requests
                _tell(f"{one} (seed {len(found) - 1}; {sent} sent)")
    return found


def _run(what: str, *arguments: str) -> int:
    _tell(f"\n{what}: python {' '.join(arguments)}")
    return subprocess.run([sys.executable, *arguments], check=False).returncode


def _tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
