"""Several machines on one PostgreSQL, as processes of their own: each day is told once and each reminder comes once,
whoever is killed, and those who were down catch up."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from router.access.actor import SYSTEM
from router.audit import By
from router.bootstrap import Router
from router.casework.cases import Line
from router.follow_up import happenings as h
from router.follow_up.seat import Seat
from router.settings import Settings
from router.storage.case_models import CaseLine
from router.storage.reminder_models import CaseReminder
from tests.casework.conftest import BUP
from tests.casework.machines import Machines
from tests.casework.mail import Mail, settings_with
from tests.databases import ready
from tests.installation import Clock

pytestmark = [pytest.mark.postgres, pytest.mark.slow]
TOWNS = ["1814", "1860", "1861", "1862", "1863", "1864", "1880", "1881", "1882", "1883", "1884", "1885"]
RECEIVERS = [Seat.of(f"socialtjanst@municipality:{town}") for town in TOWNS]
LONG_AFTER = datetime(2026, 12, 10, 6, tzinfo=UTC)
"""When nobody has answered in time what was referred at the beginning of the month."""
REMINDED = re.compile(r"(Försenat: sista dagen var|Sista dag) (\S+)\.\s+Ärende (\S+):")


@pytest.fixture
def settings(postgresql_url: str, tmp_path: Path, mail: Mail) -> Settings:
    return settings_with(mail, ready(postgresql_url), tmp_path)


@pytest.fixture
def machines(router: Router, settings: Settings, clock: Clock, tmp_path: Path) -> Iterator[Machines]:
    folder = tmp_path / "machines"
    folder.mkdir()
    found = Machines(settings, folder, router.database)
    found.is_now(clock.now)
    yield found
    found.kill_all()


@pytest.fixture
def refer(router: Router, decided: tuple[dict[str, object], dict[str, object]], by: Callable[[Seat], By]):  # type: ignore[no-untyped-def]
    """Makes so many cases, in which agencies that have a mailbox are to answer a referral, one after the other."""

    def make(count: int) -> set[str]:
        for seat in RECEIVERS:
            router.mailboxes.put(seat, f"remisser@kommun{seat.principal_code}.example", router.by(SYSTEM))
        made = set()
        for number in range(count):
            case = router.cases.open(*decided, by(BUP))
            told = {"sender": BUP, "receiver": RECEIVERS[number % len(RECEIVERS)], "need": "self_harm"}
            router.cases.write(case, Line(h.Referred, told, router.today(), case.version), by(BUP))
            made.add(case.reference)
        return made

    return make


def ran_out(router: Router) -> Counter[tuple[str, str]]:
    """How often each case was told that a day had passed: by reference and what was told."""
    query = select(CaseLine.reference, CaseLine.told).where(CaseLine.what == "ran_out")
    with router.database.connect() as connection:
        return Counter((row.reference, row.told) for row in connection.execute(query))


def letters_in(router: Router, state: str) -> set[str]:
    """The letters whose reminders are in a state."""
    query = select(CaseReminder.letter).where(CaseReminder.state == state, CaseReminder.letter.is_not(None))
    with router.database.connect() as connection:
        return {f"<{name}@envag.example>" for name in connection.scalars(query)}


def waits(router: Router) -> bool:
    """Whether anything is still to be sent."""
    counts = router.reminders.counts()
    return not counts or bool(set(counts) & {"waiting", "sending", "failed"})


def came(mail: Mail) -> Counter[tuple[str, ...]]:
    """How often each reminder came: by what it says of the day, the day, the case, and to whom."""
    return Counter(
        (*found, str(letter["To"])) for letter in mail.letters for found in REMINDED.findall(letter.get_content())
    )


def test_whoever_is_killed_while_sending_every_reminder_comes(
    router: Router, machines: Machines, mail: Mail, refer: Callable[[int], set[str]]
) -> None:
    """Once, but for the letter that was on its way in that moment: it comes again, under the same name."""
    cases = refer(24)
    mail.begin("late=0.5")
    machines.is_now(LONG_AFTER)
    machines.begin("a", "b", "c")
    machines.wait_until(lambda: len(mail.letters) >= 3, "some letters sent")
    killed = machines.at_work()
    assert killed is not None
    machines.kill(killed)
    interrupted = letters_in(router, "sending")
    assert len(interrupted) == 1
    machines.wait_until(lambda: len(letters_in(router, "sent")) == len(RECEIVERS) - 1, "the others sent")
    assert letters_in(router, "sending") == interrupted, "it may be on its way"
    machines.is_now(LONG_AFTER + timedelta(minutes=6))
    machines.wait_until(lambda: not waits(router), "all sent")
    times = Counter(str(letter["Message-ID"]) for letter in mail.letters)
    assert len(times) == len(RECEIVERS)
    assert {name for name, count in times.items() if count != 1} <= interrupted
    assert max(times.values()) <= 2
    assert {reference for _, _, reference, _ in came(mail)} == cases


def test_whoever_is_killed_while_days_are_told_every_day_is_told_once(
    router: Router, machines: Machines, mail: Mail, refer: Callable[[int], set[str]]
) -> None:
    cases = refer(60)
    machines.is_now(LONG_AFTER)
    machines.begin("a", "b")
    machines.wait_until(lambda: len(ran_out(router)) >= 3, "some days told")
    killed = machines.at_work()
    assert killed is not None
    machines.kill(killed)
    assert len(ran_out(router)) < len(cases), "killed too late to show anything"
    machines.wait_until(lambda: not waits(router), "all sent")
    assert {reference for reference, _ in ran_out(router)} == cases
    assert set(ran_out(router).values()) == {1}
    assert {reference for _, _, reference, _ in came(mail)} == cases
    assert set(came(mail).values()) == {1}


def test_a_machine_that_was_down_over_the_last_day_catches_up(
    router: Router, clock: Clock, machines: Machines, mail: Mail, refer: Callable[[int], set[str]]
) -> None:
    """First one is down and the other goes on, then both are down, and the one that missed most comes back alone."""
    first = refer(3)
    machines.begin("a", "b")
    machines.wait_until(lambda: machines.at_work() is not None, "at work")
    machines.kill("b")
    clock.now = LONG_AFTER
    machines.is_now(clock.now)
    machines.wait_until(lambda: not waits(router), "the first sent")
    told = ran_out(router)
    assert {reference for reference, _ in told} == first
    second = refer(4)
    machines.kill("a")
    clock.forward(days=12)
    machines.is_now(clock.now)
    machines.begin("b")
    machines.wait_until(lambda: {one[2] for one in came(mail)} == first | second, "the second reminded")
    machines.wait_until(lambda: not waits(router), "all sent")
    assert {reference for reference, _ in ran_out(router)} == first | second
    assert set(ran_out(router).values()) == {1}
    assert set(came(mail).values()) == {1}
