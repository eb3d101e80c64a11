"""The kill test: callers ask for decisions and look them up while workers and the database are killed with -9.

    python -m tests.load.kills                           # twenty kills on SQLite, and twenty on PostgreSQL
    python -m tests.load.kills --kills 5 --seed 3 sqlite

Then every decision that a caller was told of must be there, with the same bytes, and every look at one, and every
decision given to a program, must stand in an audit chain that verifies. Printed: what was killed, and the longest
silence that each kill brought about. Exit status 1 when anything was lost, or a caller met a fault.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import text

from router.storage import open_database
from tests.load.clients import Acknowledged, Callers, Told
from tests.load.killing import PARENT, Kill, Killer
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
    untold: int
    """How many acknowledged look-ups and decisions of programs are missing in the audit chain."""
    chain: str
    """What `envag audit verify` says; empty when the chain is whole."""

    def longest(self, *, parent: bool) -> float:
        """The longest silence in seconds after the service itself was killed (`parent`), or after any other kill."""
        return max((kill.silence for kill in self.kills if (kill.what == PARENT) is parent), default=0.0)

    @property
    def well(self) -> bool:
        """Whether nothing was lost, all of it is told of, and nobody met a fault."""
        return not (self.lost or self.untold or self.chain or self.told.faults)

    def __str__(self) -> str:
        by_itself = self.longest(parent=False)
        reached = "reached" if by_itself <= GOAL_SECONDS else "NOT reached"
        answers = f"{len(self.told.acknowledged)} acknowledged, {len(self.lost)} lost, {self.kept} kept"
        silence = f"answers again by itself within {by_itself:.2f} s: {GOAL_SECONDS:.0f} s {reached}"
        begun = f"begun again whole within {self.longest(parent=True):.2f} s"
        audited = f"{len(self.told.seen)} looked up and {len(self.told.made)} made by a program, {self.untold} untold"
        chain = f"chain {'BROKEN: ' + self.chain if self.chain else 'whole'}"
        others = f"other answers {dict(self.told.other)}"
        kills = f"{self.database}: {len(self.kills)} kills (seed {self.seed})"
        return f"{kills}, {answers}; {audited}, {chain}; {others}; {silence}; {begun}"


def run(database: str, kills: int, seed: int, folder: Path) -> Outcome:
    """One run on `sqlite` or `postgresql`."""
    with server_for(database) as server:
        url = server.url if server else f"sqlite:///{folder}/envag.db"
        service = Service(url, folder, workers=WORKERS)
        with running(service), Callers([service.port], CASES, CALLERS, seed, token_of(service)) as callers:
            killer = Killer(random.Random(seed), service, server, callers.told)
            killer.wait_for_answers(time.monotonic())
            done = tuple(_shown(database, killer.kills(kills)))
        chain = service.envag("audit", "verify")
        lost, kept = look(url, callers.told.acknowledged)
        untold = look_in_chain(url, callers.told)
    return Outcome(database, seed, done, callers.told, lost, kept, untold, chain.stdout if chain.returncode else "")


def token_of(service: Service) -> str:
    """A token for a program that decides and looks decisions up."""
    scopes = ("--scope", "decide", "--scope", "see_decision")
    done = service.envag("token", "add", "--label", "lastprov", "--principal", "region:18", *scopes)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()[-1]


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


def look_in_chain(url: str, told: Told) -> int:
    """How many look-ups, and decisions made by a program, were acknowledged and are not told of."""
    engine = open_database(url)
    with engine.connect() as connection:
        events = connection.execute(text("SELECT action, subject FROM audit_event")).all()
    engine.dispose()
    in_chain = Counter((action, subject) for action, subject in events)
    wanted = Counter([("decision_seen", one) for one in told.seen] + [("decision_made", one) for one in told.made])
    return (wanted - in_chain).total()


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
