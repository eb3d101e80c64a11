"""What all cases say of the indicators, and what is due in them, made anew from their lines."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, Engine, delete, insert, select

from router.follow_up.case_file import fold
from router.follow_up.indicators import Sectors
from router.storage.case_files import clock_rows, read_lines
from router.storage.case_models import CaseClock, FollowedCase
from router.storage.indicator_models import CaseIndicator
from router.storage.indicator_rows import TABLES, Rows, insert_rows, rows_of
from router.storage.writing import Writing

AT_A_TIME = 500
"""Cases folded and written together."""


def recount(engine: Engine, sectors: Sectors) -> int:
    """Makes every row anew from the lines; how many cases there are. One transaction: readers see the old or the new.

    Raises `DatabaseUnavailable`.
    """
    with Writing(engine).begin() as connection:
        return _recount(connection, sectors)


def remake_clocks(engine: Engine) -> None:
    """Makes what is due in every case anew: a new version may give other days. Nobody is to write meanwhile.

    Raises `DatabaseUnavailable`.
    """
    with Writing(engine).begin() as connection:
        for some in _chunks(_references(connection)):
            lines = read_lines(connection, [reference for reference, _ in some])
            rows = [row for reference, entries in lines.items() for row in clock_rows(fold(reference, entries))]
            connection.execute(delete(CaseClock).where(CaseClock.reference.in_(list(lines))))
            if rows:
                connection.execute(insert(CaseClock), rows)


def is_counted(engine: Engine) -> bool:
    """Whether something is counted, or there is nothing to count: after an update there may be cases and no counts.

    Raises `DatabaseUnavailable`.
    """
    with engine.connect() as connection:
        counted = connection.scalar(select(CaseIndicator.reference).limit(1))
        return counted is not None or connection.scalar(select(FollowedCase.reference).limit(1)) is None


def _recount(connection: Connection, sectors: Sectors) -> int:
    for table in TABLES:
        connection.execute(delete(table))
    cases = _references(connection)
    for some in _chunks(cases):
        lines = read_lines(connection, [reference for reference, _ in some])
        together: Rows = {}
        for reference, fictional in some:
            for table, rows in rows_of(fold(reference, lines[reference]), sectors, fictional=fictional).items():
                together.setdefault(table, []).extend(rows)
        insert_rows(connection, together)
    return len(cases)


def _references(connection: Connection) -> list[tuple[str, bool]]:
    query = select(FollowedCase.reference, FollowedCase.fictional).order_by(FollowedCase.reference)
    return [(row.reference, row.fictional) for row in connection.execute(query)]


def _chunks(cases: list[tuple[str, bool]]) -> Iterator[list[tuple[str, bool]]]:
    return (cases[at : at + AT_A_TIME] for at in range(0, len(cases), AT_A_TIME))
