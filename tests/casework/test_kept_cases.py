"""Cases in both databases: what is kept is what was written, once, and nobody changes it."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from router.access import Actor, Grant, Kind, Principal, Role
from router.access.actor import SYSTEM
from router.audit import By, SealKey
from router.casework.cases import Cases, Line, hand_of
from router.casework.filling import CannotBeWritten
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile, fold
from router.follow_up.happening import Entry, Happening
from router.follow_up.seat import Seat
from router.storage import AuditLog, CaseFiles, CaseLists, CaseMovedOn, ToWrite
from router.vocabulary import Vocabulary
from tests.follow_up.case_book import BUP, SOCIAL, TERMS, opening

SECTORS = {"bup": "health", "socialtjanst": "social", "elevhalsa": "school"}
BEGIN = date(2026, 11, 2)
"""A Monday."""


def by(seat: Seat, role: Role = Role.STAFF) -> By:
    return By(Actor(Kind.ACCOUNT, "a", Grant(role, Principal(*seat.principal), seat.agency)), datetime.now(UTC))


@pytest.fixture
def today() -> list[date]:
    """What day it is; a test turns the page."""
    return [BEGIN]


@pytest.fixture
def cases(database: Engine, today: list[date]) -> Cases:
    """The service, without policies: the terms are those of the tests."""
    return Cases(
        files=CaseFiles(database, AuditLog(database, SealKey.of("x" * 40)), lambda: SECTORS),
        lists=CaseLists(database),
        terms=lambda _day, _region, _municipality: TERMS,
        vocabulary=lambda: Vocabulary({}),
        clock=lambda: datetime.now(UTC),
        today=lambda: today[0],
    )


@pytest.fixture
def case(cases: Cases) -> CaseFile:
    """A case that BUP has opened."""
    doing = by(BUP)
    made = fold("K7F3-9QXM-2A00", [Entry(1, BEGIN, doing.at, hand_of(doing.actor), opening())])
    cases.files.write(ToWrite(made, 0), doing)
    return made


def write(
    cases: Cases, case: CaseFile, kind: type[Happening], doing: By, once: str | None = None, **told: object
) -> CaseFile:
    return cases.write(case, Line(kind, told, cases.today(), case.version, once), doing)


def referred(cases: Cases, case: CaseFile) -> CaseFile:
    return write(cases, case, h.Referred, by(BUP), sender=BUP, receiver=SOCIAL, need=None)


def test_what_is_read_is_what_was_written(cases: Cases, case: CaseFile) -> None:
    case = referred(cases, case)
    case = write(cases, case, h.Declined, by(SOCIAL), referral=1, reason="age", instead=BUP)
    case = write(cases, case, h.DeclineConfirmed, by(SOCIAL, Role.MANAGER), referral=1)
    assert [one.happening.what for one in case.entries][-2:] == ["decline_confirmed", "step_opened"]
    assert cases.find(case.reference) == case
    assert {one.clock for one in cases.lists.work(Principal(*SOCIAL.principal), None)} == set(case.clocks())


def test_the_database_itself_refuses_to_change_a_line(cases: Cases, case: CaseFile, database: Engine) -> None:
    for statement in ("UPDATE case_line SET told = '{}'", "DELETE FROM case_line"):
        with pytest.raises(DBAPIError, match="append-only"), database.begin() as connection:
            connection.execute(text(statement))
    assert cases.find(case.reference) == case


def test_ten_answers_at_once_are_one_answer(cases: Cases, case: CaseFile) -> None:
    case = referred(cases, case)

    def answer(number: int) -> str:
        told = {"referral": 1} if number % 2 else {"referral": 1, "reason": "age", "instead": BUP}
        try:
            write(cases, case, h.Accepted if number % 2 else h.Declined, by(SOCIAL), **told)
        except (CaseMovedOn, CannotBeWritten) as refused:
            return type(refused).__name__
        return "written"

    with ThreadPoolExecutor(10) as threads:
        assert Counter(threads.map(answer, range(10)))["written"] == 1
    kept = cases.find(case.reference)
    assert kept is not None
    assert kept.version == case.version + 1


def test_the_same_sent_ten_times_at_once_is_one_line(cases: Cases, case: CaseFile) -> None:
    def send(_number: int) -> int:
        return write(cases, case, h.ContactNoted, by(BUP), "once", seat=BUP, mode="phone").version

    with ThreadPoolExecutor(10) as threads:
        assert set(threads.map(send, range(10))) == {2}
    kept = cases.find(case.reference)
    assert kept is not None
    assert kept.version == 2


def test_a_day_that_passed_while_the_service_was_down_is_told_once(
    cases: Cases, case: CaseFile, today: list[date]
) -> None:
    case = referred(cases, case)
    today[0] = BEGIN + timedelta(60)
    system = By(SYSTEM, datetime.now(UTC))
    assert cases.lists.passed(today[0]) == [case.reference]

    def pass_time(_number: int) -> bool:
        try:
            return cases.let_time_pass(case.reference, today[0], system) is not None
        except CaseMovedOn:
            return False

    with ThreadPoolExecutor(4) as threads:
        assert sum(threads.map(pass_time, range(8))) == 1
    kept = cases.find(case.reference)
    assert kept is not None
    assert [one.happening.what for one in kept.entries] == ["opened", "referred", "ran_out", "step_opened"]
    assert cases.lists.passed(today[0]) == []


def test_what_somebody_tells_late_gives_nobody_a_day_that_has_passed(
    cases: Cases, case: CaseFile, today: list[date]
) -> None:
    case = referred(cases, case)
    case = write(cases, case, h.Declined, by(SOCIAL), referral=1, reason="age", instead=BUP)
    today[0] = BEGIN + timedelta(30)
    late = Line(h.DeclineConfirmed, {"referral": 1}, BEGIN + timedelta(1), case.version)
    case = cases.write(case, late, by(SOCIAL, Role.MANAGER))
    assert case.entries[-1].on == today[0]
    assert all(clock.due > today[0] for clock in case.clocks())


def test_nobody_writes_what_only_the_service_writes(cases: Cases, case: CaseFile) -> None:
    with pytest.raises(CannotBeWritten, match="only_the_service"):
        write(cases, case, h.RanOut, by(BUP), clock="step", number=1)


def test_whoever_has_seen_more_lines_than_there_are_is_told_to_look_again(cases: Cases, case: CaseFile) -> None:
    with pytest.raises(CaseMovedOn):
        cases.write(case, Line(h.ContactNoted, {"seat": BUP, "mode": "phone"}, BEGIN, case.version + 1), by(BUP))
