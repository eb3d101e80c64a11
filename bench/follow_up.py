"""A million lines of case files: how long the pages of followed-up cases take.

    python -m bench.follow_up [--url postgresql+psycopg://…] [--lines 1000000] [--made 600]

The cases are those of the fictional year, copied again and again under new references; the busiest agency of them is
asked. Each page is fetched once cold and some times warm, through the app, in this process. What takes over 500 ms is
marked.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Connection, Engine, Table, func, select, text

from bench.parts import heading
from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM
from router.bootstrap import Router, build_router
from router.commands.demo_year import demo_year_of
from router.credentials import hash_password
from router.settings import DEMO, Settings
from router.storage import migrate
from router.storage.base import Base
from router.storage.case_models import CaseLine, CaseParty, FollowedCase
from web import create_app

KEY = "only-for-this-benchmark-only-for-this-benchmark"
PASSWORD = "a password of nobody at all"  # noqa: S105  of an account in a database that is thrown away
NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
WARM = 5
FOUND = 303
LIMIT = 500
LOGIN = "bench-chef"


def main() -> None:
    options = argparse.ArgumentParser(prog="bench.follow_up")
    options.add_argument("--url")
    options.add_argument("--lines", type=int, default=1_000_000)
    options.add_argument("--made", type=int, default=600)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        run(chosen.url or f"sqlite:///{Path(folder)}/follow_up.db", chosen.lines, chosen.made, Path(folder))


def run(url: str, lines: int, made: int, folder: Path) -> None:
    """Fills the database, unless it has that many lines already, and prints the milliseconds of each page."""
    migrate(url)
    settings = Settings(
        database_url=url,
        var_dir=folder,
        secret_key=KEY,
        mode=DEMO,
        rate_limit_address="OFF",
        rate_limit_account="OFF",
    )
    router = replace(build_router(settings), clock=lambda: NOW)
    heading(f"Pages of followed-up cases, {lines:,} lines, {router.database.dialect.name} (milliseconds)")
    started = perf_counter()
    for _ in demo_year_of(router).fill(made):
        pass
    _multiply(router.database, lines)
    print(f"filled in {perf_counter() - started:.0f} s: {_counts(router.database)}", flush=True)
    client, reference = _signed_in(router)
    for path in _paths(client.application, reference):
        _print(client, path)
    router.close()


def _tables() -> list[Table]:
    """Every table that has the reference of a case, the cases first."""
    found = [table for table in Base.metadata.sorted_tables if "reference" in table.columns]
    return [table for table in found if table.name.startswith("case_")]


def _multiply(engine: Engine, lines: int) -> None:
    with engine.connect() as connection:
        have = connection.scalar(select(func.count()).select_from(CaseLine)) or 0
        originals = connection.scalar(select(func.count()).where(~FollowedCase.reference.contains("!"))) or 1
        copies = (connection.scalar(select(func.count()).select_from(FollowedCase)) or 0) // originals
    each = have // max(1, copies)
    for turn in range(copies, -(-lines // each)):
        with engine.begin() as connection:
            for table in _tables():
                _copy(connection, table, turn)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))


def _copy(connection: Connection, table: Table, turn: int) -> None:
    """All original rows of the table once more, under references that end in the number of the turn."""
    names = [column.name for column in table.columns]
    shown = [
        f"reference || '!{turn}'" if name == "reference" else "NULL" if name == "once" else name for name in names
    ]
    columns = ", ".join(f'"{name}"' for name in names)
    values = ", ".join(one if one == "NULL" or "||" in one else f'"{one}"' for one in shown)
    # Our own names of tables and columns.
    connection.execute(
        text(f"INSERT INTO {table.name} ({columns}) SELECT {values} FROM {table.name} WHERE reference NOT LIKE '%!%'")  # noqa: S608
    )


def _counts(engine: Engine) -> str:
    with engine.connect() as connection:
        counted = [(t, connection.scalar(select(func.count()).select_from(t))) for t in (FollowedCase, CaseLine)]
    return ", ".join(f"{number:,} {table.__tablename__}" for table, number in counted)


def _signed_in(router: Router) -> tuple[FlaskClient, str]:
    """A manager of the agency that is in most cases, and a case that it is in, with many lines."""
    with router.database.connect() as connection:
        query = select(CaseParty.principal_type, CaseParty.principal_code, CaseParty.agency)
        by = (CaseParty.principal_type, CaseParty.principal_code, CaseParty.agency)
        kind, code, agency = connection.execute(query.group_by(*by).order_by(func.count().desc()).limit(1)).one()
        mine = select(CaseParty.reference).where(CaseParty.principal_code == code, CaseParty.agency == agency)
        longest = select(FollowedCase.reference).where(FollowedCase.reference.in_(mine))
        longest = longest.where(~FollowedCase.reference.contains("!")).order_by(FollowedCase.version.desc()).limit(1)
        reference = connection.scalar(longest)
    grant = Grant(Role.MANAGER, Principal(kind, code), agency)
    if router.accounts.named(LOGIN) is None:
        router.accounts.add(LOGIN, hash_password(PASSWORD), [grant], router.by(SYSTEM))
    app = create_app(router, router.settings)
    client = app.test_client()
    page = client.get("/logga-in").get_data(as_text=True)
    token = page.partition('name="csrf_token" value="')[2].partition('"')[0]
    answer = client.post("/logga-in", data={"login": LOGIN, "password": PASSWORD, "csrf_token": token})
    if answer.status_code != FOUND:
        raise SystemExit(f"could not sign in: {answer.status_code}")
    print(f"{agency}@{kind}:{code}, case {reference}", flush=True)
    return client, str(reference)


def _paths(app: Flask, reference: str) -> Iterator[str]:
    """Every page about followed-up cases that this version has."""
    known = {str(rule) for rule in app.url_map.iter_rules() if "GET" in (rule.methods or ())}
    for rule in sorted(known):
        if rule.startswith(("/arenden", "/statistik", "/avvikelser")) and rule.count("<") <= 1:
            yield rule.partition("<")[0] + reference + rule.partition(">")[2] if "<" in rule else rule


def _print(client: FlaskClient, path: str) -> None:
    times, status, size = [], 0, 0
    for _ in range(1 + WARM):
        started = perf_counter()
        answer = client.get(path)
        size, status = len(answer.get_data()), answer.status_code
        times.append(1000 * (perf_counter() - started))
    slow = "  SLOW" if max(times[0], median(times[1:])) > LIMIT else ""
    print(
        f"{path:46} {status}  cold {times[0]:7.0f}  warm {median(times[1:]):7.0f}  {size // 1024:5} kB{slow}",
        flush=True,
    )


if __name__ == "__main__":
    main()
