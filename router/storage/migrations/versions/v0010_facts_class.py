"""Which recorded cases no rule can tell apart: one number for all of them, so that a change is tried on one of each.

The index for lists and counts gets the number as well: it holds all that is needed to count cases by class, it grows
at its end, and so recording pays for no second one.
"""

from __future__ import annotations

import orjson
import sqlalchemy as sa
from alembic import op

from router.facts_class import facts_class

revision = "0010"
down_revision = "0009"

FORMER, INDEX = "ix_decision_decided_at_region_municipality_status_agency", "ix_decision_counted"
COUNTED = ["decided_at", "region", "municipality", "status", "agency"]
AT_ONCE = 2000
SQLITE_REFUSES = """
CREATE TRIGGER decision_refuses_update BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END
"""
SELECT = "SELECT id, facts FROM decision WHERE id > :after ORDER BY id LIMIT :at_once"


def upgrade() -> None:
    op.add_column("decision", sa.Column("facts_class", sa.BigInteger(), nullable=False, server_default="0"))
    _let_change()
    _number_what_is_recorded()
    _refuse_change()
    op.drop_index(FORMER, "decision")
    op.create_index(INDEX, "decision", [*COUNTED, "as_of", "facts_class", "id"])


def _number_what_is_recorded() -> None:
    connection, after = op.get_bind(), ""
    while True:
        rows = connection.execute(sa.text(SELECT), {"after": after, "at_once": AT_ONCE}).all()
        if not rows:
            return
        after = rows[-1].id
        numbered = [{"id": row.id, "number": facts_class(orjson.loads(row.facts))} for row in rows]
        connection.execute(sa.text("UPDATE decision SET facts_class = :number WHERE id = :id"), numbered)


def _let_change() -> None:
    """What was decided stays as it is: only the new column is filled, within this one transaction."""
    if op.get_context().dialect.name == "sqlite":
        op.execute("DROP TRIGGER decision_refuses_update")
    else:
        op.execute("ALTER TABLE decision DISABLE TRIGGER decision_refuses_change")


def _refuse_change() -> None:
    if op.get_context().dialect.name == "sqlite":
        op.execute(SQLITE_REFUSES)
    else:
        op.execute("ALTER TABLE decision ENABLE TRIGGER decision_refuses_change")


def downgrade() -> None:
    op.drop_index(INDEX, "decision")
    op.create_index(FORMER, "decision", COUNTED)
    op.drop_column("decision", "facts_class")
