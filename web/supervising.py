"""The parent of the workers: one that dies is begun again at once, whatever killed it and however often."""

from __future__ import annotations

import logging
import time
from collections import deque
from typing import Any

from granian.server.mp import MPServer

DEATHS = 10
SECONDS = 10.0
"""So many deaths in so many seconds: no worker can live here, and whoever started the service is told."""

log = logging.getLogger("envag.workers")


class Supervisor(MPServer):
    """Granian with another idea of what to do when a worker dies.

    Granian itself gives up when a worker dies twice within six seconds, which the kernel may well bring about when
    memory is short, and forgets a worker that dies while another death is attended to.
    """

    def _serve_loop(self, spawn_target: Any, target_loader: Any) -> None:
        deaths: deque[float] = deque(maxlen=DEATHS)
        while not self.interrupt_signal:
            self.main_loop_interrupt.wait()
            # Cleared first: a death from here on is heard of in the next turn.
            self.main_loop_interrupt.clear()
            while self.interrupt_children and not self.interrupt_signal:
                deaths.append(time.monotonic())
                if len(deaths) == DEATHS and deaths[-1] - deaths[0] < SECONDS:
                    log.error("workers_keep_dying")
                    return
                self._respawn_workers([self.interrupt_children.pop(0)], spawn_target, target_loader)
