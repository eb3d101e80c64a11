"""What `envag cases clocks` does: a round at the start and whenever a day begins, and what mail waits, each minute.

What a case needs is read when there is one: an installation that follows up no case pays next to nothing.
"""

from __future__ import annotations

import select
import sys
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

import click
import orjson

from router.bootstrap import WHERE_DAYS_BEGIN, Router, build_router, day_at
from router.casework.clockwork import Ran
from router.settings import Settings, SettingsError
from router.storage import CaseLists, Reminders, StorageError, only_one, open_database

SECONDS_BETWEEN = 60.0
LONG_AGO = datetime.min.replace(tzinfo=UTC)
AHEAD = timedelta(days=60)
SOON_AGAIN = timedelta(minutes=15)
"""After a round that had to leave something."""


def go_round(settings: Settings, *, stay: bool) -> None:
    """Does what there is to do now, and with `stay` what comes, until standard input closes."""
    rounds = Rounds(settings)
    with ExitStack() as held:
        held.callback(rounds.close)
        rounds.go(datetime.now(UTC))
        while stay and not _told_to_end():
            rounds.go(datetime.now(UTC))


def play(settings: Settings, day: date) -> str:
    """Lets it be the end of a morning on that day; what happened, in Swedish. Nothing is sent."""
    router = replace(build_router(settings), clock=lambda: datetime.combine(day, time(12), WHERE_DAYS_BEGIN))
    try:
        if not router.database_is_current():
            raise SettingsError("databasen har inte den här versionens tabeller: kör envag db upgrade.")
        ran = replace(router.clockwork, by_mail=False).run(router.clock())
        return f"{ran.told} ärenden fick veta att en dag har gått, {ran.reminders} påminnelser gjordes."
    finally:
        router.close()


@dataclass
class Rounds:
    """The rounds of one process. A round that fails is told in the log; the next one does what was left."""

    settings: Settings
    _next: datetime = LONG_AGO
    """When days are looked at again: when the next one begins."""
    _router: list[Router] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._engine = open_database(self.settings.database_url)

    def go(self, now: datetime) -> None:
        """A round, unless another machine is at it."""
        try:
            with only_one(self._engine, "clocks") as mine:
                if mine:
                    self._day(now)
                    self._mail(now)
        except StorageError as error:
            _log("error", "clocks_stand_still", error=error.code)

    def close(self) -> None:
        """Gives the database connections back."""
        self._engine.dispose()
        for router in self._router:
            router.close()

    def _day(self, now: datetime) -> None:
        if now < self._next:
            return
        today = day_at(now)
        ran = self._built().clockwork.run(now) if self._has_work(today) else Ran()
        if ran != Ran():
            _log("info", "clocks_went_on", told=ran.told, left=ran.left, reminders=ran.reminders)
        tomorrow = datetime.combine(today + timedelta(days=1), time(), WHERE_DAYS_BEGIN)
        self._next = min(tomorrow, now + SOON_AGAIN) if ran.left else tomorrow

    def _has_work(self, today: date) -> bool:
        passed = CaseLists(self._engine).passed(today, at_most=1)
        return bool(passed or Reminders(self._engine).nearing(today, today + AHEAD, at_most=1))

    def _mail(self, now: datetime) -> None:
        if not self.settings.smtp_host or not Reminders(self._engine).some_wait(now):
            return
        mail = self._built().post.round
        if mail is not None:
            posted = mail.run(lambda: datetime.now(UTC))
            level, why = ("error", str(posted.ended_by)) if posted.ended_by else ("info", "")
            _log(level, "letters_went", sent=posted.sent, failed=posted.failed, ended_by=why)

    def _built(self) -> Router:
        if not self._router:
            self._router.append(build_router(self.settings))
        return self._router[0]


def _told_to_end() -> bool:
    """Waits for the next round; whoever started this closes its standard input when it ends, however it ends."""
    return bool(select.select([sys.stdin], [], [], SECONDS_BETWEEN)[0])


def _log(level: str, event: str, **more: str | int) -> None:
    line = {"time": datetime.now(UTC).isoformat(timespec="milliseconds"), "level": level, "logger": "envag.clocks"}
    click.echo(orjson.dumps({**line, "event": event, **more}).decode(), err=True)
