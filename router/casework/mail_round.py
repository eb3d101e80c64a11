"""Sending what waits to be sent: one letter after the other, and each as often as it takes, for three days."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from router.casework.letters import Letters
from router.casework.posting import LASTING, OF_ONE_LETTER, Fault, MailServer, NotSent
from router.storage import Reminders

PAUSES = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=2))
LONGEST_PAUSE = timedelta(hours=6)
MOST_TRIES = 16
"""With these pauses the last try is three days after the first."""


@dataclass(frozen=True, slots=True)
class Posted:
    """How many letters went in a round, how many did not, and what was wrong when it ended early."""

    sent: int = 0
    failed: int = 0
    ended_by: Fault | None = None


@dataclass(frozen=True)
class MailRound:
    """Every method raises `DatabaseUnavailable` when the database cannot answer: what was claimed is sent later."""

    reminders: Reminders
    letters: Letters
    server: MailServer

    def run(self, clock: Callable[[], datetime]) -> Posted:
        """Sends what waits. When the mail server is down or does not want us, the rest waits for another round."""
        sent = failed = 0
        while (letter := self.reminders.claim(clock())) is not None:
            try:
                self.server.send(self.letters.reminder(letter, clock()))
            except NotSent as why:
                failed += 1
                self.reminders.failed(letter, str(why.fault), next_try(letter.tries, why.fault, clock()))
                if why.fault not in OF_ONE_LETTER:
                    return Posted(sent, failed, why.fault)
            else:
                sent += 1
                self.reminders.sent(letter, clock())
        return Posted(sent, failed)


def next_try(tries: int, fault: Fault, now: datetime) -> datetime | None:
    """When a letter that was tried so often is tried again; None when it is given up.

    >>> next_try(1, Fault.BUSY, datetime(2026, 12, 1, 9)).minute
    1
    """
    if tries >= MOST_TRIES or fault in LASTING:
        return None
    return now + (PAUSES[tries - 1] if tries <= len(PAUSES) else LONGEST_PAUSE)
