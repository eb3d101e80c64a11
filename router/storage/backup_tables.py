"""Which tables a backup holds: all that the database has, but for what must not come back to life."""

from __future__ import annotations

from sqlalchemy import Connection, MetaData, Table

LEFT_OUT = frozenset({"alembic_version", "web_session", "failed_sign_in"})
"""The revision stands in the manifest. A restored service starts with nobody signed in: a session that was ended
after the backup was taken would otherwise open the door again."""

MADE_BY_MIGRATIONS = frozenset({"audit_head"})
"""Tables that hold a row from the start: where the chain of audit events ends, at first nowhere."""


def tables_of(connection: Connection) -> list[Table]:
    """The tables of the database that belong in a backup, each after those that it refers to.

    Read from the database itself, not from the models: so a database that is not upgraded yet can be
    backed up by the version that is about to upgrade it.
    """
    found = MetaData()
    found.reflect(connection)
    return [table for table in found.sorted_tables if table.name not in LEFT_OUT]
