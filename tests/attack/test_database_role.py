"""The database role that the operators' page describes serves, and cannot undo what keeps the record whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import ProgrammingError

from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM
from router.bootstrap import build_router
from router.settings import Settings
from router.storage import migrate, open_database
from tests.attack.site import CASE, HASH, KEY

PAGE = Path(__file__).parents[2] / "docs" / "operators" / "production.md"
FORBIDDEN = (
    "DROP TRIGGER {trigger} ON {table}",
    "ALTER TABLE {table} DISABLE TRIGGER ALL",
    "TRUNCATE {table}",
    "DROP TABLE {table}",
    "CREATE TABLE mine (a int)",
    "UPDATE alembic_version SET version_num = 'x'",
    "CREATE ROLE another",
)

pytestmark = pytest.mark.postgres


def statements() -> list[str]:
    """What the page tells operators to run."""
    (block,) = re.findall(r"```sql\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    return [line.strip() for line in block.split(";") if line.strip()]


@pytest.fixture
def serving_url(postgresql_url: str, worker_name: str) -> Iterator[str]:
    """The address by which the role comes to an upgraded database."""
    migrate(postgresql_url)
    role, owner = f"serve_{worker_name}", open_database(postgresql_url)
    with owner.begin() as connection:
        for statement in statements():
            connection.execute(text(statement.replace("envag_serve", role)))
    yield make_url(postgresql_url).set(username=role).render_as_string(hide_password=False)
    with owner.begin() as connection:
        connection.execute(text(f"DROP OWNED BY {role}"))
        connection.execute(text(f"DROP ROLE {role}"))
    owner.dispose()


def test_the_serving_role_can_serve_and_no_more(serving_url: str, tmp_path: Path) -> None:
    router = build_router(Settings(var_dir=tmp_path, database_url=serving_url, secret_key=KEY))
    try:
        decision = router.decide_and_record(router.load_case(CASE))
        assert router.log.get(decision["id"]) == decision
        grant = Grant(Role.STAFF, Principal("region", "18"))
        account = router.accounts.add("anna", HASH, [grant], router.by(SYSTEM))
        router.sessions.begin(account, grant, router.by(SYSTEM))
        router.accounts.disable(account, router.by(SYSTEM))
        assert router.database_is_current()
        with router.database.connect() as connection:
            triggers = connection.execute(
                text("SELECT tgname, tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal")
            ).all()
        assert triggers
        for trigger, table in triggers:
            for forbidden in FORBIDDEN:
                with pytest.raises(ProgrammingError), router.database.begin() as connection:
                    connection.execute(text(forbidden.format(trigger=trigger, table=table)))
    finally:
        router.close()
