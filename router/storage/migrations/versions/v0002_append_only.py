"""The database itself refuses to change or remove a decision.

A later retention job will have to lift this on purpose, in its own migration: a narrow exception
in the trigger (rows past their time, by one named database role), never by dropping the triggers.
"""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

SQLITE = """
CREATE TRIGGER decision_refuses_{action} BEFORE {action} ON decision
BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END
"""

POSTGRESQL_FUNCTION = """
CREATE FUNCTION decision_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'decisions are append-only' USING ERRCODE = 'restrict_violation';
END $$
"""

# Per statement, and also for TRUNCATE, which passes row triggers by.
POSTGRESQL_TRIGGER = """
CREATE TRIGGER decision_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON decision
FOR EACH STATEMENT EXECUTE FUNCTION decision_is_append_only()
"""


def upgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        op.execute(SQLITE.format(action="update"))
        op.execute(SQLITE.format(action="delete"))
    else:
        op.execute(POSTGRESQL_FUNCTION)
        op.execute(POSTGRESQL_TRIGGER)


def downgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        op.execute("DROP TRIGGER decision_refuses_update")
        op.execute("DROP TRIGGER decision_refuses_delete")
    else:
        op.execute("DROP TRIGGER decision_refuses_change ON decision")
        op.execute("DROP FUNCTION decision_is_append_only()")
