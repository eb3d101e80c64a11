"""What is counted of a case follows every line, and is the same when all is counted anew."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, delete, select, update

from router.follow_up import happenings as h
from router.storage import is_counted, recount, remake_clocks
from router.storage.base import Base
from router.storage.case_files import ToWrite, keep
from router.storage.case_models import CaseClock
from router.storage.indicator_models import CaseIndicator
from router.storage.indicator_rows import TABLES
from router.storage.writing import Writing
from tests.follow_up.case_book import BUP, CaseBook, self_harm_story
from tests.follow_up.walks import Step, openings, steps, walk

SECTORS = {"bup": "health", "socialtjanst": "social", "elevhalsa": "school"}
DAY = date(2026, 3, 2)
several = st.lists(st.tuples(openings, steps, st.booleans()), min_size=1, max_size=3)
together = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def rows(database: Engine) -> dict[str, set[Any]]:
    with database.connect() as connection:
        return {
            table.__tablename__: {tuple(row) for row in connection.execute(select(table.__table__))}
            for table in TABLES
        }


def written(database: Engine, book: CaseBook, taken: list[Step], *, fictional: bool = False) -> None:
    seen = 0
    for case in walk(book, taken):
        with Writing(database).begin() as connection:
            keep(connection, ToWrite(case, seen, fictional=fictional and seen == 0), SECTORS)
        seen = case.version


def emptied(database: Engine) -> None:
    """On SQLite too the lines refuse to go, but for whoever takes their guard away."""
    with database.begin() as connection:
        if database.dialect.name == "sqlite":
            connection.exec_driver_sql("DROP TRIGGER IF EXISTS case_line_refuses_delete")
        else:
            for guard in ("change", "delete"):
                connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS case_line_refuses_{guard} ON case_line")
        for table in reversed(Base.metadata.sorted_tables):
            if table.name.startswith("case_"):
                connection.execute(delete(table))


@together
@given(told=several)
def test_rows_written_line_by_line_are_those_made_anew(
    database: Engine, told: list[tuple[h.Opened, list[Step], bool]]
) -> None:
    emptied(database)
    for number, (opened, taken, fictional) in enumerate(told):
        written(database, CaseBook(DAY, opened, reference=f"case-{number}"), taken, fictional=fictional)
    kept = rows(database)
    assert recount(database, SECTORS) == len(told)
    assert rows(database) == kept


def test_a_case_made_up_stays_so_when_it_is_written_in(database: Engine) -> None:
    story = self_harm_story().case
    with Writing(database).begin() as connection:
        keep(connection, ToWrite(CaseBook(date(2026, 9, 1)).case, 0, fictional=True), SECTORS)
        keep(connection, ToWrite(story, 1), SECTORS)
        assert connection.scalar(select(CaseIndicator.fictional)) == 1


def test_a_case_opened_by_mistake_leaves_no_rows(database: Engine) -> None:
    book = CaseBook(DAY)
    with Writing(database).begin() as connection:
        keep(connection, ToWrite(book.case, 0), SECTORS)
        book.write(BUP, DAY, h.Closed, reason="mistake")
        keep(connection, ToWrite(book.case, 1), SECTORS)
    assert not any(rows(database).values())


def test_cases_from_before_anything_was_counted_are_noticed(database: Engine) -> None:
    assert is_counted(database)
    with Writing(database).begin() as connection:
        keep(connection, ToWrite(self_harm_story().case, 0), SECTORS)
        for table in TABLES:
            connection.execute(delete(table))
    assert not is_counted(database)
    recount(database, SECTORS)
    assert is_counted(database)


def test_what_is_due_is_made_anew_from_the_lines(database: Engine) -> None:
    due = select(CaseClock.reference, CaseClock.key, CaseClock.due).order_by(CaseClock.reference, CaseClock.key)
    with Writing(database).begin() as connection:
        keep(connection, ToWrite(self_harm_story().case, 0), SECTORS)
        kept = connection.execute(due).all()
        assert kept
        connection.execute(update(CaseClock).values(due=DAY))
    remake_clocks(database)
    with database.connect() as connection:
        assert connection.execute(due).all() == kept
