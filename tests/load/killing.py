"""What can be killed under a service, and how long the silence is that each kill brings about."""

from __future__ import annotations

import itertools
import os
import random
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from tests.load.clients import Told
from tests.load.own_postgresql import OwnPostgresql
from tests.load.service import Service

PAUSE_OF_SYSTEMD = 1.0
"""What starts a killed parent or postmaster again waits this long first: `RestartSec` of the unit."""
PARENT = "service"
"""The parent of the workers: only what started it can start it again."""
ANSWERS_TO_BE_WELL = 10
LIMIT_SECONDS = 120.0
"""It hangs when nothing is answered for so long, however busy the machine is."""


@dataclass(frozen=True, slots=True)
class Kill:
    """One kill: what was killed, and the longest time in seconds from then on in which nothing was acknowledged."""

    what: str
    silence: float


class Killer:
    """Kills with -9, at random, everything there is in turn."""

    def __init__(self, chance: random.Random, service: Service, server: OwnPostgresql | None, told: Told) -> None:
        self._chance, self._service, self._server, self._told = chance, service, server, told
        self._ways: dict[str, Callable[[], None]] = {
            "a worker": self._one_worker,
            "all workers": self._all_workers,
            PARENT: self._parent,
        }
        if server:
            self._ways |= {
                "a backend": self._backend,
                "all backends": self._all_backends,
                "postmaster": self._postmaster,
            }

    def kills(self, count: int) -> Iterator[Kill]:
        """So many kills, each after a random moment of ordinary work."""
        for number in range(count):
            if number % len(self._ways) == 0:
                order = self._chance.sample(sorted(self._ways), len(self._ways))
            time.sleep(self._chance.uniform(0.2, 1.5))
            yield self._kill(order[number % len(self._ways)])

    def wait_for_answers(self, since: float) -> None:
        """Returns when ordinary work goes on. Raises AssertionError when nothing is answered for too long."""
        while self._told.since(since) < ANSWERS_TO_BE_WELL:
            self._restart_as_systemd_does()
            silent = time.monotonic() - max(since, self._told.last)
            assert silent < LIMIT_SECONDS, (
                f"no answer in {silent:.0f} s: {dict(self._told.other)}; {self._service.state()}"
            )
            time.sleep(0.05)

    def _restart_as_systemd_does(self) -> None:
        """A service that ended by itself is begun again; the outcome tells how often."""
        if self._service.process.poll() is not None:
            self._told.other["service ended"] += 1
            time.sleep(PAUSE_OF_SYSTEMD)
            self._service.start()

    def _kill(self, what: str) -> Kill:
        began = time.monotonic()
        self._ways[what]()
        # A kill is felt a little later: what was sent before it may still be answered.
        time.sleep(self._chance.uniform(0.5, 1.0))
        self.wait_for_answers(time.monotonic())
        moments = [began, *(one.at for one in self._told.acknowledged if one.at > began)]
        return Kill(what, max(later - earlier for earlier, later in itertools.pairwise(moments)))

    def _one_worker(self) -> None:
        _kill(self._chance.choice(self._service.workers()))

    def _all_workers(self) -> None:
        for worker in self._service.workers():
            _kill(worker)

    def _parent(self) -> None:
        self._service.end(signal.SIGKILL)
        time.sleep(PAUSE_OF_SYSTEMD)
        self._service.start()

    def _backend(self) -> None:
        _kill(self._chance.choice(self._postgresql.backends()))

    def _all_backends(self) -> None:
        for backend in self._postgresql.backends():
            _kill(backend)

    def _postmaster(self) -> None:
        self._postgresql.kill_server()
        time.sleep(PAUSE_OF_SYSTEMD)
        self._postgresql.start()

    @property
    def _postgresql(self) -> OwnPostgresql:
        assert self._server is not None
        return self._server


def _kill(process: int) -> None:
    # It may have ended by itself meanwhile, when another was killed.
    with suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)
