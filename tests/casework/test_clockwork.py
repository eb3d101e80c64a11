"""Days that pass are told of once, and who has to act is reminded once, whatever happens to the server meanwhile."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from router.access import Principal
from router.bootstrap import Router, day_at
from router.casework.cases import Line
from router.casework.clockwork import Ran
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.storage import CaseMovedOn, DatabaseUnavailable
from router.storage.case_models import CaseLine, FollowedCase
from router.storage.reminder_models import CaseReminder
from tests.casework.conftest import SOCIAL
from tests.installation import Clock

Make = Callable[[], CaseFile]


def ran_out(router: Router) -> Counter[str]:
    """How often each case was told that a day had passed."""
    query = select(CaseLine.reference).where(CaseLine.what == "ran_out")
    with router.database.connect() as connection:
        return Counter(connection.scalars(query))


def reminders(router: Router) -> list[tuple[str, ...]]:
    query = select(CaseReminder.__table__).order_by(CaseReminder.due, CaseReminder.reference, CaseReminder.kind)
    with router.database.connect() as connection:
        return [(row.key, row.kind, row.state, str(row.made_on)) for row in connection.execute(query)]


def test_before_the_day_nothing_happens(router: Router, clock: Clock, referred: Make) -> None:
    referred()
    assert router.clockwork.run(clock.now) == Ran()
    assert reminders(router) == []


def test_who_has_to_act_is_reminded_some_days_before_and_when_the_day_has_passed(
    router: Router, clock: Clock, referred: Make
) -> None:
    case = referred()
    [due] = [one.due for one in case.clocks()]
    for _ in range(40):
        router.clockwork.run(clock.now)
        clock.forward(days=1)
    of_the_answer = [one for one in reminders(router) if one[0].startswith("referral_answer")]
    remind_on = router.cases.terms_of(case, due).remind_on(due)
    assert of_the_answer == [
        ("referral_answer:1", "passed", "not_wanted", str(due + timedelta(days=1))),
        ("referral_answer:1", "soon", "not_wanted", str(remind_on)),
    ]
    assert ran_out(router)[case.reference] >= 1


def test_the_day_itself_is_in_time_until_it_ends_where_the_cases_are(
    router: Router, clock: Clock, referred: Make
) -> None:
    case = referred()
    [due] = [one.due for one in case.clocks()]
    last = datetime(due.year, due.month, due.day, 22, 59, 59, tzinfo=UTC)  # one second to midnight, in winter
    assert router.clockwork.run(last).told == 0
    assert day_at(last + timedelta(seconds=1)) == due + timedelta(days=1)
    assert router.clockwork.run(last + timedelta(seconds=1)).told == 1


def test_after_a_pause_it_catches_up_and_tells_nothing_twice(router: Router, clock: Clock, referred: Make) -> None:
    cases = [referred() for _ in range(3)]
    clock.forward(days=100)
    first = router.clockwork.run(clock.now)
    assert first.told == 3
    told, made = ran_out(router), reminders(router)
    assert set(told) == {case.reference for case in cases}
    assert {kind for key, kind, *_ in made if key.startswith("referral_answer")} == {"passed"}, "too late for soon"
    assert router.clockwork.run(clock.now) == Ran()
    assert (ran_out(router), reminders(router)) == (told, made)


def test_many_cases_go_in_batches(
    router: Router, clock: Clock, referred: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(5):
        referred()
    clock.forward(days=30)
    lists, reminding = type(router.case_lists), type(router.reminders)
    passed, nearing = lists.passed, reminding.nearing
    monkeypatch.setattr(lists, "passed", lambda self, today, after: passed(self, today, 2, after))
    monkeypatch.setattr(reminding, "nearing", lambda self, today, until, after: nearing(self, today, until, after, 2))
    assert router.clockwork.run(clock.now).told == 5
    assert len(ran_out(router)) == 5
    assert len([one for one in reminders(router) if one[0].startswith("referral_answer")]) == 5


def test_a_case_that_somebody_wrote_in_meanwhile_waits_for_the_next_run(
    router: Router, clock: Clock, referred: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = sorted([referred(), referred()], key=lambda case: case.reference)
    clock.forward(days=30)
    cases = type(router.cases)
    let_pass = cases.let_time_pass

    def busy(self: Any, reference: str, today: Any, by: Any) -> Any:
        if reference == first.reference:
            raise CaseMovedOn("somebody wrote")
        return let_pass(self, reference, today, by)

    with monkeypatch.context() as patched:
        patched.setattr(cases, "let_time_pass", busy)
        ran = router.clockwork.run(clock.now)
    assert (ran.told, ran.left) == (1, 1)
    assert set(ran_out(router)) == {second.reference}
    assert router.clockwork.run(clock.now).told == 1
    assert set(ran_out(router)) == {first.reference, second.reference}


def test_a_case_that_cannot_go_on_stops_no_other(
    router: Router, clock: Clock, referred: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken, whole = sorted([referred(), referred()], key=lambda case: case.reference)
    clock.forward(days=30)
    cases = type(router.cases)
    let_pass = cases.let_time_pass

    def breaks(self: Any, reference: str, today: Any, by: Any) -> Any:
        if reference == broken.reference:
            raise KeyError("a parameter")
        return let_pass(self, reference, today, by)

    monkeypatch.setattr(cases, "let_time_pass", breaks)
    ran = router.clockwork.run(clock.now)
    assert (ran.told, ran.left) == (1, 1)
    assert set(ran_out(router)) == {whole.reference}


def test_a_run_that_the_database_ends_is_taken_up_by_the_next(
    router: Router, clock: Clock, referred: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(3):
        referred()
    clock.forward(days=30)
    cases, asked = type(router.cases), list[str]()
    let_pass = cases.let_time_pass

    def goes_away(self: Any, reference: str, today: Any, by: Any) -> Any:
        asked.append(reference)
        if len(asked) == 2:
            raise DatabaseUnavailable("gone")
        return let_pass(self, reference, today, by)

    with monkeypatch.context() as patched:
        patched.setattr(cases, "let_time_pass", goes_away)
        with pytest.raises(DatabaseUnavailable):
            router.clockwork.run(clock.now)
    assert len(ran_out(router)) == 1
    assert router.clockwork.run(clock.now).told == 2


def test_several_servers_at_once_tell_and_make_everything_once(router: Router, clock: Clock, referred: Make) -> None:
    for _ in range(6):
        referred()
    clock.forward(days=9)
    with ThreadPoolExecutor(4) as servers:
        list(servers.map(lambda _: router.clockwork.run(clock.now), range(4)))
    assert router.clockwork.run(clock.now) == Ran()
    assert sorted(ran_out(router).values()) == [1] * 6
    assert len(reminders(router)) == len(set(reminders_keys(router)))


def reminders_keys(router: Router) -> list[tuple[str, ...]]:
    query = select(CaseReminder.reference, CaseReminder.key, CaseReminder.due, CaseReminder.kind)
    with router.database.connect() as connection:
        return [tuple(map(str, row)) for row in connection.execute(query)]


def test_who_has_acted_is_not_reminded(router: Router, clock: Clock, referred: Make, by: Any) -> None:
    case = referred()
    router.cases.write(case, Line(h.Accepted, {"referral": 1}, router.today(), case.version), by(SOCIAL))
    clock.forward(days=8)
    router.clockwork.run(clock.now)
    assert [one for one in reminders(router) if one[0].startswith("referral_answer")] == []


def test_the_work_list_says_when_one_was_reminded(router: Router, clock: Clock, referred: Make) -> None:
    referred()
    whose = Principal(SOCIAL.principal_type, SOCIAL.principal_code)
    [before] = router.case_lists.work(whose, SOCIAL.agency)
    assert before.reminded_on is None
    clock.now = datetime.combine(before.clock.due, clock.now.timetz())
    router.clockwork.run(clock.now)
    [after] = router.case_lists.work(whose, SOCIAL.agency)
    assert after.reminded_on == before.clock.due


def test_a_year_is_played_day_by_day(router: Router, clock: Clock, referred: Make) -> None:
    """Each line and each reminder once; what nobody answers stays on the list of those who decide."""
    case = referred()
    for _ in range(366):
        router.clockwork.run(clock.now)
        clock.forward(days=1)
    found = router.cases.find(case.reference)
    assert found is not None
    whats = [entry.happening.what for entry in found.entries if entry.happening.what == "ran_out"]
    assert 1 <= len(whats) < 20
    keys = reminders_keys(router)
    assert len(keys) == len(set(keys))
    assert {one.has_run_out for one in found.clocks()} <= {True}
    assert router.clockwork.run(clock.now).told == 0


def test_made_up_cases_go_on_too(router: Router, clock: Clock, referred: Make) -> None:
    case = referred()
    with router.database.begin() as connection:
        same = FollowedCase.reference == case.reference
        connection.execute(update(FollowedCase).where(same).values(fictional=True))
    clock.forward(days=30)
    assert router.clockwork.run(clock.now).told == 1
