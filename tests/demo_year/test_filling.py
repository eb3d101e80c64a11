"""Writing the year to a database: once, whatever happens to whoever writes it, and never where real cases are."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import func, select

from router.access import Principal, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.casework.demo_year import AT_ONCE, NothingToFill
from router.commands.demo_year import demo_year_of
from router.demo import FilledIn, filled_in
from router.follow_up.seat import Seat
from router.storage import verify
from router.storage.case_models import CaseClock, CaseLine, CaseParty, FollowedCase
from router.storage.models import RecordedDecision
from tests.cli.conftest import Envag, command, envag, environment  # noqa: F401  fixtures
from tests.demo_year.conftest import SEED, Made
from tests.web.cases.conftest import EXAMPLE
from tests.web.pages.examples import example_cases

SOME = 2 * AT_ONCE + 5


def counted(router: Router) -> dict[str, int]:
    tables = (FollowedCase, CaseLine, CaseParty, CaseClock, RecordedDecision)
    with router.database.connect() as connection:
        return {
            table.__tablename__: connection.scalar(select(func.count()).select_from(table)) or 0 for table in tables
        }


def test_every_case_is_kept_as_it_was_made_and_marked_as_made_up(router: Router, made: Made) -> None:
    assert [one.cases for one in demo_year_of(router).fill(AT_ONCE, SEED)] == [0, AT_ONCE]
    for case in made(0, AT_ONCE):
        kept = router.cases.find(case.reference)
        assert kept is not None
        assert [(e.on, e.at, e.hand) for e in kept.entries] == [(e.on, e.at, e.hand) for e in case.entries]
        assert kept.opened.decision != case.opened.decision
        decision = router.log.get(kept.opened.decision)
        assert decision is not None
        assert decision["id"] == kept.opened.decision
    with router.database.connect() as connection:
        assert set(connection.scalars(select(FollowedCase.fictional))) == {True}


def test_lists_are_the_same_as_when_the_cases_are_written_one_by_one(router: Router) -> None:
    list(demo_year_of(router).fill(AT_ONCE, SEED))
    with router.database.connect() as connection:
        references = list(connection.scalars(select(FollowedCase.reference)))
        clocks = Counter(connection.scalars(select(CaseClock.reference)))
        parties = Counter(connection.scalars(select(CaseParty.reference)))
    for reference in references:
        case = router.cases.find(reference)
        assert case is not None
        assert clocks[reference] == len(list(case.clocks()))
        assert parties[reference] >= len(case.parties)


def test_what_was_broken_off_goes_on_where_it_stopped(router: Router) -> None:
    begun = demo_year_of(router).fill(SOME, SEED)
    assert [next(begun).cases, next(begun).cases] == [0, AT_ONCE]
    begun.close()
    assert filled_in(router.trail) == FilledIn(router.today(), SEED, AT_ONCE, SOME)
    # Whatever is asked for then, the year that was begun is finished.
    assert [one.cases for one in demo_year_of(router).fill(7, 1)] == [AT_ONCE, 2 * AT_ONCE, SOME]
    assert counted(router)["case_file"] == SOME


def test_a_second_time_there_is_nothing_to_do(router: Router) -> None:
    list(demo_year_of(router).fill(10, SEED))
    before = counted(router)
    assert [one.is_whole for one in demo_year_of(router).fill()] == [True]
    assert counted(router) == before
    assert verify(router.database, router.seal_keys).whole


def test_two_that_fill_at_the_same_time_write_every_case_once(router: Router) -> None:
    one, other = demo_year_of(router).fill(SOME, SEED), demo_year_of(router).fill(SOME, SEED)
    assert next(one).cases == next(other).cases == 0
    assert next(one).cases == AT_ONCE
    assert next(other).cases == AT_ONCE, "what the first had written is read, and not written again"
    assert [standing.cases for standing in one][-1] == SOME
    assert [standing.cases for standing in other][-1] == SOME
    assert counted(router)["case_file"] == SOME
    assert verify(router.database, router.seal_keys).whole


def test_a_database_with_a_case_of_somebody_is_left_alone(router: Router) -> None:
    facts = {**dict(example_cases())[EXAMPLE], "as_of": router.today().isoformat()}
    decision = router.decide_and_record(router.load_case(facts))
    recorded = router.log.get_case(decision["id"])
    assert recorded is not None
    router.cases.open(decision, recorded, router.by(SYSTEM))
    with pytest.raises(NothingToFill):
        list(demo_year_of(router).fill(10, SEED))
    assert counted(router)["case_file"] == 1


def test_whoever_tries_a_made_up_account_has_something_to_do(router: Router) -> None:
    list(demo_year_of(router).fill(AT_ONCE, SEED))
    today, demo = router.today(), router.demo
    assert demo is not None
    worked = [
        (grant.role, Seat(grant.agency, grant.principal.type, grant.principal.code))
        for account in demo.accounts
        for grant in account.grants
        if grant.role in (Role.STAFF, Role.MANAGER) and grant.agency and grant.principal
    ]
    assert len(worked) > 3
    for role, seat in worked:
        items = router.case_lists.work(Principal(*seat.principal), seat.agency)
        assert {item.clock.due < today for item in items} == {True, False}
        assert any(item.clock.due == today for item in items), seat
        if role is Role.MANAGER:
            assert any(item.clock.what == "decline_confirmation" for item in items), seat


def test_outside_the_demo_it_refuses(envag: Envag) -> None:  # noqa: F811
    done = envag("demo", "fill", MODE="local", SECRET_KEY="x" * 40)
    assert done.returncode == 2
    assert "MODE=DEMO" in done.stderr


@pytest.mark.slow
def test_killed_it_goes_on_from_where_it_was(environment: dict[str, str], tmp_path: Path) -> None:  # noqa: F811
    own = {**environment, "MODE": "demo", "SECRET_KEY": "x" * 40, "DATABASE_URL": f"sqlite:///{tmp_path}/kill.db"}
    program = [sys.executable, "-c", "from router.cli import main; main()"]
    subprocess.run([*program, "db", "upgrade"], env=own, check=True, timeout=120)
    wanted = ["demo", "fill", "--cases", str(SOME), "--seed", str(SEED)]
    begun = subprocess.Popen([*program, *wanted], env={**own, "PYTHONUNBUFFERED": "1"}, stdout=subprocess.PIPE)
    assert begun.stdout is not None
    begun.stdout.readline()
    os.kill(begun.pid, signal.SIGKILL)
    begun.communicate()
    done = subprocess.run([*program, *wanted], env=own, check=True, timeout=300, capture_output=True, text=True)
    assert f"100 % ({SOME} av {SOME} ärenden)" in done.stdout
