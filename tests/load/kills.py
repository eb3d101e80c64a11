"""The kill test: callers post cases while workers and the database are killed with -9 at random moments.

    python -m tests.load.kills                           # twenty kills on SQLite, and twenty on PostgreSQL
    python -m tests.load.kills --kills 5 --seed 3 sqlite

Then every decision that a caller was told of must be there, with the same bytes. Printed: what was killed, and the
longest silence that each kill brought about. Exit status 1 when anything was lost, or a caller met a fault.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import text

from router.storage import open_database
from tests.load.clients import Acknowledged, Callers, Told
from tests.load.killing import Kill, Killer
from tests.load.own_postgresql import OwnPostgresql, own_postgresql, programs
from tests.load.service import Service, running

GOAL_SECONDS = 5.0
"""The service answers again within this, by itself. Told, not demanded: machines that run tests are shared."""
CALLERS = 4
WORKERS = 2
CASES = [
    {
        "registration": {"municipality": municipality},
        "child": {"age_years": age},
        "needs": [{"domain": domain, "severity": severity}],
    }
    for municipality, age in (("1880", 8), ("2480", 15), ("2580", 11), ("0180", 5))
    for domain, severity in (("anxiety", "mild"), ("sleep", "severe"), ("self_harm", "moderate"))
]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended. `lost` are decisions that were acknowledged and are not there as they were told."""

    database: str
    seed: int
    kills: tuple[Kill, ...]
    told: Told
    lost: tuple[str, ...]
    kept: int

    @property
    def longest(self) -> float:
        """The longest silence of all, in seconds."""
        return max(kill.silence for kill in self.kills)

    @property
    def well(self) -> bool:
        """Whether nothing was lost and nobody met a fault."""
        return not self.lost and not self.told.faults

    def __str__(self) -> str:
        reached = "reached" if self.longest <= GOAL_SECONDS else "NOT reached"
        answers = f"{len(self.told.acknowledged)} acknowledged, {len(self.lost)} lost, {self.kept} kept"
        silence = f"longest silence {self.longest:.2f} s: {GOAL_SECONDS:.0f} s {reached}"
        others = f"other answers {dict(self.told.other)}"
        return f"{self.database}: {len(self.kills)} kills (seed {self.seed}), {answers}; {others}; {silence}"


def run(database: str, kills: int, seed: int, folder: Path) -> Outcome:
    """One run on `sqlite` or `postgresql`."""
    with server_for(database) as server:
        url = server.url if server else f"sqlite:///{folder}/envag.db"
        service = Service(url, folder, workers=WORKERS)
        with running(service), Callers([service.port], CASES, CALLERS, seed) as callers:
            killer = Killer(random.Random(seed), service, server, callers.told)
            killer.wait_for_answers(time.monotonic())
            done = tuple(_shown(database, killer.kills(kills)))
        lost, kept = look(url, callers.told.acknowledged)
    return Outcome(database, seed, done, callers.told, lost, kept)


def server_for(database: str) -> AbstractContextManager[OwnPostgresql | None]:
    """A PostgreSQL server of one's own, where one is needed."""
    if database == "sqlite":
        return nullcontext()
    folder = programs()
    if folder is None:
        raise SystemExit("no PostgreSQL server is installed on this machine")
    return own_postgresql(folder)


def look(url: str, acknowledged: list[Acknowledged]) -> tuple[tuple[str, ...], int]:
    """Which acknowledged decisions are not in the database to the byte, and how many decisions it has."""
    engine = open_database(url)
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            assert connection.scalar(text("PRAGMA integrity_check")) == "ok"
        kept = dict(connection.execute(text("SELECT id, result FROM decision")).all())
    engine.dispose()
    return tuple(one.id for one in acknowledged if kept.get(one.id, "").encode() != one.body), len(kept)


def _shown(database: str, kills: Iterator[Kill]) -> Iterator[Kill]:
    for number, kill in enumerate(kills, 1):
        print(f"{database} {number:2}  {kill.what:12}  silent for {kill.silence:5.2f} s", flush=True)
        yield kill


def main() -> int:
    """The whole test; its exit status."""
    options = argparse.ArgumentParser(prog="python -m tests.load.kills", description="kill -9 under load")
    options.add_argument("--kills", type=int, default=20)
    options.add_argument("--seed", type=int, default=None)
    options.add_argument("databases", nargs="*", default=["sqlite", "postgresql"], metavar="sqlite|postgresql")
    chosen = options.parse_args()
    seed = chosen.seed if chosen.seed is not None else random.randrange(10**6)
    outcomes = []
    for database in chosen.databases:
        with tempfile.TemporaryDirectory(prefix="envag-kills-", ignore_cleanup_errors=True) as folder:
            outcomes.append(run(database, chosen.kills, seed, Path(folder)))
            print(outcomes[-1], flush=True)
    return 0 if all(outcome.well for outcome in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
