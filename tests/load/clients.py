"""Callers who post cases, and remember each decision that they were given an answer about."""

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

TAKEN = 201
LATER = (429, 503)
"""Come back later: what a service says that cannot answer now."""
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
    """What all callers were told."""

    acknowledged: list[Acknowledged] = field(default_factory=list)
    other: Counter[str] = field(default_factory=Counter)
    """How often they were asked to come back (`503`), heard nothing (`broken`), or met a fault: any other status."""

    @property
    def faults(self) -> dict[str, int]:
        """Answers that no caller should ever see."""
        allowed = {"broken", *(str(status) for status in LATER)}
        return {kind: count for kind, count in self.other.items() if kind not in allowed}

    @property
    def last(self) -> float:
        """When the last one was acknowledged."""
        return self.acknowledged[-1].at if self.acknowledged else 0.0

    def since(self, moment: float) -> int:
        """How many decisions were acknowledged after a moment."""
        return sum(1 for one in reversed(self.acknowledged) if one.at > moment)


class Callers:
    """Some callers at once, each on a connection of its own that it makes again when it breaks."""

    def __init__(self, ports: Sequence[int], cases: Sequence[Any], count: int, seed: int) -> None:
        self.told = Told()
        self._ports, self._bodies = ports, [json.dumps(case).encode() for case in cases]
        self._ended = threading.Event()
        self._threads = [
            threading.Thread(target=self._call_on, args=(random.Random(f"{seed} {number}"), number), daemon=True)
            for number in range(count)
        ]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._ended.set()
        for thread in self._threads:
            thread.join(timeout=2 * TIMEOUT)

    def _call_on(self, chance: random.Random, number: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self._ports[number % len(self._ports)], timeout=TIMEOUT)
        while not self._ended.is_set():
            self._call(connection, chance.choice(self._bodies))
            time.sleep(SECONDS_BETWEEN)
        connection.close()

    def _call(self, connection: http.client.HTTPConnection, body: bytes) -> None:
        try:
            connection.request("POST", "/api/v1/decisions", body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            told = answer.read()
        except (OSError, http.client.HTTPException):
            connection.close()
            self.told.other["broken"] += 1
            return
        if answer.status == TAKEN:
            self.told.acknowledged.append(Acknowledged(json.loads(told)["id"], time.monotonic(), told))
            return
        self.told.other[str(answer.status)] += 1
        if answer.status == LATER[1] and not answer.headers.get("Retry-After"):
            self.told.other["503 without Retry-After"] += 1
