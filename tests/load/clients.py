"""Callers who post cases and look decisions up, and remember whatever they were given an answer about."""

from __future__ import annotations

import http.client
import json
import random
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Self

TAKEN, SEEN = 201, 200
LATER = (429, 503)
"""Come back later: what a service says that cannot answer now."""
PATH = "/api/v1/decisions"
SECONDS_BETWEEN = 0.02
TIMEOUT = 15


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """A decision that a caller was told is kept: when the answer was there, and its bytes."""

    id: str
    at: float
    body: bytes


@dataclass
class Told:
    """What all callers were told. `made` are decisions asked for with a token, `seen` those that were looked up."""

    acknowledged: list[Acknowledged] = field(default_factory=list)
    made: list[str] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    other: Counter[str] = field(default_factory=Counter)
    """How often they were asked to come back (`503`), heard nothing (`broken`), or met a fault: any other status."""

    @property
    def faults(self) -> dict[str, int]:
        """Answers that no caller should ever see."""
        allowed = {"broken", "service ended", *(str(status) for status in LATER)}
        return {kind: count for kind, count in self.other.items() if kind not in allowed}

    @property
    def last(self) -> float:
        """When the last one was acknowledged."""
        return self.acknowledged[-1].at if self.acknowledged else 0.0

    def since(self, moment: float) -> int:
        """How many decisions were acknowledged after a moment."""
        return sum(1 for one in reversed(self.acknowledged) if one.at > moment)


class Callers:
    """Some callers at once, each on a connection of its own that it makes again when it breaks.

    With a `token` every other caller is a program that shows it; the others are visitors.
    """

    def __init__(self, ports: Sequence[int], cases: Sequence[Any], count: int, seed: int, token: str = "") -> None:
        self.told = Told()
        bodies = [json.dumps(case).encode() for case in cases]
        self._ended = threading.Event()
        callers = [
            _Caller(self.told, ports[number % len(ports)], bodies, f"{seed} {number}", token if number % 2 else "")
            for number in range(count)
        ]
        self._threads = [
            threading.Thread(target=caller.call_on, args=(self._ended,), daemon=True) for caller in callers
        ]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._ended.set()
        for thread in self._threads:
            thread.join(timeout=2 * TIMEOUT)


class _Caller:
    def __init__(self, told: Told, port: int, bodies: list[bytes], seed: str, token: str) -> None:
        self._told, self._bodies, self._chance, self._token = told, bodies, random.Random(seed), token
        self._headers = {"Content-Type": "application/json"}
        if token:
            self._headers["Authorization"] = f"Bearer {token}"
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=TIMEOUT)

    def call_on(self, ended: threading.Event) -> None:
        """Two decisions for each look at one, until it has ended."""
        while not ended.is_set():
            if self._told.acknowledged and self._chance.random() < 1 / 3:
                self._look_up(self._chance.choice(self._told.acknowledged[-50:]))
            else:
                self._decide()
            time.sleep(SECONDS_BETWEEN)
        self._connection.close()

    def _decide(self) -> None:
        body = self._ask("POST", PATH, TAKEN, self._chance.choice(self._bodies))
        if body is not None:
            found = json.loads(body)["id"]
            self._told.acknowledged.append(Acknowledged(found, time.monotonic(), body))
            self._told.made.extend([found] if self._token else [])

    def _look_up(self, known: Acknowledged) -> None:
        body = self._ask("GET", f"{PATH}/{known.id}", SEEN)
        if body is not None:
            self._told.seen.append(known.id)
            self._told.other.update([] if body == known.body else ["another decision"])

    def _ask(self, method: str, path: str, wanted: int, body: bytes | None = None) -> bytes | None:
        try:
            self._connection.request(method, path, body, self._headers)
            answer = self._connection.getresponse()
            told = answer.read()
        except (OSError, http.client.HTTPException):
            self._connection.close()
            self._told.other["broken"] += 1
            return None
        if answer.status == wanted:
            return told
        self._told.other[str(answer.status)] += 1
        if answer.status == LATER[1] and not answer.headers.get("Retry-After"):
            self._told.other["503 without Retry-After"] += 1
        return None
